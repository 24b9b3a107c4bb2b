public import IMHook
import NIOCore
public import NIOSSL

/// Calls DingTalk's server API, with one access token that is fetched when it is needed, and once for all calls.
///
///     let caller = try DingTalkCaller(clientID: "…", clientSecret: "…")
///     try await caller.call("update_card", ["outTrackId": "order-1", "cardData": ["cardParamMap": ["status": "done"]]])
///
/// It waits for no limits and repeats nothing but a call whose token the platform refused: a ``DingTalkRefusal`` says when
/// the same call may be sent again.
public actor DingTalkCaller {
    private let clientID: String
    private let clientSecret: String
    private let api: DingTalk.API
    private let http: any HTTPPerforming
    private let timeout: Duration
    private var token = DingTalk.AccessToken()
    /// The attempt to fetch a token that is on its way.
    private var fetching: Task<Void, Never>?
    /// Why the last attempt failed.
    private var failure: any Error = StreamClientError.connectionEnded

    /// Creates a caller of its own connections, each call over one of them.
    ///
    /// - Parameters:
    ///   - clientID: The ClientID (AppKey) of the application.
    ///   - clientSecret: Its ClientSecret (AppSecret).
    ///   - apiHost: Where the API is; empty for `https://api.dingtalk.com`.
    ///   - tls: How certificates are verified.
    ///   - proxy: The proxy that everything goes through; nil for none.
    ///   - timeout: How long an answer may take.
    /// - Throws: What NIOSSL says of the TLS configuration.
    public init(
        clientID: String,
        clientSecret: String,
        apiHost: String = "",
        tls: TLSConfiguration = .makeClientConfiguration(),
        proxy: HTTPProxy? = nil,
        timeout: Duration = .seconds(10)
    ) throws {
        let dialer = Dialer(proxy: proxy, tls: try NIOSSLContext(configuration: tls))
        self.init(
            clientID: clientID,
            clientSecret: clientSecret,
            apiHost: apiHost,
            http: DirectHTTP(dialer: dialer, group: .singleton),
            timeout: timeout
        )
    }

    /// Creates a caller that uses an HTTP client of the program.
    ///
    /// - Parameters:
    ///   - clientID: The ClientID (AppKey) of the application.
    ///   - clientSecret: Its ClientSecret (AppSecret).
    ///   - apiHost: Where the API is; empty for `https://api.dingtalk.com`.
    ///   - http: What sends requests.
    ///   - timeout: How long an answer may take.
    public init(
        clientID: String,
        clientSecret: String,
        apiHost: String = "",
        http: any HTTPPerforming,
        timeout: Duration = .seconds(10)
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.http = http
        self.timeout = timeout
        api = apiHost.isEmpty ? DingTalk.API() : DingTalk.API(host: apiHost)
    }

    // MARK: Calls

    /// Performs an operation that needs an access token.
    ///
    /// - Parameters:
    ///   - operation: The name: `create_card`, `create_and_deliver_card`, `deliver_card`, `update_card`.
    ///   - body: The members of the body.
    /// - Returns: The answer, whose outcome is ``Status/ok``.
    /// - Throws: An ``IMHookError`` for a body that the platform would refuse, or an answer that is none of its;
    ///   ``DingTalkRefusal`` when the platform refuses; whatever keeps an answer from coming.
    @discardableResult
    public func call(_ operation: String, _ body: JSON.Parameters) async throws -> sending DingTalk.APIResponse {
        var attempt = 1
        while true {
            let (text, generation) = try await accessToken()
            let request = try api.request(operation, body, accessToken: text)
            let response = try await perform(request)
            let isRetried =
                response.outcome == .apiTokenRefused && attempt == 1
                && token.refused(generation: generation, now: Self.now)
            guard isRetried else { return try Self.succeeded(response) }
            attempt += 1
        }
    }

    /// Answers a message to a robot in its chat, through its `sessionWebhook`, while that is valid.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - body: `msgtype` and the member that it names (page 「机器人回复/发送消息」).
    /// - Throws: As ``call(_:_:)``.
    public nonisolated func reply(to message: DingTalk.RobotMessage, _ body: JSON.Parameters) async throws {
        try await reply(through: message.sessionWebhook, body)
    }

    /// Answers a message to a robot with a text.
    public nonisolated func reply(to message: DingTalk.RobotMessage, text: String) async throws {
        try await reply(to: message, ["msgtype": "text", "text": ["content": .string(text)]])
    }

    /// Answers a message to a robot with Markdown, and a title for the list of conversations.
    public nonisolated func reply(to message: DingTalk.RobotMessage, title: String, markdown: String) async throws {
        let content: JSON = ["title": .string(title), "text": .string(markdown)]
        try await reply(to: message, ["msgtype": "markdown", "markdown": content])
    }

    private func reply(through webhook: String, _ body: JSON.Parameters) async throws {
        _ = try Self.succeeded(await perform(try api.sessionReply(body, to: webhook)))
    }

    private static func succeeded(_ response: sending DingTalk.APIResponse) throws -> sending DingTalk.APIResponse {
        guard response.outcome == .ok else { throw DingTalkRefusal(response) }
        return response
    }

    private func perform(_ request: DingTalk.APIRequest) async throws -> sending DingTalk.APIResponse {
        let answer = try await http.perform(
            HTTPCall(
                method: request.method,
                url: request.url,
                headers: request.headers,
                body: request.body,
                timeout: timeout
            )
        )
        return try request.response(httpStatus: answer.status, body: answer.body)
    }

    // MARK: The access token

    private static var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds / 1_000_000) }

    private func accessToken() async throws -> (text: String, generation: UInt64) {
        while true {
            try Task.checkCancellation()
            switch token.plan(now: Self.now) {
            case .use(let text): return (text, token.generation)
            case .useAndRefresh(let text):
                startFetching()
                return (text, token.generation)
            case .refresh: await startFetching().value
            case .wait(let milliseconds):
                if let fetching {
                    await fetching.value
                } else {
                    try await Task.sleep(for: .milliseconds(milliseconds))
                }
            case .failed: throw failure
            }
        }
    }

    /// Fetches a token, for whoever needs one: not even their cancellation ends it.
    @discardableResult
    private func startFetching() -> Task<Void, Never> {
        let task = Task {
            do {
                let body: JSON.Parameters = ["appKey": .string(clientID), "appSecret": .string(clientSecret)]
                let response = try await perform(try api.request("get_access_token", body))
                if response.outcome != .ok { failure = DingTalkRefusal(response) }
                token.refreshed(response, now: Self.now)
            } catch {
                failure = error
                token.refreshFailed(now: Self.now)
            }
            fetching = nil
        }
        fetching = task
        return task
    }
}
