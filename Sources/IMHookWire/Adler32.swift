/// Adler-32, the checksum at the end of a zlib stream (RFC 1950 section 8.2).
enum Adler32 {
    /// The checksum of bytes.
    ///
    /// - Complexity: Linear in the number of bytes.
    static func checksum(_ bytes: RawSpan) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for offset in 0..<bytes.byteCount {
            low = (low &+ UInt32(bytes.byte(offset))) % 65_521
            high = (high &+ low) % 65_521
        }
        return high << 16 | low
    }
}
