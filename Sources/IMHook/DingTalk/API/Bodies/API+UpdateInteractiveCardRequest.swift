// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `update_interactive_card`: changes the data of a card of the older interface.
    ///
    /// At least one of `cardData` and `privateData` has to be there.
    public struct UpdateInteractiveCardRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `cardData`: Public data.
        public var cardData: OldCardData?
        /// `privateData`: Private data by user id.
        public var privateData: [String: OldCardData]?
        /// `userIdType`: 1 (default) userId, 2 unionId, of all user ids here.
        ///
        /// From 1 to 2.
        public var userIDType: Int64?
        /// `cardOptions`: Whether data is merged by key; else all of it is replaced.
        public var cardOptions: UpdateOptions?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            cardData: OldCardData? = nil,
            privateData: [String: OldCardData]? = nil,
            userIDType: Int64? = nil,
            cardOptions: UpdateOptions? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
            self.cardData = cardData
            self.privateData = privateData
            self.userIDType = userIDType
            self.cardOptions = cardOptions
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("outTrackId", outTrackID)
            writer.add("cardData", cardData)
            writer.add("privateData", privateData)
            writer.add("userIdType", userIDType)
            writer.add("cardOptions", cardOptions)
            return writer.object(other)
        }
    }
}

#endif
