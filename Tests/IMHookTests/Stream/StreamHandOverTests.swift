import Testing

@testable import IMHook

@Suite
struct StreamHandOverTests {
    private let url = "wss://gateway.example.org:443/connect?ticket=t-1"

    @Test
    func `a disconnect opens the replacement first and lets answers on the old connection be finished`() throws {
        let host = try StreamHost.connected()
        #expect(host.message("m-1", on: 1) == [.deliver(1, on: 1, "{}")])
        #expect(host.message("m-2", on: 1) == [.deliver(2, on: 1, "{}")])
        #expect(
            host.disconnect("bye", on: 1)
                == [.send(1, "bye"), .report(.connected, .disconnectAnnounced), .open(2), .report(.opening, .opening)]
        )
        #expect(host.reply(1, .response) == [.send(1, StreamHost.ack("m-1"))])
        #expect(try host.gateway(2) == [.connect(2, url), .report(.connecting, .gatewayAnswered)])
        #expect(host.message("m-3", on: 1) == [.deliver(3, on: 1, "{}")])
        #expect(host.opened(2) == [.report(.draining, .socketOpened)])
        #expect(host.message("m-4", on: 2) == [.deliver(4, on: 2, "{}")])
        #expect(host.ping("a", on: 1) == [.send(1, "a")])
        #expect(host.reply(3, .response) == [.send(1, StreamHost.ack("m-3"))])
        #expect(
            host.reply(2, .response)
                == [.send(1, StreamHost.ack("m-2")), .close(1), .report(.connected, .drained)]
        )
        #expect(host.ended(1).isEmpty && host.message("m-5", on: 1).isEmpty)
        #expect(host.reply(4, .response) == [.send(2, StreamHost.ack("m-4"))])
    }

    @Test
    func `an old connection with nothing to answer is closed when its replacement is open`() throws {
        let host = try StreamHost.connected()
        #expect(host.disconnect(on: 1).contains(.open(2)))
        _ = try host.gateway(2)
        #expect(
            host.opened(2) == [.report(.draining, .socketOpened), .close(1), .report(.connected, .drained)]
        )
    }

    @Test
    func `an old connection is closed in time, with or without a replacement`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        _ = host.disconnect(on: 1)
        host.pass(9_999)
        _ = try host.gateway(2)
        #expect(host.deadline == host.now + 1)
        host.pass(1)
        #expect(host.time() == [.close(1), .report(.connecting, .drainEnded)])
        #expect(host.reply(1, .response).isEmpty)
        #expect(host.opened(2) == [.report(.connected, .socketOpened)])
        #expect(host.message("m-1", on: 2) == [.send(2, StreamHost.ack("m-1"))])
    }

    @Test
    func `an old connection may end by itself, and a replacement may take several attempts`() throws {
        let host = try StreamHost.connected()
        _ = host.disconnect(on: 1)
        #expect(host.gatewayFailed(2) == [.report(.waiting, .gatewayUnreachable)])
        #expect(host.message("m-1", on: 1) == [.deliver(1, on: 1, "{}")])
        #expect(host.disconnect(on: 1).isEmpty)
        #expect(host.sleep() == [.open(3), .report(.opening, .opening)])
        #expect(host.ended(1) == [.report(.opening, .drainEnded)])
        _ = try host.gateway(3)
        #expect(host.opened(3) == [.report(.connected, .socketOpened)])
    }

    @Test
    func `there are never more than two connections`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        _ = host.disconnect(on: 1)
        _ = try host.gateway(2)
        _ = host.opened(2)
        host.pass(9_000)
        _ = host.pong(2)
        #expect(host.stage == .draining)
        // The replacement is not proven yet: the next one is not opened at once.
        #expect(
            host.disconnect(on: 2)
                == [.close(1), .report(.connected, .drainEnded), .report(.waiting, .disconnectAnnounced)]
        )
        #expect(host.sleep() == [.open(3), .report(.opening, .opening)])
    }

    @Test
    func `a gateway that sends everybody away at once is asked less and less often`() throws {
        var total: Int64 = 0
        for seed in 0..<40 as Range<UInt64> {
            let host = try StreamHost(seed: seed)
            _ = host.start()
            for attempt in 1...12 as ClosedRange<UInt64> {
                _ = try host.gateway(attempt)
                _ = host.opened(attempt)
                #expect(host.disconnect(on: attempt).last == .report(.waiting, .disconnectAnnounced))
                while host.stage == .waiting { _ = host.sleep() }
            }
            total += host.now
        }
        // The pauses of twelve failures are 180 s on average.
        #expect(total / 40 > 120_000)
    }

    @Test
    func `stop closes everything in every state, for good`() throws {
        let fresh: [((StreamHost) throws -> [StreamHost.Action], [StreamHost.Action])] = [
            ({ _ in [] }, []),
            ({ $0.start() }, [.close(1)]),
            ({ $0.start() + $0.gatewayFailed(1) }, []),
            ({ try $0.start() + $0.gateway(1) }, [.close(1)]),
        ]
        let connected: [((StreamHost) throws -> [StreamHost.Action], [StreamHost.Action])] = [
            ({ _ in [] }, [.close(1)]),
            ({ $0.replacing().take() }, [.close(1), .close(2)]),
            ({ $0.replacing().gatewayFailed(2) }, [.close(1)]),
            ({ try $0.replacing().gateway(2) }, [.close(1), .close(2)]),
            ({ try $0.replacing().answering(2).opened(2) }, [.close(1), .close(2)]),
        ]
        let all = try fresh.map { (try StreamHost(), $0) } + connected.map { (try StreamHost.connected(), $0) }
        for (host, (prepare, closes)) in all {
            _ = try prepare(host)
            #expect(host.stop() == closes + [.report(.stopped, .stopped)])
            #expect(host.stop().isEmpty && host.start().isEmpty && host.sleep().isEmpty)
            #expect(host.reply(1, .response).isEmpty && host.message("m-9", on: 1).isEmpty)
            #expect(host.ended(1).isEmpty && host.ended(2).isEmpty && host.stage == .stopped)
            #expect(host.inFlightCount == 0 && host.waitingCount == 0 && host.waitingSize == 0)
        }
    }
}
