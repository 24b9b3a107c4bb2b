import IMHookWire

/// What an element of a message is (page "Message Formats", 1047/33527).
///
/// The numbers are those of `imhook_element_type`.
public enum MessageElementType: Int32, Sendable, CaseIterable {
    /// A `MsgType` that this version does not know.
    case unknown = 0
    case text = 1
    case location = 2
    case face = 3
    /// At most one in a message.
    case custom = 4
    case sound = 5
    case image = 6
    case file = 7
    case video = 8
    /// Merged and forwarded messages.
    case relay = 9

    /// `MsgType`; empty for the unknown type.
    public var name: StaticString {
        switch self {
        case .unknown: ""
        case .text: "TIMTextElem"
        case .location: "TIMLocationElem"
        case .face: "TIMFaceElem"
        case .custom: "TIMCustomElem"
        case .sound: "TIMSoundElem"
        case .image: "TIMImageElem"
        case .file: "TIMFileElem"
        case .video: "TIMVideoFileElem"
        case .relay: "TIMRelayElem"
        }
    }

    /// Reads `MsgType`.
    init(_ name: RawSpan) {
        for number: Int32 in 1...9 {
            if let type = MessageElementType(rawValue: number), name.equals(type.name) {
                self = type
                return
            }
        }
        self = .unknown
    }
}
