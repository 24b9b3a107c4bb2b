#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// Something that happened in an organisation, as the application is subscribed to in the developer console.
    ///
    /// Over HTTP the push is encrypted: then ``data`` is the body as received, and everything else is empty.
    public struct Event {
        /// `eventId`, the same when the event is sent again.
        public let id: String
        /// `eventType`, such as `user_add_org`: what tells events apart.
        public let type: String
        /// `eventCorpId`: the organisation.
        public let corpID: String
        /// `eventUnifiedAppId`.
        public let unifiedAppID: String
        /// `eventBornTime`: when it happened, in Unix milliseconds; 0 where the frame does not say.
        public let bornAt: Int64
        /// What happened: an object, in Stream mode with names like `userId`; absent when the event came without one.
        public let data: JSONValue
    }
}

#endif
