import Testing

@testable import IMHook

/// What happens to deliveries whose handlers take too long, and while a session is being stopped.
@Suite
struct StreamDeadlineTests {
    // MARK: Overdue

    @Test(arguments: [(StreamDeliveryKind.card, 1_800), (.message, 30_000)] as [(StreamDeliveryKind, Int64)])
    func `a slow card or message is answered in its handler's place, once`(
        kind: StreamDeliveryKind,
        deadline: Int64
    ) throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", kind: kind, on: 1)
        host.pass(deadline - 1)
        #expect(host.time().isEmpty)
        host.pass(1)
        #expect(host.time() == [.send(1, StreamHost.ack("m-1")), .report(.connected, .overdue(delivery: 1))])
        #expect(host.inFlightCount == 1)
        #expect(host.reply(1, .handled, #"{"a":1}"#).isEmpty && host.inFlightCount == 0)
    }

    @Test(arguments: [StreamDeliveryKind.event, .other])
    func `an event and a callback of another topic wait for their handler`(kind: StreamDeliveryKind) throws {
        var options = StreamOptions()
        options.pingInterval = 3_600_000
        let host = try StreamHost.connected(options)
        _ = host.message("m-1", kind: kind, on: 1)
        host.pass(3_500_000)
        #expect(host.time().isEmpty && host.inFlightCount == 1)
    }

    @Test
    func `the session asks to be woken for what is overdue`() throws {
        let host = try StreamHost.connected()
        let start = host.now
        _ = host.message("m-1", kind: .card, on: 1)
        #expect(host.sleep().last == .report(.connected, .overdue(delivery: 1)))
        #expect(host.now == start + 1_800)
    }

    @Test
    func `a duplicate of what was answered in its handler's place is answered the same, and not delivered`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", key: "k", kind: .message, on: 1)
        _ = host.sleep()
        #expect(host.message("m-2", key: "k", kind: .message, on: 1) == [.send(1, StreamHost.ack("m-2"))])
        _ = host.reply(1, .handled, "{}")
        #expect(
            host.message("m-3", key: "k", kind: .message, on: 1) == [.send(1, StreamHost.ack("m-3", .response, "{}"))]
        )
    }

    @Test
    func `a card that fails after it was answered is delivered again when it comes again`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", kind: .card, on: 1)
        _ = host.sleep()
        #expect(host.reply(1, .failed).isEmpty)
        #expect(host.message("m-1", kind: .card, on: 1) == [.deliver(2, on: 1, "{}")])
    }

    @Test
    func `a slow delivery and its duplicate are both answered`() throws {
        let host = try StreamHost.connected().replacing()
        _ = try host.answering(2).opening(2)
        _ = host.message("c-1", kind: .card, on: 2)
        _ = host.message("c-2", key: "k", kind: .card, on: 1)
        _ = host.message("c-3", key: "k", kind: .card, on: 2)
        host.pass(1_800)
        let actions = host.time()
        #expect(actions.contains(.send(2, StreamHost.ack("c-1"))))
        #expect(actions.contains(.send(1, StreamHost.ack("c-2"))))
        #expect(actions.contains(.send(2, StreamHost.ack("c-3"))))
    }

    @Test
    func `an old connection is closed when everything on it was answered, in whoever's place`() throws {
        let host = try StreamHost.connected()
        _ = host.message("c-1", kind: .card, on: 1)
        _ = host.disconnect(on: 1)
        _ = try host.answering(2).opening(2)
        host.pass(1_800)
        #expect(
            host.time() == [
                .send(1, StreamHost.ack("c-1")), .report(.draining, .overdue(delivery: 1)), .close(1),
                .report(.connected, .drained),
            ]
        )
    }

    // MARK: Given up

    @Test(arguments: [
        (StreamDeliveryKind.event, StreamReply.eventLater), (.other, .failure(code: 500)),
        (.message, .failure(code: 500)),
    ])
    func `a delivery that nobody replies to is given up and makes room`(
        kind: StreamDeliveryKind,
        reply: StreamReply
    ) throws {
        var options = StreamOptions()
        options.giveUp = 5_000
        options.inFlightLimit = 1
        let host = try StreamHost.connected(options)
        _ = host.message("m-1", kind: kind, on: 1)
        _ = host.message("m-2", kind: kind, on: 1)
        let text = reply == .eventLater ? "" : "the handler failed"
        #expect(
            host.sleep() == [
                .send(1, StreamHost.ack("m-1", reply, text)), .report(.connected, .givenUp(delivery: 1)),
                .deliver(2, on: 1, "{}"),
            ]
        )
        #expect(host.reply(1, .handled).isEmpty && host.inFlight == [2])
        // What was given up was not done: it is delivered when it comes again.
        _ = host.reply(2, .handled)
        #expect(host.message("m-1", kind: kind, on: 1) == [.deliver(3, on: 1, "{}")])
    }

    @Test
    func `a delivery that is overdue first is given up without a second answer`() throws {
        var options = StreamOptions()
        options.giveUp = 5_000
        let host = try StreamHost.connected(options)
        _ = host.message("c-1", kind: .card, on: 1)
        #expect(host.sleep() == [.send(1, StreamHost.ack("c-1")), .report(.connected, .overdue(delivery: 1))])
        #expect(host.sleep() == [.report(.connected, .givenUp(delivery: 1))])
        #expect(host.inFlightCount == 0)
    }

    @Test
    func `as many as are given up at once are settled in steps that fit`() throws {
        var options = StreamOptions()
        options.giveUp = 1_000
        options.inFlightLimit = 100
        options.waitingLimit = 100
        let host = try StreamHost.connected(options)
        for number in 1...200 { _ = host.message("m-\(number)", on: 1) }
        var givenUp = 0
        for _ in 0..<1_000 where host.inFlightCount > 0 {
            for case .report(_, .givenUp) in host.sleep() { givenUp += 1 }
        }
        #expect(givenUp == 200 && host.waitingCount == 0)
    }

    // MARK: Stopping

    @Test
    func `a session that is being stopped answers what it took, and then ends`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        _ = host.message("m-2", on: 1)
        #expect(host.stop(grace: 10_000) == [.report(.stopping, .stopping)])
        #expect(host.message("m-3", on: 1) == [.report(.stopping, .frameDropped)])
        #expect(host.ping("a", on: 1) == [.send(1, "a")])
        #expect(host.reply(2, .handled) == [.send(1, StreamHost.ack("m-2"))])
        #expect(
            host.reply(1, .handled) == [.send(1, StreamHost.ack("m-1")), .close(1), .report(.stopped, .stopped)]
        )
        #expect(host.connections.isEmpty && host.sleep().isEmpty)
    }

    @Test
    func `what waits is still delivered while a session is being stopped`() throws {
        var options = StreamOptions()
        options.inFlightLimit = 1
        let host = try StreamHost.connected(options)
        _ = host.message("m-1", on: 1)
        _ = host.message("m-2", on: 1)
        _ = host.stop(grace: 10_000)
        #expect(host.reply(1, .handled) == [.send(1, StreamHost.ack("m-1")), .deliver(2, on: 1, "{}")])
        #expect(host.reply(2, .handled).last == .report(.stopped, .stopped))
    }

    @Test
    func `the grace ends, and so does a second stop without any`() throws {
        for isAsked in [true, false] {
            let host = try StreamHost.connected()
            _ = host.message("m-1", kind: .event, on: 1)
            _ = host.stop(grace: 5_000)
            #expect(host.stop(grace: 60_000).isEmpty)
            let start = host.now
            #expect((isAsked ? host.stop() : host.sleep()) == [.close(1), .report(.stopped, .stopped)])
            #expect(host.now == (isAsked ? start : start + 5_000))
            #expect(host.reply(1, .handled).isEmpty)
        }
    }

    @Test
    func `overdue cards are answered while a session is being stopped`() throws {
        let host = try StreamHost.connected()
        _ = host.message("c-1", kind: .card, on: 1)
        _ = host.stop(grace: 5_000)
        #expect(host.sleep() == [.send(1, StreamHost.ack("c-1")), .report(.stopping, .overdue(delivery: 1))])
    }

    @Test
    func `stopping gives up a connection that is being opened, and keeps an old one for its answers`() throws {
        let host = try StreamHost.connected().replacing()
        #expect(host.stop(grace: 5_000) == [.close(2), .report(.stopping, .stopping)])
        #expect(try host.gateway(2).isEmpty && host.stage == .stopping)
        #expect(host.reply(1, .handled) == [.send(1, StreamHost.ack("m-1")), .close(1), .report(.stopped, .stopped)])
    }

    @Test
    func `connections that end while a session is being stopped leave nothing to close`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        _ = host.stop(grace: 5_000)
        #expect(host.ended(1).isEmpty)
        #expect(host.reply(1, .handled) == [.report(.stopped, .stopped)])
    }

    // MARK: Frames that are no deliveries

    @Test
    func `other system frames are signs of life, and what cannot be read is answered and reported`() throws {
        let host = try StreamHost.connected()
        _ = host.sleep()
        #expect(host.offerFrame(.system, "s", on: 1))
        #expect(host.take().isEmpty)
        host.pass(5_000)
        #expect(host.time().isEmpty && host.stage == .connected)
        #expect(host.offerFrame(.malformed, "x", ack: "400", on: 1))
        #expect(host.take() == [.send(1, "400"), .report(.connected, .frameMalformed)])
        #expect(host.offerFrame(.malformed, "", on: 1))
        #expect(host.take() == [.report(.connected, .frameMalformed)])
    }
}
