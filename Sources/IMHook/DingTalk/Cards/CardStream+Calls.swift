import IMHookWire

/// What to do next, and what follows from how a call ended.
extension CardStream {
    /// The call of the last ``CardStreamAction/send`` ended.
    ///
    /// Without a call on its way, nothing happens.
    ///
    /// - Parameters:
    ///   - outcome: How; ``Status/apiServerError`` when no answer came.
    ///   - code: The platform's code; may be empty.
    ///   - retryAfter: The pause that the answer asks for, in milliseconds; 0 for none.
    ///   - now: The clock.
    /// - Returns: What is to be done.
    package mutating func answered(
        _ outcome: Status,
        code: RawSpan,
        retryAfter: Int64,
        now: Int64
    ) -> CardStreamAction {
        begin(now)
        guard case .calling(let call) = state else { return next() }
        state = .ready
        switch outcome {
        case .ok:
            return accepted(call)
        case .apiThrottled, .apiBlocked, .apiTokenRefused:
            return throttled(call, outcome, pause(outcome, retryAfter))
        case .apiServerError, .apiHttpStatus, .apiResponseMalformed:
            return unknown(call, outcome, pause(outcome, retryAfter))
        default:
            let tooLarge: StaticString = "param.stream.content"
            // Said by the platform, or by the request that could not be made.
            let isTooLarge = outcome == .apiFieldTooLong || code.equals(tooLarge)
            if isTooLarge, lastFailure == nil, isPatient(until: Swift.max(clock, earliest)), becomeSmaller(call) {
                return next()
            }
            return refused(call, outcome)
        }
    }

    private mutating func accepted(_ call: CardStreamCall) -> CardStreamAction {
        backoff.reset()
        throttledCount = 0
        failingSince = nil
        lastFailure = nil
        taken = Swift.max(taken, call.end)
        switch call.ending {
        case .goesOn: return next()
        case .finalised: return end(.done)
        case .failed: return end(.failed(reason, cardEnded: true))
        }
    }

    /// After a call that was refused for its rate and had no effect: another one says the same, and what came meanwhile,
    /// unless an earlier attempt may have had its effect.
    private mutating func throttled(_ call: CardStreamCall, _ outcome: Status, _ pause: Int64) -> CardStreamAction {
        var call = call
        call.attempts &-= 1
        throttledCount &+= 1
        let isAgain = throttledCount < options.throttledLimit
        return again(call, outcome, pause, isRepeated: isAgain && call.isUncertain, isGivenUp: !isAgain)
    }

    /// Makes a call again of which nobody knows whether it had an effect, unless it was made often enough.
    private mutating func unknown(_ call: CardStreamCall, _ outcome: Status, _ pause: Int64) -> CardStreamAction {
        var call = call
        call.isUncertain = true
        let limit = call.ending == .goesOn ? options.attemptLimit : options.attemptLimit &* 2
        let isAgain = call.attempts < limit
        return again(call, outcome, pause, isRepeated: isAgain, isGivenUp: !isAgain)
    }

    /// What follows a call that failed: the same call, the end of the attempts or of patience, or another call.
    private mutating func again(
        _ call: CardStreamCall,
        _ outcome: Status,
        _ pause: Int64,
        isRepeated: Bool,
        isGivenUp: Bool
    ) -> CardStreamAction {
        earliest = Swift.max(earliest, later(pause))
        if call.ending != .goesOn, isGivenUp || lastFailure != nil {
            // The last call may have had its effect: another one would be a second end.
            return end(.failed(outcome, cardEnded: false))
        }
        if !isPatient(until: earliest) { lastFailure = outcome }
        let isLast = lastFailure != nil && call.ending == .goesOn
        if isGivenUp || (isLast && call.isUncertain && !options.isFull) {
            throttledCount = 0
            if aim != .fail { aim = .failBecause(outcome) }
            if call.isUncertain { leaveOutWhatIsUncertain() }
        } else if isRepeated, !isLast, !(options.isFull && call.ending == .goesOn && aim == .fail) {
            // Where the error comes with the complete text, it does not matter what the card shows before.
            state = .pausing(call, until: earliest)
        }
        return next()
    }

    /// Of text that is appended, leaves out what the card may have already, and all behind it.
    private mutating func leaveOutWhatIsUncertain() {
        guard !options.isFull, taken < text.count else { return }
        text.truncate(to: taken)
        complete = taken
        isTruncated = true
    }

    /// Ends the card after a refusal, by which nothing was changed.
    ///
    /// Of what is wrong with the text the card can still tell. What is wrong with the card or the application, such as
    /// ``Status/apiCardNotStreamable``, would keep that from it too.
    private mutating func refused(_ call: CardStreamCall, _ outcome: Status) -> CardStreamAction {
        switch outcome {
        case .apiBadRequest, .apiRefused, .apiContentRefused:
            guard call.ending != .failed else { break }
            if aim != .fail { aim = .failBecause(lastFailure ?? outcome) }
            return next()
        default: break
        }
        return end(.failed(outcome, cardEnded: false))
    }

    /// Lowers the limit of content after a call that was too large.
    ///
    /// - Returns: false when nothing smaller is left to try.
    private mutating func becomeSmaller(_ call: CardStreamCall) -> Bool {
        // What was taken fits, and so the limit is between that and the call.
        let fitting = options.isFull ? Swift.min(taken, call.size) : 0
        let smaller = fitting &+ (call.size &- fitting) / 2
        let smallest = options.isFull ? 1 : CardStreamOptions.smallestLimit
        guard smaller >= smallest, smaller < call.size else { return false }
        limit = smaller
        if options.isFull { isTruncated = true }
        failureText.truncate(to: failureText.span.end(from: 0, limit: smaller))
        return true
    }

    /// Whether patience lasts until a time.
    private func isPatient(until time: Int64) -> Bool {
        guard let failingSince else { return true }
        let (waited, overflow) = time.subtractingReportingOverflow(failingSince)
        return !overflow && waited <= options.patience
    }

    private mutating func pause(_ outcome: Status, _ retryAfter: Int64) -> Int64 {
        let least = outcome == .apiThrottled || outcome == .apiBlocked ? CardStreamOptions.throttledPause : 0
        let (pause, overflow) = Swift.max(least, retryAfter).addingReportingOverflow(backoff.next())
        return overflow ? Int64.max : pause
    }

    /// Why the card shows an error.
    private var reason: Status {
        if case .failBecause(let status) = aim { return status }
        return .ok
    }

    private mutating func end(_ action: CardStreamAction) -> CardStreamAction {
        // Of what was not taken nobody knows that the card has it.
        if action != .done, taken < complete { isTruncated = true }
        state = .over
        return action
    }

    // MARK: Next

    /// What is to be done now.
    mutating func next() -> CardStreamAction {
        switch state {
        case .over, .calling: return .none
        case .pausing(var call, let time):
            guard time <= clock else { return .wake(at: time) }
            call.attempts &+= 1
            return send(call)
        case .ready: return begin()
        }
    }

    private mutating func send(_ call: CardStreamCall) -> CardStreamAction {
        earliest = later(options.interval)
        if failingSince == nil { failingSince = clock }
        state = .calling(call)
        return .send
    }

    /// Begins the next call, when there is something to say and it is time.
    private mutating func begin() -> CardStreamAction {
        let start = options.isFull ? 0 : taken
        let end = self.end(from: start)
        if let lastFailure {
            guard earliest <= clock else { return .wake(at: earliest) }
            // A call that does not end the card is not worth the last one.
            let endsCard = aim != .goOn && (aim != .finalise || options.isFull || end == complete)
            if !endsCard { aim = .failBecause(lastFailure) }
        }
        let held = self.held
        let ending: CardStreamCall.Ending
        let last: Int
        switch aim {
        case .goOn:
            ending = .goesOn
            last = Swift.min(end, held)
            guard last > taken else { return .none }
        case .finalise:
            ending = options.isFull || end == complete ? .finalised : .goesOn
            last = end
        case .fail:
            ending = .failed
            last = end
            if end < complete { isTruncated = true }
        case .failBecause:
            ending = .failed
            last = taken
            if taken < complete { isTruncated = true }
        }
        guard earliest <= clock else { return .wake(at: earliest) }
        let size = last &- start &+ failureText.count
        guard Self.write(&request, text, start, last, failureText, isFull: options.isFull, ending) else {
            earliest = later(options.interval)
            return .wake(at: earliest)
        }
        return send(CardStreamCall(ending: ending, end: last, size: size))
    }

    private static func write(
        _ request: inout CardStreamBody,
        _ text: borrowing ByteBuffer,
        _ start: Int,
        _ end: Int,
        _ more: borrowing ByteBuffer,
        isFull: Bool,
        _ ending: CardStreamCall.Ending
    ) -> Bool {
        request.write(text.span.slice(start, end), more.span, isFull: isFull, ending)
    }

    /// Where the text ends that one call has room for.
    private func end(from start: Int) -> Int {
        text.span.slice(0, complete).end(from: start, limit: Swift.max(limit &- failureText.count, 0))
    }

    /// Where the text ends that need not wait for the end.
    private var held: Int { options.isFull ? complete : text.span.slice(0, complete).lastCharacter }
}
