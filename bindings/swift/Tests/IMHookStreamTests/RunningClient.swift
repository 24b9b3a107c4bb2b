import IMHook
import IMHookStream
import Logging

/// A client that runs beside a test.
struct RunningClient {
    let client: StreamClient
    let log: CollectedLog
    private let task: Task<Void, any Error>

    /// Runs a client against a gateway, with pauses that suit a test.
    init(
        _ gateway: Gateway,
        configure: (inout StreamClientOptions) -> Void = { _ in },
        handlers: (inout CallbackHandlers) -> Void
    ) throws {
        var options = StreamClientOptions(clientID: "dingexample0001", clientSecret: "not-a-real-secret")
        options.session.apiHost = gateway.apiHost
        options.session.retryBase = .milliseconds(10)
        options.session.retryCap = .milliseconds(50)
        options.session.proofOfLife = .zero
        let log = CollectedLog()
        options.logger = Logger(label: "test") { _ in log.handler }
        configure(&options)
        var all = CallbackHandlers()
        handlers(&all)
        let client = try StreamClient(options, all)
        self.client = client
        self.log = log
        task = Task { try await client.run() }
    }

    /// Cancels the task and waits for its end.
    func cancel() async throws {
        task.cancel()
        try await task.value
    }

    /// Stops the client and waits for its end.
    func stop() async throws {
        client.stop()
        try await task.value
    }
}
