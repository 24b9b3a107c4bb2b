package import IMHookWire

/// A callback that was verified and read: its text and where in it everything stands.
package struct ReceivedCallback: ~Copyable {
    package var arena: JSONArena
    package internal(set) var fields: CardCallbackFields

    init(arena: consuming JSONArena, fields: CardCallbackFields) {
        self.arena = arena
        self.fields = fields
    }

    /// Reads a message to a robot, whose sender then is the user of the callback.
    ///
    /// - Parameter limits: The limits of the texts nested in it.
    /// - Returns: nil for a callback of another kind.
    @export(interface)
    package mutating func readRobotMessage(_ limits: JSONLimits) -> RobotMessageFields? {
        guard fields.kind == .dingTalkRobotMessage else { return nil }
        let robot = RobotMessageReader.read(&arena, fields.root, limits)
        fields.userID = robot.senderStaffID
        fields.corpID = robot.senderCorpID
        return robot
    }

    /// Reads what an event says; nil for a callback of another kind.
    @export(interface)
    package func readEvent() -> EventFields? {
        guard fields.kind == .dingTalkEvent else { return nil }
        guard !fields.answer.isEmpty else { return .encrypted }
        var event = EventFields(arena, text: fields.eventText, data: fields.root)
        event.isRepeated = fields.isRepeated
        event.fault = fields.eventFault
        return event
    }

    /// Gives up the callback and returns its text.
    package consuming func takeArena() -> JSONArena { arena }
}
