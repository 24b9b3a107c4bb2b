import Foundation
import Hummingbird
import IMHook

/// The address where callbacks arrive: carries bytes between HTTP and imhook, and writes one line about each.
struct CallbackAddress: Sendable {
    static let path = "/dingtalk"

    let endpoint: DingTalk.CardEndpoint
    let answer: @Sendable (DingTalk.Callback) throws(IMHookError) -> DingTalk.Reply
    let log: @Sendable (String) -> Void

    /// Adds the address to a router: for every method, so that a wrong one is answered and logged like all else.
    func addRoutes(to router: Router<some RequestContext>) {
        for method: HTTPRequest.Method in [.post, .get, .put, .patch, .delete] {
            router.on(RouterPath(Self.path), method: method) { request, _ in
                respond(to: try await received(request))
            }
        }
    }

    /// The request as imhook takes it.
    private func received(_ request: Hummingbird.Request) async throws -> IMHook.Request {
        var body: [UInt8] = []
        for try await part in request.body {
            body += part.readableBytesView
            // That it is too large is seen by now: the rest need not be read.
            if body.count > endpoint.maxBodySize { break }
        }
        return IMHook.Request(
            method: request.method.rawValue,
            headers: request.headers.map { ($0.name.rawName, $0.value) },
            query: request.uri.query ?? "",
            body: body
        )
    }

    private func respond(to request: IMHook.Request) -> Response {
        let start = ContinuousClock.now
        var kind: StaticString = "refused"
        do {
            let callback = try endpoint.receive(request, now: Int64(Date().timeIntervalSince1970 * 1000))
            kind = callback.kind.name
            let reply = try answer(callback)
            log(kind, .ok, since: start)
            return response(.ok, "application/json", ByteBuffer(bytes: reply.body))
        } catch {
            log(kind, error.status, since: start, clockSkew: error.clockSkew)
            return response(
                HTTPResponse.Status(code: Int(error.status.httpStatus)),
                "text/plain; charset=utf-8",
                ByteBuffer(staticString: error.message)
            )
        }
    }

    private func response(_ status: HTTPResponse.Status, _ type: String, _ body: ByteBuffer) -> Response {
        Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: body))
    }

    /// Writes kind, verdict and time; nothing that the request said.
    private func log(
        _ kind: StaticString,
        _ verdict: Status,
        since start: ContinuousClock.Instant,
        clockSkew: Int64 = 0
    ) {
        let microseconds = Int((ContinuousClock.now - start) / .microseconds(1))
        let skew = clockSkew == 0 ? "" : " (clocks differ by \(clockSkew) ms)"
        log("\("\(kind)".padding(toLength: 16, withPad: " ", startingAt: 0)) \(verdict.name) \(microseconds) us\(skew)")
    }
}
