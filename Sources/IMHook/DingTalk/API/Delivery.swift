#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// What became of a card in one space (page 「创建并投放卡片」).
    public struct Delivery: Sendable, Hashable {
        /// `spaceType`: `IM`, `IM_GROUP`, `IM_ROBOT`, `ONE_BOX`, `COOPERATION_FEED` or a newer one.
        public let spaceType: String
        /// `spaceId`.
        public let spaceID: String
        /// Whether the card is there.
        public let isDelivered: Bool
        /// `carrierId`: what the read status of a card in a chat is asked for with; empty where there is none.
        public let carrierID: String
        /// `errorMsg`: why it was not delivered, in words; may be filled where it was.
        public let errorMessage: String

        init(_ item: UInt32, of arena: borrowing JSONArena) {
            let fields = DingTalkDelivery(item, of: arena)
            spaceType = arena.copy(fields.spaceType)
            spaceID = arena.copy(fields.spaceID)
            isDelivered = fields.isDelivered
            carrierID = arena.copy(fields.carrierID)
            errorMessage = arena.copy(fields.errorMessage)
        }
    }
}

extension JSONArena {
    /// A copy of a range as text.
    func copy(_ range: TextRange) -> String { unsafe String(decoding: bytes(range), as: UTF8.self) }
}

#endif
