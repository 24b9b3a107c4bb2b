package import IMHookWire

/// The members of a frame of Stream mode, as places in the arena that holds its text.
///
/// `JSONArena.absent` stands for a value that the frame does not have.
package struct StreamFrameFields {
    package var kind = StreamFrameKind.unknown
    package var root: UInt32 = 0
    package var type = TextRange.empty
    /// The object `headers`, unknown members included.
    package var headers = JSONArena.absent
    package var topic = TextRange.empty
    /// What the answer to the frame has to name; empty in some `disconnect` frames.
    package var messageID = TextRange.empty
    package var contentType = TextRange.empty
    package var appID = TextRange.empty
    package var connectionID = TextRange.empty
    package var eventID = TextRange.empty
    package var eventType = TextRange.empty
    package var eventCorpID = TextRange.empty
    package var eventUnifiedAppID = TextRange.empty
    /// When the frame was pushed, in Unix milliseconds; 0 where it does not say.
    package var time: Int64 = 0
    /// When the event happened, in Unix milliseconds; 0 where the frame does not say.
    package var eventBornTime: Int64 = 0

    /// The text of `data`, decoded; empty where there is none.
    package var dataText = TextRange.empty
    /// What the frame brings, with the kind and root of its callback.
    package var callback = CardCallbackFields()
    /// `msgId` of a message to a robot.
    package var robotMessageID = TextRange.empty

    /// What stays the same when the platform sends again: `eventId`, `msgId`; empty where there is nothing.
    package var lastingKey: TextRange { kind == .event ? eventID : robotMessageID }

    /// What processes that share a ClientID tell duplicates by: the lasting key, or else `messageId`.
    package var deduplicationKey: TextRange { lastingKey.isEmpty ? messageID : lastingKey }
}
