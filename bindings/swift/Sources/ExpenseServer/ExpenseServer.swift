import CallbackServing
import Foundation
import Hummingbird
import IMHook

/// A callback server for DingTalk: cards, messages to a robot and events at one address.
///
/// There is an expense report to decide about, with its amount as a dynamic data source; a card with the viewer's balance that
/// is pinned to the top of a chat; a robot that tells the balance; and the event that somebody leaves.
///
///     DINGTALK_API_SECRET=mySecret ExpenseServer --port 8080
///
/// Messages to a robot need `DINGTALK_CLIENT_SECRET`, and events `DINGTALK_EVENT_TOKEN`, `DINGTALK_EVENT_AES_KEY` and
/// `DINGTALK_EVENT_OWNER`; without them they are refused.
///
/// Listens on the loopback interface only: put it behind something that speaks TLS. This file starts and stops the
/// server; what is answered stands in Expenses.swift.
@main
struct ExpenseServer {
    static let usage = "usage: DINGTALK_API_SECRET=... ExpenseServer [--port NUMBER] [--unsigned]"
    static let path = "/dingtalk"

    /// Callbacks are a few hundred bytes; one that is larger than this is refused.
    private static let bodyLimit = 64 << 10

    static func main() async throws {
        guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
            CallbackServer.stop(usage, code: 2)
        }
        // Secrets come from the environment: arguments are visible to every user of the machine.
        let environment = ProcessInfo.processInfo.environment
        let eventKey = environment["DINGTALK_EVENT_TOKEN"].map { token in
            DingTalk.EventKey(
                token: token,
                aesKey: environment["DINGTALK_EVENT_AES_KEY"] ?? "",
                ownerKey: environment["DINGTALK_EVENT_OWNER"] ?? ""
            )
        }
        let endpoint: DingTalk.Endpoint
        do {
            endpoint = try self.endpoint(
                secret: environment["DINGTALK_API_SECRET"] ?? "",
                robotSecret: environment["DINGTALK_CLIENT_SECRET"],
                eventKey: eventKey,
                acceptsUnsigned: arguments.acceptsUnsigned
            )
        } catch {
            CallbackServer.stop("ExpenseServer: \(error)", code: 1)
        }
        // Ends after SIGTERM or SIGINT, when the requests that are under way have been answered.
        try await application(endpoint, port: Int(arguments.port), log: CallbackServer.write).runService()
        CallbackServer.write("ExpenseServer: stopped")
    }

    /// What callbacks are checked against.
    static func endpoint(
        secret: String,
        robotSecret: String? = nil,
        eventKey: DingTalk.EventKey? = nil,
        acceptsUnsigned: Bool
    ) throws(IMHookError) -> DingTalk.Endpoint {
        var limits = JSONLimits()
        limits.maxSize = bodyLimit
        if acceptsUnsigned { return try .acceptingUnsigned(limits: limits) }
        return try DingTalk.Endpoint(
            secrets: [secret],
            robotSecrets: robotSecret.map { [$0] } ?? [],
            eventKeys: eventKey.map { [$0] } ?? [],
            limits: limits,
            replayGuard: ReplayGuard()
        )
    }

    /// The server.
    ///
    /// - Parameters:
    ///   - endpoint: What callbacks are checked against.
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - log: Writes a line.
    /// - Returns: The server, not yet running.
    static func application(
        _ endpoint: DingTalk.Endpoint,
        port: Int,
        log: @escaping @Sendable (String) -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        CallbackAddress.cards(path: path, endpoint, handlers: Expenses().handlers, log: log).addRoutes(to: router)
        return CallbackServer.application(router, port: port) { port in
            log(
                "ExpenseServer: POST http://127.0.0.1:\(port)\(path) answers card actions, "
                    + "the data source \(Expenses.amountSource), private pulls, messages and events"
            )
            let signatures = CallbackServer.describe(
                checksSignatures: endpoint.checksSignatures,
                whatTheyCover: "the time of sending, not the body (of events, all of it)"
            )
            log("ExpenseServer: \(signatures)")
        }
    }
}
