// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// An element of `dynamicDataSourceConfigs`.
    public struct DataSource: Equatable, Sendable, WrittenObject {
        /// `dynamicDataSourceId`: Its id in callbacks.
        public var dynamicDataSourceID: String
        /// `pullConfig`: When it is asked.
        public var pullConfig: PullConfig
        /// `constParams`: What comes back in callbacks.
        public var constParams: [String: String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            dynamicDataSourceID: String,
            pullConfig: PullConfig,
            constParams: [String: String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.dynamicDataSourceID = dynamicDataSourceID
            self.pullConfig = pullConfig
            self.constParams = constParams
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("dynamicDataSourceId", dynamicDataSourceID)
            writer.add("pullConfig", pullConfig)
            writer.add("constParams", constParams)
            return writer.object(other)
        }
    }
}

#endif
