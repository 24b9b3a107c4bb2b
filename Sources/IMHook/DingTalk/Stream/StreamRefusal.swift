/// Why the gateway gave no connection (page 「调用频次与限流」 and the error table of the platform).
public enum StreamRefusal: Equatable, Sendable {
    /// The ClientID or the ClientSecret is wrong.
    case wrongCredentials
    /// A permission is missing; the answer may name the scopes.
    case notPermitted
    /// Too many calls in a second.
    case throttled
    /// Too many calls in a minute or a month, or the address is blocked.
    case blocked
    /// The request is not one that the gateway takes.
    case badRequest
    /// The gateway or what is behind it is out of order.
    case serverError
    /// The answer is not one of the gateway, or has no address and ticket.
    case malformed

    /// What the outcome of a code means to a connection; nil where the HTTP status says more.
    init?(_ outcome: DingTalkOutcome) {
        switch outcome.status {
        case .apiTokenRefused, .apiCredentialRefused: self = .wrongCredentials
        case .apiThrottled: self = outcome.retryAfter > 1000 ? .blocked : .throttled
        case .apiBlocked, .apiQuotaExhausted: self = .blocked
        default: return nil
        }
    }

    /// Whether trying again soon is pointless.
    var isSlow: Bool {
        switch self {
        case .wrongCredentials, .notPermitted, .blocked: true
        case .throttled, .badRequest, .serverError, .malformed: false
        }
    }
}
