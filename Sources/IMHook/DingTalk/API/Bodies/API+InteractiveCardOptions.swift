// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `cardOptions`.
    public struct InteractiveCardOptions: Equatable, Sendable, WrittenObject {
        /// `supportForward`: Whether it may be forwarded.
        public var supportForward: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            supportForward: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.supportForward = supportForward
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("supportForward", supportForward)
            return writer.object(other)
        }
    }
}

#endif
