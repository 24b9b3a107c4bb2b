// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `create_interactive_card`: creates a card of the older interface without sending it.
    public struct CreateInteractiveCardRequest: Equatable, Sendable, WrittenObject {
        /// `cardTemplateId`: The published template.
        public var cardTemplateID: String
        /// `outTrackId`: The id that the card is to have.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `conversationType`: 0 a single chat, 1 a group.
        ///
        /// From 0 to 1.
        public var conversationType: Int64
        /// `cardData`: Public data.
        public var cardData: OldCardData
        /// `openConversationId`: The group.
        public var openConversationID: String?
        /// `receiverUserIdList`: Who gets it; in a group, who alone sees it.
        ///
        /// At most 20 elements where `conversationType` is 0.
        public var receiverUserIDList: [String]?
        /// `robotCode`: The robot.
        public var robotCode: String?
        /// `callbackRouteKey`: The key that the callback address was registered with.
        public var callbackRouteKey: String?
        /// `privateData`: Private data by user id.
        public var privateData: [String: OldCardData]?
        /// `chatBotId`: The robot, by its older id.
        public var chatBotID: String?
        /// `userIdType`: 1 (default) userId, 2 unionId, of all user ids here.
        ///
        /// From 1 to 2.
        public var userIDType: Int64?
        /// `atOpenIds`: Who is mentioned, with their names; `@ALL` for all.
        public var atOpenIDs: [String: String]?
        /// `cardOptions`: What may be done with it.
        public var cardOptions: InteractiveCardOptions?
        /// `pullStrategy`: Whether the card asks for private data each time that a chat is opened (pure pull).
        public var pullStrategy: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardTemplateID: String,
            outTrackID: String,
            conversationType: Int64,
            cardData: OldCardData,
            openConversationID: String? = nil,
            receiverUserIDList: [String]? = nil,
            robotCode: String? = nil,
            callbackRouteKey: String? = nil,
            privateData: [String: OldCardData]? = nil,
            chatBotID: String? = nil,
            userIDType: Int64? = nil,
            atOpenIDs: [String: String]? = nil,
            cardOptions: InteractiveCardOptions? = nil,
            pullStrategy: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardTemplateID = cardTemplateID
            self.outTrackID = outTrackID
            self.conversationType = conversationType
            self.cardData = cardData
            self.openConversationID = openConversationID
            self.receiverUserIDList = receiverUserIDList
            self.robotCode = robotCode
            self.callbackRouteKey = callbackRouteKey
            self.privateData = privateData
            self.chatBotID = chatBotID
            self.userIDType = userIDType
            self.atOpenIDs = atOpenIDs
            self.cardOptions = cardOptions
            self.pullStrategy = pullStrategy
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardTemplateId", cardTemplateID)
            writer.add("outTrackId", outTrackID)
            writer.add("conversationType", conversationType)
            writer.add("cardData", cardData)
            writer.add("openConversationId", openConversationID)
            writer.add("receiverUserIdList", receiverUserIDList)
            writer.add("robotCode", robotCode)
            writer.add("callbackRouteKey", callbackRouteKey)
            writer.add("privateData", privateData)
            writer.add("chatBotId", chatBotID)
            writer.add("userIdType", userIDType)
            writer.add("atOpenIds", atOpenIDs)
            writer.add("cardOptions", cardOptions)
            writer.add("pullStrategy", pullStrategy)
            return writer.object(other)
        }
    }
}

#endif
