import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

/// The options that the endpoints of all platforms have, checked.
@safe struct EndpointOptions {
    /// In milliseconds; nil leaves freshness unchecked.
    let tolerance: Int64?
    let replayGuard: UnsafePointer<ReplayGuardStorage>?
    private let secrets: UnsafePointer<imhook_view>?
    private let secretCount: Int

    /// Checks options.
    ///
    /// - Parameters:
    ///   - flags: `IMHOOK_ACCEPTING_UNSIGNED` and the like.
    ///   - secrets: The secrets or tokens.
    ///   - secretCount: How many.
    ///   - tolerance: In milliseconds; 0 means the default.
    ///   - defaultTolerance: The default.
    ///   - replayGuard: NULL for none.
    /// - Throws: What the options are refused for.
    init(
        flags: UInt32,
        secrets: UnsafePointer<imhook_view>?,
        secretCount: Int,
        tolerance: Int64,
        defaultTolerance: Int64,
        replayGuard: UnsafeMutablePointer<imhook_replay_guard>?
    ) throws(WireError) {
        let acceptsUnsigned = flags & UInt32(IMHOOK_ACCEPTING_UNSIGNED) != 0
        let ignoresTimestamp = flags & UInt32(IMHOOK_IGNORING_TIMESTAMP) != 0
        guard flags >> 2 == 0 else { throw WireError(.optionOutOfRange) }
        guard unsafe secretCount == 0 || secrets != nil else { throw WireError(.invalidArgument) }
        if secretCount == 0, !acceptsUnsigned { throw WireError(.secretMissing) }
        if secretCount != 0, acceptsUnsigned { throw WireError(.optionConflict) }
        if ignoresTimestamp, tolerance != 0 { throw WireError(.optionConflict) }
        if unsafe replayGuard != nil, acceptsUnsigned || ignoresTimestamp { throw WireError(.optionConflict) }
        guard secretCount >= 0, secretCount <= SigningKeys.maximum, tolerance >= 0,
            tolerance <= CardEndpointStorage.maximumTolerance
        else { throw WireError(.optionOutOfRange) }
        self.tolerance = ignoresTimestamp ? nil : tolerance == 0 ? defaultTolerance : tolerance
        unsafe self.replayGuard = unsafe replayGuard.map { unsafe guardStorage(UnsafePointer($0)) }
        unsafe self.secrets = secrets
        self.secretCount = secretCount
    }

    /// Hands over each secret.
    func forEachSecret(_ body: (RawSpan) -> Void) throws(WireError) {
        guard let secrets = unsafe secrets else { return }
        for index in 0..<secretCount {
            let secret = unsafe secrets[index]
            guard secret.isValid else { throw WireError(.invalidArgument) }
            guard unsafe secret.size > 0 else { throw WireError(.secretEmpty) }
            unsafe body(RawSpan(_unsafeBytes: secret.bytes))
        }
    }
}
