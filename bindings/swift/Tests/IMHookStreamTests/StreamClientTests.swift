import IMHook
import IMHookStream
import ServerTesting
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(2)))
struct StreamClientTests {
    // MARK: Deliveries

    @Test
    func `each kind goes to its handler, and what has a handler is subscribed to`() async throws {
        let gateway = try await Gateway.start()
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { message, _ in #expect(message.text == "hi") }
            handlers.cardAction = { action, _ in
                .card(["status": action.params["action"] == "accept" ? "已同意" : "被拒绝"])
            }
            handlers.event = { event, _ in #expect(event.type == "user_add_org") }
            handlers.topics["/v1.0/other"] = { _ in .raw(Array(#"{"x":1}"#.utf8)) }
        }
        let body = try await gateway.asked()
        for topic in ["*", "/v1.0/im/bot/messages/get", "/v1.0/card/instances/callback", "/v1.0/other"] {
            #expect(body.contains(#""topic":"\#(topic)""#))
        }
        #expect(!body.contains("dynamicData") && !body.contains("delegate"))
        let socket = try await gateway.socket()
        for (frame, answer) in [
            (Frames.message("m1"), #"{\"response\":null}"#), (Frames.action("m2"), #"\"status\":\"已同意\""#),
            (Frames.event("m3"), #"{\"status\":\"SUCCESS\""#),
            (Frames.frame("CALLBACK", "/v1.0/other", "m4", "{}"), #"{\"response\":{\"x\":1}}"#),
            (Frames.frame("CALLBACK", "/v1.0/nobody", "m5", "{}"), "404"),
        ] {
            socket.send(frame)
            let text = try await gateway.text()
            #expect(text.contains(answer), "\(text)")
        }
        socket.send(inPieces: Frames.message("m6"))
        #expect(try await gateway.text().contains(#""messageId":"m6""#))
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a handler that fails is logged, and one that cannot do it now has an event sent again`() async throws {
        let gateway = try await Gateway.start()
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { _, _ in throw HandlerError() }
            handlers.cardAction = { _, _ in .data(["not-asked": "x"]) }
            handlers.event = { _, _ in throw SendAgainLater() }
        }
        let socket = try await gateway.socket()
        socket.send(Frames.message("m1"))
        #expect(try await gateway.text().contains(#""code":500"#))
        socket.send(Frames.action("m2"))
        #expect(try await gateway.text().contains(#""code":500"#))
        socket.send(Frames.event("m3"))
        #expect(try await gateway.text().contains("LATER"))
        try await client.cancel()
        let log = client.log.lines.joined(separator: "\n")
        #expect(log.contains("error robot-message, delivery 1: HandlerError"), "\(log)")
        #expect(log.contains("error card-action, delivery 2: "), "\(log)")
        #expect(!log.contains("not-a-real-secret") && !log.contains("ticket-"), "\(log)")
        try await gateway.stop()
    }

    @Test
    func `slow handlers run beside each other and delay no pings`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { _, _ in await gate.wait() }
        }
        let socket = try await gateway.socket()
        for number in 1...20 { socket.send(Frames.message("m\(number)")) }
        try await gate.waiting(20)
        socket.send(#"{"type":"SYSTEM","headers":{"topic":"ping","messageId":"p1"},"data":"{\"opaque\":\"1\"}"}"#)
        #expect(try await gateway.text().contains(#""messageId":"p1""#))
        gate.open()
        var answered: Set<String> = []
        while answered.count < 20 { answered.insert(try await gateway.text()) }
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a card whose handler is slow is answered in its place`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) {
            $0.session.cardDeadline = .milliseconds(100)
        } handlers: { handlers in
            handlers.cardAction = { _, _ in
                await gate.wait()
                return .card(["status": "late"])
            }
        }
        let reports = client.client.reports()
        let socket = try await gateway.socket()
        socket.send(Frames.action("m1"))
        let text = try await gateway.text()
        #expect(text.contains("response") && !text.contains("late"))
        for await report in reports where report.reason == .overdue(delivery: 1) { break }
        gate.open()
        try await client.cancel()
        #expect(!gateway.contains { if case .text = $0 { true } else { false } })
        try await gateway.stop()
    }

    @Test
    func `what comes after an answer is done when it was sent, and before the end`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let done = Mutex<[String]>([])
        let client = try RunningClient(gateway) { handlers in
            handlers.cardAction = { _, context in
                let card = context.callback.outTrackID
                context.afterAnswer {
                    await gate.wait()
                    done.withLock { $0.append(card) }
                }
                context.afterAnswer { throw HandlerError() }
                context.afterAnswer { done.withLock { $0.append("never") } }
                return .empty
            }
        }
        try await gateway.socket().send(Frames.action("m1"))
        #expect(try await gateway.text().contains(#""messageId":"m1""#))
        try await gate.waiting(1)
        async let end: Void = client.stop()
        try await gateway.wait { if case .closed = $0 { () } else { nil } }
        gate.open()
        try await end
        #expect(done.withLock { $0 } == ["card-m1"])
        #expect(client.log.lines.contains { $0.hasPrefix("error after card-action, delivery 1: HandlerError") })
        try await gateway.stop()
    }

    @Test
    func `what comes after an answer is cancelled when it takes longer than the grace`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) {
            $0.grace = .milliseconds(50)
        } handlers: { handlers in
            handlers.robotMessage = { _, context in
                context.afterAnswer {
                    gate.note()
                    try await Task.sleep(for: .seconds(3600))
                }
            }
        }
        try await gateway.socket().send(Frames.message("m1"))
        try await gate.waiting(1)
        try await client.stop()
        try await gateway.stop()
    }

    @Test
    func `a message that comes twice is handled once`() async throws {
        let gateway = try await Gateway.start()
        let handled = Mutex(0)
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { _, _ in handled.withLock { $0 += 1 } }
        }
        let socket = try await gateway.socket()
        for _ in 0..<3 {
            socket.send(Frames.message("m1"))
            #expect(try await gateway.text().contains(#""messageId":"m1""#))
        }
        #expect(handled.withLock { $0 } == 1)
        try await client.cancel()
        try await gateway.stop()
    }

    // MARK: Connections

    @Test
    func `a lost connection is replaced, however it was lost`() async throws {
        let gateway = try await Gateway.start()
        let client = try RunningClient(gateway) { $0.robotMessage = { _, _ in } }
        try await gateway.socket().drop()
        try await gateway.socket().close()
        gateway.answer(.other(status: 500, body: "{}"), .other(status: 200, body: "<html>"))
        try await gateway.socket().drop()
        let socket = try await gateway.socket()
        socket.send(Frames.message("m1"))
        #expect(try await gateway.text().contains(#""messageId":"m1""#))
        #expect(client.client.state == .connected)
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a frame that comes together with the end of the handshake is handled`() async throws {
        let gateway = try await Gateway.start()
        gateway.greet(Frames.message("m1"))
        let client = try RunningClient(gateway) { $0.robotMessage = { _, _ in } }
        #expect(try await gateway.text().contains(#""messageId":"m1""#))
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a connection that ends while it is being opened is noticed`() async throws {
        let gateway = try await Gateway.start()
        for _ in 0..<30 { gateway.answer(.addressOfDropped) }
        let client = try RunningClient(gateway) { $0.robotMessage = { _, _ in } }
        _ = try await gateway.socket()
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a connection that only looks alive is given up`() async throws {
        let gateway = try await Gateway.start()
        let client = try RunningClient(gateway) {
            $0.session.pingInterval = .seconds(1)
            $0.session.pongTimeout = .milliseconds(100)
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        let first = try await gateway.socket()
        try await gateway.wait { if case .pinged(first) = $0 { () } else { nil } }
        gateway.freeze()
        let second = try await gateway.socket()
        #expect(!(second == first))
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a connection whose end is announced is replaced first, and answered on to the end`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { _, _ in await gate.wait() }
        }
        let old = try await gateway.socket()
        old.send(Frames.message("m1"))
        try await gate.waiting(1)
        old.send(Frames.disconnect)
        let new = try await gateway.socket()
        gate.open()
        let socket = try await gateway.wait { if case .text(let socket, _) = $0 { socket } else { nil } }
        #expect(socket == old)
        let code = try await gateway.wait { if case .closing(old, let code) = $0 { code } else { nil } }
        #expect(code == 1000)
        new.send(Frames.message("m2"))
        #expect(try await gateway.text().contains(#""messageId":"m2""#))
        try await client.cancel()
        try await gateway.stop()
    }

    @Test
    func `a gateway that is silent, or refuses, is asked again`() async throws {
        let gateway = try await Gateway.start()
        gateway.answer(.none)
        for _ in 0..<100 { gateway.answer(.other(status: 500, body: "{}")) }
        let client = try RunningClient(gateway) {
            $0.session.openTimeout = .milliseconds(300)
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        var expected: [StreamReason] = [.gatewaySilent, .gatewayRefused(.serverError)]
        for await report in client.client.reports() {
            expected.removeAll { $0 == report.reason }
            if expected.isEmpty { break }
        }
        try await client.cancel()
        try await gateway.stop()
    }

    // MARK: The end

    @Test
    func `a client that is cancelled sends the answers of its handlers and closes its connection`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) { handlers in
            handlers.robotMessage = { _, _ in await gate.wait() }
        }
        var states: [StreamStage] = []
        let reports = client.client.reports()
        let socket = try await gateway.socket()
        socket.send(Frames.message("m1"))
        try await gate.waiting(1)
        async let end: Void = client.cancel()
        for await report in client.client.reports() where report.state == .stopping { break }
        gate.open()
        #expect(try await gateway.text().contains(#""messageId":"m1""#))
        let code = try await gateway.wait { if case .closing(_, let code) = $0 { code } else { nil } }
        #expect(code == 1000)
        try await end
        for await report in reports { states.append(report.state) }
        #expect(states.last == .stopped && client.client.state == .stopped)
        try await gateway.stop()
    }

    @Test
    func `a handler that takes longer than the grace is cancelled`() async throws {
        let gateway = try await Gateway.start()
        let gate = Gate()
        let client = try RunningClient(gateway) {
            $0.grace = .milliseconds(50)
        } handlers: { handlers in
            handlers.event = { _, _ in
                gate.note()
                try await Task.sleep(for: .seconds(3600))
            }
        }
        try await gateway.socket().send(Frames.event("m1"))
        try await gate.waiting(1)
        try await client.stop()
        #expect(client.client.state == .stopped)
        try await gateway.stop()
    }

    @Test
    func `the end does not wait for a gateway that does not close`() async throws {
        let gateway = try await Gateway.start()
        let client = try RunningClient(gateway) {
            $0.closeTimeout = .milliseconds(100)
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        _ = try await gateway.socket()
        for await report in client.client.reports() where report.state == .connected { break }
        gateway.freeze()
        try await client.stop()
        try await gateway.wait { if case .closed = $0 { () } else { nil } }
        try await gateway.stop()
    }

    @Test
    func `a client that is stopped before it is connected ends, and may run again`() async throws {
        let gateway = try await Gateway.start()
        gateway.answer(.none)
        let client = try RunningClient(gateway) { $0.robotMessage = { _, _ in } }
        _ = try await gateway.asked()
        await #expect(throws: StreamClientError.isRunning) { try await client.client.run() }
        try await client.stop()
        client.client.stop()
        let again = Task { try await client.client.run() }
        _ = try await gateway.socket()
        again.cancel()
        try await again.value
        try await gateway.stop()
    }

    @Test
    func `a client without handlers, and one without a secret, cannot be made`() {
        let error = #expect(throws: IMHookError.self) {
            try StreamClient(StreamClientOptions(clientID: "a", clientSecret: "b"), CallbackHandlers())
        }
        #expect(error?.status == .optionOutOfRange)
        var handlers = CallbackHandlers()
        handlers.event = { _, _ in }
        let missing = #expect(throws: IMHookError.self) {
            try StreamClient(StreamClientOptions(clientID: "a", clientSecret: ""), handlers)
        }
        #expect(missing?.status == .secretEmpty)
    }
}

private struct HandlerError: Error {}
