import IMHook

/// Performs the actions of one stream of text into a card.
actor CardTextWriting {
    /// What happens to a stream.
    enum Happening: Sendable {
        case piece(String)
        /// There is no more text.
        case end
        /// There is no more text, for a reason.
        case failure(any Error)
        /// A call ended; with an error unless the platform did what was asked.
        case answer((any Error)?)
        case time
        /// The card was to show an error, and there was long enough time for that.
        case closingTimeIsOver
    }

    private static let closingTime = Duration.seconds(5)

    private var stream: DingTalk.CardTextStream
    private let failureText: String
    private let happens: AsyncStream<Happening>.Continuation
    private let send: @Sendable ([UInt8]) async throws -> Void
    /// Why the stream was given up.
    private var reason: (any Error)?
    /// Why the last call failed.
    private var lastFailure: (any Error)?
    private var calling: Task<Void, Never>?
    private var timer: Task<Void, any Error>?
    private var closing: Task<Void, any Error>?

    init(
        _ options: DingTalk.CardTextStream.Options,
        _ failureText: String,
        _ happens: AsyncStream<Happening>.Continuation,
        send: @escaping @Sendable ([UInt8]) async throws -> Void
    ) throws(IMHookError) {
        stream = try DingTalk.CardTextStream(options)
        self.failureText = failureText
        self.happens = happens
        self.send = send
    }

    /// Writes the text until the card has ended.
    ///
    /// - Returns: Whether the card has all of the text.
    func run(_ happenings: AsyncStream<Happening>) async throws -> Bool {
        defer {
            for task in [timer, closing] { task?.cancel() }
            calling?.cancel()
        }
        for await happening in happenings {
            if case .closingTimeIsOver = happening { break }
            if let isComplete = try perform(action(after: happening)) { return isComplete }
        }
        throw reason ?? CancellationError()
    }

    private func action(after happening: Happening) throws(IMHookError) -> DingTalk.CardTextStream.Action {
        let now = DingTalkCaller.now
        switch happening {
        case .piece(let text): return try stream.append(Array(text.utf8), now: now)
        case .end: return stream.finish(now: now)
        case .time, .closingTimeIsOver: return stream.tick(now: now)
        case .failure(let error):
            guard reason == nil else { return .nothing }
            reason = error
            closing = after(Self.closingTime, .closingTimeIsOver)
            return try stream.fail(failureText, now: now)
        case .answer(let error):
            lastFailure = error
            switch error {
            case nil: return stream.answered(.ok, now: now)
            case let refusal as DingTalkRefusal:
                let retryAfter = Int64(refusal.retryAfter / .milliseconds(1))
                return stream.answered(refusal.outcome, code: refusal.code, retryAfter: retryAfter, now: now)
            case let error as IMHookError: return stream.answered(error.status, now: now)
            default: return stream.answered(.apiServerError, now: now)
            }
        }
    }

    /// Does what the stream wants.
    ///
    /// - Returns: Whether the card has all of the text, when it is finalised; otherwise nil.
    private func perform(_ action: DingTalk.CardTextStream.Action) throws -> Bool? {
        switch action {
        case .nothing: break
        case .send(let body):
            calling = Task { [send, happens] in
                do {
                    try await send(body)
                    happens.yield(.answer(nil))
                } catch {
                    happens.yield(.answer(error))
                }
            }
        case .wake(let time):
            timer?.cancel()
            timer = after(.milliseconds(max(0, time - DingTalkCaller.now)), .time)
        case .done:
            if let reason { throw reason }
            return !stream.isTruncated
        case .failed:
            throw reason ?? lastFailure ?? CancellationError()
        }
        return nil
    }

    private func after(_ duration: Duration, _ happening: Happening) -> Task<Void, any Error> {
        Task { [happens] in
            try await Task.sleep(for: duration)
            happens.yield(happening)
        }
    }
}
