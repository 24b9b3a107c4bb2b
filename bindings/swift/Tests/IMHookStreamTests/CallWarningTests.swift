import IMHook
import IMHookStream
import Logging
import Synchronization
import Testing

/// What a body may mean otherwise than the program does is told, and a body that is refused sends nothing at all.
@Suite(.timeLimit(.minutes(1)))
struct CallWarningTests {
    private static let card: JSON.Parameters = [
        "cardTemplateId": "dac1dbec.schema",
        "outTrackId": "order-7781",
        "callbackType": "STREAM",
        "cardData": [
            "cardParamMap": ["title": .string(String(repeating: "题", count: 700)), "status": "待处理"]
        ],
        "privateData": ["u1001": ["cardParamMap": ["note": .string(String(repeating: "n", count: 1025))]]],
    ]
    private static let sentence =
        "A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not "
        + "documented."
    private static let warnings = [
        "cardData.cardParamMap.title: \(sentence) (2100 bytes, the maximum is 1024)",
        "privateData.u1001.cardParamMap.note: \(sentence) (1025 bytes, the maximum is 1024)",
    ]
    private static let lines = warnings.map { "warning create_card: \($0) [:]" }
    private static let created = (200, #"{"success":true,"result":"order-7781"}"#)

    private let log = CollectedLog()

    /// A caller whose calls are answered one after the other; the last answer is repeated.
    private func caller(_ answers: (Int, String)...) -> (DingTalkCaller, ScriptedHTTP) {
        let rest = Mutex(answers)
        let http = ScriptedHTTP { call in
            guard !call.url.hasSuffix("/v1.0/oauth2/accessToken") else {
                return HTTPAnswer(status: 200, body: Array(#"{"accessToken":"token-1","expireIn":7200}"#.utf8))
            }
            let (status, body) = rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
            return HTTPAnswer(status: status, body: Array(body.utf8))
        }
        let logger = Logger(label: "test") { _ in log.handler }
        let caller = DingTalkCaller(clientID: "c", clientSecret: "not-a-real-secret", http: http, logger: logger)
        return (caller, http)
    }

    @Test
    func `the warnings of a call are in its answer and in the log, without values`() async throws {
        let (caller, _) = caller(Self.created)
        let response = try await caller.call("create_card", Self.card)
        #expect(response.warnings.map(\.description) == Self.warnings)
        #expect(log.lines == Self.lines)
        for kept in ["题", "nn", "待处理", "not-a-real-secret", "token-1", "dac1dbec"] {
            #expect(!log.lines.contains { $0.contains(kept) }, "\(kept)")
        }
        try await caller.call("create_card", Self.card)
        #expect(log.lines == Self.lines + Self.lines)
    }

    @Test
    func `a call that is sent again warns once`() async throws {
        let (caller, http) = caller((500, #"{"code":"system.busy","message":"busy"}"#), Self.created)
        try await caller.call("create_card", Self.card)
        #expect(http.calls.count == 3)
        #expect(log.lines == Self.lines)
    }

    @Test
    func `a refusal has the warnings`() async throws {
        let (caller, _) = caller((400, #"{"code":"param.error","message":"no"}"#))
        let refusal = await #expect(throws: DingTalkRefusal.self) { try await caller.call("create_card", Self.card) }
        #expect(refusal?.code == "param.error")
        #expect(refusal?.warnings.map(\.description) == Self.warnings)
        #expect(log.lines == Self.lines)
    }

    @Test
    func `a call that means what it says, and text that is streamed, warn of nothing`() async throws {
        let (caller, http) = caller((200, #"{"success":true,"result":true}"#))
        let response = try await caller.call(
            "update_card",
            ["outTrackId": "card-1", "cardData": ["cardParamMap": ["a": 1]]]
        )
        let pieces = AsyncStream<String> {
            $0.yield(String(repeating: "x", count: 2000))
            $0.finish()
        }
        try await caller.streamText(pieces, into: .init(outTrackID: "card-1", key: "content", mode: .full))
        #expect(response.warnings.isEmpty)
        #expect(http.calls.count > 2)
        #expect(log.lines.isEmpty)
    }

    @Test(
        arguments: [
            ("update_card", [:]),
            ("create_card", ["cardTemplateId": "t", "outTrackId": "o", "callbackType": "stream"]),
            ("create_card", ["cardTemplateId": .double(.nan)]), ("no_such_operation", [:]),
        ] as [(String, JSON.Parameters)]
    )
    func `for a body that is refused nothing is sent, not even for a token`(
        operation: String,
        body: JSON.Parameters
    ) async {
        let (caller, http) = caller(Self.created)
        await #expect(throws: IMHookError.self) { try await caller.call(operation, body) }
        #expect(http.calls.isEmpty)
    }

    @Test
    func `an operation that needs no token fetches none`() async throws {
        let (caller, http) = caller(Self.created)
        let body: JSON.Parameters = ["appKey": "another", "appSecret": "not-a-real-secret"]
        let response = try await caller.call("get_access_token", body)
        #expect(response.accessToken == "token-1")
        #expect(http.calls.count == 1)
    }
}
