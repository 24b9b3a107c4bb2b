import Foundation
public import IMHook
public import Logging
public import NIOSSL

/// A custom robot of one group: sends messages there, and receives none (page 「自定义机器人发送群消息」).
///
///     let robot = try CustomRobot(webhook: "https://oapi.dingtalk.com/robot/send?access_token=…", secret: "SEC…")
///     try await robot.send(text: "监控报警：磁盘已满")
///
/// The platform takes 20 messages in a minute from each robot; what it refuses for that is sent again when its pause fits
/// into the patience. The webhook is a credential, and so is the secret.
public struct CustomRobot: Sendable {
    private let webhook: String
    private let secret: String
    private let api: DingTalk.API
    private let sending: CallSending

    /// Creates a robot of its own connections.
    ///
    /// - Parameters:
    ///   - webhook: Its webhook, as its settings show it.
    ///   - secret: The secret of its security settings (`SEC…`); empty where it does not sign.
    ///   - tls: How certificates are verified.
    ///   - proxy: The proxy that everything goes through; nil for none.
    ///   - timeout: How long an answer may take.
    ///   - patience: How long a message may wait to be sent again, all pauses together.
    ///   - logger: Takes a line for each warning of a message.
    /// - Throws: What NIOSSL says of the TLS configuration.
    public init(
        webhook: String,
        secret: String = "",
        tls: TLSConfiguration = .makeClientConfiguration(),
        proxy: HTTPProxy? = nil,
        timeout: Duration = .seconds(10),
        patience: Duration = .seconds(5),
        logger: Logger = Logger(label: "imhook.calls")
    ) throws {
        let dialer = Dialer(proxy: proxy, tls: try NIOSSLContext(configuration: tls))
        let http = DirectHTTP(dialer: dialer, group: .singleton)
        self.init(webhook: webhook, secret: secret, http: http, timeout: timeout, patience: patience, logger: logger)
    }

    /// Creates a robot that uses an HTTP client of the program.
    ///
    /// - Parameters:
    ///   - webhook: Its webhook, as its settings show it.
    ///   - secret: The secret of its security settings (`SEC…`); empty where it does not sign.
    ///   - apiHost: Another host than the platform's that the webhook may lead to, such as a simulator's; empty for none.
    ///   - http: What sends requests.
    ///   - timeout: How long an answer may take.
    ///   - patience: How long a message may wait to be sent again, all pauses together.
    ///   - logger: Takes a line for each warning of a message.
    public init(
        webhook: String,
        secret: String = "",
        apiHost: String = "",
        http: any HTTPPerforming,
        timeout: Duration = .seconds(10),
        patience: Duration = .seconds(5),
        logger: Logger = Logger(label: "imhook.calls")
    ) {
        self.webhook = webhook
        self.secret = secret
        api = DingTalk.API(host: apiHost)
        sending = CallSending(http: http, timeout: timeout, patience: patience, logger: logger)
    }

    /// Sends a message of any type.
    ///
    /// - Parameter message: `msgtype` and the member that it names.
    /// - Throws: An ``IMHookError`` for a message that the platform would refuse, or a webhook that does not lead to it;
    ///   ``DingTalkRefusal``, ``HTTPNotSent``, and whatever else keeps an answer from coming.
    public func send(_ message: JSON.Parameters) async throws {
        // Each attempt has a signature of its own: they are valid for an hour, and clocks differ.
        _ = try await sending.send {
            let now = Int64(Date().timeIntervalSince1970 * 1000)
            return try api.sendCustomRobotMessage(message, to: webhook, secret: secret, now: now)
        }
    }

    /// Sends a text.
    public func send(text: String) async throws {
        try await send(["msgtype": "text", "text": ["content": .string(text)]])
    }

    /// Sends Markdown, with a title for the list of conversations.
    public func send(title: String, markdown: String) async throws {
        try await send(["msgtype": "markdown", "markdown": ["title": .string(title), "text": .string(markdown)]])
    }
}
