package import IMHookWire

/// Whether a signed timestamp lies near enough to the clock.
package enum Freshness {
    /// The clock minus the timestamp, kept inside the range of the type.
    package static func skew(now: Int64, timestamp: Int64) -> Int64 {
        let (skew, overflow) = now.subtractingReportingOverflow(timestamp)
        return overflow ? (now < 0 ? Int64.min : Int64.max) : skew
    }

    /// What a genuine signature proves, when it is fresh.
    ///
    /// - Parameters:
    ///   - keyIndex: Which of the keys made it.
    ///   - signedAt: The signed timestamp, in Unix milliseconds.
    ///   - wrongUnit: What a timestamp is refused for that is written in another unit; nil for the expected one.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: In milliseconds; nil leaves freshness unchecked.
    /// - Returns: The proof.
    /// - Throws: The unit, ``Status/timestampTooOld`` or ``Status/timestampTooNew``, with the skew.
    package static func proof(
        _ keyIndex: Int,
        signedAt: Int64,
        wrongUnit: Status?,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        let skew = skew(now: now, timestamp: signedAt)
        if let tolerance {
            if let wrongUnit { throw SigningError(wrongUnit, clockSkew: skew) }
            try check(skew: skew, tolerance: tolerance)
        }
        return SignatureProof(keyIndex: keyIndex, signedAt: signedAt, clockSkew: skew)
    }

    /// Checks the difference between clock and timestamp, in both directions; exactly the tolerance is still fresh.
    package static func check(skew: Int64, tolerance: Int64) throws(SigningError) {
        if skew > tolerance { throw SigningError(.timestampTooOld, clockSkew: skew) }
        if skew < 0 &- tolerance { throw SigningError(.timestampTooNew, clockSkew: skew) }
    }
}
