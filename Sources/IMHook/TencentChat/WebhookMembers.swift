import IMHookWire

/// The members of a webhook's body that several commands share, found in one pass.
struct WebhookMembers {
    var callbackCommand = JSONArena.absent
    var eventTime = JSONArena.absent
    var fromAccount = JSONArena.absent
    var toAccount = JSONArena.absent
    var operatorAccount = JSONArena.absent
    var groupID = JSONArena.absent
    var topicID = JSONArena.absent
    var officialAccount = JSONArena.absent
    var messageKey = JSONArena.absent
    var messageTime = JSONArena.absent
    var customData = JSONArena.absent
    var messageBody = JSONArena.absent
    var events = JSONArena.absent
    var info = JSONArena.absent

    /// Finds the members of an object; of members with the same name the last one counts.
    mutating func find(in arena: borrowing JSONArena, _ object: UInt32) {
        arena.forEachMember(of: object) { keep($0, named: $1, arena) }
    }

    private mutating func keep(_ member: UInt32, named name: TextRange, _ arena: borrowing JSONArena) {
        switch name.size {
        case 4: if arena.equals(name, "Info") { info = member }
        case 6:
            if arena.equals(name, "MsgKey") { messageKey = member }
            if arena.equals(name, "Events") { events = member }
        case 7:
            if arena.equals(name, "MsgBody") { messageBody = member }
            if arena.equals(name, "MsgTime") { messageTime = member }
            if arena.equals(name, "GroupId") { groupID = member }
            if arena.equals(name, "TopicId") { topicID = member }
        case 9: if arena.equals(name, "EventTime") { eventTime = member }
        case 10: if arena.equals(name, "To_Account") { toAccount = member }
        case 12: if arena.equals(name, "From_Account") { fromAccount = member }
        case 15:
            if arena.equals(name, "CallbackCommand") { callbackCommand = member }
            if arena.equals(name, "CloudCustomData") { customData = member }
        case 16:
            if arena.equals(name, "Official_Account") { officialAccount = member }
            if arena.equals(name, "Operator_Account") { operatorAccount = member }
        default: break
        }
    }
}
