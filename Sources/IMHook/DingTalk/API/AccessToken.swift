#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// An access token, and when to fetch a new one: early, and one caller at a time.
    ///
    /// Keep it where one task at a time changes it, such as in an actor:
    ///
    ///     switch token.plan(now: now) {
    ///     case .use(let text): …
    ///     case .useAndRefresh(let text): … and fetch a new one meanwhile …
    ///     case .refresh: … fetch one, then plan again …
    ///     case .wait(let milliseconds): … until another task has fetched one, then plan again …
    ///     case .failed(let milliseconds): … fail: no attempt is made for so long …
    ///     }
    ///
    /// Whoever is told to fetch a token sends `get_access_token` and reports with ``refreshed(_:now:)`` or
    /// ``refreshFailed(_:retryAfter:now:)``; if neither comes within 15 seconds, the next caller is told. Its description
    /// leaves the token out.
    public struct AccessToken: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
        /// What to do before a call.
        public enum Plan: Sendable, Hashable {
            /// Use this token.
            case use(String)
            /// Use this token, and fetch a new one meanwhile: nobody else does.
            case useAndRefresh(String)
            /// Fetch a token: nobody else does.
            case refresh
            /// Another caller is fetching a token; it is lost after so many milliseconds.
            case wait(milliseconds: Int64)
            /// The last attempt failed, and no other is made for so many milliseconds.
            case failed(milliseconds: Int64)
        }

        private var state = AccessTokenState()
        private var text = ""

        /// Creates one that is still to be fetched.
        public init() {}

        /// How many tokens were fetched: remember it with a call that uses one.
        public var generation: UInt64 { state.generation }

        /// What to do before a call.
        ///
        /// - Parameter now: A clock in milliseconds, at least 1, the same one in all calls; best one that is never set.
        /// - Returns: The plan, which is for whoever asked alone.
        public mutating func plan(now: Int64) -> Plan {
            let (plan, wait) = state.plan(now: now)
            switch plan {
            case .use: return .use(text)
            case .useAndRefresh: return .useAndRefresh(text)
            case .refresh: return .refresh
            case .wait: return .wait(milliseconds: wait)
            case .failed: return .failed(milliseconds: wait)
            }
        }

        /// Takes note of a token that was fetched.
        ///
        /// - Parameters:
        ///   - response: The answer to `get_access_token`.
        ///   - now: The clock in milliseconds.
        public mutating func refreshed(_ response: APIResponse, now: Int64) {
            guard response.outcome == .ok, response.expiresIn >= 1 else {
                return refreshFailed(response.outcome, retryAfter: response.retryAfter, now: now)
            }
            text = response.accessToken
            state.refreshed(expiresIn: response.expiresIn, now: now)
        }

        /// Takes note that a token could not be fetched.
        ///
        /// The next attempt is made after 1 second, then 2, 4 and so on up to 60 seconds; with wrong credentials after 60.
        ///
        /// - Parameters:
        ///   - outcome: Why not, where the platform said so.
        ///   - retryAfter: ``APIResponse/retryAfter`` of its answer, in milliseconds.
        ///   - now: The clock in milliseconds.
        public mutating func refreshFailed(_ outcome: Status? = nil, retryAfter: Int64 = 0, now: Int64) {
            state.refreshFailed(outcome, retryAfter: retryAfter, now: now)
        }

        /// Takes note that the platform answered a call with ``Status/apiTokenRefused``.
        ///
        /// The token is dropped unless another one has taken its place, or it is younger than 10 seconds.
        ///
        /// - Parameters:
        ///   - generation: That of the token that the call used.
        ///   - now: The clock in milliseconds.
        /// - Returns: Whether to plan and send the call again, once at most.
        public mutating func refused(generation: UInt64, now: Int64) -> Bool {
            state.refused(generation: generation, now: now)
        }

        public var description: String { "access token, generation \(generation)" }
        public var debugDescription: String { description }
    }
}

#endif
