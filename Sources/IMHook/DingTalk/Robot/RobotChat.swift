/// The chat that a message to a robot was sent in: `conversationType`.
public enum RobotChat: Int32, Sendable {
    /// The message does not say.
    case unknown = 0
    /// A person and the robot.
    case single = 1
    /// A group; a robot gets only the messages that mention it.
    case group = 2
}
