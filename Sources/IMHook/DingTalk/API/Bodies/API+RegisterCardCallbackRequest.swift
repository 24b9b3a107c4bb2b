// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `register_card_callback`: registers the address that callbacks of cards go to over HTTP.
    public struct RegisterCardCallbackRequest: Equatable, Sendable, WrittenObject,
        CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
    {
        /// `callbackRouteKey`: The key that cards name the address by.
        public var callbackRouteKey: String
        /// `callbackUrl`: The address.
        public var callbackURL: String
        /// `apiSecret`: The secret of the signature; without it callbacks are not signed.
        public var apiSecret: String?
        /// `forceUpdate`: An address that the key has already is replaced, for every card that uses it.
        public var forceUpdate: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            callbackRouteKey: String,
            callbackURL: String,
            apiSecret: String? = nil,
            forceUpdate: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.callbackRouteKey = callbackRouteKey
            self.callbackURL = callbackURL
            self.apiSecret = apiSecret
            self.forceUpdate = forceUpdate
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("callbackRouteKey", callbackRouteKey)
            writer.add("callbackUrl", callbackURL)
            writer.add("apiSecret", apiSecret)
            writer.add("forceUpdate", forceUpdate)
            return writer.object(other)
        }

        public var description: String { "RegisterCardCallbackRequest" }
        public var debugDescription: String { description }
        public var customMirror: Mirror { Mirror(reflecting: description) }
    }
}

#endif
