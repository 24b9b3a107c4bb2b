// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `update_card`: changes the data of a card.
    ///
    /// At least one of `cardData` and `privateData` has to be there.
    public struct UpdateCardRequest: Equatable, Sendable, WrittenObject {
        /// `outTrackId`: The card.
        ///
        /// At most 100 characters.
        public var outTrackID: String
        /// `cardData`: Public data.
        public var cardData: CardData?
        /// `privateData`: Private data by user id.
        ///
        /// Names of at most 100 bytes.
        public var privateData: [String: CardData]?
        /// `cardUpdateOptions`: Whether data is merged by key; else all of it is replaced.
        public var cardUpdateOptions: UpdateOptions?
        /// `userIdType`: 1 (default) userId, 2 unionId, of all user ids here.
        ///
        /// From 1 to 2.
        public var userIDType: Int64?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            outTrackID: String,
            cardData: CardData? = nil,
            privateData: [String: CardData]? = nil,
            cardUpdateOptions: UpdateOptions? = nil,
            userIDType: Int64? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.outTrackID = outTrackID
            self.cardData = cardData
            self.privateData = privateData
            self.cardUpdateOptions = cardUpdateOptions
            self.userIDType = userIDType
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("outTrackId", outTrackID)
            writer.add("cardData", cardData)
            writer.add("privateData", privateData)
            writer.add("cardUpdateOptions", cardUpdateOptions)
            writer.add("userIdType", userIDType)
            return writer.object(other)
        }
    }
}

#endif
