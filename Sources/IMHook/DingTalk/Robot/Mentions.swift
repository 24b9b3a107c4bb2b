#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// Who is mentioned in a message of a robot: `at`.
    public struct Mentions: Sendable {
        /// Users by id.
        public var userIDs: [String]
        /// Users by phone number.
        public var mobiles: [String]
        /// Everybody.
        public var all: Bool

        /// Names who is mentioned; nobody by default.
        public init(userIDs: [String] = [], mobiles: [String] = [], all: Bool = false) {
            self.userIDs = userIDs
            self.mobiles = mobiles
            self.all = all
        }

        /// The members that a message has for it.
        var members: [(String, JSON)] {
            if userIDs.isEmpty, mobiles.isEmpty, !all { return [] }
            let at: JSON = [
                "atUserIds": .array(userIDs.map { .string($0) }), "atMobiles": .array(mobiles.map { .string($0) }),
                "isAtAll": .bool(all),
            ]
            return [("at", at)]
        }
    }
}

#endif
