// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `get_access_token_legacy`: fetches an access token from the older service.
    public struct GetAccessTokenLegacyRequest: Equatable, Sendable, WrittenObject,
        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
    {
        /// `appkey`: AppKey (ClientID).
        public var appkey: String
        /// `appsecret`: AppSecret (ClientSecret).
        public var appsecret: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            appkey: String,
            appsecret: String,
            other: JSON.Parameters = [:]
        ) {
            self.appkey = appkey
            self.appsecret = appsecret
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("appkey", appkey)
            writer.add("appsecret", appsecret)
            return writer.object(other)
        }

        public var description: String { "GetAccessTokenLegacyRequest" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(reflecting: description) }
    }
}

#endif
