import Testing

@testable import IMHook

@Suite
struct StreamDeliveryTests {
    @Test
    func `every kind of reply has its answer, once`() throws {
        let host = try StreamHost.connected()
        let head = #"{"code":200,"headers":{"contentType":"application/json","messageId":"m-1"},"message":"OK","data":"#
        _ = host.message("m-1", frame: "{\"x\":1}", on: 1)
        #expect(host.reply(1, .response, #"{"a":1}"#) == [.send(1, head + #""{\"response\":{\"a\":1}}"}"#)])
        #expect(host.reply(1, .response, "{}").isEmpty && host.reply(2, .response).isEmpty)
        for (number, reply) in [StreamReply.eventSuccess, .eventLater, .failure(code: 500)].enumerated() {
            let delivery = UInt64(number) + 2
            _ = host.message("e-\(number)", on: 1)
            #expect(host.reply(delivery, reply, "why") == [.send(1, StreamHost.ack("e-\(number)", reply, "why"))])
            #expect(host.reply(delivery, reply).isEmpty)
        }
        _ = host.message("n", on: 1)
        #expect(host.reply(5, .none).isEmpty && host.inFlightCount == 0)
    }

    @Test
    func `pings and frames that nobody handles are answered at once`() throws {
        let host = try StreamHost.connected()
        #expect(host.ping("pong", on: 1) == [.send(1, "pong")])
        #expect(host.offerFrame(.unknown, "u", ack: "404", on: 1))
        #expect(host.take() == [.send(1, "404"), .report(.connected, .frameUnknown)])
        #expect(host.offerFrame(.unknown, "u", on: 1))
        #expect(host.take() == [.report(.connected, .frameUnknown)])
    }

    @Test
    func `a duplicate of something in flight is joined and answered once`() throws {
        let host = try StreamHost.connected()
        #expect(host.message("m-1", key: "ev-1", on: 1) == [.deliver(1, on: 1, "{}")])
        for _ in 0..<5 { #expect(host.message("m-1", key: "ev-1", on: 1).isEmpty) }
        #expect(host.reply(1, .response) == [.send(1, StreamHost.ack("m-1"))])
    }

    @Test
    func `a duplicate under another id is answered under its own`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", key: "ev-1", on: 1)
        #expect(host.message("m-2", key: "ev-1", on: 1).isEmpty)
        #expect(host.message("m-3", key: "ev-1", on: 1).isEmpty)
        #expect(
            host.reply(1, .eventSuccess)
                == [.send(1, StreamHost.ack("m-1", .eventSuccess)), .send(1, StreamHost.ack("m-2", .eventSuccess))]
        )
        #expect(host.message("m-3", key: "ev-1", on: 1) == [.send(1, StreamHost.ack("m-3", .eventSuccess))])
        #expect(host.message("m-1", on: 1) == [.send(1, StreamHost.ack("m-1", .eventSuccess))])
    }

    @Test
    func `a duplicate on the replacement is answered on each connection that is still open`() throws {
        for isOldOpen in [true, false] {
            let host = try StreamHost.connected()
            _ = host.message("m-1", on: 1)
            _ = host.disconnect(on: 1)
            _ = try host.gateway(2)
            _ = host.opened(2)
            #expect(host.message("m-1", on: 2).isEmpty)
            if !isOldOpen { _ = host.ended(1) }
            let acks = host.reply(1, .response)
            let onNew = StreamHost.Action.send(2, StreamHost.ack("m-1"))
            let onOld = StreamHost.Action.send(1, StreamHost.ack("m-1"))
            #expect(acks == (isOldOpen ? [onOld, onNew, .close(1), .report(.connected, .drained)] : [onNew]))
        }
    }

    @Test
    func `a duplicate after a lost connection takes the place of the frame that cannot be answered`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        for connection in 2...5 as ClosedRange<UInt64> {
            _ = host.ended(connection - 1)
            _ = host.sleep()
            _ = try host.gateway(connection)
            _ = host.opened(connection)
            #expect(host.message("m-1", on: connection).isEmpty)
        }
        #expect(host.reply(1, .response) == [.send(5, StreamHost.ack("m-1"))])
    }

    @Test
    func `a reply is remembered for its time, and what was not handled is delivered again`() throws {
        let host = try StreamHost.connected()
        _ = host.message("m-1", on: 1)
        _ = host.reply(1, .response, "{}")
        host.pass(299_999)
        #expect(host.message("m-1", on: 1) == [.send(1, StreamHost.ack("m-1", .response, "{}"))])
        host.pass(1)
        #expect(host.message("m-1", on: 1) == [.deliver(2, on: 1, "{}")])
        var delivery: UInt64 = 3
        for reply in [StreamReply.eventLater, .failure(code: 500), .none] {
            #expect(host.message("m-2", key: "ev-2", on: 1) == [.deliver(delivery, on: 1, "{}")])
            _ = host.reply(delivery, reply)
            delivery += 1
        }
        #expect(host.message("m-2", on: 1) == [.deliver(delivery, on: 1, "{}")])
    }

    @Test
    func `frames without any id are never duplicates`() throws {
        let host = try StreamHost.connected()
        #expect(host.message("", on: 1) == [.deliver(1, on: 1, "{}")])
        #expect(host.message("", on: 1) == [.deliver(2, on: 1, "{}")])
        _ = host.reply(1, .response)
        #expect(host.message("", on: 1) == [.deliver(3, on: 1, "{}")])
        #expect(host.rememberedCount == 0)
    }

    @Test
    func `a frame without a messageId is delivered, and no answer names it`() throws {
        let host = try StreamHost.connected()
        #expect(host.message("", key: "ev-1", on: 1) == [.deliver(1, on: 1, "{}")])
        #expect(host.reply(1, .eventSuccess).isEmpty && host.inFlightCount == 0)
        #expect(host.message("", key: "ev-1", on: 1).isEmpty)
        #expect(host.message("m-2", key: "ev-1", on: 1) == [.send(1, StreamHost.ack("m-2", .eventSuccess))])
    }

    @Test
    func `above the limit frames wait in order, then are left unanswered, and pings still flow`() throws {
        var options = StreamOptions()
        options.inFlightLimit = 2
        options.waitingLimit = 3
        let host = try StreamHost.connected(options)
        for number in 1...5 as ClosedRange<UInt64> {
            let actions = host.message("m-\(number)", frame: "f\(number)", on: 1)
            #expect(actions == (number <= 2 ? [.deliver(number, on: 1, "f\(number)")] : []))
        }
        #expect(host.waitingCount == 3 && host.waitingSize == 6)
        #expect(host.message("m-6", on: 1) == [.report(.connected, .frameDropped)])
        #expect(host.message("m-4", on: 1).isEmpty)
        #expect(host.ping("a", on: 1) == [.send(1, "a")])
        #expect(host.reply(2, .response) == [.send(1, StreamHost.ack("m-2")), .deliver(3, on: 1, "f3")])
        #expect(host.message("m-6", frame: "f6", on: 1).isEmpty)
        #expect(host.reply(4, .response).isEmpty)
        for number in [1, 3, 4, 5, 6] as [UInt64] {
            #expect(host.reply(number, .response).first == .send(1, StreamHost.ack("m-\(number)")))
        }
        #expect(host.inFlightCount == 0 && host.waitingCount == 0 && host.waitingSize == 0)
    }

    @Test
    func `the bytes of waiting frames are limited too`() throws {
        var options = StreamOptions()
        options.inFlightLimit = 1
        options.waitingSize = 10
        let host = try StreamHost.connected(options)
        _ = host.message("m-1", frame: "a frame in flight does not count", on: 1)
        #expect(host.message("m-2", frame: "12345678901", on: 1) == [.report(.connected, .frameDropped)])
        #expect(host.message("m-3", frame: "1234567890", on: 1).isEmpty)
        #expect(host.message("m-4", frame: "1", on: 1) == [.report(.connected, .frameDropped)])
        #expect(host.reply(1, .response).last == .deliver(2, on: 1, "1234567890"))
    }

    @Test
    func `what waits is delivered even when its connection was lost`() throws {
        var options = StreamOptions()
        options.inFlightLimit = 1
        let host = try StreamHost.connected(options)
        _ = host.message("m-1", on: 1)
        _ = host.message("m-2", on: 1)
        _ = host.ended(1)
        #expect(host.reply(1, .response) == [.deliver(2, on: 1, "{}")])
        #expect(host.reply(2, .response).isEmpty)
        #expect(host.rememberedCount == 2)
    }

    @Test
    func `an input is refused while too many actions wait, and nothing is lost`() throws {
        let host = try StreamHost.connected()
        var accepted = 0
        while accepted < 100, host.offerFrame(.ping, "p", ack: "a\(accepted)", on: 1) { accepted += 1 }
        #expect(accepted == 25 && host.actionCount == 25)
        #expect(!host.offerStop() && !host.offerTime() && !host.offerEnded(1) && host.stage == .connected)
        #expect(host.take() == (0..<25).map { .send(1, "a\($0)") })
        #expect(host.ping("b", on: 1) == [.send(1, "b")])
    }
}
