import Foundation
public import Hummingbird
public import IMHook

/// An address where the callbacks of one platform arrive: carries bytes between HTTP and imhook, and writes one line about
/// each.
public struct CallbackAddress: Sendable {
    /// The path of the address.
    public let path: String

    private let maxBodySize: Int
    private let serve: @Sendable (IMHook.Request, _ now: Int64) async -> Served
    private let log: @Sendable (String) -> Void

    /// Creates an address.
    ///
    /// - Parameters:
    ///   - path: The path of the address.
    ///   - maxBodySize: How many bytes of a body are read.
    ///   - log: Writes a line.
    ///   - serve: Verifies, reads and answers a request; `now` is the clock in Unix milliseconds.
    public init(
        path: String,
        maxBodySize: Int,
        log: @escaping @Sendable (String) -> Void,
        serve: @escaping @Sendable (IMHook.Request, _ now: Int64) async -> Served
    ) {
        self.path = path
        self.maxBodySize = maxBodySize
        self.log = log
        self.serve = serve
    }

    /// Adds the address to a router: for every method, so that a wrong one is answered and logged like all else.
    public func addRoutes(to router: Router<some RequestContext>) {
        for method: HTTPRequest.Method in [.post, .get, .put, .patch, .delete] {
            router.on(RouterPath(path), method: method) { request, _ in
                try await respond(to: received(request))
            }
        }
    }

    /// The request as imhook takes it.
    private func received(_ request: Hummingbird.Request) async throws -> IMHook.Request {
        var body: [UInt8] = []
        for try await part in request.body {
            body += part.readableBytesView
            // That it is too large is seen by now: the rest need not be read.
            if body.count > maxBodySize { break }
        }
        return IMHook.Request(
            method: request.method.rawValue,
            headers: request.headers.map { ($0.name.rawName, $0.value) },
            query: request.uri.query ?? "",
            body: body
        )
    }

    private func respond(to request: IMHook.Request) async -> Response {
        let start = ContinuousClock.now
        let served = await serve(request, Int64(Date().timeIntervalSince1970 * 1000))
        log(served, since: start)
        switch served.outcome {
        case .answered(let body):
            return response(.ok, "application/json", ByteBuffer(bytes: body), then: served.followUp)
        case .refused(let error):
            let status = HTTPResponse.Status(code: Int(error.status.httpStatus))
            // How far an event could be decrypted is for the log alone.
            let message = error.status.disclosed.message
            return response(status, "text/plain; charset=utf-8", ByteBuffer(staticString: message))
        case .failed:
            let message: StaticString = "The handler of this callback failed."
            return response(.internalServerError, "text/plain; charset=utf-8", ByteBuffer(staticString: message))
        }
    }

    private func response(
        _ status: HTTPResponse.Status,
        _ type: String,
        _ body: ByteBuffer,
        then followUp: (@Sendable () async -> Void)? = nil
    ) -> Response {
        let content = ResponseBody(contentLength: body.readableBytes) { writer in
            try await writer.write(body)
            try await writer.finish(nil)
            if let followUp { Task { await followUp() } }
        }
        return Response(status: status, headers: [.contentType: type], body: content)
    }

    /// Writes kind, verdict and time; nothing that the request said.
    private func log(_ served: Served, since start: ContinuousClock.Instant) {
        let microseconds = Int((ContinuousClock.now - start) / .microseconds(1))
        let width = max(16, served.kind.utf8CodeUnitCount)
        var line = "\(served.kind)".padding(toLength: width, withPad: " ", startingAt: 0)
        switch served.outcome {
        case .answered: line += " \(Status.ok.name) \(microseconds) us"
        case .failed(let reason): line += " FAILED \(microseconds) us (\(reason))"
        case .refused(let error):
            line += " \(error.status.name) \(microseconds) us"
            if error.clockSkew != 0 { line += " (clocks differ by \(error.clockSkew) ms)" }
        }
        if let note = served.note { line += " (\(note))" }
        log(line)
    }
}
