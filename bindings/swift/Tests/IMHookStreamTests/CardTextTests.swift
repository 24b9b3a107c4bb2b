import Foundation
import IMHook
import IMHookStream
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CardTextTests {
    private struct ModelFailed: Error {}

    /// What the calls of a stream say.
    private struct Piece: Decodable {
        let outTrackId: String
        let guid: String
        let key: String
        let content: String
        let isFull: Bool
        let isFinalize: Bool
        let isError: Bool
    }

    private static let options = {
        var options = DingTalk.CardTextStream.Options(outTrackID: "card-1", key: "content", mode: .append)
        options.interval = .milliseconds(50)
        options.retryBase = .milliseconds(1)
        return options
    }()

    /// A caller whose calls the second argument answers, and what was sent into the card.
    private static func caller(
        _ answer: @escaping @Sendable (_ call: Int) -> HTTPAnswer = { _ in ok }
    ) -> (DingTalkCaller, @Sendable () throws -> [Piece]) {
        let count = Counter()
        let http = ScriptedHTTP { call in
            if call.url.hasSuffix("/v1.0/oauth2/accessToken") {
                return HTTPAnswer(status: 200, body: Array(#"{"accessToken":"token-1","expireIn":7200}"#.utf8))
            }
            return answer(count.next())
        }
        let pieces: @Sendable () throws -> [Piece] = {
            try http.calls.dropFirst().map { try JSONDecoder().decode(Piece.self, from: Data($0.body)) }
        }
        return (DingTalkCaller(clientID: "c", clientSecret: "not-a-real-secret", http: http), pieces)
    }

    private static let ok = HTTPAnswer(status: 200, body: Array(#"{"success":true,"result":true}"#.utf8))

    private static func model(_ pieces: [String], failing: Bool = false) -> AsyncThrowingStream<String, any Error> {
        let (stream, continuation) = AsyncThrowingStream.makeStream(of: String.self)
        for piece in pieces { continuation.yield(piece) }
        continuation.finish(throwing: failing ? ModelFailed() : nil)
        return stream
    }

    @Test
    func `a card gets the whole text in few calls and is finalised`() async throws {
        let (caller, pieces) = Self.caller()
        let text = (1...500).map { "第\($0)行\n" }
        #expect(try await caller.streamText(Self.model(text), into: Self.options))
        let sent = try pieces()
        #expect(sent.map(\.content).joined() == text.joined() && sent.count < 20)
        #expect(sent.allSatisfy { $0.outTrackId == "card-1" && $0.key == "content" && !$0.isFull && !$0.isError })
        #expect(sent.map(\.isFinalize) == Array(repeating: false, count: sent.count - 1) + [true])
        #expect(Set(sent.map(\.guid)).count == sent.count)
    }

    @Test
    func `a stream goes on with another token when the one it has is refused`() async throws {
        let tokens = Counter()
        let http = ScriptedHTTP { call in
            if call.url.hasSuffix("/v1.0/oauth2/accessToken") {
                let body = #"{"accessToken":"token-\#(tokens.next())","expireIn":7200}"#
                return HTTPAnswer(status: 200, body: Array(body.utf8))
            }
            let isOld = call.url.hasSuffix("/streaming") && call.headers.contains { $0.value == "token-1" }
            return isOld ? HTTPAnswer(status: 401, body: Array(#"{"code":"InvalidAuthentication"}"#.utf8)) : Self.ok
        }
        let caller = DingTalkCaller(clientID: "c", clientSecret: "not-a-real-secret", http: http)
        try await caller.call("update_card", ["outTrackId": "card-1", "cardData": ["cardParamMap": ["a": 1]]])
        // A token that was fetched within ten seconds is not replaced.
        try await Task.sleep(for: .milliseconds(10_100))
        #expect(try await caller.streamText(Self.model(["hello"]), into: Self.options))
        #expect(tokens.next() == 3)
    }

    @Test
    func `a call that is throttled is followed by another one with its text`() async throws {
        let (caller, pieces) = Self.caller { call in
            call == 1
                ? HTTPAnswer(status: 403, body: Array(#"{"code":"Forbidden.AccessDenied.QpsLimitForApi"}"#.utf8))
                : Self.ok
        }
        try await caller.streamText(Self.model(["hello"]), into: Self.options)
        let sent = try pieces()
        #expect(sent[0].guid != sent[1].guid && sent.dropFirst().map(\.content).joined() == "hello")
        #expect(sent.last?.isFinalize == true)
    }

    @Test
    func `without patience one call is left after the first that is throttled`() async throws {
        let (caller, pieces) = Self.caller { _ in
            HTTPAnswer(status: 403, body: Array(#"{"code":"Forbidden.AccessDenied.QpsLimitForApi"}"#.utf8))
        }
        var options = Self.options
        options.patience = .zero
        let error = await #expect(throws: DingTalkRefusal.self) {
            try await caller.streamText(Self.model(["hello"]), into: options)
        }
        #expect(error?.outcome == .apiThrottled)
        let sent = try pieces()
        #expect(sent.count == 2 && sent[1].isFinalize && sent[1].content == "hello")
    }

    @Test
    func `a call that is not answered is made again with the same guid`() async throws {
        let (caller, pieces) = Self.caller { $0 == 1 ? HTTPAnswer(status: 504, body: []) : Self.ok }
        try await caller.streamText(Self.model(["hello"]), into: Self.options)
        let sent = try pieces()
        #expect(sent[0].guid == sent[1].guid && sent.last?.isFinalize == true)
    }

    @Test
    func `when the model fails the card shows an error, and the error is thrown`() async throws {
        let (caller, pieces) = Self.caller()
        await #expect(throws: ModelFailed.self) {
            try await caller.streamText(
                Self.model(["hello"], failing: true),
                into: Self.options,
                failureText: "（出错了）"
            )
        }
        let sent = try pieces()
        #expect(sent.last?.isError == true && sent.map(\.content).joined().hasSuffix("（出错了）"))
    }

    @Test
    func `a card whose task is cancelled shows an error`() async throws {
        let (caller, pieces) = Self.caller()
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        continuation.yield("hello")
        let task = Task { try await caller.streamText(stream, into: Self.options) }
        while try pieces().isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let last = try pieces().last
        #expect(last?.isError == true)
    }

    @Test
    func `a refusal that nothing helps against ends the stream`() async throws {
        let (caller, pieces) = Self.caller { _ in
            HTTPAnswer(status: 404, body: Array(#"{"code":"param.cardNotExist","message":"卡片不存在"}"#.utf8))
        }
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        continuation.yield("hello")
        let refusal = await #expect(throws: DingTalkRefusal.self) {
            try await caller.streamText(stream, into: Self.options)
        }
        #expect(refusal?.code == "param.cardNotExist")
        #expect(try pieces().allSatisfy { !$0.isFinalize })
    }

    @Test
    func `options out of range are refused`() async {
        let (caller, _) = Self.caller()
        var options = Self.options
        options.key = ""
        let wrong = options
        let error = await #expect(throws: IMHookError.self) {
            try await caller.streamText(Self.model([]), into: wrong)
        }
        #expect(error?.status == .optionOutOfRange)
    }
}
