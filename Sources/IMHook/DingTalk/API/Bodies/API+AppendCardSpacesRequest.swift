// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `append_card_spaces`: adds spaces that a card may be delivered to, or changes them.
    ///
    /// At least one of `imGroupOpenSpaceModel`, `imRobotOpenSpaceModel`, `topOpenSpaceModel` and `coFeedOpenSpaceModel`
    /// has to be there.
    public struct AppendCardSpacesRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters. Not beside `imSingleOpenSpaceModel`.
        public var outTrackID: String
        /// `imGroupOpenSpaceModel`: What it is in groups.
        public var imGroupOpenSpaceModel: ForwardableSpace?
        /// `imRobotOpenSpaceModel`: What it is in chats with the robot.
        public var imRobotOpenSpaceModel: ForwardableSpace?
        /// `imSingleOpenSpaceModel`: Cannot be appended.
        public var imSingleOpenSpaceModel: JSON.Parameters?
        /// `topOpenSpaceModel`: What it is at the top of chats.
        public var topOpenSpaceModel: TopSpace?
        /// `coFeedOpenSpaceModel`: Deprecated.
        public var coFeedOpenSpaceModel: JSON.Parameters?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            imGroupOpenSpaceModel: ForwardableSpace? = nil,
            imRobotOpenSpaceModel: ForwardableSpace? = nil,
            imSingleOpenSpaceModel: JSON.Parameters? = nil,
            topOpenSpaceModel: TopSpace? = nil,
            coFeedOpenSpaceModel: JSON.Parameters? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
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
            writer.add("outTrackId", outTrackID)
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
