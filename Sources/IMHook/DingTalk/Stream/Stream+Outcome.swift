#if !hasFeature(Embedded)

extension DingTalk.Stream {
    /// How a delivery ended; the session writes the form that the frame wants.
    public enum Outcome: Sendable {
        /// It was handled: the answer to a callback is sent, and an event counts as done.
        ///
        /// The answer is the body of a ``DingTalk/Reply`` or another JSON text; empty for the answer that changes nothing.
        case handled(answer: [UInt8] = [])
        /// Not now: an event is to be sent again; any other delivery is left unanswered, so that the platform sends again
        /// what it sends again.
        case later
        /// The handler failed: callbacks are answered with code 500; an event is to be sent again.
        case failed
        /// Nobody handles this: code 404.
        case unhandled

        var kind: StreamOutcome {
            switch self {
            case .handled: .handled
            case .later: .later
            case .failed: .failed
            case .unhandled: .unhandled
            }
        }

        var answer: [UInt8] {
            if case .handled(let answer) = self { return answer }
            return []
        }
    }
}

#endif
