extension JSONArena {
    /// Stands for a value that is not there; no node has this index.
    package static let absent = UInt32.max

    /// The type of the value at a node; names and indexes outside the list have none.
    @inline(__always)
    package func type(_ index: UInt32) -> JSONType {
        let node = node(index)
        return node.has(JSONNode.isName) ? .absent : node.type
    }

    /// The number of members or elements.
    package func count(_ index: UInt32) -> Int { Int(node(index).isContainer ? node(index).count : 0) }

    /// The node after a value and everything inside it.
    @inline(__always)
    package func after(_ index: UInt32) -> UInt32 {
        let node = node(index)
        return node.isContainer ? node.next : index &+ 1
    }

    /// The value of the first member or element; equal to ``after(_:)`` when there is none.
    @inline(__always)
    package func first(_ index: UInt32) -> UInt32 {
        let node = node(index)
        guard node.isContainer else { return index &+ 1 }
        return node.count > 0 && node.type == .object ? index &+ 2 : index &+ 1
    }

    /// The value of the member or element after one.
    ///
    /// - Parameters:
    ///   - index: The value.
    ///   - end: What ``after(_:)`` gives for the container.
    /// - Returns: `end` when there is no further value.
    @inline(__always)
    package func following(_ index: UInt32, before end: UInt32) -> UInt32 {
        let next = after(index)
        guard next < end else { return end }
        return node(next).has(JSONNode.isName) ? next &+ 1 : next
    }

    /// The node of the name of a member, or nil for other values.
    package func nameNode(_ index: UInt32) -> UInt32? {
        guard index > 0, node(index &- 1).has(JSONNode.isName) else { return nil }
        return index &- 1
    }

    /// The last member of an object that has a name.
    ///
    /// - Complexity: Linear in the number of members.
    @export(interface)
    package func member(_ index: UInt32, named name: RawSpan) -> UInt32? {
        let container = node(index)
        guard container.type == .object else { return nil }
        var found: UInt32?
        var value = first(index)
        while value < container.next {
            if isName(value &- 1, equal: name) { found = value }
            value = following(value, before: container.next)
        }
        return found
    }

    /// The last member of an object that has a name, which has no characters that JSON escapes.
    package func member(_ index: UInt32, _ name: StaticString) -> UInt32? {
        member(index, named: name.span)
    }

    /// Whether the name at a node is a text.
    @inline(__always)
    package func isName(_ index: UInt32, equal name: RawSpan) -> Bool {
        let node = node(index)
        // Escapes make a name longer, never shorter.
        guard Int(node.size) >= name.byteCount else { return false }
        let range =
            node.has(JSONNode.hasEscapes)
            ? stringText(index) : TextRange(start: node.start, size: node.size)
        guard Int(range.size) == name.byteCount else { return false }
        return unsafe RawSpan(_unsafeBytes: bytes(range)).equals(name)
    }

    /// The element of an array, or the value of the member of an object, at a position.
    ///
    /// - Complexity: Linear in the position.
    @export(interface)
    package func child(_ index: UInt32, at position: Int) -> UInt32? {
        guard position >= 0, position < count(index) else { return nil }
        let end = node(index).next
        var value = first(index)
        for _ in 0..<position { value = following(value, before: end) }
        return value < end ? value : nil
    }

    /// The value exactly as written, strings with their quotes.
    @inline(__always)
    package func raw(_ index: UInt32) -> TextRange {
        let node = node(index)
        guard node.type == .string else { return TextRange(start: node.start, size: node.size) }
        return TextRange(start: node.start &- 1, size: node.size &+ 2)
    }

    /// The value that a JSON Pointer (RFC 6901) leads to; nil when there is none or the pointer is malformed.
    ///
    /// - Complexity: Linear in the size of the pointer and in the members passed on the way.
    @export(interface)
    package func find(_ index: UInt32, _ pointer: RawSpan) -> UInt32? {
        var value = index
        var offset = 0
        while offset < pointer.byteCount {
            guard pointer.byte(offset) == UInt8(ascii: "/") else { return nil }
            let start = offset &+ 1
            offset = start
            while offset < pointer.byteCount, pointer.byte(offset) != UInt8(ascii: "/") { offset &+= 1 }
            guard let next = step(value, pointer.slice(start, offset)) else { return nil }
            value = next
        }
        return value
    }

    /// Follows one token of a JSON Pointer.
    private func step(_ index: UInt32, _ token: RawSpan) -> UInt32? {
        switch type(index) {
        case .array: return position(token).flatMap { child(index, at: $0) }
        case .object: return member(index, pointerToken: token)
        default: return nil
        }
    }

    /// The position that a token stands for: digits without a leading zero.
    private func position(_ token: RawSpan) -> Int? {
        guard token.byteCount > 0, token.byteCount < 10 else { return nil }
        if token.byteCount > 1, token.byte(0) == UInt8(ascii: "0") { return nil }
        var position = 0
        for offset in 0..<token.byteCount {
            let digit = token.byte(offset) &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            position = position &* 10 &+ Int(digit)
        }
        return position
    }

    /// The last member whose name a token stands for: `~1` is a slash, `~0` a tilde.
    private func member(_ index: UInt32, pointerToken token: RawSpan) -> UInt32? {
        let end = node(index).next
        var found: UInt32?
        var value = first(index)
        while value < end {
            let name = unsafe RawSpan(_unsafeBytes: bytes(stringText(value &- 1)))
            if Self.matches(name, token) { found = value }
            value = following(value, before: end)
        }
        return found
    }

    private static func matches(_ name: RawSpan, _ token: RawSpan) -> Bool {
        var matched = 0
        var offset = 0
        while offset < token.byteCount {
            var byte = token.byte(offset)
            if byte == UInt8(ascii: "~") {
                offset &+= 1
                switch token.byte(offset) {
                case UInt8(ascii: "0"): byte = UInt8(ascii: "~")
                case UInt8(ascii: "1"): byte = UInt8(ascii: "/")
                default: return false
                }
            }
            guard matched < name.byteCount, name.byte(matched) == byte else { return false }
            matched &+= 1
            offset &+= 1
        }
        return matched == name.byteCount
    }
}
