import NIOCore
import NIOHTTP1

/// Collects the answer to one HTTP request.
final class HTTPExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// The largest body that is read, in bytes.
    static let maximumSize = 1 << 20

    private var promise: EventLoopPromise<HTTPAnswer>?
    private var answer = HTTPAnswer(status: 0, body: [])

    init(_ promise: EventLoopPromise<HTTPAnswer>) { self.promise = promise }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            answer.status = Int(head.status.code)
        case .body(let part):
            guard answer.body.count + part.readableBytes <= Self.maximumSize else {
                return end(.failure(StreamClientError.answerTooLarge), context)
            }
            answer.body.append(contentsOf: part.readableBytesView)
        case .end:
            end(.success(answer), context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { end(.failure(error), context) }

    func channelInactive(context: ChannelHandlerContext) {
        end(.failure(StreamClientError.connectionEnded), context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(.failure(StreamClientError.connectionEnded), context)
    }

    private func end(_ result: Result<HTTPAnswer, any Error>, _ context: ChannelHandlerContext) {
        guard let promise else { return }
        self.promise = nil
        promise.completeWith(result)
        context.close(promise: nil)
    }
}
