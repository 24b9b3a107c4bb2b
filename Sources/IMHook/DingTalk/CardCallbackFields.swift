package import IMHookSigning
package import IMHookWire

/// The members of a card callback, as places in the arena that holds its text.
///
/// ``absent`` stands for a value that the request does not have.
package struct CardCallbackFields {
    package static let absent = UInt32.max

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
    package var content = absent
    package var `extension` = absent

    /// The array of component ids.
    package var actionIDs = absent
    package var params = absent

    /// The array of data source queries.
    package var queries = absent

    package var cardParams = absent

    package var url = TextRange.empty
    package var openConversationID = TextRange.empty
    package var singleChatAnotherUserID = TextRange.empty

    package var conversationToken = TextRange.empty

    /// How the request was verified; nil when it was not.
    package var proof: CardSignature.Proof?
}
