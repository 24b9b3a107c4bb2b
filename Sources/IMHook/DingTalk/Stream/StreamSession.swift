import IMHookWire

/// A session of Stream mode: keeps one connection to the gateway, and one answer for each frame.
///
/// ## Overview
///
/// The session does no input or output and has no clock. The host tells it what happened, and then takes the actions that
/// follow, one at a time, until there is none:
///
///     session.start(now: now)
///     while let action = session.nextAction() { perform(action, session.text) }
///
/// Everything that happens to a connection is told with its number, so that what comes late, about a connection that was
/// given up, changes nothing.
///
/// ## Function
///
/// A connection begins with a request to the gateway, which answers with an address and a ticket for one use. When it is lost,
/// the session waits (``StreamBackoff``) and begins anew. When the gateway announces its end, the session opens a replacement
/// first and leaves the old connection open until what arrived there was answered. Pings and frames that nobody handles are
/// answered at once. Everything else is delivered, at most so many at a time; the rest waits, and beyond a bound is left
/// unanswered, so that the platform sends it again. What comes twice is delivered once (``StreamDuplicates``). What is not
/// replied to in the time that the platform waits is answered without its handler.
///
/// ## Implementation
///
/// One enum holds the state (``StreamState``). All memory is bounded by ``StreamOptions``. One thread at a time.
///
/// What is delivered is the host's: `Payload` is handed over with a frame and handed out with its delivery.
@safe package struct StreamSession<Payload: ~Copyable>: ~Copyable {
    /// The most actions that wait to be taken.
    package static var actionCapacity: Int { 32 }
    /// The most actions that follow from one input.
    static var actionsOfInput: Int { 8 }

    let options: StreamOptions
    var state = StreamState.idle
    var backoff: StreamBackoff
    /// The greatest time that was told.
    private(set) var clock = Int64.min
    var actions: BoundedQueue<StreamQueuedAction<Payload>>
    private var actionText = ByteBuffer()
    private var actionPayload: Payload?
    /// The time that the host was last asked to call at; nil when it did, or never was.
    var wake: Int64?
    /// The number of the newest connection.
    private(set) var lastConnection: UInt64 = 0
    var lastDelivery: UInt64 = 0
    var inFlight: BoundedQueue<StreamDelivery<Payload>>
    var waiting: BoundedQueue<StreamDelivery<Payload>>
    /// Bytes of the frames that wait.
    var waitingSize = 0
    /// The first time at which something has to happen to a delivery, or earlier; `Int64.max` for never.
    var deliveryDeadline = Int64.max
    var duplicates: StreamDuplicates
    /// `messageId` of the frame that is being delivered, and what stays the same when it comes again.
    var frameNames = ByteBuffer()
    /// What the gateway refused the last connection with that it refused; nil before.
    package internal(set) var refusedAnswer: StreamOpenAnswer?
    /// What is wrong with the last frame that could not be read; nil before.
    package internal(set) var frameFailure: IMHookError?

    /// Creates a session that was not started.
    ///
    /// - Parameters:
    ///   - options: Its limits and times.
    ///   - seed: Where pauses get their randomness from: drawn anew for each session, or equal sessions act together.
    /// - Throws: ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    package init(_ options: StreamOptions, seed: UInt64) throws(IMHookError) {
        guard options.isValid else { throw IMHookError(.optionOutOfRange) }
        guard let actions = BoundedQueue<StreamQueuedAction<Payload>>(capacity: Self.actionCapacity),
            let inFlight = BoundedQueue<StreamDelivery<Payload>>(capacity: options.inFlightLimit),
            let waiting = BoundedQueue<StreamDelivery<Payload>>(capacity: options.waitingLimit),
            let duplicates = StreamDuplicates(
                limit: options.duplicateLimit,
                sizeLimit: options.duplicateSize,
                seed: seed
            )
        else { throw IMHookError(.outOfMemory) }
        self.options = options
        backoff = StreamBackoff(base: options.retryBase, cap: options.retryCap, seed: seed)
        self.actions = actions
        self.inFlight = inFlight
        self.waiting = waiting
        self.duplicates = duplicates
    }

    /// Where the session stands.
    package var stage: StreamStage { state.stage }

    // MARK: Actions

    /// Takes the next thing to do.
    ///
    /// - Returns: nil when there is nothing left until something happens.
    package mutating func nextAction() -> StreamAction? {
        if let next = actions.popFirst() {
            let action = next.action
            actionText = next.text
            actionPayload = next.payload
            return action
        }
        actionText.removeAll()
        actionPayload = nil
        guard let deadline else { return nil }
        // A time that was put off is waited for when the earlier one has passed, not asked for with each frame.
        if let wake, wake <= deadline { return nil }
        wake = deadline
        return .wake(at: deadline)
    }

    /// The text of the action that was taken last; empty for one without text.
    ///
    /// Valid until the next action is taken.
    package var text: RawSpan {
        @_lifetime(borrow self)
        get { actionText.span }
    }

    /// Takes the text of the action that was taken last, instead of ``text``.
    package mutating func takeText() -> ByteBuffer {
        var text = ByteBuffer()
        swap(&text, &actionText)
        return text
    }

    /// Takes what the action that was taken last delivers; nil where it delivers nothing.
    package mutating func takePayload() -> Payload? { actionPayload.take() }

    /// The first time at which something has to happen.
    private var deadline: Int64? {
        guard let own = state.deadline else { return deliveryDeadline == .max ? nil : deliveryDeadline }
        return Swift.min(own, deliveryDeadline)
    }

    /// Actions that wait to be taken.
    package var actionCount: Int { actions.count }

    /// Adds an action without text.
    mutating func push(_ action: StreamAction) {
        actions.append(StreamQueuedAction(action: action, text: ByteBuffer(), payload: nil))
    }

    /// Adds the action that hands out a delivery.
    mutating func push(_ action: StreamAction, _ payload: consuming Payload?) {
        actions.append(StreamQueuedAction(action: action, text: ByteBuffer(), payload: payload))
    }

    /// Adds an action with its text, or reports that there was no memory for it; does nothing for an empty text.
    ///
    /// - Returns: false in the latter case.
    @discardableResult
    mutating func push(_ action: StreamAction, _ text: consuming ByteBuffer) -> Bool {
        if text.hasFailed {
            report(.outOfMemory)
            return false
        }
        if text.count == 0 { return true }
        actions.append(StreamQueuedAction(action: action, text: text, payload: nil))
        return true
    }

    mutating func report(_ reason: StreamReason) { push(.report(state.stage, reason)) }

    // MARK: Begin and end

    /// Notes the time of an input.
    ///
    /// - Returns: false when too many actions wait: the input must be refused.
    mutating func begin(_ now: Int64) -> Bool {
        guard actions.room >= Self.actionsOfInput else { return false }
        clock = Swift.max(clock, now)
        return true
    }

    /// The time after a pause.
    func later(_ pause: Int64) -> Int64 {
        let (time, overflow) = clock.addingReportingOverflow(pause)
        return overflow ? Int64.max : time
    }

    /// Starts the session; does nothing when it was started or stopped before.
    ///
    /// - Parameter now: The host's clock in milliseconds, which must not jump: not the time of day. A time before the last
    ///   one counts as the last one.
    /// - Returns: false when actions have to be taken first, and nothing happened; so for every input.
    package mutating func start(now: Int64) -> Bool {
        guard begin(now) else { return false }
        if case .idle = state { open(beside: nil) }
        return true
    }

    /// Ends the session for good: takes nothing new, answers what it took, closes its connections.
    ///
    /// Frames that were not answered are sent again to another session, so far as the platform sends them again.
    ///
    /// - Parameters:
    ///   - grace: How long to wait for replies, in milliseconds; 0 drops what is in flight, whose replies then have no effect.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    package mutating func stop(grace: Int64, now: Int64) -> Bool {
        guard begin(now) else { return false }
        var stopping = StreamStopping(current: state.current, deadline: later(grace))
        var attempt: UInt64?
        switch state {
        case .stopped: return true
        case .stopping where grace > 0: return true
        case .opening, .connecting: swap(&attempt, &stopping.current)
        case .idle, .connected, .waiting, .stopping: break
        }
        state = .stopping(stopping, beside: state.draining)
        if grace > 0, inFlight.count > 0 || waiting.count > 0 {
            if let attempt { push(.close(connection: attempt)) }
            report(.stopping)
        } else {
            finishStopping(attempt)
        }
        return true
    }

    /// Whether nothing is left to wait for.
    func isDoneStopping() -> Bool {
        guard case .stopping(let stopping, _) = state else { return false }
        return stopping.deadline <= clock || (inFlight.count == 0 && waiting.count == 0)
    }

    /// Ends a session that is being stopped, and with it a connection that is being opened.
    mutating func finishStopping(_ attempt: UInt64? = nil) {
        if let draining = state.draining { push(.close(connection: draining.number)) }
        if let number = state.current ?? attempt { push(.close(connection: number)) }
        state = .stopped
        waiting.removeAll()
        waitingSize = 0
        inFlight.removeAll()
        deliveryDeadline = .max
        report(.stopped)
    }

    /// Asks the gateway for a connection.
    mutating func open(beside draining: StreamDraining?) {
        lastConnection &+= 1
        let attempt = StreamAttempt(number: lastConnection, deadline: later(options.openTimeout))
        state = .opening(attempt, beside: draining)
        push(.open(connection: attempt.number))
        report(.opening)
    }
}
