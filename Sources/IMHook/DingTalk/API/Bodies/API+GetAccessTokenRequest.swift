// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `get_access_token`: fetches an access token for an internal application, by ClientID and
    /// ClientSecret.
    public struct GetAccessTokenRequest: Equatable, Sendable, WrittenObject,
        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
    {
        /// `appKey`: ClientID.
        public var appKey: String
        /// `appSecret`: ClientSecret.
        public var appSecret: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            appKey: String,
            appSecret: String,
            other: JSON.Parameters = [:]
        ) {
            self.appKey = appKey
            self.appSecret = appSecret
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("appKey", appKey)
            writer.add("appSecret", appSecret)
            return writer.object(other)
        }

        public var description: String { "GetAccessTokenRequest" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(reflecting: description) }
    }
}

#endif
