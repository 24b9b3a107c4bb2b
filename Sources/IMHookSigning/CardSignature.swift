package import IMHookWire

/// `x-ddpaas-signature`, which DingTalk puts on card callbacks: the Base64 of an HMAC-SHA256 of the decimal timestamp.
///
/// It proves that the sender knew the secret at the time of the timestamp, and nothing about the body.
/// Documented on the page 「事件回调」 of DingTalk's interactive cards.
package enum CardSignature {
    /// The header that carries the signature.
    package static var header: StaticString { "x-ddpaas-signature" }
    /// The header that carries the signed timestamp.
    package static var timestampHeader: StaticString { "x-ddpaas-signature-timestamp" }

    /// Checks a header pair.
    ///
    /// The signature is checked before the timestamp is believed: what is reported as too old or too new is genuine.
    ///
    /// - Parameters:
    ///   - timestamp: The text of the timestamp header, signed as it stands.
    ///   - signature: The text of the signature header.
    ///   - keys: The keys, any of which may have signed.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: How far the timestamp may lie from it, in milliseconds; nil to leave that check out.
    /// - Returns: Which key signed what timestamp.
    /// - Throws: A ``SigningError`` with one of the codes 103 to 108.
    @export(interface)
    package static func verify(
        timestamp: RawSpan,
        signature: RawSpan,
        keys: borrowing SigningKeys,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        try HeaderSignature.verify(
            timestamp: timestamp,
            signature: signature,
            keyCount: keys.count,
            now: now,
            tolerance: tolerance
        ) { index in keys.tag(index, timestamp) }
    }

    /// Signs a timestamp with one key, appending the text of the signature header.
    ///
    /// - Returns: false when there is no such key.
    @export(interface)
    package static func sign(
        timestamp: RawSpan,
        keys: borrowing SigningKeys,
        index: Int = 0,
        into buffer: inout ByteBuffer
    ) -> Bool {
        guard let tag = keys.tag(index, timestamp) else { return false }
        tag.encode(into: &buffer)
        return true
    }
}
