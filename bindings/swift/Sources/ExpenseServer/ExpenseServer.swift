import Foundation
import Hummingbird
import IMHook

/// A callback server for DingTalk cards: an expense report to decide about, with its amount as a dynamic data source, and
/// a card with the viewer's balance that is pinned to the top of a chat.
///
///     DINGTALK_API_SECRET=mySecret ExpenseServer --port 8080
///
/// Listens on the loopback interface only: put it behind something that speaks TLS. This file starts and stops the
/// server; what is answered stands in Expenses.swift.
@main
struct ExpenseServer {
    /// Callbacks are a few hundred bytes; one that is larger than this is refused.
    private static let bodyLimit = 64 << 10

    static func main() async throws {
        guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else { stop(Arguments.usage, code: 2) }
        // The secret comes from the environment: arguments are visible to every user of the machine.
        let secret = ProcessInfo.processInfo.environment["DINGTALK_API_SECRET"] ?? ""
        let endpoint: DingTalk.CardEndpoint
        do {
            endpoint = try self.endpoint(secret: secret, acceptsUnsigned: arguments.acceptsUnsigned)
        } catch {
            stop("ExpenseServer: \(error)", code: 1)
        }
        // Ends after SIGTERM or SIGINT, when the requests that are under way have been answered.
        try await application(endpoint, port: Int(arguments.port), log: write).runService()
        write("ExpenseServer: stopped")
    }

    /// What callbacks are checked against.
    static func endpoint(secret: String, acceptsUnsigned: Bool) throws(IMHookError) -> DingTalk.CardEndpoint {
        var limits = JSONLimits()
        limits.maxSize = bodyLimit
        if acceptsUnsigned { return try .acceptingUnsigned(limits: limits) }
        return try DingTalk.CardEndpoint(secrets: [secret], limits: limits, replayGuard: ReplayGuard())
    }

    /// The server.
    ///
    /// - Parameters:
    ///   - endpoint: What callbacks are checked against.
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - log: Writes a line.
    /// - Returns: The server, not yet running.
    static func application(
        _ endpoint: DingTalk.CardEndpoint,
        port: Int,
        log: @escaping @Sendable (String) -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        CallbackAddress(endpoint: endpoint, answer: Expenses.answer, log: log).addRoutes(to: router)
        var application = Application(
            router: router,
            server: .http1(configuration: .init(idleTimeout: .seconds(10))),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in announce(endpoint, port: channel.localAddress?.port ?? port, log) }
        )
        application.logger.logLevel = .warning
        return application
    }

    /// Says what is served and whether signatures are checked.
    private static func announce(_ endpoint: DingTalk.CardEndpoint, port: Int, _ log: @Sendable (String) -> Void) {
        log(
            "ExpenseServer: POST http://127.0.0.1:\(port)\(CallbackAddress.path) answers card actions, "
                + "the data source \(Expenses.amountSource) and private pulls"
        )
        let signatures =
            endpoint.checksSignatures
            ? "checked; they cover the time of sending, not the body"
            : "NOT checked: anybody who can reach this address can send callbacks"
        log("ExpenseServer: signatures are \(signatures)")
    }

    private static func stop(_ reason: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data("\(reason)\n".utf8))
        exit(code)
    }

    @Sendable
    private static func write(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
