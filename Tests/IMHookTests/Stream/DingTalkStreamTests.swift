import IMHook
import Testing

/// The session as a Swift program uses it.
@Suite
struct DingTalkStreamTests {
    @Test
    func `the first action is the request to the gateway, with credentials and subscriptions`() throws {
        let host = try Host(.all, topics: ["/v1.0/x"])
        guard case .open(1, let request) = try #require(host.actions.first) else { throw AnotherKind() }
        #expect(request.method == "POST" && request.url == "https://api.dingtalk.com/v1.0/gateway/connections/open")
        #expect(request.headers.map(\.name) == ["Content-Type", "Accept"])
        let body = try JSONValue(parsing: request.body)
        #expect(body["clientId"] == "dingexample0001" && body["clientSecret"] == "not-a-secret")
        #expect(body["subscriptions"].count == 7 && body["subscriptions"][6]["topic"] == "/v1.0/x")
        #expect(try body["ua"].string.hasPrefix("dingtalk-sdk-imhook/"))
        #expect(host.state == .opening)
    }

    @Test
    func `nothing that can be printed shows a credential`() throws {
        let host = try Host(.all)
        var texts = ["\(host.options)", "\(host.actions)"]
        dump(host.options, to: &texts[0])
        for action in host.actions {
            texts.append(String(reflecting: action))
            if case .open(_, let request) = action { dump(request, to: &texts[1]) }
        }
        texts.append("\(try host.answered(200, #"{"endpoint":"wss://h.example.org","ticket":"t-secret"}"#))")
        for text in texts {
            #expect(!text.contains("not-a-secret") && !text.contains("t-secret"), "\(text)")
        }
    }

    @Test
    func `a connection is opened, and an action on a card is answered`() throws {
        let host = try Host.connected(.cardActions)
        let frame = try StreamFrames.frame(
            "CALLBACK",
            "/v1.0/card/instances/callback",
            [("messageId", "m-1"), ("appId", "app-1"), ("connectionId", "c-1"), ("time", "1700000000500")],
            data: StreamFrames.action
        )
        let actions = try host.received(frame)
        guard case .deliver(let delivery, _, let callback)? = actions.first else { throw AnotherKind() }
        guard case .action(let action) = callback.content else { throw AnotherKind() }
        #expect(action.params["action"] == "accept" && callback.outTrackID == "order-1")
        #expect(callback.verification == .connection)
        let received = try #require(callback.frame)
        #expect(received.messageID == "m-1" && received.topic == "/v1.0/card/instances/callback")
        #expect(received.appID == "app-1" && received.connectionID == "c-1" && received.time == 1_700_000_000_500)
        #expect(received.deduplicationKey == "m-1" && received.headers["contentType"] == "application/json")
        #expect(received.root["specVersion"] == "1.0")
        let answer = try callback.reply(.card(["status": "已同意"])).body
        let ack = try host.ack(delivery, .handled(answer: answer))
        #expect(try ack["code"].int64 == 200 && ack["headers"]["messageId"] == "m-1")
        let data = try JSONValue(parsing: Array(ack["data"].string.utf8))
        #expect(data["response"]["cardData"]["cardParamMap"]["status"] == "已同意")
    }

    @Test
    func `an event has what its headers say, and is done or sent again`() throws {
        let host = try Host.connected(.events)
        for (number, outcome, status) in [
            (1, .handled(), "SUCCESS"), (2, .later, "LATER"), (3, .failed, "LATER"),
        ] as [(Int, DingTalk.Stream.Outcome, String)] {
            let frame = try StreamFrames.frame(
                "EVENT",
                "*",
                [
                    ("messageId", "m-\(number)"), ("eventId", "ev-\(number)"), ("eventType", "user_add_org"),
                    ("eventCorpId", "dingcorp0001"), ("eventUnifiedAppId", "app-1"), ("eventBornTime", "1700000000123"),
                ],
                data: #"{"userId":["u1001"]}"#
            )
            guard case .deliver(let delivery, _, let callback)? = try host.received(frame).first,
                case .event(let event) = callback.content
            else { throw AnotherKind() }
            #expect(event.id == "ev-\(number)" && event.type == "user_add_org" && event.corpID == "dingcorp0001")
            #expect(event.unifiedAppID == "app-1" && event.bornAt == 1_700_000_000_123)
            #expect(event.data["userId"][0] == "u1001" && callback.emptyAnswer == Array("null".utf8))
            #expect(callback.frame?.deduplicationKey == "ev-\(number)")
            let ack = try host.ack(delivery, outcome)
            #expect(try JSONValue(parsing: Array(ack["data"].string.utf8))["status"] == status)
        }
    }

    @Test
    func `a call of an AI plugin is answered with an HTTP response`() throws {
        let host = try Host.connected(.graph)
        let data =
            #"{"requestLine":{"method":"GET","uri":"/weather?city=杭州"},"headers":{"x-ability-key":"k1"},"body":"{}"}"#
        let frame = try StreamFrames.frame("CALLBACK", "/v1.0/graph/api/invoke", [("messageId", "m-1")], data: data)
        guard case .deliver(let delivery, _, let callback)? = try host.received(frame).first,
            case .graph(let request) = callback.content
        else { throw AnotherKind() }
        #expect(request.method == "GET" && request.uri == "/weather?city=杭州" && request.body == "{}")
        #expect(request.headers["x-ability-key"] == "k1")
        let answer = try callback.reply(.graph(404, reason: "Not Found", body: ["city": "杭州"])).body
        let ack = try host.ack(delivery, .handled(answer: answer))
        let response = try JSONValue(parsing: Array(ack["data"].string.utf8))["response"]
        #expect(try response["statusLine"]["code"].int64 == 404)
        #expect(response["statusLine"]["reasonPhrase"] == "Not Found")
        #expect(response["headers"]["Content-Type"] == "application/json")
        #expect(try JSONValue(parsing: Array(response["body"].string.utf8))["city"] == "杭州")
    }

    @Test
    func `a further topic arrives as it is`() throws {
        let host = try Host.connected([], topics: ["/v1.0/ipaas/proxy/callback"])
        let frame = try StreamFrames.frame("CALLBACK", "/v1.0/ipaas/proxy/callback", [("messageId", "m")], data: "[1]")
        guard case .deliver(let delivery, _, let callback)? = try host.received(frame).first,
            case .unknown = callback.content
        else { throw AnotherKind() }
        #expect(callback.root[0].description == "1")
        let ack = try host.ack(delivery, .handled(answer: Array(#"{"x":1}"#.utf8)))
        #expect(try ack["data"].string == #"{"response":{"x":1}}"#)
    }

    @Test
    func `an answer that is not JSON and an unknown delivery are refused, and nothing is sent`() throws {
        let host = try Host.connected(.cardActions)
        let frame = try StreamFrames.frame(
            "CALLBACK",
            "/v1.0/card/instances/callback",
            [("messageId", "m-1")],
            data: StreamFrames.action
        )
        _ = try host.received(frame)
        #expect(host.refusal(1, .handled(answer: [0x7B]))?.status == .jsonUnexpectedEnd)
        #expect(host.refusal(7, .handled())?.status == .streamDeliveryUnknown)
        #expect(host.refusal(1, .handled()) == nil)
        #expect(host.refusal(1, .handled())?.status == .streamDeliveryUnknown)
    }

    @Test
    func `a refusal is reported with what the gateway said`() throws {
        let host = try Host(.all)
        let reports = try host.reports {
            try host.answered(401, #"{"code":"authFailed","message":"鉴权失败","requestid":"R-1"}"#)
        }
        let report = try #require(reports.first)
        #expect(report.state == .waiting && report.reason == .gatewayRefused(.wrongCredentials) && report.error == nil)
        #expect(report.answer?.httpStatus == 401 && report.answer?.code == "authFailed")
        #expect(report.answer?.message == "鉴权失败" && report.answer?.requestID == "R-1")
        #expect("\(report)".contains("ClientID or ClientSecret is wrong") && "\(report)".contains("R-1"))
    }

    @Test
    func `a frame that cannot be read is reported with its place`() throws {
        let host = try Host.connected(.cardActions)
        let reports = try host.reports { try host.received(#"{"type":"CALLBACK","headers":{},}"#) }
        #expect(reports.map(\.reason) == [.frameMalformed])
        #expect(reports.first?.error?.status == .jsonUnexpectedByte && reports.first?.error?.offset == 32)
    }

    @Test
    func `a session that is stopped with a grace waits for its deliveries`() throws {
        let host = try Host.connected(.robotMessages)
        _ = try host.received(StreamFrames.message("m-1", #"{"msgtype":"text","msgId":"msg1"}"#))
        #expect(host.stop(grace: .seconds(5)) == ["report stopping: \(StreamReason.stopping.message)"])
        #expect(host.state == .stopping)
        _ = try host.ack(1, .handled())
        #expect(host.state == .stopped)
    }

    @Test
    func `options outside their range are refused`() {
        var options = DingTalk.Stream.Options(clientID: "a", clientSecret: "b", subscriptions: .all)
        #expect(refusal(options) == nil)
        options.cardDeadline = .milliseconds(99)
        #expect(refusal(options) == .optionOutOfRange)
        options.cardDeadline = nil
        options.giveUp = .seconds(Int64.max)
        #expect(refusal(options) == .optionOutOfRange)
        options.giveUp = nil
        options.topics = Array(repeating: "/v1.0/x", count: 65)
        #expect(refusal(options) == .optionOutOfRange)
        #expect(refusal(.init(clientID: "a", clientSecret: "", subscriptions: .all)) == .secretEmpty)
        #expect(refusal(.init(clientID: "", clientSecret: "b", subscriptions: .all)) == .optionOutOfRange)
        #expect(refusal(.init(clientID: "a", clientSecret: "b", subscriptions: [])) == .optionOutOfRange)
        #expect(
            refusal(.init(clientID: "a", clientSecret: "b", subscriptions: [.init(rawValue: 64)])) == .optionOutOfRange
        )
    }

    private func refusal(_ options: DingTalk.Stream.Options) -> Status? {
        do throws(IMHookError) {
            _ = try DingTalk.Stream(options)
            return nil
        } catch {
            return error.status
        }
    }
}

/// A program around a session, whose clock stands still.
private final class Host {
    let options: DingTalk.Stream.Options
    private(set) var actions: [DingTalk.Stream.Action] = []
    private var stream: DingTalk.Stream

    init(_ kinds: StreamKinds, topics: [String] = []) throws {
        options = DingTalk.Stream.Options(
            clientID: "dingexample0001",
            clientSecret: "not-a-secret",
            subscriptions: kinds,
            topics: topics
        )
        stream = try DingTalk.Stream(options)
        actions = stream.start(now: 0)
    }

    static func connected(_ kinds: StreamKinds, topics: [String] = []) throws -> Host {
        let host = try Host(kinds, topics: topics)
        _ = try host.answered(200, #"{"endpoint":"wss://h.example.org/connect","ticket":"t"}"#)
        _ = host.stream.opened(1, now: 0)
        return host
    }

    var state: StreamStage { stream.state }

    func answered(_ status: Int, _ body: String) throws -> [DingTalk.Stream.Action] {
        try stream.answered(1, httpStatus: status, body: Array(body.utf8), now: 0)
    }

    func received(_ text: String) throws -> [DingTalk.Stream.Action] {
        let text = Array(text.utf8)
        return try stream.received(1, text: text.span.bytes, now: 0)
    }

    /// What is sent for a delivery.
    func ack(_ delivery: UInt64, _ outcome: DingTalk.Stream.Outcome) throws -> JSONValue {
        guard case .send(1, let text)? = try stream.reply(to: delivery, outcome, now: 0).first else {
            throw AnotherKind()
        }
        return try JSONValue(parsing: text)
    }

    func refusal(_ delivery: UInt64, _ outcome: DingTalk.Stream.Outcome) -> IMHookError? {
        do throws(IMHookError) {
            _ = try stream.reply(to: delivery, outcome, now: 0)
            return nil
        } catch {
            return error
        }
    }

    func stop(grace: Duration) -> [String] {
        stream.stop(grace: grace, now: 0).map(\.description).filter { !$0.hasPrefix("wake") }
    }

    func reports(_ body: () throws -> [DingTalk.Stream.Action]) rethrows -> [DingTalk.Stream.Report] {
        try body().compactMap {
            guard case .report(let report) = $0 else { return nil }
            return report
        }
    }
}
