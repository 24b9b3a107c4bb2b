import COpenSSL
import IMHookWire

/// `msg_signature`, which DingTalk puts on the events of an HTTP subscription: the hexadecimal SHA-1 of token, timestamp,
/// nonce and encrypted text, sorted by their bytes and written one after the other.
///
/// Nothing separates the four, so that a signature holds for every way to cut the same bytes that sorts alike: what counts
/// is the encrypted text. Documented on the page 「开发事件推送服务」.
package struct EventSignature: ~Escapable {
    let timestamp: RawSpan
    let nonce: RawSpan
    let encrypted: RawSpan

    /// Names what is signed, beside the token.
    ///
    /// - Parameters:
    ///   - timestamp: The text of the timestamp as it stands.
    ///   - nonce: The random text beside it.
    ///   - encrypted: The text of `encrypt`.
    @_lifetime(copy timestamp, copy nonce, copy encrypted)
    package init(timestamp: RawSpan, nonce: RawSpan, encrypted: RawSpan) {
        self.timestamp = timestamp
        self.nonce = nonce
        self.encrypted = encrypted
    }

    /// Checks a signature.
    ///
    /// The signature is checked before the timestamp is believed: what is reported as too old or too new is genuine.
    ///
    /// - Parameters:
    ///   - signature: The text of `msg_signature`.
    ///   - keys: The keys, any of which may have signed.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: How far the timestamp may lie from it, in milliseconds; nil to leave that check out.
    /// - Returns: Which keys may have made it: those whose token did.
    /// - Throws: A ``SigningError`` with one of the codes 103, 104, 106 to 108, 113.
    @export(interface)
    package func verify(
        _ signature: RawSpan,
        keys: borrowing EventKeys,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> EventProof {
        guard let given = EventDigest(hex: signature) else { throw SigningError(.signatureNotHex) }
        // Every token is tried, so that time does not tell which one matched.
        var candidates: UInt32 = 0
        for index in 0..<keys.count where digest(keys.token(index)) == given { candidates |= 1 << UInt32(index) }
        guard candidates != 0 else { throw SigningError(.signatureMismatch) }
        guard let tolerance else {
            let signedAt = milliseconds ?? 0
            let skew = signedAt == 0 ? 0 : Freshness.skew(now: now, timestamp: signedAt)
            return EventProof(candidates: candidates, signedAt: signedAt, clockSkew: skew)
        }
        guard let signedAt = milliseconds else {
            let isDecimal = DecimalNumber.shortInteger(timestamp) != nil
            throw SigningError(isDecimal ? .timestampNotMilliseconds : .timestampNotDecimal)
        }
        let skew = Freshness.skew(now: now, timestamp: signedAt)
        try Freshness.check(skew: skew, tolerance: tolerance)
        return EventProof(candidates: candidates, signedAt: signedAt, clockSkew: skew)
    }

    /// The timestamp in Unix milliseconds: usually it is in them, and one page shows it in seconds, which have 10 digits
    /// from 2001 to 2286; nil for anything else.
    private var milliseconds: Int64? {
        guard let number = DecimalNumber.shortInteger(timestamp) else { return nil }
        if timestamp.byteCount >= HeaderSignature.millisecondDigits { return number }
        return timestamp.byteCount == 10 ? number &* 1000 : nil
    }

    /// The signature with a token.
    func digest(_ token: RawSpan) -> EventDigest {
        unsafe token.withUnsafeBytes { token in
            unsafe timestamp.withUnsafeBytes { timestamp in
                unsafe nonce.withUnsafeBytes { nonce in
                    unsafe encrypted.withUnsafeBytes { encrypted in
                        var parts: [4 of UnsafeRawBufferPointer] = unsafe [token, timestamp, nonce, encrypted]
                        return unsafe Self.digest(sorting: &parts)
                    }
                }
            }
        }
    }

    private static func digest(sorting parts: inout [4 of UnsafeRawBufferPointer]) -> EventDigest {
        for end in 1..<4 {
            var place = end
            while place > 0, unsafe precedes(parts[place], parts[place &- 1]) {
                unsafe parts.swapAt(place, place &- 1)
                place &-= 1
            }
        }
        var context = SHA_CTX()
        unsafe SHA1_Init(&context)
        for index in 0..<4 { unsafe _ = SHA1_Update(&context, parts[index].baseAddress, parts[index].count) }
        var bytes: [20 of UInt8] = .init(repeating: 0)
        unsafe withUnsafeMutableBytes(of: &bytes) { bytes in
            unsafe _ = SHA1_Final(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
        }
        return EventDigest(words: [context.h0, context.h1, context.h2, context.h3, context.h4])
    }

    /// Whether one text sorts before another, in a time that does not depend on where they differ: one may be the token.
    @inline(never)
    private static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        let common = Swift.min(left.count, right.count)
        // Negative or positive as the first difference is, zero until then.
        var order: Int32 = 0
        for offset in 0..<common {
            let difference = unsafe Int32(left[offset]) &- Int32(right[offset])
            let isUndecided = ((order | (0 &- order)) >> 31) ^ -1
            order |= difference & isUndecided
        }
        return order < 0 || (order == 0 && left.count < right.count)
    }
}
