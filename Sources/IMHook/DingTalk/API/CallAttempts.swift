#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// The attempts that were made of one call of the server API, and whether to make another one.
    ///
    ///     var attempts = DingTalk.CallAttempts()
    ///     while true {
    ///         … send the request …
    ///         switch attempts.plan(after: .answered(response), of: request, random: .random(in: 0 ... .max)) {
    ///         case .over: return response
    ///         case .again(let milliseconds): … wait, and send the same request …
    ///         case .againWithNewToken: … when AccessToken.refused(generation:now:) says so …
    ///         }
    ///     }
    ///
    /// The rules are those of `imhook_call_retry_plan()`.
    public struct CallAttempts: Sendable {
        /// How an attempt ended.
        public enum End: Sendable {
            /// The platform answered.
            case answered(Status, retryAfter: Int64)
            /// There was no connection, so that nothing of the request was sent.
            case notSent
            /// No answer came, or not in time: nobody knows whether the call was carried out.
            case notAnswered

            /// The platform answered so.
            public static func answered(_ response: APIResponse) -> End {
                .answered(response.outcome, retryAfter: response.retryAfter)
            }
        }

        /// What to do after an attempt.
        public enum Plan: Sendable, Hashable {
            /// Nothing more: how the attempt ended is how the call ended.
            case over
            /// Wait for so many milliseconds, and send the same request again.
            case again(milliseconds: Int64)
            /// Tell ``AccessToken/refused(generation:now:)``, and when it says so, send the request with another token.
            case againWithNewToken
        }

        private var state = CallAttemptsState()

        /// Creates those of a call that was not sent yet.
        ///
        /// - Parameters:
        ///   - patience: How long all pauses may be together, in milliseconds; 0 for the default of 5,000, less for
        ///     none.
        ///   - limit: How often the call is sent at most; 0 for the default of 4.
        public init(patience: Int64 = 0, limit: UInt32 = 0) {
            state.patience = patience
            state.limit = limit
        }

        /// How many attempts have ended.
        public var count: UInt32 { state.count }

        /// What to do after an attempt.
        ///
        /// - Parameters:
        ///   - end: How it ended.
        ///   - operation: The name of the operation.
        ///   - body: The body of the request.
        ///   - random: A random number, which a pause is drawn with.
        /// - Returns: The plan.
        public mutating func plan(after end: End, operation: String, body: [UInt8], random: UInt64) -> Plan {
            let plan: (plan: CallAttemptsState.Plan, wait: Int64)
            let (name, body) = (Array(operation.utf8), body)
            switch end {
            case .answered(let outcome, let wait):
                plan = state.plan(
                    name.span.bytes,
                    body.span.bytes,
                    .answered,
                    outcome,
                    retryAfter: wait,
                    random: random
                )
            case .notSent:
                plan = state.plan(name.span.bytes, body.span.bytes, .notSent, nil, retryAfter: 0, random: random)
            case .notAnswered:
                plan = state.plan(name.span.bytes, body.span.bytes, .notAnswered, nil, retryAfter: 0, random: random)
            }
            switch plan.plan {
            case .over: return .over
            case .again: return .again(milliseconds: plan.wait)
            case .againWithNewToken: return .againWithNewToken
            }
        }

        /// What to do after an attempt to send a request.
        public mutating func plan(after end: End, of request: APIRequest, random: UInt64) -> Plan {
            plan(after: end, operation: request.operation, body: request.body, random: random)
        }
    }
}

#endif
