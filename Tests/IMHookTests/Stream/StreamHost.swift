import IMHookWire

@testable import IMHook

/// A host for tests: tells a session what happened at which time, and returns what it wants done.
final class StreamHost {
    enum Action: Equatable {
        case open(UInt64)
        case connect(UInt64, String)
        case send(UInt64, String)
        case ping(UInt64)
        case close(UInt64)
        case deliver(UInt64, on: UInt64, String)
        case report(StreamStage, StreamReason)
    }

    private var session: StreamSession<String>
    private(set) var now: Int64 = 0
    /// The time that the session asked to be called at.
    private(set) var wake: Int64?
    /// How often it did.
    private(set) var wakeCount = 0

    init(_ options: StreamOptions = StreamOptions(), seed: UInt64 = 1) throws {
        session = try StreamSession<String>(options, seed: seed)
    }

    var stage: StreamStage { session.stage }
    var state: StreamState { session.state }
    /// When something has to happen; a wake may come before it.
    var deadline: Int64? { session.state.deadline }
    var inFlightCount: Int { session.inFlight.count }
    var waitingCount: Int { session.waiting.count }
    var waitingSize: Int { session.waitingSize }
    var rememberedCount: Int { session.duplicates.count }
    var actionCount: Int { session.actionCount }
    /// Connections that the session counts on, from their request to their end.
    var connections: Set<UInt64> { Set([session.state.current, session.state.draining?.number].compactMap(\.self)) }

    /// Deliveries that the session waits for.
    var inFlight: Set<UInt64> { Set((0..<session.inFlight.count).map { session.inFlight[$0].number }) }

    /// Whether something should have happened to a delivery by now.
    var isBehind: Bool { (0..<session.inFlight.count).contains { session.inFlight[$0].deadline <= now } }

    /// Takes all actions; a wake is kept aside.
    func take() -> [Action] {
        var taken: [Action] = []
        while let action = takeOne() { taken.append(action) }
        return taken
    }

    /// Takes actions up to one that is not a wake.
    func takeOne() -> Action? {
        while let action = session.nextAction() {
            let text = Self.text(session.text)
            switch action {
            case .open(let connection): return .open(connection)
            case .connect(let connection): return .connect(connection, text)
            case .send(let connection): return .send(connection, text)
            case .ping(let connection): return .ping(connection)
            case .close(let connection): return .close(connection)
            case .deliver(let delivery, let connection):
                return .deliver(delivery, on: connection, session.takePayload() ?? "")
            case .report(let stage, let reason): return .report(stage, reason)
            case .wake(let time):
                wake = time
                wakeCount += 1
            }
        }
        return nil
    }

    private static func text(_ bytes: RawSpan) -> String {
        String(decoding: (0..<bytes.byteCount).map { bytes.byte($0) }, as: UTF8.self)
    }

    // MARK: Inputs, with what they return

    func pass(_ milliseconds: Int64) { now += milliseconds }

    func offerStart() -> Bool { session.start(now: now) }

    func offerStop(grace: Int64 = 0) -> Bool { session.stop(grace: grace, now: now) }

    func offerTime() -> Bool { session.timePassed(now: now) }

    func offerAnswer(_ connection: UInt64, _ status: Int32, _ body: String) throws -> Bool {
        let bytes = Array(body.utf8)
        let answer = unsafe try StreamOpenAnswer(httpStatus: status, body: bytes.span.bytes)
        return session.gatewayAnswered(connection, answer, now: now)
    }

    func offerGatewayFailure(_ connection: UInt64) -> Bool { session.gatewayFailed(connection, now: now) }

    func offerOpened(_ connection: UInt64) -> Bool { session.socketOpened(connection, now: now) }

    func offerEnded(_ connection: UInt64) -> Bool { session.socketEnded(connection, now: now) }

    func offerPong(_ connection: UInt64) -> Bool { session.heard(connection, now: now) }

    func offerFrame(
        _ arrival: StreamArrival,
        _ messageID: String,
        key: String = "",
        frame: String = "",
        ack: String = "",
        on connection: UInt64
    ) -> Bool {
        let texts = (Array(messageID.utf8), Array(key.utf8), Array(ack.utf8))
        return unsafe session.receive(
            arrival,
            messageID: texts.0.span.bytes,
            key: texts.1.span.bytes,
            payload: frame,
            size: frame.utf8.count,
            ack: texts.2.span.bytes,
            on: connection,
            now: now
        )
    }

    func offerReply(_ delivery: UInt64, _ reply: StreamReply, _ text: String = "") -> Bool {
        let bytes = Array(text.utf8)
        return unsafe session.reply(delivery, reply, bytes.span.bytes, now: now)
    }

    // MARK: Inputs, with what follows

    func start() -> [Action] { offerStart() ? take() : [] }

    func stop(grace: Int64 = 0) -> [Action] { offerStop(grace: grace) ? take() : [] }

    func time() -> [Action] { offerTime() ? take() : [] }

    /// Lets time pass as the session asks for it, until something is to be done.
    func sleep() -> [Action] {
        while let wake {
            self.wake = nil
            now = max(now, wake)
            let actions = time()
            if !actions.isEmpty { return actions }
        }
        return []
    }

    func gateway(_ connection: UInt64, _ status: Int32 = 200, _ body: String = good) throws -> [Action] {
        try offerAnswer(connection, status, body) ? take() : []
    }

    func gatewayFailed(_ connection: UInt64) -> [Action] { offerGatewayFailure(connection) ? take() : [] }

    func opened(_ connection: UInt64) -> [Action] { offerOpened(connection) ? take() : [] }

    func ended(_ connection: UInt64) -> [Action] { offerEnded(connection) ? take() : [] }

    func pong(_ connection: UInt64) -> [Action] { offerPong(connection) ? take() : [] }

    func message(
        _ messageID: String,
        key: String = "",
        frame: String = "{}",
        kind: StreamDeliveryKind = .other,
        on connection: UInt64
    ) -> [Action] {
        offerFrame(.delivery(kind), messageID, key: key, frame: frame, on: connection) ? take() : []
    }

    func ping(_ ack: String, on connection: UInt64) -> [Action] {
        offerFrame(.ping, "p", ack: ack, on: connection) ? take() : []
    }

    func disconnect(_ ack: String = "", on connection: UInt64) -> [Action] {
        offerFrame(.disconnect, "", ack: ack, on: connection) ? take() : []
    }

    func reply(_ delivery: UInt64, _ outcome: StreamOutcome, _ text: String = "") -> [Action] {
        let bytes = Array(text.utf8)
        return unsafe session.reply(delivery, outcome, bytes.span.bytes, now: now) ? take() : []
    }

    func reply(_ delivery: UInt64, _ reply: StreamReply, _ text: String = "") -> [Action] {
        offerReply(delivery, reply, text) ? take() : []
    }

    // MARK: Steps of which nothing more is asked

    func answering(_ connection: UInt64) throws -> StreamHost {
        _ = try gateway(connection)
        return self
    }

    func opening(_ connection: UInt64) -> StreamHost {
        _ = opened(connection)
        return self
    }

    /// Lets the first connection be replaced while something on it was not answered.
    func replacing() -> StreamHost {
        _ = message("m-1", on: 1)
        _ = disconnect(on: 1)
        return self
    }

    static let good = #"{"endpoint":"wss://gateway.example.org:443/connect","ticket":"t-1"}"#

    /// A host whose first connection is open and proven.
    static func connected(_ options: StreamOptions = StreamOptions(), seed: UInt64 = 1) throws -> StreamHost {
        let host = try StreamHost(options, seed: seed)
        _ = host.start()
        _ = try host.gateway(1)
        _ = host.opened(1)
        host.pass(options.proofOfLife)
        _ = host.pong(1)
        return host
    }

    /// The answer to a frame.
    static func ack(_ messageID: String, _ reply: StreamReply = .response, _ text: String = "") -> String {
        let texts = (Array(messageID.utf8), Array(text.utf8))
        var buffer = ByteBuffer()
        unsafe reply.append(texts.0.span.bytes, texts.1.span.bytes, to: &buffer)
        return unsafe String(decoding: buffer.bytes, as: UTF8.self)
    }
}
