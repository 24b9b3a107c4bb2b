package import IMHookSigning
package import IMHookWire

/// The members of a webhook's body that several commands share, as places in the arena that holds its text.
///
/// `JSONArena.absent` stands for a value that the body does not have.
package struct WebhookFields {
    package var command = WebhookCommand.unknown
    package var appID: UInt64 = 0
    package var root: UInt32 = 0
    package var fromAccount = TextRange.empty
    package var toAccount = TextRange.empty
    package var operatorAccount = TextRange.empty
    package var groupID = TextRange.empty
    package var topicID = TextRange.empty
    package var officialAccount = TextRange.empty
    package var messageKey = TextRange.empty
    package var customData = TextRange.empty
    /// In Unix milliseconds; 0 where there is none.
    package var messageTime: Int64 = 0
    /// In Unix milliseconds; 0 where there is none.
    package var eventTime: Int64 = 0
    /// The array `MsgBody`.
    package var message = JSONArena.absent
    /// The array `Events` of push webhooks.
    package var events = JSONArena.absent

    /// How the request was verified; nil when it was not.
    package var proof: SignatureProof?
}
