public import IMHook

/// The platform answered a call, and did not do what was asked.
public struct DingTalkRefusal: Error, Sendable, CustomStringConvertible {
    /// Why not: one of the codes from ``Status/apiRefused`` on.
    public let outcome: Status
    /// The platform's code, such as `param.cardNotExist`; empty where there is none.
    public let code: String
    /// The platform's text.
    public let info: String
    /// What the platform's support asks for; empty where there is none.
    public let requestID: String
    /// The permissions that the application lacks.
    public let requiredScopes: [String]
    /// How long to wait before the same call may be sent again; zero where that is of no use.
    public let retryAfter: Duration
    /// What became of a card in each space, where it was created.
    public let deliveries: [DingTalk.Delivery]
    /// What the request may have meant otherwise, which may be why it was refused.
    public let warnings: [DingTalk.APIWarning]

    init(_ response: borrowing DingTalk.APIResponse) {
        outcome = response.outcome
        code = response.code
        info = response.info
        requestID = response.requestID
        requiredScopes = response.requiredScopes
        retryAfter = .milliseconds(response.retryAfter)
        deliveries = response.deliveries
        warnings = response.warnings
    }

    /// The sentence of the outcome, and what the platform said.
    public var description: String {
        var text = "\(outcome.message) (\(code): \(info))"
        if !requiredScopes.isEmpty { text += " missing: \(requiredScopes.joined(separator: " "))" }
        if !requestID.isEmpty { text += " [request \(requestID)]" }
        return text
    }
}
