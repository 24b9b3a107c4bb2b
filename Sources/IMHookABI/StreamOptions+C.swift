import CIMHook
import IMHook
import IMHookWire

extension StreamOptions {
    /// Reads the times and limits of a structure, where 0 means the default.
    ///
    /// - Throws: ``Status/optionOutOfRange``.
    init(_ options: imhook_stream_options) throws(IMHookError) {
        self.init()
        let never: Int64 = -1
        unsafe Self.set(&pingInterval, options.ping_interval_ms)
        unsafe Self.set(&pongDeadline, options.pong_timeout_ms)
        unsafe Self.set(&openTimeout, options.open_timeout_ms)
        unsafe Self.set(&retryBase, options.retry_base_ms)
        unsafe Self.set(&retryCap, options.retry_cap_ms)
        unsafe Self.set(&slowRetry, options.slow_retry_ms)
        unsafe Self.set(&proofOfLife, options.proof_of_life_ms)
        unsafe Self.set(&drainTimeout, options.drain_timeout_ms)
        unsafe Self.set(&duplicateTime, options.duplicate_time_ms)
        if unsafe options.card_deadline_ms != 0 {
            unsafe cardDeadline = options.card_deadline_ms == never ? nil : options.card_deadline_ms
        }
        if unsafe options.message_deadline_ms != 0 {
            unsafe messageDeadline = options.message_deadline_ms == never ? nil : options.message_deadline_ms
        }
        if unsafe options.give_up_ms != 0 { unsafe giveUp = options.give_up_ms }
        unsafe Self.set(&inFlightLimit, Int(clamping: options.in_flight_limit))
        unsafe Self.set(&waitingLimit, Int(clamping: options.waiting_limit))
        unsafe Self.set(&duplicateLimit, Int(clamping: options.duplicate_limit))
        unsafe Self.set(&waitingSize, Int(clamping: options.waiting_size))
        unsafe Self.set(&duplicateSize, Int(clamping: options.duplicate_size))
        // A base that was raised above the usual cap raises it too.
        if unsafe options.retry_cap_ms == 0 { retryCap = Swift.max(retryCap, retryBase) }
        guard isValid else { throw IMHookError(.optionOutOfRange) }
    }

    private static func set<Number: FixedWidthInteger>(_ option: inout Number, _ value: Number) {
        if value != 0 { option = value }
    }
}
