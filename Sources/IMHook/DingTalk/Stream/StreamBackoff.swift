/// Pauses between attempts: exponential, with full jitter and a cap.
///
/// Each pause is drawn from all times up to a bound that doubles with every failure, so that clients that lost their
/// connections together do not come back together.
struct StreamBackoff {
    private let base: Int64
    private let cap: Int64
    private var bound: Int64
    /// State of the generator, SplitMix64.
    private var state: UInt64

    /// Creates pauses within limits of ``StreamOptions``.
    init(base: Int64, cap: Int64, seed: UInt64) {
        self.base = base
        self.cap = cap
        bound = base
        state = seed
    }

    /// Counts a failure.
    ///
    /// - Returns: The pause, 0 up to the bound, which is doubled afterwards.
    mutating func next() -> Int64 {
        let pause = draw(upTo: bound)
        bound = bound > cap / 2 ? cap : bound &* 2
        return pause
    }

    /// Makes pauses short again.
    mutating func reset() { bound = base }

    /// A number from 0 to a bound that is not negative.
    mutating func draw(upTo bound: Int64) -> Int64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        number ^= number >> 31
        return Int64(truncatingIfNeeded: (UInt64(truncatingIfNeeded: bound) &+ 1).multipliedFullWidth(by: number).high)
    }
}
