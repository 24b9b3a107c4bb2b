import IMHookWire

/// What a message to a robot is: `msgtype` (page 「机器人接收消息」).
///
/// The numbers are those of `imhook_robot_message_type`.
public enum RobotMessageType: Int32, Sendable {
    /// A `msgtype` that this version does not know: everything is read from the body.
    case unknown = 0
    case text = 1
    case picture = 2
    case audio = 3
    case video = 4
    case file = 5
    case richText = 6
    /// The platform itself does not know the message, and says so.
    case unsupported = 7

    package init(_ name: RawSpan) {
        self =
            switch name.byteCount {
            case 4: name.equals("text") ? .text : name.equals("file") ? .file : .unknown
            case 5: name.equals("audio") ? .audio : name.equals("video") ? .video : .unknown
            case 7: name.equals("picture") ? .picture : .unknown
            case 8: name.equals("richText") ? .richText : .unknown
            case 14: name.equals("unknownMsgType") ? .unsupported : .unknown
            default: .unknown
            }
    }
}
