import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// Opens WebSockets to the gateway.
struct WebSocketConnector: Sendable {
    let dialer: Dialer
    /// The largest message that is taken, in bytes.
    let maximumSize: Int

    /// Opens a WebSocket, on which the engine then hears everything, beginning with its opening.
    ///
    /// - Parameters:
    ///   - url: The URL with the ticket.
    ///   - connection: The number that the engine knows it by.
    ///   - engine: Whom to tell; the WebSocket belongs to its event loop.
    ///   - timeout: How long each step may take.
    /// - Throws: Whatever keeps it from being opened.
    func connect(_ url: String, _ connection: UInt64, _ engine: StreamEngine, timeout: TimeAmount) async throws {
        guard let address = WebAddress(url) else { throw StreamClientError.invalidURL }
        let channel = try await dialer.dial(address, on: engine.eventLoop, timeout: timeout).get()
        try await withTaskCancellationHandler {
            do {
                try await upgrade(channel, address, connection, engine).get()
            } catch {
                channel.close(promise: nil)
                throw error
            }
        } onCancel: {
            // Once it is open it is the engine that closes it.
            engine.closeUnlessOpen(connection, channel)
        }
    }

    private func upgrade(
        _ channel: any Channel,
        _ address: WebAddress,
        _ connection: UInt64,
        _ engine: StreamEngine
    ) -> EventLoopFuture<Void> {
        let upgrader = NIOTypedWebSocketClientUpgrader<Void>(maxFrameSize: maximumSize) { channel, _ in
            channel.eventLoop.makeCompletedFuture {
                // One that ended while it was being upgraded would never tell so.
                guard channel.isActive else { throw StreamClientError.connectionEnded }
                let aggregator = NIOWebSocketFrameAggregator(
                    minNonFinalFragmentSize: 0,
                    maxAccumulatedFrameCount: 1 << 16,
                    maxAccumulatedFrameSize: maximumSize
                )
                try channel.pipeline.syncOperations.addHandlers(aggregator, WebSocketHandler(engine, connection))
            }
        }
        var headers = HTTPHeaders()
        headers.add(name: "Host", value: address.authority)
        headers.add(name: "Content-Length", value: "0")
        let configuration = NIOTypedHTTPClientUpgradeConfiguration(
            upgradeRequestHead: HTTPRequestHead(version: .http1_1, method: .GET, uri: address.target, headers: headers),
            upgraders: [upgrader]
        ) { channel in
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(StreamClientError.notUpgraded)
        }
        return channel.eventLoop.flatSubmit {
            channel.eventLoop.makeCompletedFuture {
                var pipeline = NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: configuration)
                // Frames may come together with the end of the handshake.
                pipeline.leftOverBytesStrategy = .forwardBytes
                return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
                    configuration: pipeline
                )
            }.flatMap { $0 }
        }
    }
}
