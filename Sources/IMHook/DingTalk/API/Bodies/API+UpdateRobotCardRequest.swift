// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `update_robot_card`: changes a StandardCard of a robot.
    public struct UpdateRobotCardRequest: Equatable, Sendable, WrittenObject {
        /// `cardBizId`: The card.
        public var cardBizID: String
        /// `cardData`: What the card shows.
        public var cardData: JSON?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardBizID: String,
            cardData: JSON? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardBizID = cardBizID
            self.cardData = cardData
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardBizId", cardBizID)
            writer.add("cardData", cardData)
            return writer.object(other)
        }
    }
}

#endif
