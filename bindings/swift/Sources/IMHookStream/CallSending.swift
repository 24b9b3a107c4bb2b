import IMHook
import Logging

/// Sends calls of the server API, and again where the rules of ``DingTalk/CallAttempts`` say so.
struct CallSending: Sendable {
    let http: any HTTPPerforming
    let timeout: Duration
    /// How long all pauses of a call may be together.
    let patience: Duration
    /// Takes a line for each warning of a call.
    let logger: Logger

    /// How an attempt ended.
    private enum Attempt {
        case answered(DingTalk.APIResponse)
        case failed(any Error, DingTalk.CallAttempts.End)

        var end: DingTalk.CallAttempts.End {
            switch self {
            case .answered(let response): .answered(response)
            case .failed(_, let end): end
            }
        }

        consuming func get() throws -> DingTalk.APIResponse {
            switch self {
            case .answered(let response):
                guard response.outcome == .ok else { throw DingTalkRefusal(response) }
                return response
            case .failed(let error, _): throw error
            }
        }
    }

    /// Sends a call that needs no access token until it is over.
    ///
    /// - Parameter request: Makes the request of an attempt.
    /// - Returns: As the other one.
    /// - Throws: As the other one.
    func send(
        _ request: @Sendable () throws -> DingTalk.APIRequest
    ) async throws -> sending DingTalk.APIResponse {
        try await send(limit: 0) {
            (try request(), 0)
        } tokenWasRefused: { _ in
            false
        }
    }

    /// Sends a call until it is over.
    ///
    /// - Parameters:
    ///   - limit: How often at most; 0 for the default.
    ///   - request: Makes the request of an attempt, with the token of a generation.
    ///   - tokenWasRefused: Takes note that the platform refused the token of a generation: whether there is another.
    /// - Returns: The answer, whose outcome is ``Status/ok``.
    /// - Throws: What `request` throws, ``DingTalkRefusal``, or what kept an answer from coming.
    @concurrent
    func send(
        limit: UInt32,
        _ request: @Sendable () async throws -> (DingTalk.APIRequest, generation: UInt64),
        tokenWasRefused: @Sendable (_ generation: UInt64) async -> Bool
    ) async throws -> sending DingTalk.APIResponse {
        let patience = Int64(patience / .milliseconds(1))
        var attempts = DingTalk.CallAttempts(patience: patience > 0 ? patience : -1, limit: limit)
        var isFirst = true
        while true {
            let (request, generation) = try await request()
            if isFirst {
                for warning in request.warnings { logger.warning("\(request.operation): \(warning)") }
            }
            isFirst = false
            let attempt = await perform(request)
            if case .failed = attempt { try Task.checkCancellation() }
            switch attempts.plan(after: attempt.end, of: request, random: .random(in: 0 ... .max)) {
            case .over:
                // Whoever calls next is not to use a token that was refused.
                if case .answered(.apiTokenRefused, _) = attempt.end { _ = await tokenWasRefused(generation) }
                return try attempt.get()
            case .again(let milliseconds): try await Task.sleep(for: .milliseconds(milliseconds))
            case .againWithNewToken: guard await tokenWasRefused(generation) else { return try attempt.get() }
            }
        }
    }

    private func perform(_ request: DingTalk.APIRequest) async -> sending Attempt {
        let answer: HTTPAnswer
        do {
            answer = try await http.perform(
                HTTPCall(
                    method: request.method,
                    url: request.url,
                    headers: request.headers,
                    body: request.body,
                    timeout: timeout
                )
            )
        } catch let error as HTTPNotSent {
            return .failed(error, .notSent)
        } catch {
            return .failed(error, .notAnswered)
        }
        do throws(IMHookError) {
            return .answered(try request.response(httpStatus: answer.status, body: answer.body))
        } catch {
            return .failed(error, .answered(error.status, retryAfter: 0))
        }
    }
}
