// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `deliver_card`: delivers a card that has the spaces already.
    public struct DeliverCardRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `openSpaceId`: Where it goes.
        ///
        /// At most 1,000 characters.
        public var openSpaceID: String
        /// `userIdType`: 1 (default) userId, 2 unionId, of all user ids here.
        ///
        /// From 1 to 2.
        public var userIDType: Int64?
        /// `imGroupOpenDeliverModel`: How in groups.
        ///
        /// Needed for spaces of type `IM_GROUP`.
        public var imGroupOpenDeliverModel: GroupDelivery?
        /// `imRobotOpenDeliverModel`: How in chats with the robot.
        ///
        /// Not empty. Needed for spaces of type `IM_ROBOT`.
        public var imRobotOpenDeliverModel: RobotDelivery?
        /// `imSingleOpenDeliverModel`: How in one-to-one chats.
        ///
        /// Needed for spaces of type `IM_SINGLE`.
        public var imSingleOpenDeliverModel: SingleDelivery?
        /// `topOpenDeliverModel`: How at the top of chats.
        ///
        /// Needed for spaces of type `ONE_BOX`.
        public var topOpenDeliverModel: TopDelivery?
        /// `coFeedOpenDeliverModel`: Deprecated.
        ///
        /// Needed for spaces of type `CO_FEED`.
        public var coFeedOpenDeliverModel: JSON.Parameters?
        /// `docOpenDeliverModel`: Deprecated.
        public var docOpenDeliverModel: JSON.Parameters?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            openSpaceID: String,
            userIDType: Int64? = nil,
            imGroupOpenDeliverModel: GroupDelivery? = nil,
            imRobotOpenDeliverModel: RobotDelivery? = nil,
            imSingleOpenDeliverModel: SingleDelivery? = nil,
            topOpenDeliverModel: TopDelivery? = nil,
            coFeedOpenDeliverModel: JSON.Parameters? = nil,
            docOpenDeliverModel: JSON.Parameters? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
            self.openSpaceID = openSpaceID
            self.userIDType = userIDType
            self.imGroupOpenDeliverModel = imGroupOpenDeliverModel
            self.imRobotOpenDeliverModel = imRobotOpenDeliverModel
            self.imSingleOpenDeliverModel = imSingleOpenDeliverModel
            self.topOpenDeliverModel = topOpenDeliverModel
            self.coFeedOpenDeliverModel = coFeedOpenDeliverModel
            self.docOpenDeliverModel = docOpenDeliverModel
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("outTrackId", outTrackID)
            writer.add("openSpaceId", openSpaceID)
            writer.add("userIdType", userIDType)
            writer.add("imGroupOpenDeliverModel", imGroupOpenDeliverModel)
            writer.add("imRobotOpenDeliverModel", imRobotOpenDeliverModel)
            writer.add("imSingleOpenDeliverModel", imSingleOpenDeliverModel)
            writer.add("topOpenDeliverModel", topOpenDeliverModel)
            writer.add("coFeedOpenDeliverModel", coFeedOpenDeliverModel)
            writer.add("docOpenDeliverModel", docOpenDeliverModel)
            return writer.object(other)
        }
    }
}

#endif
