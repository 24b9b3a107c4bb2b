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
}
