import COpenSSL

/// Numbers that nobody can guess.
package enum RandomNumber {
    /// A number from 1 to 4,294,967,295, drawn from libcrypto.
    ///
    /// - Returns: nil when libcrypto has no randomness.
    @export(interface)
    package static func draw() -> UInt32? {
        var number: UInt32 = 0
        // Zero is as likely as any other number, and drawn again.
        for _ in 0..<4 {
            let isDrawn = unsafe withUnsafeMutableBytes(of: &number) { bytes in
                unsafe RAND_bytes(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(4)) == 1
            }
            guard isDrawn else { return nil }
            if number != 0 { return number }
        }
        return nil
    }

    /// A number of 64 bits that is not 0.
    ///
    /// - Returns: nil when libcrypto has no randomness.
    @export(interface)
    package static func drawSeed() -> UInt64? {
        guard let low = draw(), let high = draw() else { return nil }
        return UInt64(high) << 32 | UInt64(low)
    }
}
