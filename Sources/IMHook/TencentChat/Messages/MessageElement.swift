// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// An element of a message (page "Message Formats", 1047/33527).
    public enum MessageElement: Equatable, Sendable {
        /// A text.
        case text(TextElement)
        /// A place.
        case location(LocationElement)
        /// A sticker.
        case face(FaceElement)
        /// What the application defines; at most one in a message.
        case custom(CustomElement)
        /// A voice message.
        case sound(SoundElement)
        /// An image, in several sizes.
        case image(ImageElement)
        /// A file.
        case file(FileElement)
        /// A video with a still image.
        case video(VideoFileElement)
        /// Merged and forwarded messages.
        case relay(RelayElement)
        /// An element of a type that this version does not know, or without `MsgContent`.
        case unknown(type: String, element: JSON)

        /// Reads an element.
        public init(_ element: JSONValue) {
            var reader = BodyReader(element)
            let type = reader.text("MsgType") ?? ""
            let content = element["MsgContent"]
            guard content.type == .object, (reader.object("MsgContent") as JSON.Parameters?) != nil else {
                self = .unknown(type: type, element: JSON(element))
                return
            }
            switch type {
            case "TIMTextElem":
                self = .text(TextElement(content: content, besideContent: reader.other))
            case "TIMLocationElem":
                self = .location(LocationElement(content: content, besideContent: reader.other))
            case "TIMFaceElem":
                self = .face(FaceElement(content: content, besideContent: reader.other))
            case "TIMCustomElem":
                self = .custom(CustomElement(content: content, besideContent: reader.other))
            case "TIMSoundElem":
                self = .sound(SoundElement(content: content, besideContent: reader.other))
            case "TIMImageElem":
                self = .image(ImageElement(content: content, besideContent: reader.other))
            case "TIMFileElem":
                self = .file(FileElement(content: content, besideContent: reader.other))
            case "TIMVideoFileElem":
                self = .video(VideoFileElement(content: content, besideContent: reader.other))
            case "TIMRelayElem":
                self = .relay(RelayElement(content: content, besideContent: reader.other))
            default:
                self = .unknown(type: type, element: JSON(element))
            }
        }

        /// The element with everything in it.
        public var json: JSON {
            switch self {
            case .text(let element): element.json
            case .location(let element): element.json
            case .face(let element): element.json
            case .custom(let element): element.json
            case .sound(let element): element.json
            case .image(let element): element.json
            case .file(let element): element.json
            case .video(let element): element.json
            case .relay(let element): element.json
            case .unknown(_, let element): element
            }
        }
    }
}

#endif
