import CallbackHandling
import IMHook
import Logging
import NIOCore
import NIOPosix
import NIOWebSocket

/// Performs the actions of one session, on one event loop.
///
/// The event loop is the executor of the actor, so what channels tell, which they do on it, needs no hop. Handlers run
/// elsewhere and cannot delay pings.
actor StreamEngine {
    /// What there is of a connection.
    private enum Link {
        /// The gateway is asked for it, or its WebSocket is being opened.
        case pending(Task<Void, Never>)
        case open(any Channel)
        /// The other side was told that it ends.
        case closing(any Channel)
    }

    nonisolated let eventLoop: any EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { eventLoop.executor.asUnownedSerialExecutor() }

    private var stream: DingTalk.Stream
    private let handlers: CallbackHandlers
    private let settings: Settings
    private let reports: StreamReports
    private let logger: Logger

    private var links: [UInt64: Link] = [:]
    /// What handlers are at, and what is done after their answers, by delivery.
    private var handling: [UInt64: Task<Void, Never>] = [:]
    private var followingUp: [UInt64: Task<Void, Never>] = [:]
    private var graceEnd: Scheduled<Void>?
    private var timer: Scheduled<Void>?
    private var actions: [DingTalk.Stream.Action] = []
    private var isPerforming = false
    private var ending: CheckedContinuation<Void, Never>?

    /// How the actions are performed.
    struct Settings: Sendable {
        let http: any HTTPPerforming
        let connector: WebSocketConnector
        let openTimeout: Duration
        let grace: Duration
        let closeTimeout: Duration
    }

    init(
        _ stream: consuming sending DingTalk.Stream,
        _ handlers: CallbackHandlers,
        _ settings: Settings,
        on eventLoop: any EventLoop,
        _ reports: StreamReports,
        _ logger: Logger
    ) {
        self.stream = stream
        self.handlers = handlers
        self.settings = settings
        self.eventLoop = eventLoop
        self.reports = reports
        self.logger = logger
    }

    // MARK: Begin and end

    /// Runs the session until it was stopped.
    func run() async {
        await withCheckedContinuation { continuation in
            ending = continuation
            perform(stream.start(now: now))
            endWhenDone()
        }
    }

    /// Stops the session; running ends when everything in flight was answered, or the grace is over.
    nonisolated func stop() {
        eventLoop.execute {
            self.assumeIsolated { $0.stopOnLoop() }
        }
    }

    private func stopOnLoop() {
        guard graceEnd == nil else { return }
        graceEnd = eventLoop.scheduleTask(in: TimeAmount(settings.grace)) {
            self.assumeIsolated { engine in
                for task in engine.followingUp.values { task.cancel() }
                engine.followingUp = [:]
                engine.endWhenDone()
            }
        }
        perform(stream.stop(grace: settings.grace, now: now))
        endWhenDone()
    }

    private func endWhenDone() {
        guard stream.state == .stopped, links.isEmpty, followingUp.isEmpty, let ending else { return }
        self.ending = nil
        graceEnd?.cancel()
        ending.resume()
    }

    private var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds / 1_000_000) }

    // MARK: What channels tell

    func opened(_ connection: UInt64, _ channel: any Channel) {
        links[connection] = .open(channel)
        perform(stream.opened(connection, now: now))
    }

    func heard(_ connection: UInt64) { perform(stream.heard(connection, now: now)) }

    func received(_ connection: UInt64, _ text: ByteBuffer) {
        do {
            perform(try stream.received(connection, text: text.readableBytesSpan, now: now))
        } catch {
            logger.error("a frame was left out: \(error)")
        }
    }

    func broke(_ connection: UInt64, _ error: any Error) {
        logger.debug("connection \(connection): \(error)")
    }

    func closed(_ connection: UInt64) {
        links[connection] = nil
        perform(stream.closed(connection, now: now))
        endWhenDone()
    }

    func isClosing(_ connection: UInt64) -> Bool {
        if case .closing = links[connection] { return true }
        return false
    }

    /// Closes a channel whose WebSocket is not open yet.
    nonisolated func closeUnlessOpen(_ connection: UInt64, _ channel: any Channel) {
        eventLoop.execute {
            self.assumeIsolated { engine in
                switch engine.links[connection] {
                case .open, .closing: break
                case .pending, nil: channel.close(promise: nil)
                }
            }
        }
    }

    // MARK: Actions

    /// Performs actions in their order: those that follow from one of them come after the others.
    private func perform(_ more: [DingTalk.Stream.Action]) {
        actions += more
        guard !isPerforming else { return }
        isPerforming = true
        var next = 0
        while next < actions.count {
            perform(actions[next])
            next += 1
        }
        actions.removeAll(keepingCapacity: true)
        isPerforming = false
    }

    private func perform(_ action: DingTalk.Stream.Action) {
        switch action {
        case .open(let connection, let request): open(connection, request)
        case .connect(let connection, let url): connect(connection, url)
        case .send(let connection, let text): send(connection, .text, ByteBuffer(bytes: text))
        case .ping(let connection): send(connection, .ping, ByteBuffer())
        case .close(let connection): close(connection)
        case .wake(let time): wake(at: time)
        case .deliver(let delivery, _, let callback): deliver(delivery, callback)
        case .report(let report): tell(report)
        }
    }

    private func open(_ connection: UInt64, _ request: DingTalk.Stream.Request) {
        let call = HTTPCall(
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: request.body,
            timeout: settings.openTimeout
        )
        links[connection] = .pending(
            Task {
                do {
                    let answer = try await settings.http.perform(call)
                    forget(connection)
                    let (status, body) = (answer.status, answer.body)
                    perform(try stream.answered(connection, httpStatus: status, body: body, now: now))
                } catch {
                    forget(connection)
                    if !Task.isCancelled { logger.debug("the gateway cannot be reached: \(error)") }
                    perform(stream.unreachable(connection, now: now))
                }
                endWhenDone()
            }
        )
    }

    private func connect(_ connection: UInt64, _ url: String) {
        let timeout = TimeAmount(settings.openTimeout)
        links[connection] = .pending(
            Task {
                do {
                    try await settings.connector.connect(url, connection, self, timeout: timeout)
                } catch {
                    if !Task.isCancelled { logger.debug("the WebSocket cannot be opened: \(error)") }
                    forget(connection)
                    perform(stream.closed(connection, now: now))
                }
                endWhenDone()
            }
        )
    }

    /// Forgets a connection that is not open.
    private func forget(_ connection: UInt64) {
        if case .pending = links[connection] { links[connection] = nil }
    }

    private func send(_ connection: UInt64, _ opcode: WebSocketOpcode, _ data: ByteBuffer) {
        guard case .open(let channel) = links[connection] else { return }
        channel.writeAndFlush(WebSocketFrame.client(opcode, data), promise: nil)
    }

    private func close(_ connection: UInt64) {
        switch links[connection] {
        case .pending(let task):
            links[connection] = nil
            task.cancel()
        case .open(let channel):
            var code = ByteBuffer()
            code.write(webSocketErrorCode: .normalClosure)
            send(connection, .connectionClose, code)
            links[connection] = .closing(channel)
            eventLoop.scheduleTask(in: TimeAmount(settings.closeTimeout)) {
                self.assumeIsolated { $0.abandon(connection) }
            }
        case .closing, nil:
            break
        }
    }

    /// Waits no longer for the other side to close a connection.
    private func abandon(_ connection: UInt64) {
        guard case .closing(let channel) = links[connection] else { return }
        links[connection] = nil
        channel.close(promise: nil)
        endWhenDone()
    }

    private func wake(at time: Int64) {
        timer?.cancel()
        timer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(max(0, time)) * 1_000_000)) {
            self.assumeIsolated { engine in
                engine.perform(engine.stream.tick(now: engine.now))
                engine.endWhenDone()
            }
        }
    }

    private func tell(_ report: DingTalk.Stream.Report) {
        logger.log(level: report.reason.logLevel, "\(report)")
        reports.tell(report)
        if case .givenUp(let delivery) = report.reason { handling[delivery]?.cancel() }
        guard report.state == .stopped else { return }
        timer?.cancel()
        for task in handling.values { task.cancel() }
    }

    // MARK: Deliveries

    private func deliver(_ delivery: UInt64, _ callback: DingTalk.Callback) {
        // The session gave it up, and from here on it is the task's.
        nonisolated(unsafe) let callback = callback
        handling[delivery] = Task { @concurrent [handlers] in
            let outcome = await handlers.handle(callback)
            await reply(to: delivery, outcome, callback.kind)
            guard case .handled(_, let followUps) = outcome, !followUps.isEmpty else { return }
            await followUp(delivery, followUps, callback.kind)
        }
    }

    private func reply(to delivery: UInt64, _ outcome: CallbackOutcome, _ kind: CallbackKind) {
        let task = handling.removeValue(forKey: delivery)
        if case .handled(_, let followUps) = outcome, !followUps.isEmpty { followingUp[delivery] = task }
        if case .failed(let error) = outcome { logger.error("\(kind.name), delivery \(delivery): \(error)") }
        if case .unreadable(let status) = outcome {
            logger.error("\(kind.name), delivery \(delivery), cannot be read: \(status.message)")
        }
        do {
            perform(try stream.reply(to: delivery, DingTalk.Stream.Outcome(outcome), now: now))
        } catch {
            // It was given up, or the session was stopped.
            logger.debug("\(kind.name), delivery \(delivery): \(error)")
        }
        endWhenDone()
    }

    private nonisolated func followUp(
        _ delivery: UInt64,
        _ followUps: [@Sendable () async throws -> Void],
        _ kind: CallbackKind
    ) async {
        do {
            for work in followUps { try await work() }
        } catch {
            logger.error("after \(kind.name), delivery \(delivery): \(error)")
        }
        await endFollowUp(delivery)
    }

    private func endFollowUp(_ delivery: UInt64) {
        followingUp[delivery] = nil
        endWhenDone()
    }
}

extension DingTalk.Stream.Outcome {
    fileprivate init(_ outcome: CallbackOutcome) {
        self =
            switch outcome {
            case .handled(let answer, _): .handled(answer: answer)
            case .later: .later
            case .failed: .failed
            case .unhandled, .unreadable: .unhandled
            }
    }
}

extension StreamReason {
    /// How loudly a log says it.
    fileprivate var logLevel: Logger.Level {
        switch self {
        case .gatewayRefused, .gatewayUnreachable, .gatewaySilent, .socketFailed, .socketSilent, .ticketExpired,
            .pongMissing, .drainEnded, .frameUnknown, .frameDropped, .frameMalformed, .overdue, .givenUp, .outOfMemory:
            .warning
        case .socketOpened, .socketClosed, .stopping, .stopped: .info
        case .opening, .gatewayAnswered, .disconnectAnnounced, .drained: .debug
        }
    }
}
