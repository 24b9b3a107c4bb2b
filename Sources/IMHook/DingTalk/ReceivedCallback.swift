package import IMHookWire

/// A callback that was verified and read: its text and where in it everything stands.
package struct ReceivedCallback: ~Copyable {
    package var arena: JSONArena
    package private(set) var fields: CardCallbackFields

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

    /// Gives up the callback and returns its text.
    package consuming func takeArena() -> JSONArena { arena }
}
