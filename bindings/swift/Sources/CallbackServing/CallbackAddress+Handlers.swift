public import CallbackHandling
public import IMHook

extension CallbackAddress {
    /// The address of a DingTalk endpoint, for cards, messages to robots and events, served by the handlers that serve
    /// Stream mode too.
    ///
    /// A handler that takes longer than the deadline is answered for with the answer that changes nothing, and goes on. One
    /// that fails, and one that asks for later, are answered for with HTTP status 500, upon which the platform sends an
    /// event again; a callback without a handler is answered with the answer that changes nothing.
    ///
    /// An event whose handler takes longer is answered with HTTP status 500, too, as the handler may yet fail: the platform
    /// sends it again, and it may be handled twice. Hand long work to a queue and return.
    ///
    /// - Parameters:
    ///   - path: The path of the address.
    ///   - endpoint: What callbacks are checked against.
    ///   - handlers: What is done about callbacks.
    ///   - deadline: How long a handler may take, that of an event 1.4 seconds at most: the platform waits two seconds
    ///     (page 「事件回调」), and for events 1.5 according to one of its pages.
    ///   - log: Writes a line.
    /// - Returns: The address.
    public static func cards(
        path: String,
        _ endpoint: DingTalk.CardEndpoint,
        handlers: CallbackHandlers,
        deadline: Duration = .milliseconds(1800),
        log: @escaping @Sendable (String) -> Void
    ) -> CallbackAddress {
        CallbackAddress(path: path, maxBodySize: endpoint.maxBodySize, log: log) { request, now in
            let callback: DingTalk.Callback
            do throws(IMHookError) {
                callback = try endpoint.receive(request, now: now)
            } catch {
                return .refused(error)
            }
            return await serve(callback, handlers, deadline, log)
        }
    }

    private static let eventDeadline = Duration.milliseconds(1400)

    private static func serve(
        _ callback: sending DingTalk.Callback,
        _ handlers: CallbackHandlers,
        _ deadline: Duration,
        _ log: @escaping @Sendable (String) -> Void
    ) async -> Served {
        // The callback belongs to the task of the handler, which may still be at it when the answer has to go.
        let isEvent = callback.kind == .dingTalkEvent
        let kind = callback.kind.name
        let empty = callback.emptyAnswer
        let (outcomes, continuation) = AsyncStream.makeStream(of: CallbackOutcome?.self)
        Task { continuation.yield(await handlers.handle(callback)) }
        let timer = Task {
            try await Task.sleep(for: isEvent ? min(deadline, eventDeadline) : deadline)
            continuation.yield(nil)
        }
        defer { timer.cancel() }
        var outcomeOrLate = outcomes.makeAsyncIterator()
        switch await outcomeOrLate.next() ?? nil {
        case .handled(let answer, let followUps):
            return Served(kind: kind, .success(answer), followUp: followUp(kind, followUps, log))
        case .failed(let error): return Served(kind: kind, failure: "\(type(of: error))")
        case .later: return Served(kind: kind, failure: "asks for later")
        case .unhandled: return Served(kind: kind, .success(empty), note: "nothing handles it")
        case .unreadable(let status):
            return Served(kind: kind, .success(empty), note: "cannot be read: \(status.message)")
        // The empty answer of an event says that it was handled: one whose handler fails later would be lost.
        case nil where isEvent: return Served(kind: kind, failure: "too late; answered with status 500")
        case nil: return Served(kind: kind, .success(empty), note: "too late; answered without its handler")
        }
    }

    /// What is done when the answer was sent; nil for nothing.
    private static func followUp(
        _ kind: StaticString,
        _ works: [@Sendable () async throws -> Void],
        _ log: @escaping @Sendable (String) -> Void
    ) -> (@Sendable () async -> Void)? {
        if works.isEmpty { return nil }
        return {
            do {
                for work in works { try await work() }
            } catch {
                log("\(kind) what follows the answer failed: \(type(of: error))")
            }
        }
    }
}
