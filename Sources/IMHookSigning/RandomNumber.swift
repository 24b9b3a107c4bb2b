import COpenSSL
import IMHookWire

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

    /// Sixteen random characters, in which there are 96 random bits.
    ///
    /// - Returns: nil when libcrypto has no randomness.
    @export(interface)
    package static func drawCharacters() -> [16 of UInt8]? {
        var characters: [16 of UInt8] = .init(repeating: 0)
        let isDrawn = unsafe withUnsafeMutableBytes(of: &characters) { bytes in
            unsafe RAND_bytes(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(16)) == 1
        }
        guard isDrawn else { return nil }
        for index in 0..<16 { characters[index] = Base64.character(UInt32(characters[index])) }
        return characters
    }
}
