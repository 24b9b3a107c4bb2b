#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// Something that happened in an organisation, as the application is subscribed to in the developer console, over HTTP or
    /// over Stream mode (page 「开发事件推送服务」).
    ///
    /// Texts that an event does not have are empty. On an endpoint that accepts unsigned requests, an event over HTTP stays
    /// encrypted, and everything is empty.
    public struct Event {
        private let storage: JSONStorage
        private let fields: EventFields

        init(_ storage: JSONStorage, _ fields: EventFields) {
            self.storage = storage
            self.fields = fields
        }

        /// Which event it is, such as `user_add_org`: `EventType`, over Stream mode `eventType` of the frame.
        public var type: String { text(fields.type) }
        /// The organisation: `CorpId`, over Stream mode `eventCorpId` of the frame.
        public var corpID: String { text(fields.corpID) }
        /// `eventId`, the same when the event is sent again; empty over HTTP, where there is nothing like it.
        public var id: String { text(fields.id) }
        /// `eventUnifiedAppId`; empty over HTTP.
        public var unifiedAppID: String { text(fields.unifiedAppID) }
        /// When it happened, in Unix milliseconds: `TimeStamp`, over Stream mode `eventBornTime` of the frame; 0 where neither
        /// says.
        public var bornAt: Int64 { fields.bornAt }
        /// What happened: an object, whose names begin with capitals over HTTP, and with small letters over Stream mode; absent
        /// when the event came without one.
        public var data: JSONValue { JSONValue(storage, fields.data) }
        /// What happened, as text.
        public var dataText: String { text(fields.text) }
        /// Whether the platform only checks the address: `check_url`, `check_create_suite_url`, `check_update_suite_url`.
        ///
        /// Such an event is answered like any other.
        public var isCheck: Bool { fields.isCheck }
        /// Whether the same encrypted event was received before, as far as the endpoint's replay guard remembers: the platform
        /// sent it again, because it got no answer that says success, or somebody who recorded it did.
        ///
        /// Over Stream mode, and without a replay guard, always false.
        public var isRepeated: Bool { fields.isRepeated }
        /// Why ``data`` is absent: what the event says is not JSON, or exceeds a limit of the endpoint.
        ///
        /// ``Status/ok`` for one that can be read. One that cannot is genuine all the same, and ``dataText`` has its
        /// text. Log it, and answer that it was handled: sent again it would be the same, and over HTTP another answer would
        /// tell whoever knows the token, but not the key, about what is encrypted.
        public var dataStatus: Status { fields.fault }
        /// The third-party application that the event is for: `SuiteKey`, of a check `TestSuiteKey`.
        public var suiteKey: String { text(fields.suiteKey) }
        /// `SuiteTicket` of the event `suite_ticket`: what a third-party application gets its access token with.
        ///
        /// A credential: do not log it.
        public var suiteTicket: String { text(fields.suiteTicket) }

        private func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
    }
}

#endif
