#if !hasFeature(Embedded)

import IMHookWire

extension TencentChat {
    /// What to answer to a webhook.
    ///
    /// What each command allows: webhooks before an event ``allow``, ``forbid``, and mostly ``refuse(code:text:)``; the
    /// three before a message ``discard`` and ``allow(message:customData:)`` too. After an event there is only ``allow``.
    public struct Decision: Sendable {
        private indirect enum Meaning: Sendable {
            case allow
            case rewrite(message: [MessageElement]?, customData: String?)
            case refuseAccounts([String])
            case forbid
            case discard
            case refuse(code: Int64, text: String)
            case friends([FriendResult], others: Decision)
            case raw([UInt8])
        }

        private let meaning: Meaning

        /// The event happens; after an event, that it was seen.
        public static var allow: Decision { Decision(meaning: .allow) }

        /// The message is delivered with other elements or other custom data.
        ///
        /// Only for the three commands before a message.
        ///
        /// - Parameters:
        ///   - message: The elements in place of `MsgBody`, at least one, at most one of them custom; nil keeps them.
        ///   - customData: The text in place of `CloudCustomData`; nil keeps it. Message and custom data, as far as they are
        ///     given, have at most 8,192 bytes.
        /// - Returns: The decision.
        public static func allow(message: [MessageElement]?, customData: String? = nil) -> Decision {
            Decision(meaning: .rewrite(message: message, customData: customData))
        }

        /// The custom data of the message is replaced, its elements are not.
        public static func allow(customData: String) -> Decision {
            Decision(meaning: .rewrite(message: nil, customData: customData))
        }

        /// The event happens, but not for these accounts.
        ///
        /// Only for `Group.CallbackBeforeInviteJoinGroup` and `OfficialAccount.CallbackBeforeAddSubscriber`.
        ///
        /// - Parameter accounts: Some of those that the webhook asks about.
        /// - Returns: The decision.
        public static func allow(refusing accounts: [String]) -> Decision {
            Decision(meaning: .refuseAccounts(accounts))
        }

        /// The event does not happen; the client sees the platform's own error.
        ///
        /// For the two commands about friends, every friend is refused with code 38000.
        public static var forbid: Decision { Decision(meaning: .forbid) }

        /// The message is dropped silently: its sender sees success.
        ///
        /// Only for the three commands before a message.
        public static var discard: Decision { Decision(meaning: .discard) }

        /// The event does not happen, with a code and a text that reach the client.
        ///
        /// - Parameters:
        ///   - code: In the range of the command: 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and
        ///     official accounts, 38000 to 39000 for friends.
        ///   - text: What the client shows.
        /// - Returns: The decision.
        public static func refuse(code: Int64, text: String = "") -> Decision {
            Decision(meaning: .refuse(code: code, text: text))
        }

        /// What happens to each of the friends that a webhook asks about.
        ///
        /// Only for `Sns.CallbackPrevFriendAdd` and `Sns.CallbackPrevFriendResponse`.
        ///
        /// - Parameters:
        ///   - results: Some of the friends.
        ///   - others: What happens to all others: ``allow``, ``forbid`` or ``refuse(code:text:)``.
        /// - Returns: The decision.
        public static func friends(_ results: [FriendResult], others: Decision = .allow) -> Decision {
            Decision(meaning: .friends(results, others: others))
        }

        /// A whole answer as it stands, one JSON object, for commands that this version does not know.
        public static func raw(_ json: [UInt8]) -> Decision { Decision(meaning: .raw(json)) }

        // MARK: Saying it

        func apply(
            to reply: inout WebhookReply,
            _ webhook: borrowing JSONArena,
            _ fields: WebhookFields
        ) throws(IMHookError) {
            switch meaning {
            case .allow:
                try reply.allow()
            case .forbid:
                try reply.forbid()
            case .discard:
                try reply.discard()
            case .refuse(let code, let text):
                unsafe try reply.refuse(code, text.utf8Span.span.bytes)
            case .rewrite(let message, let customData):
                if let message {
                    let json = try encode(message)
                    unsafe try reply.set(message: json.span.bytes)
                }
                if let customData { unsafe try reply.set(customData: customData.utf8Span.span.bytes) }
            case .refuseAccounts(let accounts):
                for account in accounts {
                    unsafe try reply.refuse(account: account.utf8Span.span.bytes, webhook, fields)
                }
            case .friends(let results, let others):
                try others.apply(to: &reply, webhook, fields)
                for result in results {
                    let (account, text) = (result.account.utf8Span, result.text.utf8Span)
                    unsafe try reply.setResult(of: account.span.bytes, result.code, text.span.bytes, webhook, fields)
                }
            case .raw(let json):
                unsafe try reply.set(raw: json.span.bytes)
            }
        }

        private func encode(_ message: [MessageElement]) throws(IMHookError) -> [UInt8] {
            do {
                return try JSON.array(message.map { $0.json }).encoded()
            } catch {
                throw IMHookError(error, .reply, path: ErrorPath("message"))
            }
        }
    }
}

#endif
