// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `cardData` or a value of `privateData`.
    public struct CardData: Equatable, Sendable, WrittenObject {
        /// `cardParamMap`: The values of the template's variables.
        ///
        /// Names of at most 100 bytes.
        public var cardParamMap: JSON.Parameters
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardParamMap: JSON.Parameters,
            other: JSON.Parameters = [:]
        ) {
            self.cardParamMap = cardParamMap
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardParamMap", cardParamMap)
            return writer.object(other)
        }
    }
}

#endif
