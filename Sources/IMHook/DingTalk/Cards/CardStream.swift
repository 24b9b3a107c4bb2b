import IMHookSigning
import IMHookWire

/// Text that a model produces, on its way into a variable of an AI card (page "AI card streaming update").
///
/// ## Overview
///
/// Takes pieces of text as they come and says when to make which call. Like ``StreamSession`` it does no input or output and
/// has no clock: each input returns the one thing to do next.
///
/// ## Function
///
/// Pieces that come between two calls go into one. At most one call is on its way, and two begin at least
/// ``CardStreamOptions/interval`` apart. A call of which nobody knows whether it had an effect is made again with the same
/// `guid`, so that the platform applies it once. One that was refused for its rate had none: the next call has its text, and
/// what came meanwhile, and a throttled stream makes fewer and longer calls. The last call finalises the card or makes it
/// show an error, and nothing follows it.
///
/// When no call is accepted for ``CardStreamOptions/patience``, or the next pause would end later, one call is left at the end
/// of that pause. It ends the card: finalised when all text was given by then and fits into it, otherwise in an error.
///
/// The platform wants content in each call, also in the one that finalises: where calls append, the last character is held
/// back until then. A card without any text is finalised with a space.
///
/// A call that the platform finds too large (`param.stream.content`) had no effect. Where calls append, it is divided.
/// Where they have the complete text, which is then limited to one call, shorter beginnings of it are tried, and the rest is
/// left out: ``isTruncated``.
///
/// ## Implementation
///
/// Two enums: what is aimed at (``CardStreamAim``) and what is being done (``CardStreamState``). The whole text is kept, up to
/// ``CardStreamOptions/textLimit``; so is the body of one call. One thread at a time.
@safe package struct CardStream: ~Copyable {
    let options: CardStreamOptions
    var state = CardStreamState.ready
    var aim = CardStreamAim.goOn
    var backoff: StreamBackoff
    /// The greatest time that was told.
    var clock = Int64.min
    /// When the next call may begin.
    var earliest = Int64.min
    /// The text, and behind it the beginning of a character that is not complete.
    var text = ByteBuffer()
    /// Bytes of the text without that beginning.
    var complete = 0
    /// Bytes of the text that the platform has taken.
    var taken = 0
    /// The most bytes of content in one call.
    var limit: Int
    /// How often in a row calls were refused for their rate.
    var throttledCount = 0
    /// When the first call began of those since the last that was accepted.
    var failingSince: Int64?
    /// After the end of patience, when only the call that ends the card is left: the failure that ended it.
    var lastFailure: Status?
    /// What the host wants to be read at the end of a card that failed.
    var failureText = ByteBuffer()
    var request: CardStreamBody
    /// Whether text that was given is not on the card: the platform or the options allow no more, or the stream fails before
    /// the platform has taken all.
    ///
    /// Text that waits for its call does not count; at the end, text of a call that was not answered does.
    package internal(set) var isTruncated = false

    /// Creates a stream into a variable of a card.
    ///
    /// - Parameters:
    ///   - options: Its times and limits.
    ///   - outTrackID: The card.
    ///   - key: The variable.
    ///   - seed: What each `guid` and pause follows from; nil draws from libcrypto.
    /// - Throws: ``Status/optionOutOfRange``, ``Status/jsonInvalidUTF8``, ``Status/outOfMemory``.
    package init(
        _ options: CardStreamOptions,
        outTrackID: RawSpan,
        key: RawSpan,
        seed: UInt64?
    ) throws(IMHookError) {
        guard options.isValid else { throw IMHookError(.optionOutOfRange) }
        guard let first = seed ?? RandomNumber.drawSeed(), let second = seed ?? RandomNumber.drawSeed() else {
            throw IMHookError(.outOfMemory)
        }
        let request = try CardStreamBody(outTrackID: outTrackID, key: key, series: first, seed: second)
        self.options = options
        self.request = request
        limit = Swift.min(CardStreamOptions.callLimit, options.textLimit)
        backoff = StreamBackoff(base: options.retryBase, cap: options.retryCap, seed: second)
    }

    /// The body of the call of the last ``CardStreamAction/send``; valid until the next input.
    package var body: RawSpan {
        @_lifetime(borrow self)
        get { request.text }
    }

    // MARK: Inputs

    /// The model produced a piece of text, which may begin and end inside a character.
    ///
    /// Text that comes after the end was asked for is left out: ``isTruncated``.
    ///
    /// - Throws: ``Status/jsonInvalidUTF8``, and the piece is left out with the character that began before it;
    ///   ``Status/outOfMemory``, and nothing happened.
    package mutating func append(_ piece: RawSpan, now: Int64) throws(IMHookError) -> CardStreamAction {
        begin(now)
        guard aim == .goOn, !isOver else {
            if piece.byteCount > 0 { isTruncated = true }
            return next()
        }
        let room = options.textLimit &- text.count
        // Whole characters up to the limit; what follows a character that was cut has no place.
        let fitting = isTruncated ? 0 : Swift.min(piece.byteCount, room)
        try add(piece.slice(0, fitting))
        if fitting < piece.byteCount { isTruncated = true }
        return next()
    }

    /// All text was given: the card is to be finalised.
    ///
    /// Does nothing when an end was asked for before.
    package mutating func finish(now: Int64) -> CardStreamAction {
        begin(now)
        if aim == .goOn {
            aim = .finalise
            leaveOutWhatIsIncomplete()
        }
        return next()
    }

    /// The host gives up: the card is to show an error.
    ///
    /// Text that waits is left out where one call cannot have it. Takes the place of an end that was asked for, unless the
    /// call that finalises may have had its effect already.
    ///
    /// - Parameters:
    ///   - reason: What to read at the end of the text; may be empty.
    ///   - now: The clock.
    /// - Returns: What is to be done.
    /// - Throws: ``Status/jsonInvalidUTF8``, ``Status/outOfMemory``, and nothing happened.
    package mutating func fail(_ reason: RawSpan, now: Int64) throws(IMHookError) -> CardStreamAction {
        guard UTF8Sequence.firstInvalid(in: reason) == nil else { throw IMHookError(.jsonInvalidUTF8) }
        begin(now)
        guard aim == .goOn || aim == .finalise, !isOver, !isFinalising else { return next() }
        failureText.append(reason.slice(0, reason.end(from: 0, limit: limit)))
        guard !failureText.hasFailed else {
            failureText.removeAll()
            throw IMHookError(.outOfMemory)
        }
        aim = .fail
        leaveOutWhatIsIncomplete()
        // Where the error comes with the complete text, a call that waits to be made again is not worth its time any more.
        // Where it is appended, what that call says may be on the card already: only the same call does not say it twice.
        if options.isFull, case .pausing(_, let time) = state {
            earliest = Swift.max(earliest, time)
            state = .ready
        }
        return next()
    }

    /// Time has passed.
    package mutating func timePassed(now: Int64) -> CardStreamAction {
        begin(now)
        return next()
    }

    // MARK: Parts

    /// Notes at the end of the text that a character was begun and not completed.
    private mutating func leaveOutWhatIsIncomplete() {
        if complete < text.count { isTruncated = true }
    }

    /// Notes the time of an input.
    mutating func begin(_ now: Int64) { clock = Swift.max(clock, now) }

    /// The time after a pause.
    func later(_ pause: Int64) -> Int64 {
        let (time, overflow) = clock.addingReportingOverflow(pause)
        return overflow ? Int64.max : time
    }

    private var isOver: Bool {
        if case .over = state { return true }
        return false
    }

    /// Whether the call that finalises was made and may have had its effect.
    private var isFinalising: Bool {
        switch state {
        case .calling(let call), .pausing(let call, _): call.ending == .finalised
        case .ready, .over: false
        }
    }

    private mutating func add(_ piece: RawSpan) throws(IMHookError) {
        let before = text.count
        text.append(piece)
        guard !text.hasFailed else {
            text.forgetFailure()
            text.truncate(to: before)
            throw IMHookError(.outOfMemory)
        }
        guard let valid = Self.complete(text, from: complete) else {
            text.truncate(to: complete)
            throw IMHookError(.jsonInvalidUTF8)
        }
        complete = valid
    }

    /// Where the last complete character of a text ends; nil for a text that is not, and does not begin, valid UTF-8.
    private static func complete(_ text: borrowing ByteBuffer, from start: Int) -> Int? {
        let added = text.span.slice(start, text.count)
        guard let valid = UTF8Sequence.firstInvalid(in: added) else { return text.count }
        return UTF8Sequence.isBegun(in: added, at: valid) ? start &+ valid : nil
    }
}
