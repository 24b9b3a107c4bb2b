import IMHookWire

/// The members of a request body that tell callbacks apart or are common to several kinds, found in one pass.
struct BodyMembers {
    var type = CardCallbackFields.absent
    var content = CardCallbackFields.absent
    var value = CardCallbackFields.absent
    var `extension` = CardCallbackFields.absent
    var corpID = CardCallbackFields.absent
    var userID = CardCallbackFields.absent
    var outTrackID = CardCallbackFields.absent
    var spaceType = CardCallbackFields.absent
    var spaceID = CardCallbackFields.absent
    var userIDType = CardCallbackFields.absent
    var encrypt = CardCallbackFields.absent
    var conversationToken = CardCallbackFields.absent
    var conversationType = CardCallbackFields.absent
    var msgtype = CardCallbackFields.absent

    /// Finds the members of an object; of members with the same name the last one counts.
    mutating func find(in arena: borrowing JSONArena, _ object: UInt32) {
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            keep(member, named: arena.stringText(member &- 1), arena)
            member = arena.following(member, before: end)
        }
    }

    private mutating func keep(_ member: UInt32, named name: TextRange, _ arena: borrowing JSONArena) {
        switch name.size {
        case 4: if arena.equals(name, "type") { type = member }
        case 5: if arena.equals(name, "value") { value = member }
        case 6:
            if arena.equals(name, "corpId") { corpID = member }
            if arena.equals(name, "userId") { userID = member }
        case 7:
            if arena.equals(name, "content") { content = member }
            if arena.equals(name, "spaceId") { spaceID = member }
            if arena.equals(name, "encrypt") { encrypt = member }
            if arena.equals(name, "msgtype") { msgtype = member }
        case 9:
            if arena.equals(name, "extension") { self.extension = member }
            if arena.equals(name, "spaceType") { spaceType = member }
        case 10:
            if arena.equals(name, "outTrackId") { outTrackID = member }
            if arena.equals(name, "userIdType") { userIDType = member }
        case 16: if arena.equals(name, "conversationType") { conversationType = member }
        case 17: if arena.equals(name, "conversationToken") { conversationToken = member }
        default: break
        }
    }
}

extension JSONArena {
    /// Whether a text is a text in ASCII.
    @inline(__always)
    package func equals(_ range: TextRange, _ text: StaticString) -> Bool {
        unsafe RawSpan(_unsafeBytes: bytes(range)).equals(text)
    }

    /// Whether a value is there and neither null nor the empty string, which platforms send for "missing".
    @inline(__always)
    package func isGiven(_ index: UInt32) -> Bool {
        if index == CardCallbackFields.absent { return false }
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
}
