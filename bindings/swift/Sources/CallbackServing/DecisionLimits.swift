import IMHook

/// How long a decision about a webhook may take, and what is answered in place of one that comes too late or not at all.
///
/// The platform waits two seconds for an answer (page "Webhook Overview") and then, unless the console says otherwise,
/// delivers the message.
public struct DecisionLimits: Sendable {
    /// What happens to an event that nothing was decided about.
    public enum Fallback: String, Sendable {
        /// It happens: a message is delivered unseen.
        case allow
        /// It does not happen: while the program is at fault, nothing is delivered.
        case forbid

        var decision: TencentChat.Decision { self == .allow ? .allow : .forbid }
    }

    /// How long a decision may take.
    public var deadline: Duration
    /// What happens without one.
    public var fallback: Fallback

    /// Creates limits.
    public init(deadline: Duration = .milliseconds(1500), fallback: Fallback = .allow) {
        self.deadline = deadline
        self.fallback = fallback
    }
}
