import IMHook
import Testing

/// Runs a case about when an access token is fetched.
///
/// Swift's clock of a token is its caller's: statuses of the C interface are not there.
func runAccessToken(_ steps: JSONValue) throws {
    var token = DingTalk.AccessToken()
    for (number, step) in steps.elements.enumerated() {
        try step.checkMembers([
            "now", "plan", "waitMs", "refreshed", "refreshFailed", "refused", "sendAgain", "generation", "status",
        ])
        guard !step.has("status") else { continue }
        let (now, part) = try (step["now"].int64, "step \(number + 1)")
        if step.has("plan") {
            let (plan, wait) = description(of: token.plan(now: now))
            try check(plan, is: step["plan"].string, at: part)
            try check(wait, is: step["waitMs"].int64, at: "\(part): waitMs")
        } else if step.has("refreshed") {
            token.refreshed(try response(expiresIn: step["refreshed"].int64), now: now)
        } else if step.has("refreshFailed") {
            let failed = step["refreshFailed"]
            try failed.checkMembers(["outcome", "retryAfterMs"])
            let outcome = try Status.allCases.first { try name(of: $0) == failed["outcome"].string }
            try token.refreshFailed(outcome, retryAfter: failed["retryAfterMs"].int64, now: now)
        } else if step.has("refused") {
            let sendAgain = try token.refused(generation: UInt64(step["refused"].int64), now: now)
            try check(sendAgain, is: step["sendAgain"].bool, at: part)
        } else {
            try check(Int64(token.generation), is: step["generation"].int64, at: part)
        }
    }
}

/// The name of a plan as the corpus writes it, and the time it says to wait.
private func description(of plan: DingTalk.AccessToken.Plan) -> (String, Int64) {
    switch plan {
    case .use: ("USE", 0)
    case .useAndRefresh: ("USE_AND_REFRESH", 0)
    case .refresh: ("REFRESH", 0)
    case .wait(let milliseconds): ("WAIT", milliseconds)
    case .failed(let milliseconds): ("FAILED", milliseconds)
    }
}

private func response(expiresIn seconds: Int64) throws -> DingTalk.APIResponse {
    let body = Array(#"{"accessToken":"a","expireIn":\#(seconds)}"#.utf8)
    return try DingTalk.APIResponse(operation: "get_access_token", httpStatus: 200, body: body)
}
