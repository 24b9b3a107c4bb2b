// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `create_card`: creates a card, which is delivered later.
    public struct CreateCardRequest: Equatable, Sendable, WrittenObject {
        /// `cardTemplateId`: The published template.
        public var cardTemplateID: String
        /// `outTrackId`: The id that the card is to have.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `cardData`: Public data.
        public var cardData: CardData
        /// `userId`: Who creates it.
        ///
        /// At most 100 characters.
        public var userID: String?
        /// `userIdType`: 1 (default) userId, 2 unionId, of all user ids here.
        ///
        /// From 1 to 2.
        public var userIDType: Int64?
        /// `callbackType`: How callbacks come; without it none come in Stream mode, and an AI card may take no text.
        ///
        /// Values: `STREAM`, `HTTP` (needs `callbackRouteKey`).
        public var callbackType: String?
        /// `callbackRouteKey`: The key that the callback address was registered with.
        public var callbackRouteKey: String?
        /// `privateData`: Private data by user id.
        ///
        /// Names of at most 100 bytes.
        public var privateData: [String: CardData]?
        /// `openDynamicDataConfig`: Data sources that are asked for data.
        public var openDynamicDataConfig: DynamicData?
        /// `cardAtUserIds`: Who is shown as mentioned.
        public var cardAtUserIDs: [String]?
        /// `imGroupOpenSpaceModel`: What it is in groups.
        ///
        /// A new card needs it for spaces of type `IM_GROUP`.
        public var imGroupOpenSpaceModel: ForwardableSpace?
        /// `imRobotOpenSpaceModel`: What it is in chats with the robot.
        ///
        /// A new card needs it for spaces of type `IM_ROBOT`.
        public var imRobotOpenSpaceModel: ForwardableSpace?
        /// `imSingleOpenSpaceModel`: What it is in one-to-one chats.
        ///
        /// A new card needs it for spaces of type `IM_SINGLE`.
        public var imSingleOpenSpaceModel: Space?
        /// `topOpenSpaceModel`: What it is at the top of chats.
        ///
        /// A new card needs it for spaces of type `ONE_BOX`.
        public var topOpenSpaceModel: TopSpace?
        /// `coFeedOpenSpaceModel`: Deprecated.
        ///
        /// A new card needs it for spaces of type `CO_FEED`.
        public var coFeedOpenSpaceModel: JSON.Parameters?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            cardTemplateID: String,
            outTrackID: String,
            cardData: CardData,
            userID: String? = nil,
            userIDType: Int64? = nil,
            callbackType: String? = nil,
            callbackRouteKey: String? = nil,
            privateData: [String: CardData]? = nil,
            openDynamicDataConfig: DynamicData? = nil,
            cardAtUserIDs: [String]? = nil,
            imGroupOpenSpaceModel: ForwardableSpace? = nil,
            imRobotOpenSpaceModel: ForwardableSpace? = nil,
            imSingleOpenSpaceModel: Space? = nil,
            topOpenSpaceModel: TopSpace? = nil,
            coFeedOpenSpaceModel: JSON.Parameters? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.cardTemplateID = cardTemplateID
            self.outTrackID = outTrackID
            self.cardData = cardData
            self.userID = userID
            self.userIDType = userIDType
            self.callbackType = callbackType
            self.callbackRouteKey = callbackRouteKey
            self.privateData = privateData
            self.openDynamicDataConfig = openDynamicDataConfig
            self.cardAtUserIDs = cardAtUserIDs
            self.imGroupOpenSpaceModel = imGroupOpenSpaceModel
            self.imRobotOpenSpaceModel = imRobotOpenSpaceModel
            self.imSingleOpenSpaceModel = imSingleOpenSpaceModel
            self.topOpenSpaceModel = topOpenSpaceModel
            self.coFeedOpenSpaceModel = coFeedOpenSpaceModel
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("cardTemplateId", cardTemplateID)
            writer.add("outTrackId", outTrackID)
            writer.add("cardData", cardData)
            writer.add("userId", userID)
            writer.add("userIdType", userIDType)
            writer.add("callbackType", callbackType)
            writer.add("callbackRouteKey", callbackRouteKey)
            writer.add("privateData", privateData)
            writer.add("openDynamicDataConfig", openDynamicDataConfig)
            writer.add("cardAtUserIds", cardAtUserIDs)
            writer.add("imGroupOpenSpaceModel", imGroupOpenSpaceModel)
            writer.add("imRobotOpenSpaceModel", imRobotOpenSpaceModel)
            writer.add("imSingleOpenSpaceModel", imSingleOpenSpaceModel)
            writer.add("topOpenSpaceModel", topOpenSpaceModel)
            writer.add("coFeedOpenSpaceModel", coFeedOpenSpaceModel)
            return writer.object(other)
        }
    }
}

#endif
