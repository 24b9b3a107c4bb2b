// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `topOpenSpaceModel`.
    public struct TopSpace: Equatable, Sendable, WrittenObject {
        /// `spaceType`: The space.
        ///
        /// Values: `ONE_BOX`.
        public var spaceType: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            spaceType: String,
            other: JSON.Parameters = [:]
        ) {
            self.spaceType = spaceType
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("spaceType", spaceType)
            return writer.object(other)
        }
    }
}

#endif
