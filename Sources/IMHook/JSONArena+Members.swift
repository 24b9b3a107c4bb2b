package import IMHookWire

/// Members as platforms send them: a number may stand for a text, and null or the empty text for a member that is missing.
extension JSONArena {
    /// Hands over the members of an object, each with its name.
    @inline(__always)
    func forEachMember(of object: UInt32, _ body: (_ member: UInt32, _ name: TextRange) -> Void) {
        let end = after(object)
        var member = first(object)
        while member < end {
            body(member, stringText(member &- 1))
            member = following(member, before: end)
        }
    }

    /// Whether a text is a text in ASCII.
    @inline(__always)
    package func equals(_ range: TextRange, _ text: StaticString) -> Bool {
        unsafe RawSpan(_unsafeBytes: bytes(range)).equals(text)
    }

    /// Whether a value is there and neither null nor the empty string, which platforms send for "missing".
    @inline(__always)
    package func isGiven(_ index: UInt32) -> Bool {
        if index == JSONArena.absent { return false }
        switch type(index) {
        case .absent, .null: return false
        case .string: return raw(index).size > 2
        default: return true
        }
    }

    /// The member of an object that is an object itself.
    package func object(_ index: UInt32, _ name: StaticString) -> UInt32? {
        guard let member = member(index, name), type(member) == .object else { return nil }
        return member
    }

    /// The text of a string or number; empty for anything else.
    @inline(__always)
    package func textOrEmpty(_ index: UInt32) -> TextRange {
        switch type(index) {
        case .string: stringText(index)
        case .number: raw(index)
        default: .empty
        }
    }

    /// The text of a member of an object; empty where there is none.
    func text(of object: UInt32, _ name: StaticString) -> TextRange {
        member(object, name).map { textOrEmpty($0) } ?? .empty
    }

    /// The last member of an object that has a name in lower case, written in any case, as error bodies differ; absent
    /// where there is none.
    func memberInAnyCase(_ object: UInt32, _ name: StaticString) -> UInt32 {
        var found = JSONArena.absent
        guard type(object) == .object else { return found }
        forEachMember(of: object) { member, written in
            if unsafe RawSpan(_unsafeBytes: bytes(written)).equalsIgnoringCase(name.span) { found = member }
        }
        return found
    }

    /// A member of an object that is an integer, or a text that is one; 0 where there is none.
    func integer(of object: UInt32, _ name: StaticString) -> Int64 {
        member(object, name).flatMap { try? looseInt64($0) } ?? 0
    }
}
