import IMHookWire

/// A name, or another part, of what is known of an object: a place in its text.
struct APIName {
    /// The number of the object.
    let object: UInt16
    let start: UInt16
    let end: UInt16

    init(_ object: UInt16, _ start: Int, _ end: Int) {
        self.object = object
        self.start = UInt16(truncatingIfNeeded: start)
        self.end = UInt16(truncatingIfNeeded: end)
    }

    /// The bytes.
    var span: RawSpan {
        @_lifetime(immortal)
        get { APIRules.text(of: Int(object)).span.slice(Int(start), Int(end)) }
    }

    var isEmpty: Bool { start >= end }

    /// The part between two places.
    func part(_ from: Int, _ to: Int) -> APIName { APIName(object, Int(start) &+ from, Int(start) &+ to) }
}
