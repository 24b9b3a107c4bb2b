import IMHook
import Testing

/// Runs a case about whether a call is sent again.
func runCallAttempts(_ given: JSONValue) throws {
    try given.checkMembers(["operation", "body", "patienceMs", "attemptLimit", "steps"])
    var attempts = DingTalk.CallAttempts(
        patience: given.has("patienceMs") ? try given["patienceMs"].int64 : 0,
        limit: given.has("attemptLimit") ? UInt32(try given["attemptLimit"].int64) : 0
    )
    let (operation, body) = try (given["operation"].string, given.has("body") ? given["body"].string : "")
    for (number, step) in given["steps"].elements.enumerated() {
        try step.checkMembers(["end", "outcome", "retryAfterMs", "random", "plan", "waitMs"])
        let random = step.has("random") ? try step["random"].uint64 : 0
        let plan = try attempts.plan(after: end(of: step), operation: operation, body: Array(body.utf8), random: random)
        let (name, wait): (String, Int64) =
            switch plan {
            case .over: ("OVER", 0)
            case .again(let milliseconds): ("AGAIN", milliseconds)
            case .againWithNewToken: ("AGAIN_WITH_NEW_TOKEN", 0)
            }
        try check(name, is: step["plan"].string, at: "step \(number + 1)")
        try check(wait, is: step["waitMs"].int64, at: "step \(number + 1): waitMs")
    }
}

private func end(of step: JSONValue) throws -> DingTalk.CallAttempts.End {
    switch try step["end"].string {
    case "NOT_SENT": return .notSent
    case "NOT_ANSWERED": return .notAnswered
    case "ANSWERED":
        let outcome = try Status.allCases.first { try name(of: $0) == step["outcome"].string }
        guard let outcome else { throw BrokenCase("outcome is no status") }
        return try .answered(outcome, retryAfter: step.has("retryAfterMs") ? step["retryAfterMs"].int64 : 0)
    default: throw BrokenCase("end is none")
    }
}
