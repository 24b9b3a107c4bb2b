import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket
import ServerTesting
import Synchronization

/// A gateway for tests on a free port of the loopback interface, which does what a test tells it.
final class Gateway: Sendable {
    /// What happened, in its order.
    enum Event: Sendable {
        /// A connection was asked for, with this body.
        case asked(String)
        case opened(Socket)
        case text(Socket, String)
        case pinged(Socket)
        /// A close frame came, with its code.
        case closing(Socket, code: UInt16?)
        case closed(Socket)
    }

    /// How the next request for a connection is answered.
    enum Answer: Sendable {
        case address
        case other(status: Int, body: String)
        /// The WebSocket is dropped as soon as it is open.
        case addressOfDropped
        case none
    }

    private struct State {
        var events: [Event] = []
        var answers: [Answer] = []
        var tickets = 0
        var droppedTickets: Set<Int> = []
        var isFrozen = false
        var greeting: String?
    }

    private let state = Mutex(State())
    private let server: any Channel
    private let isSecure: Bool

    /// Starts listening, with a certificate and a key for `https` and `wss`.
    static func start(tls: NIOSSLContext? = nil) async throws -> Gateway {
        let pending = Pending()
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let gateway = pending.gateway.withLock({ $0 }) else {
                        throw ChannelError.inappropriateOperationForState
                    }
                    let pipeline = channel.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
                    try gateway.configure(pipeline)
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let gateway = Gateway(server, isSecure: tls != nil)
        pending.gateway.withLock { $0 = gateway }
        return gateway
    }

    private final class Pending: Sendable {
        let gateway = Mutex<Gateway?>(nil)
    }

    private init(_ server: any Channel, isSecure: Bool) {
        self.server = server
        self.isSecure = isSecure
    }

    /// Stops listening.
    func stop() async throws { try await server.close().get() }

    var port: Int { server.localAddress?.port ?? 0 }

    /// What stands for `https://api.dingtalk.com`.
    var apiHost: String { "\(isSecure ? "https://localhost" : "http://127.0.0.1"):\(port)" }

    /// Says how the next requests are answered; those after them get an address.
    func answer(_ answers: Answer...) { state.withLock { $0.answers += answers } }

    /// From now on pings are not answered.
    func freeze() { state.withLock { $0.isFrozen = true } }

    /// From now on each WebSocket begins with a text, sent in one piece with the end of the handshake.
    func greet(_ text: String) { state.withLock { $0.greeting = text } }

    // MARK: Waiting

    /// Waits for an event and takes it, with those before it.
    func wait<Value: Sendable>(for match: (Event) -> Value?) async throws -> Value {
        for _ in 0..<4_000 {
            let found = state.withLock { state -> Value? in
                guard let index = state.events.firstIndex(where: { match($0) != nil }) else { return nil }
                let value = match(state.events[index])
                state.events.removeFirst(index + 1)
                return value
            }
            if let found { return found }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw WaitedTooLong(events: state.withLock { "\($0.events)" })
    }

    func socket() async throws -> Socket {
        try await wait { if case .opened(let socket) = $0 { socket } else { nil } }
    }

    func text() async throws -> String {
        try await wait { if case .text(_, let text) = $0 { text } else { nil } }
    }

    func asked() async throws -> String {
        try await wait { if case .asked(let body) = $0 { body } else { nil } }
    }

    /// Whether something is among what was not waited for yet.
    func contains(_ match: (Event) -> Bool) -> Bool { state.withLock { $0.events.contains(where: match) } }

    // MARK: What handlers tell

    fileprivate func tell(_ event: Event) { state.withLock { $0.events.append(event) } }

    fileprivate var greeting: String? { state.withLock { $0.greeting } }

    fileprivate var isFrozen: Bool { state.withLock { $0.isFrozen } }

    /// The answer to a request; nil for none.
    fileprivate func take(_ body: String) -> (status: Int, body: String)? {
        tell(.asked(body))
        return state.withLock { state in
            let answer = state.answers.isEmpty ? .address : state.answers.removeFirst()
            switch answer {
            case .other(let status, let body): return (status, body)
            case .none: return nil
            case .address, .addressOfDropped:
                state.tickets += 1
                if case .addressOfDropped = answer { state.droppedTickets.insert(state.tickets) }
                let scheme = isSecure ? "wss://localhost" : "ws://127.0.0.1"
                return (200, #"{"endpoint":"\#(scheme):\#(port)/connect","ticket":"ticket-\#(state.tickets)"}"#)
            }
        }
    }

    /// What becomes of a WebSocket that is asked for with a URI: nil when it is refused, true when it is dropped.
    fileprivate func admit(_ uri: String) -> Bool? {
        guard let number = uri.split(separator: "ticket-").last.flatMap({ Int($0) }) else { return nil }
        return state.withLock { number <= $0.tickets ? $0.droppedTickets.contains(number) : nil }
    }

    private func configure(_ pipeline: ChannelPipeline.SynchronousOperations) throws {
        let upgrader = NIOWebSocketServerUpgrader(
            maxFrameSize: 1 << 24,
            shouldUpgrade: { channel, head in
                let isAdmitted = self.admit(head.uri) != nil
                return channel.eventLoop.makeSucceededFuture(isAdmitted ? HTTPHeaders() : nil)
            },
            upgradePipelineHandler: { channel, head in
                if self.admit(head.uri) == true { return Socket(channel).drop() }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(SocketHandler(self))
                }
            }
        )
        let name = "requests"
        try pipeline.addHandler(Cork(self))
        try pipeline.configureHTTPServerPipeline(
            withServerUpgrade: (
                upgraders: [upgrader],
                completionHandler: { $0.pipeline.removeHandler(name: name, promise: nil) }
            )
        )
        try pipeline.addHandler(RequestHandler(self), name: name)
    }
}

/// One side of a WebSocket.
final class Socket: Sendable, Equatable {
    private let channel: any Channel

    fileprivate init(_ channel: any Channel) { self.channel = channel }

    func send(_ text: String) {
        channel.writeAndFlush(WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text)), promise: nil)
    }

    /// Sends a text in several frames.
    func send(inPieces text: String) {
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 7) {
            let end = min(start + 7, bytes.count)
            let frame = WebSocketFrame(
                fin: end == bytes.count,
                opcode: start == 0 ? .text : .continuation,
                data: ByteBuffer(bytes: bytes[start..<end])
            )
            channel.writeAndFlush(frame, promise: nil)
        }
    }

    func close() {
        var data = ByteBuffer()
        data.write(webSocketErrorCode: .goingAway)
        channel.writeAndFlush(WebSocketFrame(fin: true, opcode: .connectionClose, data: data), promise: nil)
    }

    /// Ends the connection without a word.
    @discardableResult
    func drop() -> EventLoopFuture<Void> {
        let abort = linger(l_onoff: 1, l_linger: 0)
        let isSet = (channel as? any SocketOptionProvider)?.setSoLinger(abort)
        return (isSet ?? channel.eventLoop.makeSucceededVoidFuture()).flatMap { self.channel.close() }
    }

    static func == (left: Socket, right: Socket) -> Bool { left.channel === right.channel }
}

private final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let gateway: Gateway
    private var body = ByteBuffer()

    init(_ gateway: Gateway) { self.gateway = gateway }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: break
        case .body(var part): body.writeBuffer(&part)
        case .end:
            guard let answer = gateway.take(String(buffer: body)) else { return }
            let status = HTTPResponseStatus(statusCode: answer.status)
            let head = HTTPResponseHead(
                version: .http1_1,
                status: status,
                headers: ["Content-Length": "\(answer.body.utf8.count)"]
            )
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: answer.body)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}

/// Holds back what is sent for a moment, so that it goes out in one piece, where there is a greeting.
private final class Cork: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private let gateway: Gateway

    init(_ gateway: Gateway) { self.gateway = gateway }

    func flush(context: ChannelHandlerContext) {
        guard gateway.greeting != nil else { return context.flush() }
        let channel = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: .milliseconds(20)) { channel.value.flush() }
    }
}

private final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let gateway: Gateway
    private var socket: Socket?

    init(_ gateway: Gateway) { self.gateway = gateway }

    func handlerAdded(context: ChannelHandlerContext) {
        let socket = Socket(context.channel)
        self.socket = socket
        gateway.tell(.opened(socket))
        if let greeting = gateway.greeting { socket.send(greeting) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let socket else { return }
        let frame = unwrapInboundIn(data)
        var content = frame.unmaskedData
        switch frame.opcode {
        case .text:
            gateway.tell(.text(socket, String(buffer: content)))
        case .ping:
            gateway.tell(.pinged(socket))
            guard !gateway.isFrozen else { return }
            context.writeAndFlush(
                wrapOutboundOut(WebSocketFrame(fin: true, opcode: .pong, data: content)),
                promise: nil
            )
        case .connectionClose:
            gateway.tell(.closing(socket, code: content.readInteger()))
            guard !gateway.isFrozen else { return }
            context.close(promise: nil)
        default: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let socket { gateway.tell(.closed(socket)) }
    }
}
