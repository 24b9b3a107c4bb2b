// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `send_robot_card`: sends a StandardCard of a robot.
    ///
    /// At least one of `openConversationId` and `singleChatReceiver` has to be there.
    public struct SendRobotCardRequest: Equatable, Sendable, WrittenObject {
        /// `cardTemplateId`: StandardCard.
        public var cardTemplateID: String
        /// `cardBizId`: The id that the card is to have.
        public var cardBizID: String
        /// `cardData`: What the card shows.
        public var cardData: JSON
        /// `robotCode`: The robot.
        public var robotCode: String?
        /// `openConversationId`: The group.
        public var openConversationID: String?
        /// `singleChatReceiver`: The receiver in a chat with the robot, as `{"userId": …}`.
        public var singleChatReceiver: JSON?
        /// `callbackUrl`: Where callbacks go.
        public var callbackURL: String?
        /// `sendOptions`: Who sees it and who is mentioned.
        public var sendOptions: RobotCardOptions?
        /// `pullStrategy`: Whether the card asks for private data each time that a chat is opened (pure pull).
        public var pullStrategy: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardTemplateID: String,
            cardBizID: String,
            cardData: JSON,
            robotCode: String? = nil,
            openConversationID: String? = nil,
            singleChatReceiver: JSON? = nil,
            callbackURL: String? = nil,
            sendOptions: RobotCardOptions? = nil,
            pullStrategy: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardTemplateID = cardTemplateID
            self.cardBizID = cardBizID
            self.cardData = cardData
            self.robotCode = robotCode
            self.openConversationID = openConversationID
            self.singleChatReceiver = singleChatReceiver
            self.callbackURL = callbackURL
            self.sendOptions = sendOptions
            self.pullStrategy = pullStrategy
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardTemplateId", cardTemplateID)
            writer.add("cardBizId", cardBizID)
            writer.add("cardData", cardData)
            writer.add("robotCode", robotCode)
            writer.add("openConversationId", openConversationID)
            writer.add("singleChatReceiver", singleChatReceiver)
            writer.add("callbackUrl", callbackURL)
            writer.add("sendOptions", sendOptions)
            writer.add("pullStrategy", pullStrategy)
            return writer.object(other)
        }
    }
}

#endif
