#if !hasFeature(Embedded)

extension DingTalk {
    /// A link was sent and may be shown as a card.
    public struct LinkEnhancement {
        /// The link.
        public let url: String
        /// The conversation it was sent to.
        public let openConversationID: String
        /// The other person of a one-to-one chat; empty in groups.
        public let singleChatAnotherUserID: String
    }
}

#endif
