#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

/// DingTalk (钉钉): callbacks of interactive cards.
public enum DingTalk {
    /// The headers that sign a card callback made at a time, for tests and for calling other servers.
    ///
    /// They prove that the sender knows the secret, and say nothing of the body (page 「事件回调」).
    ///
    /// - Parameters:
    ///   - secret: The `apiSecret` of the callback registration.
    ///   - timestamp: Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
    /// - Returns: The names and values of two headers.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func sign(secret: String, timestamp: Int64) throws(IMHookError) -> [(name: String, value: String)] {
        guard !secret.isEmpty else { throw IMHookError(.secretEmpty) }
        guard (0..<1_000_000_000_000_000_000).contains(timestamp) else { throw IMHookError(.optionOutOfRange) }
        guard var keys = SigningKeys() else { throw IMHookError(.outOfMemory) }
        let key = Array(secret.utf8)
        _ = unsafe keys.add(key.span.bytes)
        let text = "\(timestamp)"
        let bytes = Array(text.utf8)
        var signature = ByteBuffer()
        _ = unsafe CardSignature.sign(timestamp: bytes.span.bytes, keys: keys, into: &signature)
        return unsafe [
            ("\(CardSignature.timestampHeader)", text),
            ("\(CardSignature.header)", String(decoding: signature.bytes, as: UTF8.self)),
        ]
    }
}

#endif
