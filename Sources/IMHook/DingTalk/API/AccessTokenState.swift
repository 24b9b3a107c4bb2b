package import IMHookWire

/// What is known about an access token but its text: when a new one is to be fetched, and by whom.
///
/// All times are in milliseconds, those of the clock that is handed over.
package struct AccessTokenState: Sendable {
    /// What to do before a call; the numbers are those of `imhook_token_plan`.
    package enum Plan: Int32 {
        case use = 0
        case useAndRefresh = 1
        case refresh = 2
        case wait = 3
        case failed = 4
    }

    /// How long before its end a token is fetched anew.
    private static let reserve: Int64 = 300_000
    /// After how long an attempt to fetch one counts as lost.
    private static let patience: Int64 = 15_000
    /// The age below which a token that is refused is not replaced.
    private static let youth: Int64 = 10_000
    private static let shortestPause: Int64 = 1000
    private static let longestPause: Int64 = 60_000
    /// The longest life that is believed, in milliseconds: a year.
    private static let longestLife: Int64 = 31_536_000_000

    /// How many tokens were fetched.
    package var generation: UInt64 = 0
    /// When the token stops being valid; 0 without one.
    package var expiresAt: Int64 = 0
    /// When a new one is to be fetched.
    package var refreshAt: Int64 = 0
    /// When the attempt began that is on its way; 0 without one.
    package var refreshingSince: Int64 = 0
    /// Until when no attempt is made after one that failed.
    package var retryAt: Int64 = 0
    /// Attempts that failed since the last one that did not.
    package var failureCount: UInt32 = 0
    /// When the token was fetched.
    package var fetchedAt: Int64 = 0

    package init() {}

    /// What to do about the token, and for how long to wait where that is it.
    ///
    /// Of the callers that ask before an attempt ends, one is told to make it.
    @export(interface)
    package mutating func plan(now: Int64) -> (plan: Plan, wait: Int64) {
        let isUsable = now < expiresAt
        if isUsable, now < refreshAt { return (.use, 0) }
        if isRefreshing(now) {
            return isUsable ? (.use, 0) : (.wait, refreshingSince &+ Self.patience &- now)
        }
        if now < retryAt { return isUsable ? (.use, 0) : (.failed, retryAt &- now) }
        refreshingSince = now
        return (isUsable ? .useAndRefresh : .refresh, 0)
    }

    /// Whether an attempt is on its way; one that began later than now was of a clock that was set back.
    private func isRefreshing(_ now: Int64) -> Bool {
        refreshingSince > 0 && refreshingSince <= now && now &- refreshingSince < Self.patience
    }

    /// Takes note of a token that was fetched.
    ///
    /// - Parameters:
    ///   - seconds: How long it is valid.
    ///   - now: The clock.
    @export(interface)
    package mutating func refreshed(expiresIn seconds: Int64, now: Int64) {
        let start = isRefreshing(now) ? refreshingSince : now
        let life = seconds < Self.longestLife / 1000 ? seconds &* 1000 : Self.longestLife
        generation &+= 1
        fetchedAt = now
        expiresAt = Self.sum(start, life)
        // A token that lives for less than twice the reserve is not fetched anew all the time.
        refreshAt = Self.sum(start, Swift.max(life / 2, life &- Self.reserve))
        refreshingSince = 0
        retryAt = 0
        failureCount = 0
    }

    /// Takes note that a token could not be fetched.
    ///
    /// - Parameters:
    ///   - outcome: Why not.
    ///   - wait: For how long the platform asks to wait.
    ///   - now: The clock.
    @export(interface)
    package mutating func refreshFailed(_ outcome: Status?, retryAfter wait: Int64, now: Int64) {
        let doublings = Swift.min(failureCount, 6)
        var pause = Swift.min(Self.shortestPause << Int64(doublings), Self.longestPause)
        // Nothing but a change of the configuration helps, and too many calls have the address blocked.
        if outcome == .apiCredentialRefused { pause = Self.longestPause }
        retryAt = Self.sum(now, Swift.max(pause, Swift.min(wait, Self.longestLife)))
        refreshingSince = 0
        if failureCount < .max { failureCount &+= 1 }
    }

    /// Takes note that the platform refused a token, which is dropped unless another one took its place or it was fetched
    /// just now.
    ///
    /// - Parameters:
    ///   - refused: The generation of the token.
    ///   - now: The clock.
    /// - Returns: Whether the call is to be sent again.
    @export(interface)
    package mutating func refused(generation refused: UInt64, now: Int64) -> Bool {
        guard refused == generation else { return true }
        guard now >= Self.sum(fetchedAt, Self.youth) || now < fetchedAt else { return false }
        expiresAt = 0
        refreshAt = 0
        return true
    }

    private static func sum(_ time: Int64, _ duration: Int64) -> Int64 {
        let (sum, overflow) = time.addingReportingOverflow(duration)
        return overflow ? .max : sum
    }
}
