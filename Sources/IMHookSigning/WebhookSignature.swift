package import IMHookWire

/// `Sign`, which Tencent Chat puts on webhooks: the hexadecimal SHA-256 of a token followed by `RequestTime`.
///
/// It proves that the sender knew the token at the time of the request, and nothing about the body, the command or the
/// application. It is a plain hash and not an HMAC. Documented on the page "Webhook Overview" (1047/34354).
package enum WebhookSignature {
    /// A time in seconds has at most this many digits until the year 5138.
    private static let secondDigits = 11

    /// Checks a signature.
    ///
    /// The signature is checked before the time is believed: what is reported as too old or too new is genuine.
    ///
    /// - Parameters:
    ///   - requestTime: The text of `RequestTime`, signed as it stands.
    ///   - sign: The text of `Sign`.
    ///   - tokens: The tokens, any of which may have signed.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: How far the time may lie from it, in milliseconds; nil to leave that check out.
    /// - Returns: Which token signed what time.
    /// - Throws: A ``SigningError`` with one of the codes 103, 106 to 108, 112, 113.
    @export(interface)
    package static func verify(
        requestTime: RawSpan,
        sign: RawSpan,
        tokens: borrowing SigningTokens,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        guard let seconds = DecimalNumber.shortInteger(requestTime) else { throw SigningError(.timestampNotDecimal) }
        guard let given = AuthenticationTag(hex: sign) else { throw SigningError(.signatureNotHex) }
        // Every token is tried, so that time does not tell which one matched.
        var tokenIndex = -1
        for index in 0..<tokens.count {
            if let expected = tokens.tag(index, requestTime), expected == given, tokenIndex < 0 { tokenIndex = index }
        }
        guard tokenIndex >= 0 else { throw SigningError(.signatureMismatch) }
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        let signedAt = overflow ? Int64.max : product
        return try Freshness.proof(
            tokenIndex,
            signedAt: signedAt,
            wrongUnit: requestTime.byteCount <= secondDigits ? nil : .timestampNotSeconds,
            now: now,
            tolerance: tolerance
        )
    }

    /// Signs a time with one token, appending the text of `Sign`.
    ///
    /// - Returns: false when there is no such token.
    @export(interface)
    package static func sign(
        requestTime: RawSpan,
        tokens: borrowing SigningTokens,
        index: Int = 0,
        into buffer: inout ByteBuffer
    ) -> Bool {
        guard let tag = tokens.tag(index, requestTime) else { return false }
        tag.encodeHex(into: &buffer)
        return true
    }
}
