#if !hasFeature(Embedded)

/// What is checked of a signed timestamp.
public enum SignatureFreshness: Sendable {
    /// It lies within this many milliseconds of the clock, in both directions; 1 to 31,536,000,000.
    case within(milliseconds: Int64)
    /// Nothing. Danger: a signature captured once is accepted for ever, with any body.
    case ignoringTimestamp

    /// The tolerance in milliseconds; nil leaves freshness unchecked.
    ///
    /// - Throws: ``Status/optionOutOfRange``; ``Status/optionConflict`` for a replay guard, which needs a checked
    ///   timestamp.
    func tolerance(with replayGuard: ReplayGuard?) throws(IMHookError) -> Int64? {
        switch self {
        case .within(let milliseconds):
            guard milliseconds >= 1, milliseconds <= DingTalkEndpointStorage.maximumTolerance else {
                throw IMHookError(.optionOutOfRange)
            }
            return milliseconds
        case .ignoringTimestamp:
            guard replayGuard == nil else { throw IMHookError(.optionConflict) }
            return nil
        }
    }
}

#endif
