public import CallbackHandling
public import IMHook
import NIOCore
import NIOSSL
public import ServiceLifecycle
import Synchronization

/// A client of DingTalk's Stream mode: keeps one connection to the gateway, and has callbacks handled.
///
///     var handlers = CallbackHandlers()
///     handlers.robotMessage = { message, _ in print(message.text) }
///     let client = try StreamClient(StreamClientOptions(clientID: "…", clientSecret: "…"), handlers)
///     try await client.run()
///
/// It retries for ever: whoever wants to know how it stands watches ``reports()``.
public final class StreamClient: Service {
    private let options: StreamClientOptions
    private let handlers: CallbackHandlers
    private let watching = StreamReports()
    private let running = Mutex<StreamEngine?>(nil)
    private let tls: NIOSSLContext

    /// Creates a client that does not run.
    ///
    /// - Parameters:
    ///   - options: Its configuration.
    ///   - handlers: What it does about callbacks; what has no handler is not subscribed to.
    /// - Throws: An ``IMHookError`` for options that the session does not take, also when there is no handler;
    ///   what NIOSSL says of the TLS configuration.
    public init(_ options: StreamClientOptions, _ handlers: CallbackHandlers) throws {
        var options = options
        options.session.subscriptions = handlers.kinds
        options.session.topics = handlers.topics.keys.sorted()
        _ = try DingTalk.Stream(options.session)
        tls = try NIOSSLContext(configuration: options.tls)
        self.options = options
        self.handlers = handlers
    }

    /// Where the session stands.
    public var state: StreamStage { watching.state }

    /// The last report of the session, where there is one, and everything that it reports from now on, until the client has
    /// ended.
    ///
    /// Of a watcher that is slow the newest 64 reports are kept.
    public func reports() -> AsyncStream<DingTalk.Stream.Report> { watching.watch() }

    /// Runs until the task is cancelled, ``stop()`` is called, or a service group shuts down gracefully.
    ///
    /// Then it takes nothing new, waits for the handlers that are at it, as long as the options say, sends their answers and
    /// closes its connections. Handlers that take longer are cancelled, and not waited for.
    ///
    /// - Throws: ``StreamClientError/isRunning``, ``IMHookError``.
    public func run() async throws {
        let engine = try makeEngine()
        let isFirst = running.withLock { running in
            guard running == nil else { return false }
            running = engine
            return true
        }
        guard isFirst else { throw StreamClientError.isRunning }
        await withTaskCancellationHandler {
            await withGracefulShutdownHandler {
                await engine.run()
            } onGracefulShutdown: {
                engine.stop()
            }
        } onCancel: {
            engine.stop()
        }
        running.withLock { $0 = nil }
        watching.finish()
    }

    /// Ends ``run()`` as described there; does nothing when the client does not run.
    public func stop() { running.withLock { $0 }?.stop() }

    private func makeEngine() throws -> StreamEngine {
        let dialer = Dialer(proxy: options.proxy, tls: tls)
        let connector = WebSocketConnector(
            dialer: dialer,
            maximumSize: max(options.session.frameLimits.maxSize + 1, Self.largestMessage)
        )
        let settings = StreamEngine.Settings(
            http: options.http ?? DirectHTTP(dialer: dialer, group: options.eventLoopGroup),
            connector: connector,
            openTimeout: options.session.openTimeout,
            grace: options.grace,
            closeTimeout: options.closeTimeout
        )
        return StreamEngine(
            try DingTalk.Stream(options.session),
            handlers,
            settings,
            on: options.eventLoopGroup.next(),
            watching,
            options.logger
        )
    }

    /// The largest message that does not end its connection: the session reports one that is too large for it.
    private static let largestMessage = 16 << 20
}
