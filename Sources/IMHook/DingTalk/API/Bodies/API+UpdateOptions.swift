// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `cardUpdateOptions` or the member `cardOptions`.
    public struct UpdateOptions: Equatable, Sendable, WrittenObject {
        /// `updateCardDataByKey`: Public data is merged.
        public var updateCardDataByKey: Bool?
        /// `updatePrivateDataByKey`: Private data is merged.
        public var updatePrivateDataByKey: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            updateCardDataByKey: Bool? = nil,
            updatePrivateDataByKey: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.updateCardDataByKey = updateCardDataByKey
            self.updatePrivateDataByKey = updatePrivateDataByKey
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("updateCardDataByKey", updateCardDataByKey)
            writer.add("updatePrivateDataByKey", updatePrivateDataByKey)
            return writer.object(other)
        }
    }
}

#endif
