import IMHookWire

/// What DingTalk's two signatures in headers have in common: the Base64 of an HMAC-SHA256 of a timestamp in milliseconds,
/// which proves nothing about the body.
enum HeaderSignature {
    /// A timestamp in milliseconds has at least this many digits since 1973.
    static let millisecondDigits = 12

    /// Checks a header pair.
    ///
    /// The signature is checked before the timestamp is believed: what is reported as too old or too new is genuine.
    ///
    /// - Parameters:
    ///   - timestamp: The text of the timestamp header, signed as it stands.
    ///   - signature: The text of the signature header.
    ///   - keyCount: How many keys there are.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: How far the timestamp may lie from it, in milliseconds; nil to leave that check out.
    ///   - expected: What the signature is with a key.
    /// - Returns: Which key signed what timestamp.
    /// - Throws: A ``SigningError`` with one of the codes 103 to 108.
    @inline(never)
    static func verify(
        timestamp: RawSpan,
        signature: RawSpan,
        keyCount: Int,
        now: Int64,
        tolerance: Int64?,
        expected: (_ index: Int) -> AuthenticationTag?
    ) throws(SigningError) -> SignatureProof {
        guard let signedAt = DecimalNumber.shortInteger(timestamp) else { throw SigningError(.timestampNotDecimal) }
        // Every key is tried, so that time does not tell which one matched.
        var keyIndex = -1
        for index in 0..<keyCount {
            if let tag = expected(index), tag.isEncoded(as: signature), keyIndex < 0 { keyIndex = index }
        }
        guard keyIndex >= 0 else {
            throw SigningError(AuthenticationTag(base64: signature) == nil ? .signatureNotBase64 : .signatureMismatch)
        }
        return try Freshness.proof(
            keyIndex,
            signedAt: signedAt,
            wrongUnit: timestamp.byteCount >= millisecondDigits ? nil : .timestampNotMilliseconds,
            now: now,
            tolerance: tolerance
        )
    }
}
