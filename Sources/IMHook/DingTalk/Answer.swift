#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// What to answer, not yet in which layout.
    public struct Answer: Sendable {
        /// Parts whose parameters can be replaced as a whole.
        public enum Part: Sendable {
            case card
            case `private`
        }

        private enum Meaning: Sendable {
            case card(CardAnswer)
            case data([(source: String, value: JSON?)])
            case link(outTrackID: String, supportForward: Bool?, lastMessage: String?)
            case graph(JSON)
            case message(JSON)
            case raw([UInt8])
            case empty
        }

        private struct CardAnswer: Sendable {
            var card: JSON.Parameters
            var personal: JSON.Parameters
            var cardMedia: JSON.Parameters
            var personalMedia: JSON.Parameters
            var replacing: [Part]
            var dialect: CardDialect?
            var templateID: String?
        }

        private let meaning: Meaning

        /// New parameters of a card.
        ///
        /// Without `replacing` they are merged with the others by name.
        ///
        /// - Parameters:
        ///   - card: Parameters of the card. In the answer to an action only the acting user sees them.
        ///   - private: Private parameters of the acting or viewing user.
        ///   - cardMedia: Media ids among the parameters of the card.
        ///   - privateMedia: Media ids among the private parameters.
        ///   - replacing: Parts whose parameters are replaced as a whole.
        ///   - dialect: The layout, instead of the one that the callback suggests.
        ///   - templateID: `cardTemplateId`, legacy layout only.
        /// - Returns: The answer.
        public static func card(
            _ card: JSON.Parameters = [:],
            private: JSON.Parameters = [:],
            cardMedia: JSON.Parameters = [:],
            privateMedia: JSON.Parameters = [:],
            replacing: [Part] = [],
            dialect: CardDialect? = nil,
            templateID: String? = nil
        ) -> Answer {
            Answer(
                meaning: .card(
                    CardAnswer(
                        card: card,
                        personal: `private`,
                        cardMedia: cardMedia,
                        personalMedia: privateMedia,
                        replacing: replacing,
                        dialect: dialect,
                        templateID: templateID
                    )
                )
            )
        }

        /// Values of data sources: objects, arrays, or texts.
        ///
        /// Numbers and booleans become text. nil says that a source has no data now.
        public static func data(_ values: KeyValuePairs<String, JSON?>) -> Answer {
            Answer(meaning: .data(values.map { ($0.key, $0.value) }))
        }

        /// Values of data sources, built by a program.
        public static func data(_ values: [(source: String, value: JSON?)]) -> Answer {
            Answer(meaning: .data(values))
        }

        /// The card that shows a link.
        ///
        /// - Parameters:
        ///   - outTrackID: The card, created meanwhile.
        ///   - supportForward: Whether it may be forwarded; the platform's default is true.
        ///   - lastMessage: The text in the list of conversations; the platform's default is the link.
        /// - Returns: The answer.
        public static func link(
            outTrackID: String,
            supportForward: Bool? = nil,
            lastMessage: String? = nil
        ) -> Answer {
            Answer(meaning: .link(outTrackID: outTrackID, supportForward: supportForward, lastMessage: lastMessage))
        }

        /// The HTTP response to a call of an AI plugin.
        ///
        /// - Parameters:
        ///   - code: The status, 100 to 999.
        ///   - reason: The reason phrase.
        ///   - headers: The headers; `application/json` as content type by default.
        ///   - body: A text as it is, or a JSON value, which is sent as its text.
        /// - Returns: The answer.
        public static func graph(
            _ code: Int = 200,
            reason: String = "OK",
            headers: KeyValuePairs<String, String> = ["Content-Type": "application/json"],
            body: JSON
        ) -> Answer {
            let headers = JSON.Parameters(headers.map { ($0.key, .string($0.value)) })
            let members: JSON = [
                "code": .integer(Int64(code)), "reason": .string(reason), "headers": .object(headers), "body": body,
            ]
            return Answer(meaning: .graph(["graph": members]))
        }

        /// A text that answers a message to a robot, over HTTP.
        ///
        /// Over Stream mode the platform ignores such an answer, and so it is an error there: post it to the message's
        /// ``RobotMessage/sessionWebhook``.
        ///
        /// - Parameters:
        ///   - text: The text; what it mentions, as `@` and the user id or phone number, is highlighted.
        ///   - mentioning: Who is mentioned.
        /// - Returns: The answer.
        public static func text(_ text: String, mentioning: Mentions = Mentions()) -> Answer {
            .message(["msgtype": "text", "text": ["content": .string(text)]], mentioning)
        }

        /// Markdown that answers a message to a robot, over HTTP.
        ///
        /// - Parameters:
        ///   - text: Markdown.
        ///   - title: The text in the list of conversations.
        ///   - mentioning: Who is mentioned.
        /// - Returns: The answer.
        public static func markdown(_ text: String, title: String, mentioning: Mentions = Mentions()) -> Answer {
            .message(
                ["msgtype": "markdown", "markdown": ["title": .string(title), "text": .string(text)]],
                mentioning
            )
        }

        private static func message(_ members: JSON.Parameters, _ mentions: Mentions) -> Answer {
            .message(.object(JSON.Parameters(members.pairs + mentions.members)))
        }

        /// Any message that can answer a message to a robot over HTTP, checked: `text`, `markdown`, `actionCard`, `feedCard`, or
        /// `empty` (pages 「接收消息」 and 「消息发送与接收类型」).
        public static func message(_ message: JSON) -> Answer { Answer(meaning: .message(message)) }

        /// A whole answer as it stands, one JSON object, for kinds of callbacks that this version does not know.
        public static func raw(_ json: [UInt8]) -> Answer { Answer(meaning: .raw(json)) }

        /// The answer that changes nothing.
        public static var empty: Answer { Answer(meaning: .empty) }

        // MARK: Saying it

        func apply(
            to reply: inout CardReply,
            _ callback: borrowing JSONArena,
            _ fields: CardCallbackFields
        ) throws(IMHookError) {
            switch meaning {
            case .empty:
                break
            case .graph(let answer):
                let text = try encode(answer)
                let document = unsafe try CardReplyDocument(text.span.bytes)
                try document.apply(to: &reply, callback, fields)
            case .message(let message):
                let text = try encode(message)
                unsafe try reply.set(message: text.span.bytes)
            case .raw(let json):
                unsafe try reply.set(raw: json.span.bytes)
            case .link(let outTrackID, let supportForward, let lastMessage):
                try with(outTrackID) { (text) throws(IMHookError) in try reply.set(outTrackID: text) }
                if let supportForward { try reply.set(supportForward: supportForward) }
                if let lastMessage {
                    try with(lastMessage) { (text) throws(IMHookError) in try reply.set(lastMessage: text) }
                }
            case .data(let values):
                for (source, value) in values {
                    let json = try encode(value ?? .null)
                    try with(source) { (id) throws(IMHookError) in
                        unsafe try reply.set(source: id, json: json.span.bytes, callback, fields)
                    }
                }
            case .card(let answer):
                try apply(answer, to: &reply)
            }
        }

        private func apply(_ answer: CardAnswer, to reply: inout CardReply) throws(IMHookError) {
            if let dialect = answer.dialect { try reply.choose(dialect) }
            if let templateID = answer.templateID {
                try with(templateID) { (text) throws(IMHookError) in try reply.set(templateID: text) }
            }
            try set(.public, answer.card, in: &reply)
            try set(.private, answer.personal, in: &reply)
            try set(.publicMedia, answer.cardMedia, in: &reply)
            try set(.privateMedia, answer.personalMedia, in: &reply)
            for part in answer.replacing { try reply.replace(part == .card ? .public : .private) }
        }

        private func set(
            _ part: ReplyPart,
            _ parameters: JSON.Parameters,
            in reply: inout CardReply
        ) throws(IMHookError) {
            for (name, value) in parameters.pairs {
                if case .string(let text) = value {
                    unsafe try reply.set(part, name.utf8Span.span.bytes, text: text.utf8Span.span.bytes)
                    continue
                }
                let json = try encode(value)
                try with(name) { (name) throws(IMHookError) in unsafe try reply.set(part, name, json: json.span.bytes) }
            }
        }

        private func encode(_ value: JSON) throws(IMHookError) -> [UInt8] {
            do {
                return try value.encoded()
            } catch {
                throw IMHookError(error, .reply)
            }
        }

        private func with(
            _ text: String,
            _ body: (RawSpan) throws(IMHookError) -> Void
        ) throws(IMHookError) {
            unsafe try body(text.utf8Span.span.bytes)
        }
    }
}

#endif
