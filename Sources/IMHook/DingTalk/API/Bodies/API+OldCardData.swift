// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `cardData`, a value of `privateData`, a value of `userIdPrivateDataMap` or a value of
    /// `unionIdPrivateDataMap`.
    public struct OldCardData: Equatable, Sendable, WrittenObject {
        /// `cardParamMap`: The values of the template's variables; those that are no texts go into sys_full_json_obj,
        /// which may be an object or its text, as sys_lastMessageI18n may.
        public var cardParamMap: JSON.Parameters?
        /// `cardMediaIdParamMap`: The media ids among them.
        public var cardMediaIDParamMap: [String: String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardParamMap: JSON.Parameters? = nil,
            cardMediaIDParamMap: [String: String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardParamMap = cardParamMap
            self.cardMediaIDParamMap = cardMediaIDParamMap
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardParamMap", cardParamMap)
            writer.add("cardMediaIdParamMap", cardMediaIDParamMap)
            return writer.object(other)
        }
    }
}

#endif
