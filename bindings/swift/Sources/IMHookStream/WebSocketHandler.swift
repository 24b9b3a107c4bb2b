import NIOCore
import NIOWebSocket

/// Tells the engine what arrives on an open WebSocket, and answers pings and the end of it (RFC 6455).
final class WebSocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let engine: StreamEngine
    private let connection: UInt64

    init(_ engine: StreamEngine, _ connection: UInt64) {
        self.engine = engine
        self.connection = connection
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        engine.assumeIsolated { [connection] in $0.opened(connection, channel) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        switch frame.opcode {
        case .text:
            engine.assumeIsolated { [connection] in $0.received(connection, frame.unmaskedData) }
        case .ping:
            // A peer that reads nothing is not sent more and more.
            if context.channel.isWritable { send(.pong, frame.unmaskedData, context) }
            engine.assumeIsolated { [connection] in $0.heard(connection) }
        case .connectionClose:
            if !engine.assumeIsolated({ [connection] in $0.isClosing(connection) }) {
                send(.connectionClose, frame.unmaskedData, context)
            }
            context.close(promise: nil)
        default:
            engine.assumeIsolated { [connection] in $0.heard(connection) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        engine.assumeIsolated { [connection] in $0.broke(connection, error) }
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        engine.assumeIsolated { [connection] in $0.closed(connection) }
        context.fireChannelInactive()
    }

    private func send(_ opcode: WebSocketOpcode, _ data: ByteBuffer, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(.client(opcode, data)), promise: nil)
    }
}

extension WebSocketFrame {
    /// A whole message of a client, which has to be masked.
    static func client(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }
}
