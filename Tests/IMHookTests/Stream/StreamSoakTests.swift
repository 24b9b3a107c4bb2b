import IMHookWire
import TestData
import Testing

@testable import IMHook

/// Half an hour of traffic, in the time of the session, which takes seconds.
@Suite
struct StreamSoakTests {
    @Test
    func `half an hour of traffic with reconnects leaves nothing behind`() throws {
        let soak = try Soak(seed: 7)
        while soak.now < 1_800_000 { try soak.step() }
        #expect(soak.arrived > 50_000)
        #expect(soak.connectionCount > 60)
        #expect(soak.overdue > 100 && soak.givenUp > 10 && soak.dropped > 0)
        // Handed out or still kept: never more than the limits, and nothing of what was replied to.
        #expect(soak.payloads.all > 30_000)
        #expect(soak.payloads.most <= soak.options.inFlightLimit + soak.options.waitingLimit + 2)
        #expect(soak.mostQueued <= 8)
        // Frames with messageId that were answered, each once.
        #expect(soak.wronglyAnswered == [])
        try soak.stop()
        #expect(soak.stage == .stopped)
        #expect(soak.payloads.alive == 0 && soak.open == [])
    }
}

/// A host with a gateway that behaves badly now and then, and handlers of which some are slow.
private final class Soak {
    let options: StreamOptions
    let payloads = CountedPayload.Counter()
    private(set) var now: Int64 = 0
    private(set) var arrived = 0
    private(set) var connectionCount = 0
    private(set) var overdue = 0
    private(set) var givenUp = 0
    private(set) var dropped = 0
    private(set) var mostQueued = 0
    /// Names of frames that were answered without having arrived, or twice.
    private(set) var wronglyAnswered: Set<String> = []
    private(set) var open: Set<UInt64> = []

    private var session: StreamSession<CountedPayload>
    private let subscriptions = StreamSubscriptions(.all)
    private var random: SeededGenerator
    private var wake: Int64?
    /// When handlers end.
    private var ends: [(time: Int64, delivery: UInt64)] = []
    /// Frames that were not answered, by connection and name.
    private var unanswered: Set<String> = []
    private var newest = 0

    init(seed: UInt64) throws {
        var options = StreamOptions()
        options.inFlightLimit = 20
        options.waitingLimit = 50
        options.giveUp = 20_000
        options.duplicateLimit = 500
        options.duplicateSize = 40_000
        self.options = options
        session = try StreamSession(options, seed: seed)
        random = SeededGenerator(seed: seed)
        _ = session.start(now: now)
        try takeActions()
    }

    var stage: StreamStage { session.stage }

    /// Lets 50 milliseconds pass.
    func step() throws {
        now += 50
        if let wake, wake <= now {
            self.wake = nil
            _ = session.timePassed(now: now)
            try takeActions()
        }
        try endHandlers()
        guard let connection = open.max() else { return }
        switch random.below(1_200) {
        case 0: try frame(connection, #"{"type":"SYSTEM","headers":{"topic":"disconnect"},"data":"{}"}"#)
        case 1:
            open.remove(connection)
            _ = session.socketEnded(connection, now: now)
            try takeActions()
        case 2: try frame(connection, #"{"type":"CALLBACK","headers""#)
        case 3: for _ in 0..<80 { try push(connection) }
        case 4..<1_100: for _ in 0..<random.below(4) { try push(connection) }
        default: try frame(connection, #"{"type":"SYSTEM","headers":{"topic":"ping","messageId":"p"},"data":"{}"}"#)
        }
    }

    func stop() throws {
        _ = session.stop(grace: 30_000, now: now)
        try takeActions()
        for _ in 0..<1_000 where stage != .stopped { try step() }
    }

    /// Pushes a frame, now and then one that was pushed before.
    private func push(_ connection: UInt64) throws {
        let number = random.oneIn(20) ? max(0, newest - random.below(300)) : newest + 1
        newest = max(newest, number)
        let name = "m-\(number)"
        let (topic, data): (String, String)
        switch number % 4 {
        case 0: (topic, data) = ("/v1.0/card/instances/callback", #"{\"type\":\"actionCallback\",\"content\":\"{}\"}"#)
        case 1: (topic, data) = ("/v1.0/im/bot/messages/get", #"{\"msgtype\":\"text\",\"msgId\":\"msg\#(number)\"}"#)
        case 2: (topic, data) = ("/v1.0/graph/api/invoke", #"{\"body\":\"x\"}"#)
        default: (topic, data) = ("*", "{}")
        }
        let type = topic == "*" ? "EVENT" : "CALLBACK"
        let headers = #"{"topic":"\#(topic)","messageId":"\#(name)","eventId":"ev-\#(number)"}"#
        unanswered.insert("\(connection) \(name)")
        try frame(connection, #"{"type":"\#(type)","headers":\#(headers),"data":"\#(data)"}"#)
    }

    private func frame(_ connection: UInt64, _ text: String) throws {
        guard open.contains(connection) else { return }
        arrived += 1
        let bytes = Array(text.utf8)
        let payloads = payloads
        _ = unsafe try session.receive(bytes.span.bytes, on: connection, subscriptions, JSONLimits(), now: now) { _ in
            CountedPayload(payloads)
        }
        try takeActions()
    }

    private func endHandlers() throws {
        while let next = ends.firstIndex(where: { $0.time <= now }) {
            let delivery = ends.remove(at: next).delivery
            let outcome = random.oneIn(50) ? random.pick([StreamOutcome.later, .failed, .unhandled]) : .handled
            let none: StaticString = ""
            _ = session.reply(delivery, outcome, none.span, now: now)
            try takeActions()
        }
    }

    private func takeActions() throws {
        mostQueued = max(mostQueued, session.actionCount)
        while let action = session.nextAction() {
            switch action {
            case .open(let connection):
                connectionCount += 1
                let status: Int32 = random.oneIn(5) ? 503 : 200
                let body = Array(StreamHost.good.utf8)
                let answer = unsafe try StreamOpenAnswer(httpStatus: status, body: body.span.bytes)
                _ = session.gatewayAnswered(connection, answer, now: now)
            case .connect(let connection):
                if random.oneIn(10) {
                    _ = session.socketEnded(connection, now: now)
                } else {
                    open.insert(connection)
                    _ = session.socketOpened(connection, now: now)
                }
            case .send(let connection): note(connection)
            case .close(let connection): open.remove(connection)
            case .wake(let time): wake = time
            case .deliver(let delivery, _):
                _ = session.takePayload()
                // One in forty takes longer than a card may, one in two hundred never ends.
                let time = random.oneIn(40) ? Int64(random.below(9_000)) : Int64(random.below(300))
                if !random.oneIn(200) { ends.append((now + time, delivery)) }
            case .report(_, .overdue): overdue += 1
            case .report(_, .givenUp): givenUp += 1
            case .report(_, .frameDropped): dropped += 1
            case .ping, .report: break
            }
        }
    }

    /// Notes an answer.
    private func note(_ connection: UInt64) {
        let taken = session.takeText()
        let text = unsafe String(decoding: taken.bytes, as: UTF8.self)
        guard let name = text.split(separator: "\"").first(where: { $0.hasPrefix("m-") }) else { return }
        if unanswered.remove("\(connection) \(name)") == nil { wronglyAnswered.insert("\(connection) \(name)") }
    }
}
