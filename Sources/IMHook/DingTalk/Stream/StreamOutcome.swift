/// How a delivery ended; its kind decides in which form that is written.
///
/// The numbers are those of `imhook_stream_outcome`.
package enum StreamOutcome: Int32 {
    /// It was handled; the text is the answer to a callback.
    case handled = 1
    /// Not now: an event is sent again, anything else is left unanswered.
    case later = 2
    /// The handler failed.
    case failed = 3
    /// Nobody handles it.
    case unhandled = 4

    /// What is sent as the text of a delivery that ended so, instead of the answer: nothing of the host's own, which is
    /// nobody else's business.
    var text: StaticString? {
        switch self {
        case .handled: nil
        case .later: ""
        case .failed: "the handler failed"
        case .unhandled: "nothing handles this topic"
        }
    }
}
