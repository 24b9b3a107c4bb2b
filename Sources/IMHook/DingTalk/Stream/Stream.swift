#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

extension DingTalk {
    /// A session of Stream mode, in which a program opens a WebSocket to the platform's gateway and receives there what is
    /// otherwise sent over HTTP (page "Stream protocol").
    ///
    /// The session does no input or output: the program tells it what happened, and performs the actions that each call
    /// returns, in their order. It opens connections, replaces them before they end, keeps them alive, retries with growing
    /// pauses, and answers each frame exactly once, in the form that the frame wants. What the platform sends twice is
    /// delivered once, so far as one process can know.
    ///
    ///     var stream = try DingTalk.Stream(options)
    ///     for action in stream.start(now: now) { perform(action) }
    ///
    /// Every call takes the same clock, in milliseconds, which must not jump: not the time of day. A time before the last
    /// one counts as the last one.
    ///
    /// Belongs to one thread at a time. Its memory is bounded by its options.
    public struct Stream: ~Copyable {
        private var session: StreamSession<Callback>
        private let subscriptions: StreamSubscriptions
        private let limits: JSONLimits
        private let request: StreamRequestStorage

        /// Creates a session that was not started.
        ///
        /// - Parameter options: Copied; the session wipes its own copy of the secret when it goes.
        /// - Throws: ``Status/secretEmpty``; ``Status/optionOutOfRange``, also without a ClientID or anything subscribed to;
        ///   ``Status/outOfMemory``.
        public init(_ options: Options) throws(IMHookError) {
            guard options.subscriptions.isSubset(of: .all), options.frameLimits.isValid,
                options.topics.count <= StreamSubscriptions.maximumTopics
            else { throw IMHookError(.optionOutOfRange) }
            var subscriptions = StreamSubscriptions(options.subscriptions)
            for topic in options.topics {
                let topic = Array(topic.utf8)
                unsafe try subscriptions.add(topic.span.bytes)
            }
            guard let seed = options.seed ?? RandomNumber.drawSeed() else { throw IMHookError(.outOfMemory) }
            let request = try StreamRequestStorage(options, subscriptions)
            let session = try StreamSession<Callback>(options.sessionOptions, seed: seed)
            self.session = session
            self.request = request
            self.subscriptions = subscriptions
            limits = options.frameLimits
        }

        /// Where the session stands.
        public var state: StreamStage { session.stage }

        // MARK: Begin and end

        /// Starts the session: its first action is to ask the gateway for a connection.
        ///
        /// Does nothing when it was started or stopped before.
        public mutating func start(now: Int64) -> [Action] {
            _ = session.start(now: now)
            return takeActions()
        }

        /// Ends the session for good: takes no new deliveries, waits for the replies to those in flight, and closes its
        /// connections.
        ///
        /// - Parameters:
        ///   - grace: How long to wait for replies. Nothing or less ends the session at once, also when it is already being
        ///     stopped; replies then have no effect.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        public mutating func stop(grace: Duration, now: Int64) -> [Action] {
            _ = session.stop(grace: Swift.max(0, grace.milliseconds), now: now)
            return takeActions()
        }

        // MARK: Connections

        /// The gateway answered the request of an ``Action/open(connection:_:)``, whatever it answered.
        ///
        /// - Parameters:
        ///   - connection: The connection of the action. One that was given up meanwhile changes nothing.
        ///   - httpStatus: The status of the HTTP response.
        ///   - body: Its body; of one larger than 64 KiB nothing more is needed.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        /// - Throws: ``Status/outOfMemory``, and nothing happened.
        public mutating func answered(
            _ connection: UInt64,
            httpStatus: Int,
            body: [UInt8],
            now: Int64
        ) throws(IMHookError) -> [Action] {
            let answer = unsafe try StreamOpenAnswer(httpStatus: Int32(clamping: httpStatus), body: body.span.bytes)
            _ = session.gatewayAnswered(connection, answer, now: now)
            return takeActions()
        }

        /// The request of an ``Action/open(connection:_:)`` failed without an answer.
        public mutating func unreachable(_ connection: UInt64, now: Int64) -> [Action] {
            _ = session.gatewayFailed(connection, now: now)
            return takeActions()
        }

        /// The WebSocket of an ``Action/connect(connection:url:)`` is open.
        ///
        /// For a connection that was given up meanwhile, the action is to close it.
        public mutating func opened(_ connection: UInt64, now: Int64) -> [Action] {
            _ = session.socketOpened(connection, now: now)
            return takeActions()
        }

        /// The WebSocket of a connection could not be opened, was closed by the other side, or broke.
        ///
        /// Not needed after an ``Action/close(connection:)``, and harmless there.
        public mutating func closed(_ connection: UInt64, now: Int64) -> [Action] {
            _ = session.socketEnded(connection, now: now)
            return takeActions()
        }

        /// A pong, a ping, or any other sign of life but a text frame arrived on a connection.
        public mutating func heard(_ connection: UInt64, now: Int64) -> [Action] {
            _ = session.heard(connection, now: now)
            return takeActions()
        }

        /// Time has passed: at least up to what the last ``Action/wake(at:)`` asked for, or less.
        public mutating func tick(now: Int64) -> [Action] {
            _ = session.timePassed(now: now)
            return takeActions()
        }

        // MARK: Frames

        /// A text frame arrived on a connection.
        ///
        /// Pings are answered, deliveries handed out or kept, duplicates answered as before, all by the actions. A frame
        /// that cannot be read is reported (``StreamReason/frameMalformed``), and answered with code 400 where it can be;
        /// that is no failure of the call.
        ///
        /// - Parameters:
        ///   - connection: The connection. Frames of one that was given up change nothing.
        ///   - text: The text of one whole message; copied.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        /// - Throws: ``Status/outOfMemory``, and nothing happened.
        public mutating func received(
            _ connection: UInt64,
            text: RawSpan,
            now: Int64
        ) throws(IMHookError) -> [Action] {
            _ = try session.receive(text, on: connection, subscriptions, limits, now: now) { Callback($0) }
            return takeActions()
        }

        /// A delivery ended: sends its answer, and hands out the next one that waits.
        ///
        /// A delivery that the session answered itself, because it was overdue, is not answered again.
        ///
        /// - Parameters:
        ///   - delivery: The number of the delivery.
        ///   - outcome: How it ended.
        ///   - now: The clock.
        /// - Returns: What is to be done.
        /// - Throws: ``Status/streamDeliveryUnknown``, or a status of the families from 300 and 400 for an answer that is not
        ///   JSON, and nothing happened: a delivery still waits for its reply.
        public mutating func reply(
            to delivery: UInt64,
            _ outcome: Outcome,
            now: Int64
        ) throws(IMHookError) -> [Action] {
            _ = unsafe try session.checkAndReply(delivery, outcome.kind, outcome.answer.span.bytes, now: now)
            return takeActions()
        }

        // MARK: Actions

        private mutating func takeActions() -> [Action] {
            var actions: [Action] = []
            while let action = session.nextAction() {
                if let action = make(action) { actions.append(action) }
            }
            return actions
        }

        private mutating func make(_ action: StreamAction) -> Action? {
            switch action {
            case .open(let connection):
                return .open(connection: connection, request.request)
            case .connect(let connection):
                return .connect(connection: connection, url: String(decoding: takeText(), as: UTF8.self))
            case .send(let connection):
                return .send(connection: connection, text: takeText())
            case .ping(let connection):
                return .ping(connection: connection)
            case .close(let connection):
                return .close(connection: connection)
            case .wake(let time):
                return .wake(at: time)
            case .deliver(let delivery, let connection):
                return session.takePayload().map { .deliver(delivery: delivery, connection: connection, $0) }
            case .report(let state, let reason):
                return .report(report(state, reason))
            }
        }

        private mutating func takeText() -> [UInt8] {
            let text = session.takeText()
            return unsafe Array(text.bytes)
        }

        private func report(_ state: StreamStage, _ reason: StreamReason) -> Report {
            var report = Report(state: state, reason: reason)
            if reason == .frameMalformed { report.error = session.frameFailure }
            guard case .gatewayRefused = reason else { return report }
            switch session.refusedAnswer {
            case .none: break
            case .some(let answer): report.answer = GatewayAnswer(answer)
            }
            return report
        }
    }
}

#endif
