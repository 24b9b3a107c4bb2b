import TestData
import Testing

@testable import IMHook

/// What has to hold whatever happens, checked from outside: by what the session was told and what it wanted done.
@Suite
struct StreamPropertyTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `random inputs never break what a session promises`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (delivered, pairs, refused, overdue, givenUp, graces) = (0, 0, 0, 0, 0, 0)
        for _ in 0..<25 {
            var run = try Run(&random)
            for _ in 0..<1_700 { try run.step(&random) }
            run.stop(&random)
            for _ in 0..<300 { try run.step(&random) }
            run.finish()
            #expect(run.problems == [])
            delivered += run.delivered
            pairs += run.pairs
            refused += run.refused
            overdue += run.overdue
            givenUp += run.givenUp
            graces += run.graces
        }
        // Sessions that were never connected, had no replacements and never had to refuse would prove little.
        #expect(delivered > 1_000)
        #expect(pairs > 100)
        #expect(refused > 100)
        #expect(overdue > 100 && givenUp > 50 && graces > 1)
    }
}

private struct Run {
    private let options: StreamOptions
    private let host: StreamHost
    private(set) var problems: [String] = []
    private var isBusy = false
    private var isStopped = false

    private enum Phase {
        case request
        case answered
        case open
    }

    /// Connections that the host has, from their request to their end.
    private var connections: [UInt64: Phase] = [:]
    private var newest: UInt64 = 0
    /// Deliveries that were not replied to.
    private var deliveries: Set<UInt64> = []
    private var newestDelivery: UInt64 = 0
    private(set) var delivered = 0
    /// How often there were two connections, and how often an input was refused.
    private(set) var pairs = 0
    private(set) var refused = 0
    /// How often deliveries were answered in their handler's place, were given up, and how many sessions ended after a grace
    /// in which something was in flight.
    private(set) var overdue = 0
    private(set) var givenUp = 0
    private(set) var graces = 0
    /// For each connection and name how many frames arrived and how many answers were sent.
    private var arrived: [String: Int] = [:]
    private var answered: [String: Int] = [:]

    init(_ random: inout SeededGenerator) throws {
        var options = StreamOptions()
        options.inFlightLimit = 1 + random.below(4)
        options.waitingLimit = random.below(4)
        options.waitingSize = random.below(40)
        options.duplicateLimit = 1 + random.below(8)
        options.duplicateSize = random.below(600)
        options.duplicateTime = Int64(1_000 + random.below(20_000))
        options.proofOfLife = Int64(random.below(5_000))
        options.drainTimeout = Int64(random.below(8_000))
        options.pingInterval = Int64(1_000 + random.below(5_000))
        options.slowRetry = 1_000
        options.retryCap = 2_000
        options.ticketLifetime = Int64(1_000 + random.below(12_000))
        options.cardDeadline = random.oneIn(5) ? nil : Int64(100 + random.below(3_000))
        options.messageDeadline = random.oneIn(5) ? nil : Int64(100 + random.below(6_000))
        options.giveUp = random.oneIn(3) ? nil : Int64(1_000 + random.below(9_000))
        self.options = options
        host = try StreamHost(options, seed: random.next())
        _ = host.offerStart()
    }

    mutating func step(_ random: inout SeededGenerator) throws {
        if random.oneIn(4) { host.pass(Int64(random.below(1_500))) }
        let current = random.oneIn(4) ? UInt64(random.below(Int(newest) + 1)) : newest
        switch random.below(40) {
        case 0..<4: try answer(current, random.oneIn(6) ? 401 : 200)
        case 4: if host.offerGatewayFailure(current), connections[current] == .request { connections[current] = nil }
        case 5..<10: if host.offerOpened(current), connections[current] == .answered { connections[current] = .open }
        case 10: if host.offerEnded(current), connections[current] != .request { connections[current] = nil }
        case 11..<13: _ = host.offerPong(current)
        case 13: frame(.disconnect, current, &random)
        case 14..<16: frame(.ping, current, &random)
        case 16: frame(.unknown, current, &random)
        case 17: frame(random.oneIn(2) ? .system : .malformed, current, &random)
        case 18..<27: frame(.delivery(random.pick([.card, .message, .event, .other])), current, &random)
        case 27..<34: reply(&random)
        case 34..<39: time()
        default: if random.oneIn(150) { _ = host.offerStop(grace: random.oneIn(4) ? 0 : Int64(random.below(4_000))) }
        }
        // A host that is busy for a while takes no actions.
        if random.oneIn(isBusy ? 100 : 200) { isBusy.toggle() }
        if !isBusy { for _ in 0..<random.below(12) { take() } }
        check()
    }

    /// Stops the session, mostly with a grace.
    mutating func stop(_ random: inout SeededGenerator) {
        while host.actionCount > 0 { take() }
        _ = host.offerStop(grace: random.oneIn(5) ? 0 : Int64(random.below(10_000)))
    }

    /// Lets a session that was stopped end.
    mutating func finish() {
        for _ in 0..<4 {
            while host.actionCount > 0 { take() }
            host.pass(5_000)
            _ = host.offerTime()
        }
        while host.actionCount > 0 { take() }
        compare()
        check()
        if !isStopped || !connections.isEmpty { problems.append("did not end: \(host.stage), \(connections)") }
    }

    private mutating func answer(_ connection: UInt64, _ status: Int32) throws {
        guard try host.offerAnswer(connection, status, StreamHost.good), connections[connection] == .request else {
            return
        }
        connections[connection] = status == 200 ? .answered : nil
    }

    private mutating func frame(_ arrival: StreamArrival, _ connection: UInt64, _ random: inout SeededGenerator) {
        let name = arrival.isDelivery ? "m\(random.below(12))" : "s"
        let key = random.oneIn(2) ? "k\(random.below(6))" : ""
        let ack = arrival.isDelivery ? "" : "s"
        let frame = String(repeating: "x", count: random.below(20))
        if host.offerFrame(arrival, name, key: key, frame: frame, ack: ack, on: connection) {
            arrived["\(connection) \(name)", default: 0] += 1
        } else {
            refused += 1
        }
    }

    /// Lets the session do what is due; when there is room for the actions, nothing is left.
    private mutating func time() {
        let hasRoom = host.actionCount <= 2
        if host.offerTime(), hasRoom, host.isBehind {
            problems.append("something about a delivery was not done in time")
        }
    }

    private mutating func reply(_ random: inout SeededGenerator) {
        let known = deliveries.sorted()
        let delivery = random.oneIn(5) || known.isEmpty ? UInt64(random.below(1_000)) : random.pick(known)
        // One that the host was not given yet cannot be replied to.
        guard deliveries.contains(delivery) || !host.inFlight.contains(delivery) else { return }
        let reply = random.pick([StreamReply.response, .eventSuccess, .eventLater, .failure(code: 500), .none])
        if host.offerReply(delivery, reply) { deliveries.remove(delivery) }
    }

    private mutating func take() {
        guard let action = host.takeOne() else { return compare() }
        switch action {
        case .open(let connection):
            if connection <= newest { problems.append("connection \(connection) was used before") }
            newest = max(newest, connection)
            connections[connection] = .request
            if connections.count == 2 { pairs += 1 }
            if connections.count > 2 { problems.append("connections \(connections.keys.sorted())") }
        case .close(let connection):
            connections[connection] = nil
        case .send(let connection, let text):
            guard text != "s" else { return count("\(connection) s") }
            let name = text.split(separator: "\"").first { $0.hasPrefix("m") && $0.dropFirst().allSatisfy(\.isNumber) }
            count("\(connection) \(name ?? "?")")
        case .deliver(let delivery, _, _):
            if delivery <= newestDelivery { problems.append("delivery \(delivery) was handed out twice") }
            newestDelivery = delivery
            deliveries.insert(delivery)
            delivered += 1
        case .report(let stage, let reason):
            note(stage, reason)
        case .connect, .ping:
            break
        }
    }

    private mutating func note(_ stage: StreamStage, _ reason: StreamReason) {
        if isStopped { problems.append("a report after the last") }
        switch reason {
        case .overdue:
            overdue += 1
        case .givenUp(let delivery):
            givenUp += 1
            deliveries.remove(delivery)
        case .stopping:
            graces += 1
        case .stopped:
            isStopped = true
            deliveries = []
        default:
            break
        }
    }

    /// Compares what the host has with what the session counts on, when every action was taken.
    private mutating func compare() {
        if host.connections != Set(connections.keys) {
            problems.append("connections \(connections.keys.sorted()), for the session \(host.connections.sorted())")
        }
        if host.inFlight != deliveries { problems.append("deliveries \(deliveries), for the session \(host.inFlight)") }
        if isStopped, host.stage != .stopped { problems.append("goes on after its end") }
    }

    private mutating func count(_ frame: String) {
        answered[frame, default: 0] += 1
        if answered[frame, default: 0] > arrived[frame, default: 0] { problems.append("\(frame) has too many answers") }
    }

    private mutating func check() {
        if host.actionCount > StreamSession<String>.actionCapacity { problems.append("too many actions") }
        if host.inFlightCount > options.inFlightLimit { problems.append("too many in flight") }
        if host.waitingCount > options.waitingLimit { problems.append("too many wait") }
        if host.waitingSize > options.waitingSize || host.waitingSize < 0 { problems.append("too much waits") }
        if host.waitingCount == 0, host.waitingSize != 0 { problems.append("bytes of nothing wait") }
        if host.waitingCount > 0, host.inFlightCount < options.inFlightLimit { problems.append("waits for nothing") }
        if host.rememberedCount > options.duplicateLimit { problems.append("too much remembered") }
        problems.removeLast(max(0, problems.count - 5))
    }
}
