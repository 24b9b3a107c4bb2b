package import IMHookWire

/// The attempts that were made of one call, and whether to make another one.
///
/// All times are in milliseconds.
package struct CallAttemptsState: Sendable {
    /// How an attempt ended; the numbers are those of `imhook_call_end`.
    package enum End: Int32 {
        case answered = 0
        case notSent = 1
        case notAnswered = 2
    }

    /// What to do after an attempt; the numbers are those of `imhook_call_plan`.
    package enum Plan: Int32 {
        case over = 0
        case again = 1
        case againWithNewToken = 2
    }

    private static let defaultPatience: Int64 = 5000
    private static let defaultLimit: UInt32 = 4
    /// The longest first pause after a failure; it doubles each time.
    private static let shortestBound: Int64 = 500
    private static let longestBound: Int64 = 10_000

    /// How long all pauses may be together; 0 for the default, and less for none.
    package var patience: Int64 = 0
    /// How long they were.
    package var waited: Int64 = 0
    /// How often the call is sent at most; 0 for the default.
    package var limit: UInt32 = 0
    /// How many attempts have ended.
    package var count: UInt32 = 0
    /// How many of them were refused for their token.
    package var refusedTokenCount: UInt32 = 0

    package init() {}

    /// What to do after an attempt.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation.
    ///   - body: The body of the request.
    ///   - end: How the attempt ended.
    ///   - outcome: What the platform answered, where it did.
    ///   - retryAfter: How long it asks to wait.
    ///   - random: A random number, which a pause is drawn with.
    /// - Returns: The plan, and how long to wait before.
    @export(interface)
    package mutating func plan(
        _ operation: RawSpan,
        _ body: RawSpan,
        _ end: End,
        _ outcome: Status?,
        retryAfter: Int64,
        random: UInt64
    ) -> (plan: Plan, wait: Int64) {
        if count < .max { count &+= 1 }
        let isLast = count >= (limit == 0 ? Self.defaultLimit : limit)
        switch (end, outcome) {
        case (.answered, .apiTokenRefused):
            if refusedTokenCount < .max { refusedTokenCount &+= 1 }
            return isLast || refusedTokenCount > 1 ? (.over, 0) : (.againWithNewToken, 0)
        case (.answered, .apiThrottled), (.answered, .apiBlocked):
            // Refused before it was carried out, so that any call may be sent again.
            return isLast || retryAfter <= 0 ? (.over, 0) : waiting(retryAfter)
        case (.notSent, _):
            return isLast ? (.over, 0) : waiting(pause(random))
        case (.answered, .apiServerError), (.notAnswered, _):
            return isLast || !Self.isRepeatable(operation, body) ? (.over, 0) : waiting(pause(random))
        default:
            return (.over, 0)
        }
    }

    /// To wait, where there is patience left.
    private mutating func waiting(_ pause: Int64) -> (plan: Plan, wait: Int64) {
        let (sum, overflow) = waited.addingReportingOverflow(pause)
        let patience = self.patience == 0 ? Self.defaultPatience : self.patience
        guard !overflow, patience > 0, sum <= patience else { return (.over, 0) }
        waited = sum
        return (.again, pause)
    }

    /// A pause from 0 up to a bound that doubles with each attempt, so that calls that failed together do not come back
    /// together.
    private func pause(_ random: UInt64) -> Int64 {
        let doublings = Int64(Swift.min(count, 6)) &- 1
        let bound = Swift.min(Self.shortestBound << Swift.max(doublings, 0), Self.longestBound)
        return Int64(truncatingIfNeeded: (UInt64(truncatingIfNeeded: bound) &+ 1).multipliedFullWidth(by: random).high)
    }

    /// Whether a request may be sent twice without harm; that of an operation that is not known may not.
    private static func isRepeatable(_ operation: RawSpan, _ body: RawSpan) -> Bool {
        guard let operation = APIOperation(operation, in: DingTalkOperations.table) else { return false }
        if operation.isRepeatable { return true }
        guard operation.isRepeatableWithUUID else { return false }
        do {
            let arena = try JSONText.parse(body, JSONText.responseLimits, isSecret: true)
            return unsafe !arena.bytes(arena.text(of: 0, "msgUuid")).isEmpty
        } catch {
            return false
        }
    }
}
