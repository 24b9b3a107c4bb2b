/// Times and limits of a ``CardStream``.
package struct CardStreamOptions {
    /// Bytes of content that one call has at most: the platform's limit.
    package static var callLimit: Int { 1024 }
    /// The smallest limit of a call that is tried when the platform finds calls too large.
    static var smallestLimit: Int { 64 }
    /// Bytes of everything that a card holds: the platform's limit.
    package static var cardLimit: Int { 102_400 }
    /// The shortest pause after the platform refused a call for its rate, in milliseconds: the platform's advice.
    static var throttledPause: Int64 { 1000 }

    /// Whether each call has the complete text, as variables of type markdown want it, or what was added to it.
    package var isFull = false
    /// Milliseconds from one call to the next.
    ///
    /// The platform takes 20 calls in a second from all cards of an application: at 500 ms, ten cards stay below that, and
    /// the text still seems to flow.
    package var interval: Int64 = 500
    /// The pause after the first failure is drawn from 0 to this, in milliseconds.
    package var retryBase: Int64 = 500
    /// What the bound of pauses grows to.
    package var retryCap: Int64 = 10_000
    /// How often one call is made at most; the last one of a card, without which it looks busy for ever, twice as often.
    package var attemptLimit = 5
    /// How long text may wait while calls fail, in milliseconds, from the beginning of the first of them; 0 or less for no
    /// time at all.
    ///
    /// The pause that the platform asks for after its limit for a minute fits once, with room for calls and jitter; that of a
    /// block, five minutes, does not: nobody watches a card for so long.
    package var patience: Int64 = 90_000
    /// The most bytes of text; what comes after them is left out.
    package var sizeLimit = CardStreamOptions.cardLimit

    package init() {}

    /// The most bytes of text that are sent: what each call has completely, one call has to have room for.
    var textLimit: Int { isFull ? Swift.min(sizeLimit, Self.callLimit) : sizeLimit }
    /// How often in a row calls may be refused for their rate: longer than a rush of other cards lasts, but not for ever.
    var throttledLimit: Int { attemptLimit &* 4 }

    /// Whether all times and limits are inside their ranges.
    package var isValid: Bool {
        let hour: Int64 = 3_600_000
        // The base comes first: as the beginning of a range it must not be beyond the end.
        return (50...60_000).contains(interval) && (1...hour).contains(retryBase)
            && (retryBase...hour).contains(retryCap) && (1...100).contains(attemptLimit)
            && patience <= hour && (Self.smallestLimit...Self.cardLimit).contains(sizeLimit)
    }
}
