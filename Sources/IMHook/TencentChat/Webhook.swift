#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension TencentChat {
    /// One verified and parsed webhook.
    ///
    /// Belongs to one thread at a time.
    ///
    /// Texts that the request does not have are empty, and JSON values that it does not have are absent. Every member of the
    /// body stands in ``root``; ``content`` has those of the command with their types.
    public struct Webhook {
        /// How it was made sure who sent the request.
        public enum Verification: Equatable, Sendable {
            /// It was not: the endpoint has no token.
            case none
            /// The time, in Unix milliseconds, was signed with the token of this index. Neither the body nor the command
            /// is covered.
            case timestampSigned(tokenIndex: Int, signedAt: Int64, clockSkew: Int64)
        }

        /// What happened, or is about to; ``WebhookCommand/unknown`` for a command that this version does not know.
        public var command: WebhookCommand { fields.command }

        /// `CallbackCommand` of the URL, such as `C2C.CallbackBeforeSendMsg`; never empty.
        public let commandName: String

        /// What caused the event.
        public let platform: WebhookPlatform

        /// `OptPlatform` as the platform wrote it.
        public let platformName: String

        /// `ClientIP`: where the event came from, IPv4 or IPv6.
        public let clientIP: String

        /// The body exactly as received.
        public let body: [UInt8]

        private let storage: JSONStorage
        private let fields: WebhookFields

        init(
            _ storage: JSONStorage,
            _ fields: WebhookFields,
            _ query: borrowing WebhookQuery,
            _ body: [UInt8]
        ) {
            self.storage = storage
            self.fields = fields
            self.body = body
            commandName = Self.text(query.text(query.command))
            platform = WebhookPlatform(query.text(query.platform))
            platformName = Self.text(query.text(query.platform))
            clientIP = Self.text(query.text(query.clientIP))
        }

        /// Whether it was sent before the event, which the answer then decides about, or after it.
        public var timing: WebhookTiming { fields.command.timing }

        /// How it was made sure who sent it.
        public var verification: Verification {
            fields.proof.map {
                .timestampSigned(tokenIndex: $0.keyIndex, signedAt: $0.signedAt, clockSkew: $0.clockSkew)
            } ?? .none
        }

        /// The application.
        public var sdkAppID: UInt64 { fields.appID }

        /// The body, parsed: every member, known or not.
        public var root: JSONValue { value(fields.root) }

        // MARK: Members of several commands

        /// `EventTime` in Unix milliseconds, for push webhooks that of the first event; 0 where there is none.
        public var eventTime: Int64 { fields.eventTime }

        /// `From_Account`: who sent the message, or asked.
        public var fromAccount: String { text(fields.fromAccount) }

        /// `To_Account`: who receives the message, or whose state changed.
        public var toAccount: String { text(fields.toAccount) }

        /// `Operator_Account`: who did it.
        public var operatorAccount: String { text(fields.operatorAccount) }

        /// `GroupId`.
        public var groupID: String { text(fields.groupID) }

        /// `TopicId`.
        public var topicID: String { text(fields.topicID) }

        /// `Official_Account`.
        public var officialAccount: String { text(fields.officialAccount) }

        /// `MsgKey`; opaque.
        public var messageKey: String { text(fields.messageKey) }

        /// `MsgTime` in Unix milliseconds; 0 where there is none.
        public var messageTime: Int64 { fields.messageTime }

        /// `CloudCustomData`: a text, also where it holds JSON.
        public var customData: String { text(fields.customData) }

        /// `MsgBody`: the elements of the message; absent for webhooks about something else.
        public var message: JSONValue { value(fields.message) }

        /// The elements of the message, to be read or rewritten; none for webhooks about something else.
        ///
        /// Read anew with each access.
        public var messageElements: [MessageElement] { message.elements.map { MessageElement($0) } }

        /// The texts of the message's `TIMTextElem`, joined without anything in between.
        public var messageText: String {
            message.elements.reduce(into: "") { text, element in
                guard element["MsgType"] == "\(MessageElementType.text.name)" else { return }
                text += (try? element["MsgContent"]["Text"].string) ?? ""
            }
        }

        /// `Events` of a push webhook; absent for others.
        public var events: JSONValue { value(fields.events) }

        // MARK: Answering

        /// The answer that decides nothing, the same for every command.
        public var emptyAnswer: [UInt8] { Array("\(WebhookReply.base)".utf8) }

        /// Builds the answer.
        ///
        /// - Throws: An ``IMHookError`` of the family from 700 for an answer that the platform would refuse or silently
        ///   ignore: a decision that the command does not have, a code outside its range, a malformed message.
        public func reply(_ decision: Decision) throws(IMHookError) -> Reply {
            try build { (reply) throws(IMHookError) in try decision.apply(to: &reply, storage.arena, fields) }
        }

        /// Builds the answer from a JSON document in the format of the C function imhook_callback_answer().
        public func reply(document: [UInt8]) throws(IMHookError) -> Reply {
            let document = unsafe try WebhookReplyDocument(document.span.bytes)
            return try build { (reply) throws(IMHookError) in try document.apply(to: &reply, storage.arena, fields) }
        }

        private func build(_ say: (inout WebhookReply) throws(IMHookError) -> Void) throws(IMHookError) -> Reply {
            var reply = WebhookReply()
            reply.begin(fields)
            try say(&reply)
            return Reply(body: unsafe Array(try reply.finish(storage.arena, fields)))
        }

        // MARK: Parts

        private func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
        private func value(_ node: UInt32) -> JSONValue { JSONValue(storage, node) }
        private static func text(_ span: RawSpan) -> String {
            unsafe span.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }
}

#endif
