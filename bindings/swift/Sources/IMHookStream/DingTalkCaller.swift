public import IMHook
public import Logging
import NIOCore
public import NIOSSL

/// Calls DingTalk's server API, with one access token that is fetched when it is needed, and once for all calls.
///
///     let caller = try DingTalkCaller(clientID: "…", clientSecret: "…")
///     try await caller.call("update_card", ["outTrackId": "order-1", "cardData": ["cardParamMap": ["status": "done"]]])
///
/// A call is sent again, after a pause where one is needed, when the token was refused, when the platform throttled it, and
/// when it failed and may be carried out twice without harm (``DingTalk/CallAttempts``): a message never comes twice.
///
/// What a body may mean otherwise than the program does, such as a value of a card that is too long, is sent all the same:
/// each such ``DingTalk/APIWarning`` is a line of the log, once for each call, which names members and no values. The answer
/// has them, and so has a refusal.
public actor DingTalkCaller {
    private let credentials: DingTalkCredentials
    private let api: DingTalk.API
    private let sending: CallSending
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
    ///   - patience: How long a call may wait to be sent again, all pauses together.
    ///   - logger: Takes a line for each warning of a call.
    /// - Throws: What NIOSSL says of the TLS configuration.
    public init(
        clientID: String,
        clientSecret: String,
        apiHost: String = "",
        tls: TLSConfiguration = .makeClientConfiguration(),
        proxy: HTTPProxy? = nil,
        timeout: Duration = .seconds(10),
        patience: Duration = .seconds(5),
        logger: Logger = Logger(label: "imhook.calls")
    ) throws {
        let dialer = Dialer(proxy: proxy, tls: try NIOSSLContext(configuration: tls))
        self.init(
            clientID: clientID,
            clientSecret: clientSecret,
            apiHost: apiHost,
            http: DirectHTTP(dialer: dialer, group: .singleton),
            timeout: timeout,
            patience: patience,
            logger: logger
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
    ///   - patience: How long a call may wait to be sent again, all pauses together.
    ///   - logger: Takes a line for each warning of a call.
    public init(
        clientID: String,
        clientSecret: String,
        apiHost: String = "",
        http: any HTTPPerforming,
        timeout: Duration = .seconds(10),
        patience: Duration = .seconds(5),
        logger: Logger = Logger(label: "imhook.calls")
    ) {
        self.init(
            .application(clientID: clientID, clientSecret: clientSecret),
            apiHost: apiHost,
            http: http,
            timeout: timeout,
            patience: patience,
            logger: logger
        )
    }

    /// Creates a caller with any credentials.
    ///
    /// - Parameters:
    ///   - credentials: What an access token is fetched with.
    ///   - apiHost: Where the API is; empty for `https://api.dingtalk.com`.
    ///   - http: What sends requests.
    ///   - timeout: How long an answer may take.
    ///   - patience: How long a call may wait to be sent again, all pauses together.
    ///   - logger: Takes a line for each warning of a call.
    public init(
        _ credentials: DingTalkCredentials,
        apiHost: String = "",
        http: any HTTPPerforming,
        timeout: Duration = .seconds(10),
        patience: Duration = .seconds(5),
        logger: Logger = Logger(label: "imhook.calls")
    ) {
        self.credentials = credentials
        sending = CallSending(http: http, timeout: timeout, patience: patience, logger: logger)
        api = DingTalk.API(host: apiHost)
    }

    // MARK: Calls

    /// Performs an operation that needs an access token.
    ///
    /// - Parameters:
    ///   - operation: The name, such as `update_card`: every one that the table of the library has.
    ///   - body: The members of the body.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The answer, whose outcome is ``Status/ok``.
    /// - Throws: An ``IMHookError`` for a body that the platform would refuse, for which nothing is sent, or an answer that is
    ///   none of its; ``DingTalkRefusal`` when the platform refuses; ``HTTPNotSent``, and whatever else keeps an answer from
    ///   coming.
    @discardableResult
    public func call(
        _ operation: String,
        _ body: JSON.Parameters,
        delegated: Bool = false
    ) async throws -> sending DingTalk.APIResponse {
        // The token of a custom robot is its own, and that of the application must not take its place: this throws.
        if operation == "send_custom_robot_message" { _ = try api.request(operation, body) }
        return try await call { api, token in
            try api.request(operation, body, accessToken: token, delegated: delegated)
        }
    }

    /// Performs an operation whose request one of the methods of ``DingTalk/API`` writes, from types.
    ///
    ///     let update = DingTalk.API.UpdateCardRequest(outTrackID: "order-1", cardData: .init(cardParamMap: ["n": 1]))
    ///     try await caller.call { api, token in try api.updateCard(update, accessToken: token) }
    ///
    /// - Parameter request: Writes the request, for each attempt, and before them once with an empty token, so that none is
    ///   fetched for a body that the platform would refuse.
    /// - Returns: As ``call(_:_:delegated:)``.
    /// - Throws: As ``call(_:_:delegated:)``.
    @discardableResult
    public func call(
        _ request: @Sendable (_ api: DingTalk.API, _ accessToken: String) throws -> DingTalk.APIRequest
    ) async throws -> sending DingTalk.APIResponse {
        try await send(limit: 0, request)
    }

    /// Makes one call that streams text, which is repeated by the stream itself.
    func sendPiece(_ body: [UInt8]) async throws {
        _ = try await send(limit: 1) { api, token in
            try api.request("stream_card", json: body, accessToken: token)
        }
    }

    private func send(
        limit: UInt32,
        _ request: @Sendable (DingTalk.API, String) throws -> DingTalk.APIRequest
    ) async throws -> sending DingTalk.APIResponse {
        let takesToken = try takesToken(request)
        return try await sending.send(limit: limit) {
            guard takesToken else { return (try request(api, ""), 0) }
            let token = try await accessToken()
            return (try request(api, token.text), token.generation)
        } tokenWasRefused: {
            await tokenWasRefused(generation: $0)
        }
    }

    /// Whether an operation needs an access token, once its body was found fit to be sent.
    private func takesToken(_ request: (DingTalk.API, String) throws -> DingTalk.APIRequest) throws -> Bool {
        do {
            _ = try request(api, "")
            return false
        } catch let error as IMHookError where error.status == .apiTokenMissing {
            return true
        }
    }

    private func tokenWasRefused(generation: UInt64) -> Bool { token.refused(generation: generation, now: Self.now) }

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
        _ = try await sending.send { try api.sessionReply(body, to: webhook) }
    }

    // MARK: The access token

    static var now: Int64 { Int64(NIODeadline.now().uptimeNanoseconds / 1_000_000) }

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
                let (credentials, api) = (credentials, api)
                let response = try await sending.send { try credentials.request(api) }
                token.refreshed(response, now: Self.now)
            } catch let refusal as DingTalkRefusal {
                failure = refusal
                let retryAfter = Int64(refusal.retryAfter / .milliseconds(1))
                token.refreshFailed(refusal.outcome, retryAfter: retryAfter, now: Self.now)
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
