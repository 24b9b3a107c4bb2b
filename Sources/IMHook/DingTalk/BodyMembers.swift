import IMHookWire

/// The members of a request body that tell callbacks apart or are common to several kinds, found in one pass.
struct BodyMembers {
    var type = JSONArena.absent
    var content = JSONArena.absent
    var value = JSONArena.absent
    var `extension` = JSONArena.absent
    var corpID = JSONArena.absent
    var userID = JSONArena.absent
    var outTrackID = JSONArena.absent
    var spaceType = JSONArena.absent
    var spaceID = JSONArena.absent
    var userIDType = JSONArena.absent
    var encrypt = JSONArena.absent
    var conversationToken = JSONArena.absent
    var conversationType = JSONArena.absent
    var msgtype = JSONArena.absent

    /// Finds the members of an object; of members with the same name the last one counts.
    mutating func find(in arena: borrowing JSONArena, _ object: UInt32) {
        arena.forEachMember(of: object) { keep($0, named: $1, arena) }
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
