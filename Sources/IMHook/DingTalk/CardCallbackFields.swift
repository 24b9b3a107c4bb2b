package import IMHookSigning
package import IMHookWire

/// The members of a card callback, as places in the arena that holds its text.
///
/// `JSONArena.absent` stands for a value that the request does not have.
package struct CardCallbackFields {
    package var kind = CallbackKind.dingTalkUnknown
    package var dialect: CardDialect?
    package var root: UInt32 = 0
    package var type = TextRange.empty
    package var corpID = TextRange.empty
    package var userID = TextRange.empty
    package var outTrackID = TextRange.empty
    package var spaceType = TextRange.empty
    package var spaceID = TextRange.empty
    package var userIDType: Int32 = 0
    /// Where ``content`` comes from.
    package var contentDocument = SourceDocument.none
    package var content = JSONArena.absent
    package var `extension` = JSONArena.absent

    /// The array of component ids.
    package var actionIDs = JSONArena.absent
    package var params = JSONArena.absent

    /// The array of data source queries.
    package var queries = JSONArena.absent

    package var cardParams = JSONArena.absent

    package var url = TextRange.empty
    package var openConversationID = TextRange.empty
    package var singleChatAnotherUserID = TextRange.empty

    package var conversationToken = TextRange.empty

    /// Whether it came in a frame of Stream mode.
    package var isStreamed = false
    /// Whether a replay guard remembers the event.
    package var isRepeated = false
    /// Why what an event says cannot be read; OK for any other callback.
    package var eventFault = Status.ok

    /// What was encrypted of an event; empty for any other callback.
    package var eventText = TextRange.empty
    /// The answer to an event that was encrypted, which is encrypted itself; empty for any other callback.
    package var answer = TextRange.empty

    /// How the request was verified; nil when it was not, and for one that came in a frame.
    package var proof: SignatureProof?

    /// Forgets the texts that all kinds of callbacks may have.
    mutating func clearTexts() {
        (type, corpID, userID, outTrackID, conversationToken) = (.empty, .empty, .empty, .empty, .empty)
    }

    /// The answer that changes nothing: in a frame, the response.
    ///
    /// An event that was encrypted has ``answer`` instead.
    package var emptyAnswer: StaticString {
        guard isStreamed else { return kind.emptyAnswer }
        switch kind {
        case .dingTalkEvent, .dingTalkRobotMessage, .dingTalkDelegatedMessage, .dingTalkGraph: return "null"
        default: return kind.emptyAnswer
        }
    }
}
