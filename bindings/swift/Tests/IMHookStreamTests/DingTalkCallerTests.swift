import IMHook
import IMHookStream
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DingTalkCallerTests {
    private static let update: JSON.Parameters = ["outTrackId": "card-1", "cardData": ["cardParamMap": ["a": 1]]]

    private static func answer(_ status: Int, _ body: String) -> HTTPAnswer {
        HTTPAnswer(status: status, body: Array(body.utf8))
    }

    private func caller(
        _ answer: @escaping @Sendable (HTTPCall) async throws -> HTTPAnswer
    ) -> (DingTalkCaller, ScriptedHTTP) {
        let http = ScriptedHTTP(answer)
        return (DingTalkCaller(clientID: "dingexample0001", clientSecret: "not-a-real-secret", http: http), http)
    }

    private static func isToken(_ call: HTTPCall) -> Bool { call.url.hasSuffix("/v1.0/oauth2/accessToken") }

    @Test
    func `calls that come together fetch one token`() async throws {
        let (caller, http) = caller { call in
            guard Self.isToken(call) else { return Self.answer(200, #"{"success":true,"result":true}"#) }
            try await Task.sleep(for: .milliseconds(50))
            return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await caller.call("update_card", Self.update) } }
            try await group.waitForAll()
        }
        #expect(http.calls.filter(Self.isToken).count == 1 && http.calls.count == 21)
        let call = try #require(http.calls.last)
        #expect(call.method == "PUT" && call.url == "https://api.dingtalk.com/v1.0/card/instances")
        #expect(call.headers.contains { $0 == ("x-acs-dingtalk-access-token", "token-1") })
        #expect(String(decoding: call.body, as: UTF8.self).contains(#""a":"1""#))
    }

    @Test
    func `a refused token is fetched anew, once`() async throws {
        let tokens = Mutex(0)
        let (caller, http) = caller { call in
            guard Self.isToken(call) else {
                return Self.answer(401, #"{"code":"InvalidAuthentication","message":"no","requestid":"R-1"}"#)
            }
            let number = tokens.withLock { tokens in
                tokens += 1
                return tokens
            }
            return Self.answer(200, #"{"accessToken":"token-\#(number)","expireIn":7200}"#)
        }
        // A token that was fetched just now is not replaced, so the first refusal is final.
        let refusal = await #expect(throws: DingTalkRefusal.self) { try await caller.call("update_card", Self.update) }
        #expect(refusal?.outcome == .apiTokenRefused && refusal?.requestID == "R-1")
        #expect(http.calls.count == 2)
    }

    @Test
    func `a refusal says why, and what to do`() async throws {
        let (caller, _) = caller { call in
            if Self.isToken(call) { return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#) }
            return Self.answer(
                403,
                #"{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","message":"鉴权","#
                    + #""requestid":"R-1","accessdenieddetail":{"requiredScopes":["Card.Instance.Write"]}}"#
            )
        }
        let refusal = await #expect(throws: DingTalkRefusal.self) { try await caller.call("update_card", Self.update) }
        #expect(refusal?.outcome == .apiNotPermitted && refusal?.requiredScopes == ["Card.Instance.Write"])
        #expect(refusal?.info == "鉴权" && refusal?.retryAfter == .zero)
        #expect(refusal.map { "\($0)" }?.contains("Card.Instance.Write") == true)
    }

    @Test
    func `a token that cannot be fetched fails the call, and is not asked for again at once`() async throws {
        let (caller, http) = caller { _ in Self.answer(401, #"{"code":"authFailed","message":"鉴权失败"}"#) }
        for _ in 0..<3 {
            let refusal = await #expect(throws: DingTalkRefusal.self) {
                try await caller.call("update_card", Self.update)
            }
            #expect(refusal?.outcome == .apiCredentialRefused)
        }
        #expect(http.calls.count == 1)
        let (unreachable, _) = self.caller { _ in throw StreamClientError.connectionEnded }
        await #expect(throws: StreamClientError.connectionEnded) {
            try await unreachable.call("update_card", Self.update)
        }
    }

    @Test
    func `a call that was throttled is sent again after the pause`() async throws {
        let refused = Mutex(0)
        let (caller, http) = caller { call in
            if Self.isToken(call) { return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#) }
            let isFirst = refused.withLock { count in
                count += 1
                return count == 1
            }
            return isFirst
                ? Self.answer(403, #"{"code":"Forbidden.AccessDenied.QpsLimitForApi","message":"流控"}"#)
                : Self.answer(200, #"{"success":true,"result":true}"#)
        }
        let start = ContinuousClock.now
        try await caller.call("update_card", Self.update)
        #expect(ContinuousClock.now - start >= .milliseconds(500))
        #expect(http.calls.count == 3 && http.calls[1].body == http.calls[2].body)
    }

    @Test
    func `what may have been carried out is sent again only where that does no harm`() async throws {
        let message: JSON.Parameters = [
            "robotCode": "r", "userIds": ["u1"], "msgKey": "sampleText", "msgParam": #"{"content":"hi"}"#,
        ]
        for (operation, body, error, attempts) in [
            ("update_card", Self.update, StreamClientError.timedOut as any Error, 4),
            ("send_direct_messages", message, StreamClientError.timedOut, 1),
            ("send_direct_messages", message, HTTPNotSent(StreamClientError.connectionEnded), 4),
        ] {
            let (caller, http) = caller { call in
                guard Self.isToken(call) else { throw error }
                return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#)
            }
            await #expect(throws: (any Error).self) { try await caller.call(operation, body) }
            #expect(http.calls.count == 1 + attempts, "\(operation) \(error)")
        }
    }

    @Test
    func `a caller without patience sends nothing again that has to wait`() async throws {
        let http = ScriptedHTTP { call in
            guard Self.isToken(call) else { throw StreamClientError.timedOut }
            return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#)
        }
        let caller = DingTalkCaller(clientID: "c", clientSecret: "s", http: http, patience: .zero)
        await #expect(throws: StreamClientError.timedOut) { try await caller.call("update_card", Self.update) }
        #expect(http.calls.count == 2)
    }

    @Test
    func `a call is written with types`() async throws {
        let (caller, http) = caller { call in
            if Self.isToken(call) { return Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#) }
            return Self.answer(200, #"{"success":true,"result":true}"#)
        }
        try await caller.call {
            try $0.updateCard(
                .init(outTrackID: "card-1", cardData: .init(cardParamMap: ["a": 1])),
                accessToken: $1
            )
        }
        try await caller.call("update_card", Self.update)
        #expect(http.calls.count == 3 && http.calls[1].body == http.calls[2].body)
    }

    @Test
    func `a third-party application fetches its token with the last ticket`() async throws {
        let http = ScriptedHTTP { call in
            if call.url.hasSuffix("/v1.0/oauth2/corpAccessToken") {
                return Self.answer(200, #"{"accessToken":"token-2","expireIn":7200}"#)
            }
            return Self.answer(200, #"{"success":true,"result":true}"#)
        }
        let credentials = DingTalkCredentials.suite(key: "suite1", secret: "not-a-real-secret", corpID: "dingcorp1") {
            "ticket-7"
        }
        let caller = DingTalkCaller(credentials, http: http)
        try await caller.call("update_card", Self.update)
        let body = String(decoding: try #require(http.calls.first).body, as: UTF8.self)
        #expect(body.contains("ticket-7") && body.contains("dingcorp1"))
        #expect(http.calls.last?.headers.contains { $0 == ("x-acs-dingtalk-access-token", "token-2") } == true)
        #expect("\(credentials)" == "suite suite1 for dingcorp1")
    }

    @Test
    func `a body that the platform would refuse is not sent`() async throws {
        let (caller, http) = caller { _ in Self.answer(200, #"{"accessToken":"token-1","expireIn":7200}"#) }
        let error = await #expect(throws: IMHookError.self) { try await caller.call("update_card", [:]) }
        #expect(error?.status == .apiFieldMissing)
        #expect(http.calls.isEmpty)
    }

    @Test
    func `a message is answered through its webhook, without a token, and to the platform only`() async throws {
        let (caller, http) = caller { _ in Self.answer(200, #"{"errcode":0,"errmsg":"ok"}"#) }
        let endpoint = try DingTalk.CardEndpoint.acceptingUnsigned()
        for (webhook, isSent) in [
            ("https://oapi.dingtalk.com/robot/sendBySession?session=s", true), ("https://h.example.org/s", false),
        ] {
            let body = #"{"msgtype":"text","msgId":"m1","conversationType":"1","sessionWebhook":"\#(webhook)"}"#
            let callback = try endpoint.receive(Request(body: Array(body.utf8)), now: 0)
            guard case .robotMessage(let message) = callback.content else { throw OtherKind() }
            if isSent {
                try await caller.reply(to: message, text: "hello")
                try await caller.reply(to: message, title: "t", markdown: "**b**")
            } else {
                await #expect(throws: IMHookError.self) { try await caller.reply(to: message, text: "hello") }
            }
        }
        #expect(
            http.calls.map(\.url)
                == Array(repeating: "https://oapi.dingtalk.com/robot/sendBySession?session=s", count: 2)
        )
        #expect(
            String(decoding: http.calls[0].body, as: UTF8.self) == #"{"msgtype":"text","text":{"content":"hello"}}"#
        )
        #expect(
            String(decoding: http.calls[1].body, as: UTF8.self).contains(#""markdown":{"title":"t","text":"**b**"}"#)
        )
    }
}

private struct OtherKind: Error {}
