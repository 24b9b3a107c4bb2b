import CallbackServing
import Foundation
import Hummingbird
import IMHook

/// A server for both platforms: decides about the messages of a Tencent Chat application before they are delivered, keeps
/// what its official accounts broadcast in a table, and shows moderators the figures on a DingTalk card.
///
///     TENCENT_CHAT_TOKEN=k3y-For-Tests DINGTALK_API_SECRET=mySecret ModerationServer --app 1409990001 --port 8080
///
/// Listens on the loopback interface only: put it behind something that speaks TLS. This file starts and stops the
/// server; what is decided stands in Moderation.swift.
@main
struct ModerationServer {
    static let usage = """
        usage: TENCENT_CHAT_TOKEN=... DINGTALK_API_SECRET=... ModerationServer --app SDKAPPID [--port NUMBER]
                   [--unsigned] [--forbid-on-failure]
        """
    /// Where each platform sends its callbacks, and where the table is shown.
    static let webhookPath = "/im"
    static let cardPath = "/dingtalk"
    static let tablePath = "/messages"

    /// A message has at most 8 KB, a push webhook up to a hundred events.
    private static let bodyLimit = 256 << 10

    static func main() async throws {
        guard let arguments = Arguments(CommandLine.arguments.dropFirst(), moderates: true),
            let sdkAppID = arguments.sdkAppID
        else { CallbackServer.stop(usage, code: 2) }
        // Secrets come from the environment: arguments are visible to every user of the machine.
        let environment = ProcessInfo.processInfo.environment
        let endpoints: Endpoints
        do {
            endpoints =
                arguments.acceptsUnsigned
                ? try Endpoints(acceptingUnsigned: sdkAppID)
                : try Endpoints(
                    sdkAppID: sdkAppID,
                    token: environment["TENCENT_CHAT_TOKEN"] ?? "",
                    secret: environment["DINGTALK_API_SECRET"] ?? ""
                )
        } catch {
            CallbackServer.stop("ModerationServer: \(error)", code: 1)
        }
        let moderation = Moderation()
        let limits = DecisionLimits(fallback: arguments.fallback)
        // Ends after SIGTERM or SIGINT, when the requests that are under way have been answered.
        try await application(
            endpoints,
            moderation,
            limits: limits,
            decide: moderation.decide,
            port: Int(arguments.port),
            log: CallbackServer.write
        ).runService()
        CallbackServer.write("ModerationServer: stopped")
    }

    /// What the requests of both platforms are checked against.
    struct Endpoints: Sendable {
        let webhooks: TencentChat.Endpoint
        let cards: DingTalk.CardEndpoint

        init(sdkAppID: UInt64, token: String, secret: String) throws(IMHookError) {
            // One guard for both: it tells their requests apart.
            let replayGuard = try ReplayGuard()
            webhooks = try TencentChat.Endpoint(
                sdkAppID: sdkAppID,
                tokens: [token],
                limits: Self.limits,
                replayGuard: replayGuard
            )
            cards = try DingTalk.CardEndpoint(secrets: [secret], limits: Self.limits, replayGuard: replayGuard)
        }

        init(acceptingUnsigned sdkAppID: UInt64) throws(IMHookError) {
            webhooks = try .acceptingUnsigned(sdkAppID: sdkAppID, limits: Self.limits)
            cards = try .acceptingUnsigned(limits: Self.limits)
        }

        private static var limits: JSONLimits {
            var limits = JSONLimits()
            limits.maxSize = bodyLimit
            return limits
        }
    }

    /// The server.
    ///
    /// - Parameters:
    ///   - endpoints: What requests are checked against.
    ///   - moderation: The application.
    ///   - limits: How long a decision may take, and what happens without one.
    ///   - decide: What decides about webhooks: the application, or something around it.
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - log: Writes a line.
    /// - Returns: The server, not yet running.
    static func application(
        _ endpoints: Endpoints,
        _ moderation: Moderation,
        limits: DecisionLimits,
        decide: @escaping @Sendable (TencentChat.Webhook) async throws -> TencentChat.Decision,
        port: Int,
        log: @escaping @Sendable (String) -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        CallbackAddress.webhooks(path: webhookPath, endpoints.webhooks, limits: limits, log: log, decide: decide)
            .addRoutes(to: router)
        CallbackAddress.cards(path: cardPath, endpoints.cards, log: log, answer: moderation.answer)
            .addRoutes(to: router)
        router.get(RouterPath(tablePath)) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: moderation.messages.html))
            )
        }
        return CallbackServer.application(router, port: port) { port in
            announce(endpoints, limits, "http://127.0.0.1:\(port)", log)
        }
    }

    /// Says what is served, and whether signatures are checked.
    private static func announce(
        _ endpoints: Endpoints,
        _ limits: DecisionLimits,
        _ address: String,
        _ log: @Sendable (String) -> Void
    ) {
        let fallback = limits.fallback == .allow ? "allows it" : "forbids it"
        log(
            "ModerationServer: POST \(address)\(webhookPath) decides about messages of application "
                + "\(endpoints.webhooks.sdkAppID); a decision that fails or takes over \(limits.deadline) \(fallback)"
        )
        let webhooks = CallbackServer.describe(
            checksSignatures: endpoints.webhooks.checksSignatures,
            whatTheyCover: "the time of sending, neither the body nor the command"
        )
        log("ModerationServer: \(webhookPath): \(webhooks)")
        log("ModerationServer: POST \(address)\(cardPath) answers the data source \(Moderation.countsSource)")
        let cards = CallbackServer.describe(
            checksSignatures: endpoints.cards.checksSignatures,
            whatTheyCover: "the time of sending, not the body"
        )
        log("ModerationServer: \(cardPath): \(cards)")
        log("ModerationServer: GET \(address)\(tablePath) shows what official accounts have sent")
    }
}
