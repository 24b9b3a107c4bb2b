#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

/// Tencent Cloud Chat (腾讯云即时通信 IM): webhooks, UserSigs, and calls of its server API.
public enum TencentChat {
    /// The query parameters that sign a webhook made at a time, for tests and for calling other servers.
    ///
    /// They prove that the sender knows the token, and say nothing of the body, the command or the application (page
    /// "Webhook Overview", 1047/34354).
    ///
    /// - Parameters:
    ///   - token: The authentication token of the console.
    ///   - requestTime: Unix time in **seconds**, from 0 to 999,999,999,999,999,999.
    /// - Returns: The names and values of two parameters, `Sign` and `RequestTime`; none of them needs escaping in a URL.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func sign(token: String, requestTime: Int64) throws(IMHookError) -> [(name: String, value: String)] {
        guard !token.isEmpty else { throw IMHookError(.secretEmpty) }
        guard (0..<1_000_000_000_000_000_000).contains(requestTime) else { throw IMHookError(.optionOutOfRange) }
        let tokens = try EndpointSecrets([token]).tokens()
        let text = "\(requestTime)"
        let bytes = Array(text.utf8)
        var sign = ByteBuffer()
        _ = unsafe WebhookSignature.sign(requestTime: bytes.span.bytes, tokens: tokens, into: &sign)
        return unsafe [("Sign", String(decoding: sign.bytes, as: UTF8.self)), ("RequestTime", text)]
    }
}

#endif
