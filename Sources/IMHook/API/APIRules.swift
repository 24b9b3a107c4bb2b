import IMHookWire

/// What is known of an object in the body of a request, line by line.
struct APIRules {
    private var object: UInt16
    private var position = 0

    /// Begins with the first line.
    ///
    /// - Parameter object: The number of the object; of 0 nothing is known.
    init(of object: Int) { self.object = UInt16(truncatingIfNeeded: object) }

    /// The next line; nil after the last one.
    mutating func next() -> APIRule? {
        var text = Self.text(of: Int(object)).span
        if text.byte(position) == UInt8(ascii: "&") {
            let number = DecimalNumber.shortInteger(text.slice(position &+ 1, text.byteCount)) ?? 0
            self = APIRules(of: Int(number))
            text = Self.text(of: Int(object)).span
        }
        guard position < text.byteCount else { return nil }
        let end = text.position(of: UInt8(ascii: "\n"), from: position)
        let rule = APIRule(APIName(object, position, end))
        position = end &+ 1
        return rule
    }

    /// The line of a member; nil where nothing is known of it.
    static func rule(for name: RawSpan, of object: Int) -> APIRule? {
        var rules = APIRules(of: object)
        while let rule = rules.next() {
            if rule.name.span.equals(name) { return rule }
        }
        return nil
    }
}
