import Foundation
import IMHook
import IMHookStream
import Logging
import ServiceLifecycle

/// The client that a fault run of the simulator tries: handles what is pushed, and says so.
///
/// It gives nothing up: no limit for that is set.
///
///     python -m imhook.simulator.faultrun -- FaultRunClient
@main
struct FaultRunClient {
    static func main() async throws {
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = .debug
            return handler
        }
        let client = try StreamClient(options(ProcessInfo.processInfo.environment), handlers)
        let group = ServiceGroup(
            services: [client],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "fault-run")
        )
        try await group.run()
    }

    private static func options(_ environment: [String: String]) -> StreamClientOptions {
        var options = StreamClientOptions(
            clientID: environment["IMHOOK_SIMULATOR_CLIENT_ID"] ?? "",
            clientSecret: environment["IMHOOK_SIMULATOR_CLIENT_SECRET"] ?? ""
        )
        let milliseconds = { (name: String, usual: Int) in
            Duration.milliseconds(environment["IMHOOK_SIMULATOR_\(name)_MS"].flatMap { Int($0) } ?? usual)
        }
        options.session.apiHost = environment["IMHOOK_SIMULATOR_URL"] ?? ""
        options.session.retryBase = milliseconds("RETRY_BASE", 100)
        let retryCap = milliseconds("RETRY_CAP", 1000)
        options.session.retryCap = retryCap
        options.session.slowRetry = max(.seconds(1), retryCap)
        options.session.pingInterval = max(.seconds(1), milliseconds("SILENCE", 2000))
        options.session.pongTimeout = .seconds(1)
        options.session.openTimeout = .seconds(2)
        options.session.proofOfLife = .milliseconds(100)
        options.grace = .seconds(2)
        options.closeTimeout = .milliseconds(500)
        return options
    }

    private static var handlers: CallbackHandlers {
        var handlers = CallbackHandlers()
        handlers.robotMessage = { message, _ in say("handled \(message.messageID)") }
        handlers.event = { event, _ in say("handled \(event.id)") }
        handlers.cardAction = { action, context in
            say("handled \(context.callback.outTrackID)#\((try? action.params["n"].looseString) ?? "")")
            return .card(["status": "已同意"])
        }
        return handlers
    }

    /// Writes a line at once, in one piece.
    @Sendable
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
