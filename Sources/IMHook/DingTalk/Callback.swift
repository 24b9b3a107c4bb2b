#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension DingTalk {
    /// One verified and parsed callback.
    ///
    /// Belongs to one thread at a time.
    ///
    /// Texts that the request does not have are empty, and JSON values that it does not have are absent.
    public struct Callback {
        /// How it was made sure who sent the request.
        public enum Verification: Equatable, Sendable {
            /// It was not: the endpoint has no secret.
            case none
            /// The timestamp, in Unix milliseconds, was signed with the secret of this index. The body is not covered.
            case timestampSigned(secretIndex: Int, signedAt: Int64, clockSkew: Int64)
        }

        /// What the callback is about.
        public enum Content {
            /// Somebody pressed a button or changed a component of a card.
            case action(CardAction)
            /// A card asks for the values of its dynamic data sources.
            case dynamicData(DynamicData)
            /// A card in pure pull mode asks for the private parameters of one viewer.
            case privatePull(PrivatePull)
            /// A link was sent and may be shown as a card.
            case linkEnhancement(LinkEnhancement)
            /// Somebody acted on a card of an AI assistant.
            case assistantAction(CardAction, conversationToken: String)
            /// An encrypted event push; its content is not read.
            case event
            /// A message to a robot; its content is not read.
            case robotMessage
            /// JSON, but none of the above: read ``Callback/root``.
            case unknown
        }

        private let storage: JSONStorage
        private let fields: CardCallbackFields

        init(_ storage: JSONStorage, _ fields: CardCallbackFields) {
            self.storage = storage
            self.fields = fields
        }

        /// What the callback is about.
        public var kind: CallbackKind { fields.kind }

        /// How it was made sure who sent it.
        public var verification: Verification {
            fields.proof.map {
                .timestampSigned(secretIndex: $0.keyIndex, signedAt: $0.signedAt, clockSkew: $0.clockSkew)
            } ?? .none
        }

        /// The layout that card answers take by default.
        public var dialect: CardDialect? { fields.dialect }

        /// The body, parsed: every member, known or not.
        public var root: JSONValue { value(fields.root) }

        /// The parsed `content`, or `value` in older layouts.
        public var contentValue: JSONValue { value(fields.content) }

        /// Where ``contentValue`` comes from.
        public var contentDocument: SourceDocument { fields.contentDocument }

        /// The parsed `extension`; absent when it is missing or not JSON.
        public var `extension`: JSONValue { value(fields.extension) }

        /// `type`: `actionCallback`, `dynamicDataCallback`; empty in older layouts.
        public var type: String { text(fields.type) }

        /// The organisation of the user.
        public var corpID: String { text(fields.corpID) }

        /// Who acted or looks at the card.
        public var userID: String { text(fields.userID) }

        /// What ``userID`` is: 1 a userId, 2 a unionId, 0 not said.
        public var userIDType: Int { Int(fields.userIDType) }

        /// The card, by the id its developer gave it.
        public var outTrackID: String { text(fields.outTrackID) }

        /// The kind of space where the card stands; compare without regard to case.
        ///
        /// Often empty.
        public var spaceType: String { text(fields.spaceType) }

        /// The conversation where the card stands.
        ///
        /// Often empty.
        public var spaceID: String { text(fields.spaceID) }

        /// What the callback says, by its kind.
        public var content: Content {
            switch fields.kind {
            case .dingTalkCardAction: .action(action)
            case .dingTalkDynamicData: .dynamicData(DynamicData(queries: queries))
            case .dingTalkPrivatePull: .privatePull(PrivatePull(cardParams: value(fields.cardParams)))
            case .dingTalkLinkEnhancement: .linkEnhancement(linkEnhancement)
            case .dingTalkAssistantAction: .assistantAction(action, conversationToken: text(fields.conversationToken))
            case .dingTalkEvent: .event
            case .dingTalkRobotMessage: .robotMessage
            case .dingTalkDelegatedMessage, .dingTalkGraph, .dingTalkUnknown: .unknown
            }
        }

        private var action: CardAction {
            let ids = value(fields.actionIDs).elements.map { (try? $0.looseString) ?? "" }
            return CardAction(actionIDs: ids, params: value(fields.params))
        }

        private var queries: [DataQuery] {
            value(fields.queries).elements.map { DataQuery(storage, $0.node) }
        }

        private var linkEnhancement: LinkEnhancement {
            LinkEnhancement(
                url: text(fields.url),
                openConversationID: text(fields.openConversationID),
                singleChatAnotherUserID: text(fields.singleChatAnotherUserID)
            )
        }

        // MARK: Answering

        /// The answer that changes nothing.
        public var emptyAnswer: [UInt8] { Array("\(fields.kind.emptyAnswer)".utf8) }

        /// Builds the answer in the layout that the callback wants.
        ///
        /// - Throws: An ``IMHookError`` of the family from 700 for an answer that the platform would refuse or silently
        ///   ignore.
        public func reply(_ answer: Answer) throws(IMHookError) -> Reply {
            try build { (reply) throws(IMHookError) in try answer.apply(to: &reply, storage.arena, fields) }
        }

        /// Builds the answer from a JSON document in the format of the C function imhook_callback_answer().
        public func reply(document: [UInt8]) throws(IMHookError) -> Reply {
            let document = unsafe try CardReplyDocument(document.span.bytes)
            return try build { (reply) throws(IMHookError) in try document.apply(to: &reply, storage.arena, fields) }
        }

        private func build(_ say: (inout CardReply) throws(IMHookError) -> Void) throws(IMHookError) -> Reply {
            var reply = CardReply()
            reply.begin(storage.arena, fields)
            try say(&reply)
            let body = unsafe Array(try reply.finish(storage.arena, fields))
            var unanswered: [String] = []
            for (position, query) in value(fields.queries).elements.enumerated() where reply.isUnanswered(position) {
                unanswered.append(text(DataQueryFields(checked: query.node, storage.arena).id))
            }
            return Reply(body: body, unanswered: unanswered)
        }

        // MARK: Parts

        private func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
        private func value(_ node: UInt32) -> JSONValue { JSONValue(storage, node) }
    }
}

#endif
