public import IMHook

extension CallbackAddress {
    /// The address of a Tencent Chat endpoint.
    ///
    /// A webhook is answered in time whatever `decide` does: after the deadline, and when it throws or decides something
    /// that the command does not have, the answer is the fallback. A decision that is late is cancelled; the work on a
    /// webhook after an event, which is only acknowledged, goes on.
    ///
    /// - Parameters:
    ///   - path: The path of the address.
    ///   - endpoint: What webhooks are checked against.
    ///   - limits: How long a decision may take, and what happens without one.
    ///   - log: Writes a line.
    ///   - decide: Decides about a webhook.
    /// - Returns: The address.
    public static func webhooks(
        path: String,
        _ endpoint: TencentChat.Endpoint,
        limits: DecisionLimits = DecisionLimits(),
        log: @escaping @Sendable (String) -> Void,
        decide: @escaping @Sendable (TencentChat.Webhook) async throws -> TencentChat.Decision
    ) -> CallbackAddress {
        CallbackAddress(path: path, maxBodySize: endpoint.maxBodySize, log: log) { request, now in
            let webhook: TencentChat.Webhook
            do throws(IMHookError) {
                webhook = try endpoint.receive(request, now: now)
            } catch {
                return .refused(error)
            }
            return await serve(webhook, limits, decide)
        }
    }

    /// How the decision about a webhook ended.
    private enum Ending: Sendable {
        case decided([UInt8])
        case failed(String)
        case late
    }

    private static func serve(
        _ webhook: sending TencentChat.Webhook,
        _ limits: DecisionLimits,
        _ decide: @escaping @Sendable (TencentChat.Webhook) async throws -> TencentChat.Decision
    ) async -> Served {
        // The webhook belongs to the task that decides, which may still be at it when the answer has to go.
        let kind: StaticString = webhook.command == .unknown ? "unknown" : webhook.command.name
        let isBefore = webhook.timing == .before
        let fallback = Result { () throws(IMHookError) in
            isBefore ? try webhook.reply(limits.fallback.decision).body : webhook.emptyAnswer
        }
        let (endings, continuation) = AsyncStream.makeStream(of: Ending.self)
        let decision = Task {
            do {
                continuation.yield(.decided(try webhook.reply(await decide(webhook)).body))
            } catch let error as IMHookError {
                continuation.yield(.failed("\(error.status.name)"))
            } catch {
                continuation.yield(.failed("\(type(of: error))"))
            }
        }
        let timer = Task {
            try await Task.sleep(for: limits.deadline)
            continuation.yield(.late)
        }
        defer {
            if isBefore { decision.cancel() }
            timer.cancel()
        }
        let what = isBefore ? (limits.fallback == .allow ? "allowed" : "forbidden") : "acknowledged"
        for await ending in endings {
            switch ending {
            case .decided(let body): return Served(kind: kind, .success(body))
            case .failed(let reason): return Served(kind: kind, fallback, note: "decision failed: \(reason); \(what)")
            case .late: return Served(kind: kind, fallback, note: "decision too late; \(what)")
            }
        }
        return Served(kind: kind, fallback, note: "no decision; \(what)")
    }
}
