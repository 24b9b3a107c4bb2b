// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `register_card_callback_legacy`: registers the address that callbacks of older cards go to over
    /// HTTP.
    public struct RegisterCardCallbackLegacyRequest: Equatable, Sendable, WrittenObject,
        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
    {
        /// `callback_url`: The address.
        ///
        /// Without a query.
        public var callbackURL: String
        /// `api_secret`: What callbacks are signed with; without it they are not.
        public var apiSecret: String?
        /// `callbackRouteKey`: The key that cards name the address by.
        public var callbackRouteKey: String?
        /// `forceUpdate`: Whether an address that is registered already is replaced.
        public var forceUpdate: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            callbackURL: String,
            apiSecret: String? = nil,
            callbackRouteKey: String? = nil,
            forceUpdate: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.callbackURL = callbackURL
            self.apiSecret = apiSecret
            self.callbackRouteKey = callbackRouteKey
            self.forceUpdate = forceUpdate
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("callback_url", callbackURL)
            writer.add("api_secret", apiSecret)
            writer.add("callbackRouteKey", callbackRouteKey)
            writer.add("forceUpdate", forceUpdate)
            return writer.object(other)
        }

        public var description: String { "RegisterCardCallbackLegacyRequest" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(reflecting: description) }
    }
}

#endif
