import CallbackServing
import Hummingbird
import HummingbirdTesting
import IMHook
import IMHookStream
import ServerTesting
import Synchronization
import Testing

/// The handlers of Stream mode serve callbacks over HTTP too.
@Suite
struct CallbackHandlersTests {
    private func outcome(_ body: String, _ handlers: CallbackHandlers) async throws -> CallbackOutcome {
        let endpoint = try DingTalk.CardEndpoint.acceptingUnsigned()
        return await handlers.handle(try endpoint.receive(IMHook.Request(body: Array(body.utf8)), now: 0))
    }

    @Test
    func `each kind over HTTP goes to its handler`() async throws {
        var handlers = CallbackHandlers()
        handlers.cardAction = { _, _ in .card(["kind": "action"]) }
        handlers.assistantAction = { _, _ in .card(["kind": "assistant"]) }
        handlers.dynamicData = { data, _ in .data(data.queries.map { (source: $0.id, value: ["kind": "data"]) }) }
        handlers.privatePull = { _, _ in .card(private: ["kind": "pull"]) }
        handlers.linkEnhancement = { _, _ in .link(outTrackID: "link") }
        handlers.robotMessage = { message, _ in #expect(message.text == "hi") }
        handlers.event = { _, _ in }
        handlers.other = { _ in .raw(Array(#"{"kind":"other"}"#.utf8)) }
        let content = #"{\"cardPrivateData\":{\"params\":{}}}"#
        for (body, answer) in [
            (#"{"type":"actionCallback","outTrackId":"c","content":"\#(content)"}"#, "action"),
            (#"{"conversationToken":"t","content":{"cardPrivateData":{"params":{}}}}"#, "assistant"),
            (
                #"{"type":"dynamicDataCallback","content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"d\"}]}"}"#,
                "data"
            ),
            (#"{"outTrackId":"c","userId":"u","content":"{\"cardData\":{\"cardParamMap\":{}}}"}"#, "pull"),
            (#"{"userId":"u","extension":"{\"url\":\"https://example.com\",\"openConversationId\":\"cid\"}"}"#, "link"),
            (#"{"msgtype":"text","msgId":"m","text":{"content":"hi"}}"#, #"{"msgtype":"empty"}"#),
            (#"{"encrypt":"x"}"#, "{}"), (#"{"type":"somethingNew"}"#, "other"),
        ] {
            guard case .handled(let bytes, _) = try await outcome(body, handlers) else { throw NotHandled(body: body) }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains(answer), "\(body): \(text)")
            guard case .unhandled = try await outcome(body, CallbackHandlers()) else { throw NotHandled(body: body) }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a server answers with handlers, in time, and does what follows afterwards`() async throws {
        let log = Log()
        let followed = Gate()
        var handlers = CallbackHandlers()
        handlers.cardAction = { action, context in
            switch try? action.params["x"].string {
            case "slow": try await Task.sleep(for: .seconds(3600))
            case "fail": throw NotHandled(body: "")
            default: context.afterAnswer { followed.note() }
            }
            return .card(["status": "done"])
        }
        let router = Router()
        let endpoint = try DingTalk.CardEndpoint.acceptingUnsigned()
        CallbackAddress.cards(
            path: "/dingtalk",
            endpoint,
            handlers: handlers,
            deadline: .milliseconds(200),
            log: log.append
        )
        .addRoutes(to: router)
        try await Application(router: router).test(.router) { client in
            for (x, status, answer) in [("slow", 200, "{}"), ("fail", 500, "handler"), ("now", 200, "done")] {
                let content = #"{\"cardPrivateData\":{\"params\":{\"x\":\"\#(x)\"}}}"#
                let body = #"{"type":"actionCallback","outTrackId":"c","content":"\#(content)"}"#
                let response = try await client.execute(uri: "/dingtalk", method: .post, body: ByteBuffer(string: body))
                #expect(response.status.code == status && String(buffer: response.body).contains(answer), "\(x)")
            }
            let response = try await client.execute(
                uri: "/dingtalk",
                method: .post,
                body: ByteBuffer(string: #"{"type":"new"}"#)
            )
            #expect(String(buffer: response.body) == "{}")
        }
        try await followed.waiting(1)
        #expect(log.lines.count == 4 && log.lines[0].hasSuffix("(too late; answered without its handler)"))
        #expect(log.lines[1].contains("FAILED") && log.lines[3].hasSuffix("(nothing handles it)"))
    }

    @Test
    func `what has a handler is subscribed to`() {
        var handlers = CallbackHandlers()
        #expect(handlers.kinds.isEmpty)
        handlers.privatePull = { _, _ in .empty }
        handlers.linkEnhancement = { _, _ in .empty }
        #expect(handlers.kinds.isEmpty)
        handlers.assistantAction = { _, _ in .empty }
        #expect(handlers.kinds == .cardActions)
        handlers.events["suite_ticket"] = { _, _ in }
        handlers.robotMessage = { _, _ in }
        handlers.delegatedMessage = { _, _ in }
        handlers.dynamicData = { _, _ in .empty }
        handlers.graph = { _, _ in .graph(body: "") }
        #expect(handlers.kinds == .all)
    }
}

private struct NotHandled: Error {
    let body: String
}
