#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.Stream {
    /// The frame that a callback came in (page "Stream protocol").
    ///
    /// Headers that the frame does not have are empty.
    public struct Frame {
        private let storage: JSONStorage
        private let fields: StreamFrameFields

        init(_ storage: JSONStorage, _ fields: StreamFrameFields) {
            self.storage = storage
            self.fields = fields
        }

        /// `topic`.
        ///
        /// Not what tells events apart: that is ``DingTalk/Event/type``.
        public var topic: String { text(fields.topic) }
        /// `messageId`.
        public var messageID: String { text(fields.messageID) }
        /// `appId`: the application.
        public var appID: String { text(fields.appID) }
        /// `connectionId`.
        public var connectionID: String { text(fields.connectionID) }
        /// `eventId` of an event, the same when the event is sent again.
        public var eventID: String { text(fields.eventID) }
        /// `eventType`.
        public var eventType: String { text(fields.eventType) }
        /// `eventCorpId`.
        public var eventCorpID: String { text(fields.eventCorpID) }
        /// `eventUnifiedAppId`.
        public var eventUnifiedAppID: String { text(fields.eventUnifiedAppID) }
        /// `eventBornTime`: when the event happened, in Unix milliseconds; 0 where the frame does not say.
        public var eventBornAt: Int64 { fields.eventBornTime }
        /// `time`: when the frame was pushed, in Unix milliseconds; 0 where it does not say.
        public var time: Int64 { fields.time }
        /// All headers, an object of texts.
        public var headers: JSONValue { JSONValue(storage, fields.headers) }
        /// What stays the same when the platform sends it again: `eventId` of an event, `msgId` of a message, otherwise
        /// `messageId`.
        ///
        /// What processes that share a ClientID tell duplicates by.
        public var deduplicationKey: String { text(fields.deduplicationKey) }
        /// The frame exactly as received.
        public var text: [UInt8] { unsafe Array(storage.arena.bytes(storage.arena.input)) }
        /// The whole frame, with every member that the platform sent.
        public var root: JSONValue { JSONValue(storage, fields.root) }

        private func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
    }
}

#endif
