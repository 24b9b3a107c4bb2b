// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `openDynamicDataConfig`.
    public struct DynamicData: Equatable, Sendable, WrittenObject {
        /// `dynamicDataSourceConfigs`: The sources.
        ///
        /// Not empty.
        public var dynamicDataSourceConfigs: [DataSource]
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            dynamicDataSourceConfigs: [DataSource],
            other: JSON.Parameters = [:]
        ) {
            self.dynamicDataSourceConfigs = dynamicDataSourceConfigs
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("dynamicDataSourceConfigs", dynamicDataSourceConfigs)
            return writer.object(other)
        }
    }
}

#endif
