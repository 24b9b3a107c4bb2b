package import IMHookWire

/// `sign`, which DingTalk puts on messages to robots: the Base64 of an HMAC-SHA256 of the decimal timestamp, a line feed and
/// the secret.
///
/// It proves that the sender knew the secret at the time of the timestamp, and nothing about the body. Programs sign in the
/// same way what they send to custom robots. Documented on the pages 「接收消息」 and 「自定义机器人安全设置」.
package enum RobotSignature {
    /// The header that carries the signature.
    package static var header: StaticString { "sign" }
    /// The header that carries the signed timestamp.
    package static var timestampHeader: StaticString { "timestamp" }

    /// Checks a header pair.
    ///
    /// The signature is checked before the timestamp is believed: what is reported as too old or too new is genuine.
    ///
    /// - Parameters:
    ///   - timestamp: The text of the timestamp header, signed as it stands.
    ///   - signature: The text of the signature header, which is not percent-encoded.
    ///   - secrets: The secrets, any of which may have signed.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: How far the timestamp may lie from it, in milliseconds; nil to leave that check out.
    /// - Returns: Which secret signed what timestamp.
    /// - Throws: A ``SigningError`` with one of the codes 103 to 108.
    @export(interface)
    package static func verify(
        timestamp: RawSpan,
        signature: RawSpan,
        secrets: borrowing RobotSecrets,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        try HeaderSignature.verify(
            timestamp: timestamp,
            signature: signature,
            keyCount: secrets.count,
            now: now,
            tolerance: tolerance
        ) { index in secrets.tag(index, timestamp) }
    }

    /// Signs a timestamp with one secret, appending the text of the signature header.
    ///
    /// - Returns: false when there is no such secret.
    @export(interface)
    package static func sign(
        timestamp: RawSpan,
        secrets: borrowing RobotSecrets,
        index: Int = 0,
        into buffer: inout ByteBuffer
    ) -> Bool {
        guard let tag = secrets.tag(index, timestamp) else { return false }
        tag.encode(into: &buffer)
        return true
    }
}
