import Testing

@testable import IMHook

@Suite
struct StreamConnectionTests {
    private let url = "wss://gateway.example.org:443/connect?ticket=t-1"

    @Test
    func `a session opens the gateway, then the WebSocket, then is connected`() throws {
        let host = try StreamHost()
        #expect(host.stage == .idle && host.take().isEmpty && host.wake == nil)
        #expect(host.start() == [.open(1), .report(.opening, .opening)])
        #expect(host.wake == 10_000)
        #expect(host.start().isEmpty)
        #expect(try host.gateway(1) == [.connect(1, url), .report(.connecting, .gatewayAnswered)])
        #expect(host.opened(1) == [.report(.connected, .socketOpened)])
        #expect(host.stage == .connected)
    }

    @Test
    func `each step that fails or takes too long leads to a pause and a new request`() throws {
        let failures: [(StreamReason, (StreamHost) throws -> [StreamHost.Action], [StreamHost.Action])] = [
            (.gatewayUnreachable, { $0.gatewayFailed(1) }, []),
            (.gatewaySilent, { $0.sleep() }, [.close(1)]),
            (.gatewayRefused(.serverError), { try $0.gateway(1, 500, #"{"code":"system.busy"}"#) }, []),
            (.gatewayRefused(.malformed), { try $0.gateway(1, 200, "{}") }, []),
            (.gatewayRefused(.badRequest), { try $0.gateway(1, 400, #"{"code":"Missingbody"}"#) }, []),
            (.socketFailed, { try $0.answering(1).ended(1) }, []),
            (.socketSilent, { try $0.answering(1).sleep() }, [.close(1)]),
            (.socketClosed, { try $0.answering(1).opening(1).ended(1) }, []),
        ]
        for (reason, fail, before) in failures {
            let host = try StreamHost()
            _ = host.start()
            let actions = try fail(host)
            #expect(actions == before + [.report(.waiting, reason)])
            #expect(try #require(host.deadline) <= host.now + 1000)
            #expect(host.sleep() == [.open(2), .report(.opening, .opening)])
        }
    }

    @Test
    func `a wake that comes too early is asked for again`() throws {
        let host = try StreamHost()
        _ = host.start()
        host.pass(9_999)
        #expect(host.time().isEmpty)
        #expect(host.wake == 10_000)
        host.pass(1)
        #expect(host.time().first == .close(1))
    }

    @Test
    func `frames put the next ping off without asking for another wake each`() throws {
        let host = try StreamHost.connected()
        let due = try #require(host.wake)
        let count = host.wakeCount
        for _ in 0..<1_000 {
            host.pass(1)
            #expect(host.ping("a", on: 1) == [.send(1, "a")])
        }
        #expect(host.wakeCount == count && host.wake == due)
        #expect(host.sleep() == [.ping(1)])
        #expect(host.now == 10_000 + 1_000 + 60_000 && host.wakeCount == count + 2)
    }

    @Test
    func `a ticket is used for one connection within its time`() throws {
        var options = StreamOptions()
        options.openTimeout = 120_000
        let host = try StreamHost(options)
        _ = host.start()
        host.pass(5_000)
        _ = try host.gateway(1)
        host.pass(89_999)
        #expect(host.time().isEmpty)
        #expect(host.wake == 95_000)
        host.pass(1)
        #expect(host.time() == [.close(1), .report(.waiting, .ticketExpired)])
        #expect(host.opened(1) == [.close(1)])
        #expect(host.sleep() == [.open(2), .report(.opening, .opening)])
    }

    @Test
    func `a half-open connection is noticed by a ping, and anything that arrives counts as its answer`() throws {
        let host = try StreamHost.connected()
        for answer in 0..<4 {
            host.pass(59_999)
            #expect(host.time().isEmpty)
            host.pass(1)
            #expect(host.time() == [.ping(1)])
            host.pass(4_999)
            #expect(host.time().isEmpty)
            switch answer {
            case 0: #expect(host.pong(1).isEmpty)
            case 1: #expect(host.ping("a", on: 1) == [.send(1, "a")])
            case 2: #expect(host.message("m", on: 1) == [.deliver(1, on: 1, "{}")])
            default: #expect(host.message("m", on: 1).isEmpty)
            }
        }
        host.pass(60_000)
        #expect(host.time() == [.ping(1)])
        host.pass(5_000)
        #expect(host.time() == [.close(1), .report(.waiting, .pongMissing)])
        #expect(host.pong(1).isEmpty && host.stage == .waiting)
    }

    @Test(arguments: [
        (401, #"{"code":"authFailed","message":"鉴权失败"}"#, StreamRefusal.wrongCredentials),
        (400, #"{"code":"InvalidAuthentication"}"#, .wrongCredentials),
        (403, #"{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied"}"#, .notPermitted),
        (403, #"{"code":"Forbidden.AccessDenied.ApiCountLimitForOrg"}"#, .blocked),
        (403, #"{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"u"}"#, .blocked),
    ])
    func `what a retry does not heal is tried again slowly`(
        status: Int32,
        body: String,
        refusal: StreamRefusal
    ) throws {
        var pauses: Set<Int64> = []
        for seed in 0..<50 as Range<UInt64> {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            for attempt in 1...5 as ClosedRange<UInt64> {
                #expect(try host.gateway(attempt, status, body) == [.report(.waiting, .gatewayRefused(refusal))])
                let pause = try #require(host.deadline) - host.now
                #expect((300_000...375_000).contains(pause))
                pauses.insert(pause)
                #expect(host.sleep() == [.open(attempt + 1), .report(.opening, .opening)])
            }
        }
        #expect(pauses.count > 200)
    }

    @Test
    func `after too many calls the next comes a second later at the earliest`() throws {
        for seed in 0..<200 as Range<UInt64> {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            let body = #"{"code":"Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"}"#
            #expect(try host.gateway(1, 403, body) == [.report(.waiting, .gatewayRefused(.throttled))])
            #expect((1_000...2_000).contains(try #require(host.deadline) - host.now))
        }
    }

    @Test
    func `pauses grow with each failure, up to the cap, and are drawn from the whole range`() throws {
        var least = [Int64](repeating: .max, count: 10)
        var greatest = [Int64](repeating: 0, count: 10)
        for seed in 0..<500 as Range<UInt64> {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            for failure in 0..<10 {
                _ = host.gatewayFailed(UInt64(failure) + 1)
                let pause = try #require(host.deadline) - host.now
                least[failure] = min(least[failure], pause)
                greatest[failure] = max(greatest[failure], pause)
                _ = host.sleep()
            }
        }
        for failure in 0..<10 {
            let bound = min(60_000, Int64(1_000) << failure)
            #expect(least[failure] >= 0 && least[failure] < bound / 20)
            #expect(greatest[failure] <= bound && greatest[failure] > bound * 19 / 20)
        }
    }

    @Test(arguments: [true, false])
    func `only a connection that proved itself makes pauses short again`(isProven: Bool) throws {
        var greatest: Int64 = 0
        for seed in 0..<300 as Range<UInt64> {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            for attempt in 1...8 as ClosedRange<UInt64> {
                _ = host.gatewayFailed(attempt)
                _ = host.sleep()
            }
            _ = try host.gateway(9)
            _ = host.opened(9)
            host.pass(9_999)
            _ = host.ping("a", on: 9)
            if isProven {
                host.pass(1)
                _ = host.ping("a", on: 9)
            }
            _ = host.ended(9)
            greatest = max(greatest, try #require(host.deadline) - host.now)
        }
        #expect(isProven ? greatest <= 1_000 : greatest > 55_000)
    }

    @Test
    func `sessions with the same seed pause equally, others do not`() throws {
        func pauses(_ seed: UInt64) throws -> [Int64] {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            return try (1...20 as ClosedRange<UInt64>).map { attempt in
                _ = host.gatewayFailed(attempt)
                defer { _ = host.sleep() }
                return try #require(host.deadline) - host.now
            }
        }
        #expect(try pauses(7) == pauses(7))
        #expect(try pauses(7) != pauses(8))
    }

    @Test
    func `what comes late about a connection that was given up changes nothing`() throws {
        let host = try StreamHost()
        _ = host.start()
        _ = host.sleep()
        #expect(try host.gateway(1).isEmpty)
        #expect(host.gatewayFailed(1).isEmpty)
        _ = host.sleep()
        #expect(host.state.current == 2)
        #expect(try host.gateway(1).isEmpty)
        #expect(host.gatewayFailed(1).isEmpty && host.ended(1).isEmpty && host.pong(1).isEmpty)
        #expect(host.opened(1) == [.close(1)])
        #expect(host.opened(2).isEmpty && host.ended(2).isEmpty)
        #expect(host.state.current == 2 && host.stage == .opening)
        _ = try host.gateway(2)
        #expect(try host.gateway(2).isEmpty)
        _ = host.opened(2)
        #expect(host.opened(2).isEmpty && host.gatewayFailed(2).isEmpty)
        #expect(host.message("m", on: 1).isEmpty && host.disconnect(on: 1).isEmpty && host.ended(1).isEmpty)
        #expect(host.ping("a", on: 3).isEmpty)
        #expect(host.stage == .connected)
    }

    @Test
    func `a clock that goes back stands still, and one at its end does not overflow`() throws {
        let host = try StreamHost()
        host.pass(.max)
        _ = host.start()
        host.pass(-.max)
        #expect(host.time() == [.close(1), .report(.waiting, .gatewaySilent)])
        #expect(host.deadline == .max)
    }

    @Test
    func `options outside their range are refused`() {
        let changes: [(inout StreamOptions) -> Void] = [
            { $0.pingInterval = 999 }, { $0.pongDeadline = 0 }, { $0.openTimeout = .max }, { $0.ticketLifetime = -1 },
            { $0.retryBase = 0 }, { $0.retryCap = 999 }, { $0.retryCap = .max }, { $0.slowRetry = 0 },
            { $0.throttledRetry = -1 }, { $0.proofOfLife = .min }, { $0.drainTimeout = -1 }, { $0.inFlightLimit = 0 },
            { $0.waitingLimit = -1 }, { $0.waitingSize = -1 }, { $0.duplicateLimit = 0 },
            { $0.duplicateLimit = .max }, { $0.duplicateSize = .max }, { $0.duplicateTime = 0 },
        ]
        for change in changes {
            var options = StreamOptions()
            #expect(options.isValid)
            change(&options)
            let error = #expect(throws: IMHookError.self) { try StreamHost(options) }
            #expect(error?.status == .optionOutOfRange)
        }
    }
}
