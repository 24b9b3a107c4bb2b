import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends HTTP requests, each over a connection of its own, and follows no redirections.
///
/// A session asks the gateway once for each connection, so there is nothing to keep open.
struct DirectHTTP: HTTPPerforming {
    let dialer: Dialer
    let group: MultiThreadedEventLoopGroup

    func perform(_ call: HTTPCall) async throws -> HTTPAnswer {
        guard let address = WebAddress(call.url) else { throw StreamClientError.invalidURL }
        let timeout = TimeAmount(call.timeout)
        let deadline = NIODeadline.now() + timeout
        let channel: any Channel
        do {
            channel = try await dialer.dial(address, on: group.next(), timeout: timeout).get()
        } catch {
            throw HTTPNotSent(error)
        }
        return try await withTaskCancellationHandler {
            try await Self.exchange(call, address, channel, until: deadline).get()
        } onCancel: {
            channel.close(promise: nil)
        }
    }

    private static func exchange(
        _ call: HTTPCall,
        _ address: WebAddress,
        _ channel: any Channel,
        until deadline: NIODeadline
    ) -> EventLoopFuture<HTTPAnswer> {
        let promise = channel.eventLoop.makePromise(of: HTTPAnswer.self)
        let isLate = channel.eventLoop.scheduleTask(deadline: deadline) {
            promise.fail(StreamClientError.timedOut)
            channel.close(promise: nil)
        }
        let isSent = channel.eventLoop.submit {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
            try pipeline.addHandler(HTTPExchangeHandler(promise))
            write(call, address, pipeline)
        }
        isSent.whenFailure {
            promise.fail($0)
            channel.close(promise: nil)
        }
        promise.futureResult.whenComplete { _ in isLate.cancel() }
        return promise.futureResult
    }

    private static func write(
        _ call: HTTPCall,
        _ address: WebAddress,
        _ pipeline: ChannelPipeline.SynchronousOperations
    ) {
        var headers = HTTPHeaders()
        headers.add(name: "Host", value: address.authority)
        for (name, value) in call.headers { headers.add(name: name, value: value) }
        headers.replaceOrAdd(name: "Content-Length", value: "\(call.body.count)")
        headers.replaceOrAdd(name: "Connection", value: "close")
        let head = HTTPRequestHead(
            version: .http1_1,
            method: HTTPMethod(rawValue: call.method),
            uri: address.target,
            headers: headers
        )
        pipeline.write(NIOAny(HTTPClientRequestPart.head(head)), promise: nil)
        pipeline.write(NIOAny(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: call.body)))), promise: nil)
        pipeline.writeAndFlush(NIOAny(HTTPClientRequestPart.end(nil)), promise: nil)
    }
}
