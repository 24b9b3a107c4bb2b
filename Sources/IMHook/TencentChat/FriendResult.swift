#if !hasFeature(Embedded)

extension TencentChat {
    /// What happens to one of the friends that a webhook asks about.
    public struct FriendResult: Equatable, Sendable {
        /// The friend: `To_Account` of the webhook.
        public var account: String
        /// 0 allows, 38000 to 39000 refuse.
        public var code: Int64
        /// What the client shows.
        public var text: String

        private init(account: String, code: Int64, text: String) {
            self.account = account
            self.code = code
            self.text = text
        }

        /// The friend is allowed.
        public static func allow(_ account: String) -> FriendResult {
            FriendResult(account: account, code: 0, text: "")
        }

        /// The friend is refused.
        ///
        /// - Parameters:
        ///   - account: The friend: `To_Account` of the webhook.
        ///   - code: 38000 to 39000.
        ///   - text: What the client shows.
        /// - Returns: The result.
        public static func refuse(_ account: String, code: Int64 = 38000, text: String = "") -> FriendResult {
            FriendResult(account: account, code: code, text: text)
        }
    }
}

#endif
