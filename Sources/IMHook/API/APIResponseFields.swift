package import IMHookWire

/// What a platform answered to a request to its server API, as ranges of its text and nodes of its values.
package struct APIResponseFields {
    /// ``Status/ok``, or why the platform did not do what was asked.
    package internal(set) var outcome = Status.ok
    /// The number that the platform gives the outcome; 0 where it gives none.
    package internal(set) var platformCode: Int64 = 0
    /// What the platform says about it.
    package internal(set) var info = TextRange.empty
    /// The whole answer; absent where there is none in JSON.
    package internal(set) var root: UInt32 = 0

    // MARK: Tencent Chat

    /// `MsgKey` of a message that was sent.
    package internal(set) var messageKey = TextRange.empty
    /// `MsgTime` in Unix milliseconds; 0 where there is none.
    package internal(set) var messageTime: Int64 = 0

    // MARK: DingTalk

    /// `code`, or the text of `errcode`.
    package internal(set) var code = TextRange.empty
    /// `requestid`.
    package internal(set) var requestID = TextRange.empty
    /// `requiredScopes`, an array.
    package internal(set) var requiredScopes = JSONArena.absent
    /// How long to wait before the same request may be sent again, in milliseconds; 0 where that is of no use.
    package internal(set) var retryAfter: Int64 = 0
    /// `accessToken`.
    package internal(set) var accessToken = TextRange.empty
    /// `expireIn` in seconds.
    package internal(set) var expiresIn: Int64 = 0
    /// `result`.
    package internal(set) var result = JSONArena.absent
    /// `outTrackId` of the card that was created.
    package internal(set) var outTrackID = TextRange.empty
    /// What became of a card in each space, an array.
    package internal(set) var deliveries = JSONArena.absent
    /// How many of them failed.
    package internal(set) var failedDeliveryCount = 0
    /// `processQueryKey` of a message that was sent.
    package internal(set) var processQueryKey = TextRange.empty
    /// `callbackUrl` that is registered now.
    package internal(set) var callbackURL = TextRange.empty
    /// `downloadUrl` of a file.
    package internal(set) var downloadURL = TextRange.empty
}
