import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Opens connections: TCP, where asked for through a proxy, and TLS where the address wants it.
struct Dialer: Sendable {
    let proxy: HTTPProxy?
    let tls: NIOSSLContext

    /// Opens a connection.
    ///
    /// - Parameters:
    ///   - address: Where to.
    ///   - eventLoop: The event loop that the connection will belong to.
    ///   - timeout: How long each step may take.
    /// - Returns: A channel that nothing was sent on yet, and that no handler of HTTP was added to.
    func dial(_ address: WebAddress, on eventLoop: any EventLoop, timeout: TimeAmount) -> EventLoopFuture<any Channel> {
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(timeout)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        guard let proxy else {
            return bootstrap.connect(host: address.host, port: address.port).flatMap { secure($0, address) }
        }
        return bootstrap.connect(host: proxy.host, port: proxy.port)
            .flatMap { tunnel($0, to: address, proxy, .now() + timeout) }
            .flatMap { secure($0, address) }
    }

    private func secure(_ channel: any Channel, _ address: WebAddress) -> EventLoopFuture<any Channel> {
        guard address.isSecure else { return channel.eventLoop.makeSucceededFuture(channel) }
        return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(Self.tlsHandler(tls, address.host))
            return channel
        }.closing(channel)
    }

    /// A name that is an address cannot be asked for in TLS (RFC 6066), but is verified all the same.
    private static func tlsHandler(_ context: NIOSSLContext, _ host: String) throws -> NIOSSLClientHandler {
        let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
    }

    private func tunnel(
        _ channel: any Channel,
        to address: WebAddress,
        _ proxy: HTTPProxy,
        _ deadline: NIODeadline
    ) -> EventLoopFuture<any Channel> {
        let isConnected = channel.eventLoop.makePromise(of: Void.self)
        var headers = HTTPHeaders()
        headers.add(name: "Host", value: "\(address.host):\(address.port)")
        if let authorization = proxy.authorization { headers.add(name: "Proxy-Authorization", value: authorization) }
        let isAdded = channel.eventLoop.makeCompletedFuture {
            let encoder = HTTPRequestEncoder()
            let decoder = ByteToMessageHandler(HTTPResponseDecoder(leftOverBytesStrategy: .dropBytes))
            let connect = NIOHTTP1ProxyConnectHandler(
                targetHost: address.host,
                targetPort: address.port,
                headers: headers,
                deadline: deadline,
                promise: isConnected
            )
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandlers(encoder, decoder, connect)
            return NIOLoopBound((encoder, decoder), eventLoop: channel.eventLoop)
        }
        isAdded.whenFailure { isConnected.fail($0) }
        return isConnected.futureResult.and(isAdded).flatMap { _, handlers in
            // The third has removed itself.
            let (encoder, decoder) = handlers.value
            let pipeline = channel.pipeline.syncOperations
            return pipeline.removeHandler(decoder).and(pipeline.removeHandler(encoder)).map { _ in }
        }
        .map { channel }
        .closing(channel)
    }
}

extension EventLoopFuture where Value == any Channel {
    /// Closes a channel when the result is a failure.
    func closing(_ channel: any Channel) -> EventLoopFuture<Value> {
        flatMapErrorThrowing { error in
            channel.close(promise: nil)
            throw error
        }
    }
}
