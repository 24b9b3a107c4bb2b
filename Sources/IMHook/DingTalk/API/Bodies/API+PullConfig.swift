// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `pullConfig`.
    public struct PullConfig: Equatable, Sendable, WrittenObject {
        /// `pullStrategy`: When.
        ///
        /// Values: `NONE`, `ONCE`, `INTERVAL` (needs `interval` and `timeUnit`), `RENDER`.
        public var pullStrategy: String
        /// `interval`: How often, as a number or its text, which becomes the number: not below 6 seconds on the newest
        /// page, 3 on others.
        ///
        /// At least 6 seconds where `pullStrategy` is INTERVAL.
        public var interval: Int64?
        /// `timeUnit`: Of the interval.
        ///
        /// Values: `SECONDS`, `MINUTES`, `HOURS`, `DAYS`.
        public var timeUnit: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            pullStrategy: String,
            interval: Int64? = nil,
            timeUnit: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.pullStrategy = pullStrategy
            self.interval = interval
            self.timeUnit = timeUnit
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("pullStrategy", pullStrategy)
            writer.add("interval", interval)
            writer.add("timeUnit", timeUnit)
            return writer.object(other)
        }
    }
}

#endif
