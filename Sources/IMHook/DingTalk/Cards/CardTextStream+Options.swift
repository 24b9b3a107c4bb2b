#if !hasFeature(Embedded)

extension DingTalk.CardTextStream {
    /// The configuration of a stream.
    public struct Options: Sendable {
        /// What a call has as its content.
        public enum Mode: Sendable {
            /// What was added since the last call, at most 1,024 bytes of UTF-8.
            case append
            /// The complete text, as variables of type markdown must have it: its first 1,024 bytes, as the platform takes
            /// no more in a call.
            case full
        }

        /// The `outTrackId` of the card, 1 to 400 bytes.
        public var outTrackID: String
        /// The variable of the card's template, 1 to 100 bytes.
        public var key: String
        /// What each call has.
        public var mode: Mode
        /// How long after the beginning of one call the next one may begin, 50 milliseconds to 60 seconds.
        ///
        /// The platform takes 20 calls in a second from all cards of an application together: with 500 milliseconds, ten
        /// cards stay below that.
        public var interval: Duration = .milliseconds(500)
        /// How long the first pause after a failure is at most, 1 millisecond to 1 hour; doubles with each further one.
        public var retryBase: Duration = .milliseconds(500)
        /// How long pauses get, `retryBase` to 1 hour.
        public var retryCap: Duration = .seconds(10)
        /// How often one call is made at most, 1 to 100; the one that ends the card twice as often.
        public var attemptLimit = 5
        /// How long text may wait while calls fail, from the beginning of the first of them to that of the next call, at most
        /// 1 hour; zero and less are no time at all.
        ///
        /// Each call that is accepted begins it anew. When the next pause would end later, only one call is left, at the
        /// end of that pause: it finalises the card when all text was given by then and fits into it, and otherwise makes
        /// the card show an error, as it does in ``Mode/append`` where nobody knows whether the card has the text of an
        /// earlier call. When it fails too, the stream ends; when it is refused for what it says, one that shows the error follows it an interval later. So a stream of which no call is accepted lasts at most this time and one pause, besides the time
        /// that calls take. A pause is what the platform asks for, 5 minutes after ``Status/apiBlocked``, and up to
        /// `retryCap` more. With 90 seconds, the pause of a minute after a limit of calls in a minute is waited for once,
        /// and then the text goes on.
        public var patience: Duration = .seconds(90)
        /// The most bytes of text, 64 to 102,400, where calls have the complete text no more than 1,024; what comes after
        /// them is left out.
        public var maxTextSize = 102_400
        /// What every `guid` and pause follows from, for tests; nil has it drawn from libcrypto.
        ///
        /// Two streams with one seed give the same `guid`, and the platform ignores the second.
        public var seed: UInt64?

        /// Creates options with the default times and limits.
        public init(outTrackID: String, key: String, mode: Mode) {
            self.outTrackID = outTrackID
            self.key = key
            self.mode = mode
        }

        var streamOptions: CardStreamOptions {
            var options = CardStreamOptions()
            options.isFull = mode == .full
            options.interval = interval.milliseconds
            options.retryBase = retryBase.milliseconds
            options.retryCap = retryCap.milliseconds
            options.attemptLimit = attemptLimit
            options.patience = patience.milliseconds
            options.sizeLimit = maxTextSize
            return options
        }
    }
}

#endif
