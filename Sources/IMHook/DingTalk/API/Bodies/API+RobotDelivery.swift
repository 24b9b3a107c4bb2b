// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `imRobotOpenDeliverModel`.
    public struct RobotDelivery: Equatable, Sendable, WrittenObject {
        /// `spaceType`: Has to be there when nothing else is.
        ///
        /// Values: `IM_ROBOT`.
        public var spaceType: String?
        /// `robotCode`: The robot; else that of the application.
        public var robotCode: String?
        /// `extension`: Extensions.
        public var `extension`: [String: String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            spaceType: String? = nil,
            robotCode: String? = nil,
            `extension`: [String: String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.spaceType = spaceType
            self.robotCode = robotCode
            self.extension = `extension`
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("spaceType", spaceType)
            writer.add("robotCode", robotCode)
            writer.add("extension", `extension`)
            return writer.object(other)
        }
    }
}

#endif
