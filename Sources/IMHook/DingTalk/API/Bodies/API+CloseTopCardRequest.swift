// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `close_top_card`: closes a card that is pinned to the top of a chat.
    public struct CloseTopCardRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `openConversationId`: The group; left out for chats with an assistant.
        public var openConversationID: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            openConversationID: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
            self.openConversationID = openConversationID
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("outTrackId", outTrackID)
            writer.add("openConversationId", openConversationID)
            return writer.object(other)
        }
    }
}

#endif
