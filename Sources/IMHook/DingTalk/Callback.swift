#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension DingTalk {
    /// One verified and parsed callback.
    ///
    /// Belongs to one thread at a time. Verified means over HTTP that its timestamp was signed, of an event the event itself,
    /// and in Stream mode that it came over the program's own connection.
    ///
    /// Texts that the request does not have are empty, and JSON values that it does not have are absent.
    public struct Callback {
        /// How it was made sure who sent the request.
        public enum Verification: Equatable, Sendable {
            /// It was not: the endpoint has no secret.
            case none
            /// The timestamp, in Unix milliseconds, was signed with the secret of this index. The body is not covered.
            case timestampSigned(secretIndex: Int, signedAt: Int64, clockSkew: Int64)
            /// The event and a timestamp, in Unix milliseconds, were signed, and the event encrypted, with the event key of
            /// this index. The timestamp is 0 where it is not checked and cannot be read.
            case eventSigned(keyIndex: Int, signedAt: Int64, clockSkew: Int64)
            /// It came in a frame of Stream mode, over a connection that the program opened with its credentials.
            case connection
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
            /// Something happened in an organisation.
            case event(Event)
            /// A message to a robot.
            case robotMessage(RobotMessage)
            /// A message that the robot handles for somebody.
            case delegatedMessage(RobotMessage)
            /// A call of an AI plugin.
            case graph(GraphRequest)
            /// JSON, but none of the above: read ``Callback/root``.
            case unknown
        }

        private let storage: JSONStorage
        private let fields: CardCallbackFields
        private let parts: CallbackParts?

        init(_ storage: JSONStorage, _ fields: CardCallbackFields, _ parts: CallbackParts? = nil) {
            self.storage = storage
            self.fields = fields
            self.parts = parts
        }

        /// Takes over a frame that brings a callback.
        init(_ frame: consuming StreamFrame) {
            var frame = frame
            let fields = frame.fields
            let parts = CallbackParts(
                frame: fields,
                robot: frame.readRobotMessage(),
                graph: frame.readGraphRequest(),
                event: frame.readEvent()
            )
            self.init(JSONStorage(frame.takeArena()), fields.callback, parts)
        }

        /// Takes over a callback that came over HTTP.
        init(_ received: consuming ReceivedCallback, _ limits: JSONLimits) {
            var received = received
            let robot = received.readRobotMessage(limits)
            let (fields, event) = (received.fields, received.readEvent())
            let hasParts = robot != nil || event != nil
            let parts = hasParts ? CallbackParts(robot: robot, event: event) : nil
            self.init(JSONStorage(received.takeArena()), fields, parts)
        }

        /// What the callback is about.
        public var kind: CallbackKind { fields.kind }

        /// How it was made sure who sent it.
        public var verification: Verification {
            guard let proof = fields.proof else { return fields.isStreamed ? .connection : .none }
            if proof.coversBody {
                return .eventSigned(
                    keyIndex: proof.keyIndex,
                    signedAt: proof.signedAt,
                    clockSkew: proof.clockSkew
                )
            }
            return .timestampSigned(
                secretIndex: proof.keyIndex,
                signedAt: proof.signedAt,
                clockSkew: proof.clockSkew
            )
        }

        /// The frame that the callback came in; nil over HTTP.
        public var frame: Stream.Frame? { parts?.frame.map { Stream.Frame(storage, $0) } }

        /// The layout that card answers take by default.
        public var dialect: CardDialect? { fields.dialect }

        /// The body exactly as received; in Stream mode the text of `data`, of an event that was encrypted what was.
        public var body: [UInt8] {
            let event = parts?.event.flatMap { $0.isEncrypted ? nil : $0.text }
            return unsafe Array(storage.arena.bytes(event ?? parts?.frame?.dataText ?? storage.arena.input))
        }

        /// The body, parsed: every member, known or not.
        ///
        /// Of an event what was encrypted in it, absent where that is not JSON.
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
            case .dingTalkEvent: event.map { .event($0) } ?? .unknown
            case .dingTalkRobotMessage: robotMessage.map { .robotMessage($0) } ?? .unknown
            case .dingTalkDelegatedMessage: robotMessage.map { .delegatedMessage($0) } ?? .unknown
            case .dingTalkGraph: graph.map { .graph($0) } ?? .unknown
            case .dingTalkUnknown: .unknown
            }
        }

        private var event: Event? { parts?.event.map { Event(storage, $0) } }

        private var robotMessage: RobotMessage? {
            parts?.robot.map { RobotMessage(storage, $0, root: fields.root) }
        }

        private var graph: GraphRequest? {
            parts?.graph.map {
                GraphRequest(
                    method: text($0.method),
                    uri: text($0.uri),
                    headers: value($0.headers),
                    body: text($0.body)
                )
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
        ///
        /// In Stream mode it is what stands in the member `response`.
        /// Of an event over HTTP it is the encrypted text `success`, which says that the event was handled: for one that was
        /// not, answer with an HTTP status of 500.
        public var emptyAnswer: [UInt8] {
            guard fields.answer.isEmpty else { return unsafe Array(storage.arena.bytes(fields.answer)) }
            return Array("\(fields.emptyAnswer)".utf8)
        }

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
