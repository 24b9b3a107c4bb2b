/// Which of 64 bytes are escaped, told by where backslashes are: those after a row of backslashes whose length is odd, and every
/// second one of a row.
struct EscapeRows {
    let escaped: UInt64
    /// The backslashes that escape something.
    let escaping: UInt64

    /// 1 when the first byte after these is escaped.
    @inline(__always)
    var carry: UInt64 { escaping >> 63 }

    /// Tells escaped bytes.
    ///
    /// - Parameters:
    ///   - backslashes: A bit for each byte.
    ///   - escaped: 1 when the first byte is escaped.
    @inline(__always)
    init(_ backslashes: UInt64, escaped: UInt64) {
        // With the bits at odd places set, taking away the first bit of each row flips bits along the row: those that come out
        // at places of the other kind end an escape or begin one.
        let odd: UInt64 = 0xAAAA_AAAA_AAAA_AAAA
        let starting = backslashes & ~escaped
        let flipped = ((starting << 1 | odd) &- starting) ^ odd
        self.escaped = flipped ^ (backslashes | escaped)
        escaping = flipped & backslashes
    }
}
