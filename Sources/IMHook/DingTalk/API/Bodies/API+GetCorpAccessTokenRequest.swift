// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `get_corp_access_token`: fetches an access token for an organisation that authorised a third-party
    /// application.
    public struct GetCorpAccessTokenRequest: Equatable, Sendable, WrittenObject,
        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
    {
        /// `suiteKey`: SuiteKey of the application.
        public var suiteKey: String
        /// `suiteSecret`: SuiteSecret of the application.
        public var suiteSecret: String
        /// `authCorpId`: The organisation.
        public var authCorpID: String
        /// `suiteTicket`: The last ticket that the event suite_ticket brought.
        public var suiteTicket: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            suiteKey: String,
            suiteSecret: String,
            authCorpID: String,
            suiteTicket: String,
            other: JSON.Parameters = [:]
        ) {
            self.suiteKey = suiteKey
            self.suiteSecret = suiteSecret
            self.authCorpID = authCorpID
            self.suiteTicket = suiteTicket
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("suiteKey", suiteKey)
            writer.add("suiteSecret", suiteSecret)
            writer.add("authCorpId", authCorpID)
            writer.add("suiteTicket", suiteTicket)
            return writer.object(other)
        }

        public var description: String { "GetCorpAccessTokenRequest" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(reflecting: description) }
    }
}

#endif
