import CallbackServing
import Foundation
import Hummingbird
import HummingbirdTesting
import IMHook
import IMHookStream
import ServerTesting
import Testing

/// One address for cards, messages to a robot and events.
@Suite(.timeLimit(.minutes(1)))
struct OneAddressTests {
    private static let aesKey = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
    private static let key = DingTalk.EventKey(token: "tok3n", aesKey: aesKey, ownerKey: "dingowner0001")
    private static let message = #"{"msgtype":"text","msgId":"m","conversationType":"1","text":{"content":"hi"}}"#

    private struct Failed: Error {}

    private static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

    /// The status and the body that a message to a robot is answered with.
    private func answerToMessage(_ client: any TestClientProtocol) async throws -> (Int, String) {
        var headers: HTTPFields = [.contentType: "application/json"]
        for (name, value) in try DingTalk.sign(robotSecret: "robot", timestamp: Self.now).headers {
            headers[try #require(HTTPFields.Element.Name(name))] = value
        }
        let body = ByteBuffer(string: Self.message)
        let response = try await client.execute(uri: "/", method: .post, headers: headers, body: body)
        return (response.status.code, String(buffer: response.body))
    }

    /// The status and the message, or the text, that an event is answered with.
    private func answerToEvent(
        _ client: any TestClientProtocol,
        _ event: String,
        with key: DingTalk.EventKey = Self.key
    ) async throws -> (Int, String) {
        let sealed = try key.seal(event, timestamp: Self.now, nonce: "n0nce")
        let body = ByteBuffer(bytes: sealed.body)
        let response = try await client.execute(uri: "/?\(sealed.query)", method: .post, body: body)
        let bytes = Array(response.body.readableBytesView)
        let text = response.status == .ok ? try key.open(answer: bytes).message : bytes
        return (response.status.code, String(decoding: text, as: UTF8.self))
    }

    private func serve(
        _ handlers: CallbackHandlers,
        deadline: Duration = .milliseconds(1800),
        _ test: @escaping @Sendable (any TestClientProtocol, Log) async throws -> Void
    ) async throws {
        let log = Log()
        let router = Router()
        let endpoint = try DingTalk.Endpoint(secrets: ["card"], robotSecrets: ["robot"], eventKeys: [Self.key])
        CallbackAddress.cards(path: "/", endpoint, handlers: handlers, deadline: deadline, log: log.append)
            .addRoutes(to: router)
        try await Application(router: router).test(.router) { try await test($0, log) }
    }

    @Test
    func `a message is answered directly, or acknowledged`() async throws {
        var handlers = CallbackHandlers()
        handlers.robotMessage = { message, context in context.respond(with: .text("You said \(message.text)")) }
        try await serve(handlers) { client, _ in
            let (status, body) = try await answerToMessage(client)
            #expect(status == 200 && body == #"{"msgtype":"text","text":{"content":"You said hi"}}"#)
        }
        handlers.robotMessage = { _, _ in }
        try await serve(handlers) { client, _ in
            let (status, body) = try await answerToMessage(client)
            #expect(status == 200 && body == #"{"msgtype":"empty"}"#)
        }
        handlers.robotMessage = { _, context in context.respond(with: .card(["a": 1])) }
        try await serve(handlers) { client, log in
            let (status, _) = try await answerToMessage(client)
            #expect(status == 500)
            #expect(log.lines.last?.contains("FAILED") == true)
        }
    }

    @Test
    func `an event is done when its handler returns, and is sent again when it throws`() async throws {
        var handlers = CallbackHandlers()
        handlers.event = { event, _ in
            switch event.type {
            case "later": throw SendAgainLater()
            case "fail": throw Failed()
            default: #expect(event.data["UserId"][0] == "u1")
            }
        }
        try await serve(handlers) { client, log in
            for (event, status, answer) in [
                (#"{"EventType":"user_leave_org","UserId":["u1"]}"#, 200, "success"),
                (#"{"EventType":"later"}"#, 500, "failed"), (#"{"EventType":"fail"}"#, 500, "failed"),
            ] {
                let (answered, body) = try await answerToEvent(client, event)
                #expect(answered == status && body.contains(answer), "\(event): \(answered) \(body)")
            }
            #expect(log.lines.map { $0.contains("FAILED") } == [false, true, true])
        }
    }

    @Test(arguments: ["check_url", "check_create_suite_url", "check_update_suite_url"])
    func `the check of an address is answered without a handler`(type: String) async throws {
        var handlers = CallbackHandlers()
        handlers.event = { _, _ in throw Failed() }
        try await serve(handlers) { client, _ in
            let event = #"{"EventType":"\#(type)","Random":"r4nd0m","TestSuiteKey":"suite1"}"#
            let answer = try await answerToEvent(client, event)
            #expect(answer == (200, "success"))
        }
    }

    @Test
    func `an event goes to the handler of its type, and without one it is done`() async throws {
        var handlers = CallbackHandlers()
        handlers.events["suite_ticket"] = { event, _ in
            #expect(event.suiteTicket == "ticket-7")
            throw SendAgainLater()
        }
        try await serve(handlers) { client, _ in
            let ticket = try await answerToEvent(client, #"{"EventType":"suite_ticket","SuiteTicket":"ticket-7"}"#)
            let other = try await answerToEvent(client, #"{"EventType":"user_add_org"}"#)
            #expect(ticket.0 == 500 && other == (200, "success"))
        }
    }

    @Test
    func `an event that cannot be read counts as handled and goes to the handler of what is unknown`() async throws {
        var handlers = CallbackHandlers()
        handlers.event = { _, _ in throw CancellationError() }
        try await serve(handlers) { client, log in
            let answer = try await answerToEvent(client, #"{"EventType":"user_add_org","Name":"\ud83d"}"#)
            #expect(answer == (200, "success"))
            #expect(log.lines.last?.contains("cannot be read") == true)
        }
        handlers.other = { context in
            #expect(context.callback.body.count == 10)
            return .empty
        }
        try await serve(handlers) { client, _ in
            let answer = try await answerToEvent(client, "not JSON {")
            #expect(answer == (200, "success"))
        }
    }

    @Test
    func `an event is answered before the platform stops waiting, and is sent again`() async throws {
        var handlers = CallbackHandlers()
        handlers.event = { _, _ in try await Task.sleep(for: .seconds(3600)) }
        try await serve(handlers, deadline: .seconds(60)) { client, log in
            let began = ContinuousClock.now
            let answer = try await answerToEvent(client, #"{"EventType":"slow"}"#)
            #expect(ContinuousClock.now - began > .milliseconds(1300))
            #expect(answer == (500, "The handler of this callback failed."))
            #expect(log.lines.last?.hasSuffix("(too late; answered with status 500)") == true)
        }
    }

    @Test
    func `the late handler of an event goes on, and that of a message is answered for`() async throws {
        let gate = Gate()
        let finished = Gate()
        var handlers = CallbackHandlers()
        handlers.event = { _, _ in
            await gate.wait()
            finished.note()
        }
        handlers.robotMessage = { _, _ in await gate.wait() }
        try await serve(handlers, deadline: .milliseconds(50)) { client, log in
            let event = try await answerToEvent(client, #"{"EventType":"slow"}"#)
            #expect(event.0 == 500)
            let message = try await answerToMessage(client)
            #expect(message == (200, #"{"msgtype":"empty"}"#))
            #expect(log.lines.last?.hasSuffix("(too late; answered without its handler)") == true)
            gate.open()
            try await finished.waiting(1)
        }
    }

    @Test
    func `who cannot decrypt is told no more than who signed wrongly`() async throws {
        try await serve(CallbackHandlers()) { client, log in
            let owner = DingTalk.EventKey(token: "tok3n", aesKey: Self.aesKey, ownerKey: "dingowner0002")
            let signer = DingTalk.EventKey(token: "other", aesKey: Self.aesKey, ownerKey: "dingowner0001")
            let toOwner = try await answerToEvent(client, #"{"EventType":"a"}"#, with: owner)
            let toSigner = try await answerToEvent(client, #"{"EventType":"a"}"#, with: signer)
            #expect(toOwner == toSigner && toOwner.0 == 401)
            #expect(log.lines[0].contains("IMHOOK_EVENT_OWNER_MISMATCH"))
        }
    }
}
