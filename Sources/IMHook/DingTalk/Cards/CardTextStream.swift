#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// Text on its way from a model into a variable of one AI card (page "AI card streaming update").
    ///
    /// Takes pieces of text as they come and says when to make which call: few enough for the platform's rate, each small
    /// enough, one at a time, and the last one so that the card does not look busy for ever. The stream does no input or
    /// output: each call returns the one thing to do next.
    ///
    ///     var text = try DingTalk.CardTextStream(.init(outTrackID: "order-7781", key: "content", mode: .full))
    ///     perform(try text.append(Array(piece.utf8), now: now))
    ///     …
    ///     perform(text.finish(now: now))
    ///
    /// A call of which nobody knows whether it had an effect is made again with the same body, so that the platform applies
    /// it once. After one that was refused for its rate, which has none, the next call has its text and what came meanwhile.
    /// A call that the platform finds too large (`param.stream.content`) is divided where calls append; where they have the
    /// complete text, shorter beginnings of it are tried, and ``isTruncated`` says so. As each call needs content, where
    /// calls append the last character waits for the end of the text; a card that ends without text gets a space.
    ///
    /// Every call takes the same clock, in milliseconds, which must not jump: not the time of day. Belongs to one thread at
    /// a time. Its memory is bounded by ``Options/maxTextSize``.
    public struct CardTextStream: ~Copyable {
        private var stream: CardStream

        /// Creates a stream that has no text.
        ///
        /// - Throws: ``Status/optionOutOfRange``, also without a card or a variable; ``Status/outOfMemory``.
        public init(_ options: Options) throws(IMHookError) {
            let card = Array(options.outTrackID.utf8)
            let key = Array(options.key.utf8)
            stream = unsafe try CardStream(
                options.streamOptions,
                outTrackID: card.span.bytes,
                key: key.span.bytes,
                seed: options.seed
            )
        }

        /// Whether text that was given is not on the card: there was more than the options allow, or the platform found the
        /// complete text too large, or the stream fails before the platform has taken all.
        ///
        /// Text that waits for its call does not count; after a failure, text of a call that was not answered does.
        public var isTruncated: Bool { stream.isTruncated }

        /// The model produced a piece of text.
        ///
        /// Text that comes after the end was asked for is left out: ``isTruncated``.
        ///
        /// - Parameters:
        ///   - piece: UTF-8, which may begin and end inside a character.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        /// - Throws: ``Status/jsonInvalidUTF8``, and the piece is left out with the character that began before it;
        ///   ``Status/outOfMemory``, and nothing happened.
        public mutating func append(_ piece: [UInt8], now: Int64) throws(IMHookError) -> Action {
            make(unsafe try stream.append(piece.span.bytes, now: now))
        }

        /// The model is done: what waits is sent, and the card finalised.
        ///
        /// Does nothing when an end was asked for before.
        public mutating func finish(now: Int64) -> Action { make(stream.finish(now: now)) }

        /// The model failed or the program gives up: the card shows an error, by the next call.
        ///
        /// Text that waits and does not fit into that call is left out. A call that is on its way is waited for, and so is,
        /// where calls append, one that is made again because nobody knows whether the card has its text. Has no effect when
        /// the call that finalises the card may have had its effect already, or after an earlier failure.
        ///
        /// - Parameters:
        ///   - reason: What to read at the end of the text; what does not fit into one call is left out.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        /// - Throws: ``Status/outOfMemory``, and nothing happened.
        public mutating func fail(_ reason: String = "", now: Int64) throws(IMHookError) -> Action {
            let reason = Array(reason.utf8)
            return make(unsafe try stream.fail(reason.span.bytes, now: now))
        }

        /// The call of the last ``Action/send(body:)`` ended.
        ///
        /// Without a call on its way, nothing happens.
        ///
        /// - Parameters:
        ///   - outcome: How it ended; ``Status/apiServerError`` when no answer came in time.
        ///   - code: The platform's code, such as `param.stream.content`.
        ///   - retryAfter: The least pause before the next call, in milliseconds.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        public mutating func answered(
            _ outcome: Status,
            code: String = "",
            retryAfter: Int64 = 0,
            now: Int64
        ) -> Action {
            let code = Array(code.utf8)
            return make(unsafe stream.answered(outcome, code: code.span.bytes, retryAfter: retryAfter, now: now))
        }

        /// Time has passed: at least up to what the last ``Action/wake(at:)`` asked for, or less.
        public mutating func tick(now: Int64) -> Action { make(stream.timePassed(now: now)) }

        private func make(_ action: CardStreamAction) -> Action {
            switch action {
            case .none: .nothing
            case .send: .send(body: unsafe stream.body.withUnsafeBytes { bytes in unsafe Array(bytes) })
            case .wake(let time): .wake(at: time)
            case .done: .done
            case .failed(let outcome, let cardEnded): .failed(outcome, cardEnded: cardEnded)
            }
        }
    }
}

#endif
