import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

/// The options that the endpoints of all platforms have, checked.
@safe struct EndpointOptions {
    /// In milliseconds; nil leaves freshness unchecked.
    let tolerance: Int64?
    let replayGuard: UnsafePointer<ReplayGuardStorage>?

    /// Checks options.
    ///
    /// - Parameters:
    ///   - flags: `IMHOOK_ACCEPTING_UNSIGNED` and the like.
    ///   - hasSecrets: Whether there is anything that requests are verified with.
    ///   - tolerance: In milliseconds; 0 means the default.
    ///   - defaultTolerance: The default.
    ///   - replayGuard: NULL for none.
    /// - Throws: What the options are refused for.
    init(
        flags: UInt32,
        hasSecrets: Bool,
        tolerance: Int64,
        defaultTolerance: Int64,
        replayGuard: UnsafeMutablePointer<imhook_replay_guard>?
    ) throws(WireError) {
        let acceptsUnsigned = flags & UInt32(IMHOOK_ACCEPTING_UNSIGNED) != 0
        let ignoresTimestamp = flags & UInt32(IMHOOK_IGNORING_TIMESTAMP) != 0
        guard flags >> 2 == 0 else { throw WireError(.optionOutOfRange) }
        if !hasSecrets, !acceptsUnsigned { throw WireError(.secretMissing) }
        if hasSecrets, acceptsUnsigned { throw WireError(.optionConflict) }
        if ignoresTimestamp, tolerance != 0 { throw WireError(.optionConflict) }
        if unsafe replayGuard != nil, acceptsUnsigned || ignoresTimestamp { throw WireError(.optionConflict) }
        guard tolerance >= 0, tolerance <= DingTalkEndpointStorage.maximumTolerance else {
            throw WireError(.optionOutOfRange)
        }
        self.tolerance = ignoresTimestamp ? nil : tolerance == 0 ? defaultTolerance : tolerance
        unsafe self.replayGuard = unsafe replayGuard.map { unsafe guardStorage(UnsafePointer($0)) }
    }
}
