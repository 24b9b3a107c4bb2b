import IMHookWire

/// Whether a signed timestamp lies near enough to the clock.
package enum Freshness {
    /// The value of a timestamp of 1 to 18 decimal digits, or nil.
    package static func timestamp(_ text: RawSpan) -> Int64? {
        guard text.byteCount >= 1, text.byteCount <= 18 else { return nil }
        var value: Int64 = 0
        for offset in 0..<text.byteCount {
            let digit = text.byte(offset) &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    /// The clock minus the timestamp, kept inside the range of the type.
    package static func skew(now: Int64, timestamp: Int64) -> Int64 {
        let (skew, overflow) = now.subtractingReportingOverflow(timestamp)
        return overflow ? (now < 0 ? Int64.min : Int64.max) : skew
    }

    /// Checks the difference between clock and timestamp, in both directions; exactly the tolerance is still fresh.
    package static func check(skew: Int64, tolerance: Int64) throws(SigningError) {
        if skew > tolerance { throw SigningError(.timestampTooOld, clockSkew: skew) }
        if skew < 0 &- tolerance { throw SigningError(.timestampTooNew, clockSkew: skew) }
    }
}
