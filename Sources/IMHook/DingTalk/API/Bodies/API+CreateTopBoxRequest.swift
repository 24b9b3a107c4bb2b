// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `create_top_box`: creates a card and pins it to the top of a chat.
    public struct CreateTopBoxRequest: Equatable, Sendable, WrittenObject {
        /// `cardTemplateId`: The published template.
        public var cardTemplateID: String
        /// `outTrackId`: The id that the card is to have.
        ///
        /// At most 64 characters.
        public var outTrackID: String
        /// `conversationType`: 1 a group, 2 a chat with an assistant.
        ///
        /// From 1 to 2.
        public var conversationType: Int64
        /// `callbackRouteKey`: The key that the callback address was registered with.
        public var callbackRouteKey: String?
        /// `cardData`: Public data.
        public var cardData: OldCardData?
        /// `userIdPrivateDataMap`: Private data by userId.
        public var userIDPrivateDataMap: [String: OldCardData]?
        /// `unionIdPrivateDataMap`: Private data by unionId.
        public var unionIDPrivateDataMap: [String: OldCardData]?
        /// `cardSettings`: How it gets its data.
        public var cardSettings: TopBoxSettings?
        /// `openConversationId`: The group.
        public var openConversationID: String?
        /// `userId`: The user of a chat with an assistant.
        public var userID: String?
        /// `unionId`: The same, by unionId.
        public var unionID: String?
        /// `robotCode`: The robot.
        public var robotCode: String?
        /// `coolAppCode`: The extension of the group.
        public var coolAppCode: String?
        /// `groupTemplateId`: The template of the group.
        public var groupTemplateID: String?
        /// `receiverUserIdList`: Who alone sees it.
        ///
        /// At most 100 elements.
        public var receiverUserIDList: [String]?
        /// `receiverUnionIdList`: The same, by unionId.
        ///
        /// At most 100 elements.
        public var receiverUnionIDList: [String]?
        /// `expiredTime`: Until when, in Unix milliseconds; never when it is missing.
        public var expiredTime: Int64?
        /// `platforms`: Where, one platform or several as `ios|mac`; everywhere when it is missing or empty.
        ///
        /// Values: `ios`, `mac`, `android`, `win`.
        public var platforms: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardTemplateID: String,
            outTrackID: String,
            conversationType: Int64,
            callbackRouteKey: String? = nil,
            cardData: OldCardData? = nil,
            userIDPrivateDataMap: [String: OldCardData]? = nil,
            unionIDPrivateDataMap: [String: OldCardData]? = nil,
            cardSettings: TopBoxSettings? = nil,
            openConversationID: String? = nil,
            userID: String? = nil,
            unionID: String? = nil,
            robotCode: String? = nil,
            coolAppCode: String? = nil,
            groupTemplateID: String? = nil,
            receiverUserIDList: [String]? = nil,
            receiverUnionIDList: [String]? = nil,
            expiredTime: Int64? = nil,
            platforms: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardTemplateID = cardTemplateID
            self.outTrackID = outTrackID
            self.conversationType = conversationType
            self.callbackRouteKey = callbackRouteKey
            self.cardData = cardData
            self.userIDPrivateDataMap = userIDPrivateDataMap
            self.unionIDPrivateDataMap = unionIDPrivateDataMap
            self.cardSettings = cardSettings
            self.openConversationID = openConversationID
            self.userID = userID
            self.unionID = unionID
            self.robotCode = robotCode
            self.coolAppCode = coolAppCode
            self.groupTemplateID = groupTemplateID
            self.receiverUserIDList = receiverUserIDList
            self.receiverUnionIDList = receiverUnionIDList
            self.expiredTime = expiredTime
            self.platforms = platforms
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardTemplateId", cardTemplateID)
            writer.add("outTrackId", outTrackID)
            writer.add("conversationType", conversationType)
            writer.add("callbackRouteKey", callbackRouteKey)
            writer.add("cardData", cardData)
            writer.add("userIdPrivateDataMap", userIDPrivateDataMap)
            writer.add("unionIdPrivateDataMap", unionIDPrivateDataMap)
            writer.add("cardSettings", cardSettings)
            writer.add("openConversationId", openConversationID)
            writer.add("userId", userID)
            writer.add("unionId", unionID)
            writer.add("robotCode", robotCode)
            writer.add("coolAppCode", coolAppCode)
            writer.add("groupTemplateId", groupTemplateID)
            writer.add("receiverUserIdList", receiverUserIDList)
            writer.add("receiverUnionIdList", receiverUnionIDList)
            writer.add("expiredTime", expiredTime)
            writer.add("platforms", platforms)
            return writer.object(other)
        }
    }
}

#endif
