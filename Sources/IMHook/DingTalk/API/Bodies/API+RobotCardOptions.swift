// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `sendOptions`.
    public struct RobotCardOptions: Equatable, Sendable, WrittenObject {
        /// `atUserListJson`: Who is mentioned.
        ///
        /// At most 30 elements.
        public var atUserListJSON: JSON?
        /// `atAll`: Everybody is mentioned.
        public var atAll: Bool?
        /// `receiverListJson`: Who alone sees it.
        public var receiverListJSON: JSON?
        /// `cardPropertyJson`: Properties of the card.
        public var cardPropertyJSON: JSON?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            atUserListJSON: JSON? = nil,
            atAll: Bool? = nil,
            receiverListJSON: JSON? = nil,
            cardPropertyJSON: JSON? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.atUserListJSON = atUserListJSON
            self.atAll = atAll
            self.receiverListJSON = receiverListJSON
            self.cardPropertyJSON = cardPropertyJSON
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("atUserListJson", atUserListJSON)
            writer.add("atAll", atAll)
            writer.add("receiverListJson", receiverListJSON)
            writer.add("cardPropertyJson", cardPropertyJSON)
            return writer.object(other)
        }
    }
}

#endif
