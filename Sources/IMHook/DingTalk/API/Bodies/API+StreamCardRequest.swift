// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `stream_card`: writes a text of an AI card piece by piece.
    public struct StreamCardRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `guid`: New for each call; the same again when it is repeated.
        public var guid: String
        /// `key`: The variable.
        public var key: String
        /// `content`: A piece, or the whole text.
        ///
        /// At most 1,024 bytes.
        public var content: String
        /// `isFull`: The whole text, as Markdown needs; else a piece that is appended.
        ///
        /// Optional on the page, yet refused when missing.
        public var isFull: Bool
        /// `isFinalize`: The last one.
        public var isFinalize: Bool?
        /// `isError`: The card is to show an error.
        public var isError: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            guid: String,
            key: String,
            content: String,
            isFull: Bool,
            isFinalize: Bool? = nil,
            isError: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
            self.guid = guid
            self.key = key
            self.content = content
            self.isFull = isFull
            self.isFinalize = isFinalize
            self.isError = isError
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("outTrackId", outTrackID)
            writer.add("guid", guid)
            writer.add("key", key)
            writer.add("content", content)
            writer.add("isFull", isFull)
            writer.add("isFinalize", isFinalize)
            writer.add("isError", isError)
            return writer.object(other)
        }
    }
}

#endif
