import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP proxy for tests on a free port of the loopback interface, which knows CONNECT and nothing else.
final class TestProxy: Sendable {
    private let tunnels = Mutex<[String]>([])
    private let server = Mutex<(any Channel)?>(nil)
    private let password: String?

    private init(password: String?) { self.password = password }

    /// Starts listening; `Proxy-Authorization` has to have the value, where one is given.
    static func start(password: String? = nil) async throws -> TestProxy {
        let proxy = TestProxy(password: password)
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let decoder = ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes))
                    try pipeline.addHandler(HTTPResponseEncoder(), name: "encoder")
                    try pipeline.addHandler(decoder, name: "decoder")
                    try pipeline.addHandler(ConnectHandler(proxy), name: "connect")
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        proxy.server.withLock { $0 = server }
        return proxy
    }

    func stop() async throws { try await server.withLock { $0 }?.close().get() }

    var port: Int { server.withLock { $0?.localAddress?.port ?? 0 } }

    /// Where tunnels were asked for.
    var targets: [String] { tunnels.withLock { $0 } }

    fileprivate func admits(_ head: HTTPRequestHead) -> Bool {
        tunnels.withLock { $0.append(head.uri) }
        return password.map { head.headers["Proxy-Authorization"] == [$0] } ?? true
    }
}

private final class ConnectHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let proxy: TestProxy
    private var target: (host: String, port: Int)?

    init(_ proxy: TestProxy) { self.proxy = proxy }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let parts = head.uri.split(separator: ":")
            guard head.method == .CONNECT, proxy.admits(head), parts.count == 2, let port = Int(parts[1]) else {
                return answer(.proxyAuthenticationRequired, context)
            }
            target = (String(parts[0]), port)
        case .body: break
        case .end:
            guard let target else { return }
            let channel = context.channel
            let own = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            ClientBootstrap(group: context.eventLoop).connect(host: target.host, port: target.port)
                .whenComplete { result in
                    let (handler, context) = own.value
                    guard case .success(let other) = result else { return handler.answer(.badGateway, context) }
                    handler.answer(.ok, context)
                    Self.glue(channel, other)
                }
        }
    }

    private func answer(_ status: HTTPResponseStatus, _ context: ChannelHandlerContext) {
        let head = HTTPResponseHead(
            version: .http1_1,
            status: status,
            headers: status == .ok ? [:] : ["Content-Length": "0"]
        )
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private static func glue(_ client: any Channel, _ other: any Channel) {
        for name in ["encoder", "decoder", "connect"] { client.pipeline.removeHandler(name: name, promise: nil) }
        client.pipeline.addHandler(Forwarding(to: other)).whenComplete { _ in
            _ = other.pipeline.addHandler(Forwarding(to: client))
        }
    }
}

private final class Forwarding: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    private let other: any Channel

    init(to other: any Channel) { self.other = other }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        other.writeAndFlush(unwrapInboundIn(data), promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }
}
