// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `cardSettings`.
    public struct TopBoxSettings: Equatable, Sendable, WrittenObject {
        /// `pullStrategy`: Whether the card asks for private data each time that a chat is opened (pure pull).
        public var pullStrategy: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            pullStrategy: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.pullStrategy = pullStrategy
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("pullStrategy", pullStrategy)
            return writer.object(other)
        }
    }
}

#endif
