import IMHookSigning
import IMHookWire

/// The answer to an event push: the encrypted text `success`, signed (page 「开发事件推送服务」).
enum EventAnswer {
    /// What all events are answered with; anything else counts as a failure.
    static var success: StaticString { "success" }
    /// Bytes of the answer beside the texts in it: names, quotes, commas, and the digits of the signature.
    private static let frameSize = 128

    /// Appends an answer.
    ///
    /// - Parameters:
    ///   - message: What is encrypted.
    ///   - random: What the encrypted text begins with.
    ///   - timestamp: What is signed with it; that of the request will do, and so no clock is needed.
    ///   - nonce: What is signed with it; that of the request will do.
    ///   - keys: The keys.
    ///   - index: Which of them to use.
    ///   - output: What the answer is appended to.
    /// - Returns: false when memory could not be allocated.
    @inline(never)
    static func append(
        _ message: RawSpan,
        random: [16 of UInt8],
        timestamp: RawSpan,
        nonce: RawSpan,
        keys: borrowing EventKeys,
        _ index: Int,
        to output: inout ByteBuffer
    ) -> Bool {
        var memory: [256 of UInt8] = .init(repeating: 0)
        return unsafe withUnsafeMutableBytes(of: &memory) { memory in
            guard let start = memory.baseAddress else { return false }
            var encrypted = unsafe ByteBuffer(lent: start, capacity: memory.count)
            let signature = EventCipher.seal(
                message,
                random: random,
                timestamp: timestamp,
                nonce: nonce,
                keys: keys,
                index,
                into: &encrypted
            )
            guard let signature else { return false }
            append(signature, timestamp: timestamp, nonce: nonce, encrypted: encrypted.span, to: &output)
            return !output.hasFailed
        }
    }

    /// Appends the answer that parts make.
    @inline(never)
    static func append(
        _ signature: EventDigest,
        timestamp: RawSpan,
        nonce: RawSpan,
        encrypted: RawSpan,
        to output: inout ByteBuffer
    ) {
        output.append("{\"msg_signature\":\"")
        signature.encodeHex(into: &output)
        // The platform's samples write a text or a number; the page says a text.
        output.append("\",\"timeStamp\":")
        JSONEscaping.appendString(timestamp, to: &output)
        output.append(",\"nonce\":")
        JSONEscaping.appendString(nonce, to: &output)
        output.append(",\"encrypt\":\"")
        output.append(encrypted)
        output.append("\"}")
    }

    /// The most bytes of the answer `success` to a request.
    static func maximumSize(timestamp: RawSpan, nonce: RawSpan, keys: borrowing EventKeys) -> Int {
        var sealed = 0
        for index in 0..<keys.count {
            sealed = Swift.max(sealed, EventCipher.sealedSize(success.utf8CodeUnitCount, keys: keys, index))
        }
        // Escaping makes six bytes of one at most.
        return frameSize &+ sealed &+ 6 &* (timestamp.byteCount &+ nonce.byteCount)
    }
}
