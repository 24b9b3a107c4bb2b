public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: Signatures

/// Signs a timestamp as DingTalk signs card callbacks, for tests and for calling other servers.
///
/// The signature is the Base64 of an HMAC-SHA256 of the decimal timestamp (page 「事件回调」). It covers nothing else. Any
/// thread may call it.
///
/// - Parameters:
///   - secret: The secret; empty is refused.
///   - timestampMs: Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
///   - signature: Receives the texts of the two headers; zeroed on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_EMPTY`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_dingtalk_card_sign)
public func imhookDingTalkCardSign(
    _ secret: imhook_view,
    _ timestampMs: Int64,
    _ signature: UnsafeMutablePointer<imhook_dingtalk_signature>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let signature = unsafe signature else { return unsafe report(.invalidArgument, error) }
    unsafe memset(signature, 0, MemoryLayout<imhook_dingtalk_signature>.size)
    guard secret.isValid else { return unsafe report(.invalidArgument, error) }
    guard unsafe secret.size > 0 else { return unsafe report(.secretEmpty, error) }
    guard isTimestamp(timestampMs) else { return unsafe report(.optionOutOfRange, error) }
    guard var keys = SigningKeys() else { return unsafe report(.outOfMemory, error) }
    _ = unsafe keys.add(RawSpan(_unsafeBytes: secret.bytes))
    // Both texts have a bound of their own below the size of their members, so lent memory is never outgrown.
    unsafe withUnsafeMutableBytes(of: &signature.pointee) { bytes in
        guard let start = bytes.baseAddress else { return }
        var timestamp = unsafe ByteBuffer(lent: start, capacity: 24)
        NumberWriting.append(timestampMs, to: &timestamp)
        var text = unsafe ByteBuffer(lent: start + 24, capacity: 48)
        _ = CardSignature.sign(timestamp: timestamp.span, keys: keys, into: &text)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Checks the header pair of a card callback alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// - Parameters:
///   - endpoint: An endpoint of DingTalk with secrets. Any number of threads may use it at once.
///   - timestamp: The text of `x-ddpaas-signature-timestamp`; no data means that the header is missing.
///   - signature: The text of `x-ddpaas-signature`; no data means that the header is missing.
///   - nowMs: The clock, in Unix milliseconds.
///   - secretIndex: Receives which of the secrets signed, from 0; -1 on failure. May be NULL.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_MISSING` for an endpoint that accepts unsigned
///   requests, or one of the codes 100 to 108.
@c(imhook_dingtalk_card_verify)
public func imhookDingTalkCardVerify(
    _ endpoint: UnsafePointer<imhook_endpoint>?,
    _ timestamp: imhook_view,
    _ signature: imhook_view,
    _ nowMs: Int64,
    _ secretIndex: UnsafeMutablePointer<Int32>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe secretIndex?.pointee = -1
    guard let endpoint = unsafe endpoint.flatMap({ unsafe EndpointBlock($0).card }), timestamp.isValid,
        signature.isValid
    else {
        return unsafe report(.invalidArgument, error)
    }
    var headers = CardHeaders()
    if unsafe timestamp.data != nil { unsafe headers.consider(timestamp: RawSpan(_unsafeBytes: timestamp.bytes)) }
    if unsafe signature.data != nil { unsafe headers.consider(signature: RawSpan(_unsafeBytes: signature.bytes)) }
    do {
        let proof = try unsafe endpoint.pointee.verify(headers, now: nowMs)
        unsafe secretIndex?.pointee = Int32(truncatingIfNeeded: proof.keyIndex)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Signs a time as Tencent Chat signs webhooks, for tests and for calling other servers.
///
/// `Sign` is the hexadecimal SHA-256 of the token followed by the decimal time (page "Webhook Overview", 1047/34354). It
/// covers nothing else. Any thread may call it.
///
/// - Parameters:
///   - token: The token; empty is refused.
///   - requestTimeS: Unix time in seconds, from 0 to 999,999,999,999,999,999.
///   - signature: Receives the values of the two query parameters; zeroed on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_EMPTY`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_tencent_chat_sign)
public func imhookTencentChatSign(
    _ token: imhook_view,
    _ requestTimeS: Int64,
    _ signature: UnsafeMutablePointer<imhook_tencent_chat_signature>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let signature = unsafe signature else { return unsafe report(.invalidArgument, error) }
    unsafe memset(signature, 0, MemoryLayout<imhook_tencent_chat_signature>.size)
    guard token.isValid else { return unsafe report(.invalidArgument, error) }
    guard unsafe token.size > 0 else { return unsafe report(.secretEmpty, error) }
    guard isTimestamp(requestTimeS) else { return unsafe report(.optionOutOfRange, error) }
    guard var tokens = SigningTokens() else { return unsafe report(.outOfMemory, error) }
    _ = unsafe tokens.add(RawSpan(_unsafeBytes: token.bytes))
    // Both texts have a bound of their own below the size of their members, so lent memory is never outgrown.
    unsafe withUnsafeMutableBytes(of: &signature.pointee) { bytes in
        guard let start = bytes.baseAddress else { return }
        var time = unsafe ByteBuffer(lent: start, capacity: 24)
        NumberWriting.append(requestTimeS, to: &time)
        var text = unsafe ByteBuffer(lent: start + 24, capacity: 72)
        _ = WebhookSignature.sign(requestTime: time.span, tokens: tokens, into: &text)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Checks the signature of a webhook of Tencent Chat alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// - Parameters:
///   - endpoint: An endpoint of Tencent Chat with tokens. Any number of threads may use it at once.
///   - requestTime: The decoded value of `RequestTime`; empty means that it is missing.
///   - sign: The decoded value of `Sign`; empty means that it is missing.
///   - nowMs: The clock, in Unix milliseconds.
///   - tokenIndex: Receives which of the tokens signed, from 0; -1 on failure. May be NULL.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_MISSING` for an endpoint that accepts unsigned
///   requests, or one of the codes 100, 101, 103, 106 to 108, 112 and 113.
@c(imhook_tencent_chat_verify)
public func imhookTencentChatVerify(
    _ endpoint: UnsafePointer<imhook_endpoint>?,
    _ requestTime: imhook_view,
    _ sign: imhook_view,
    _ nowMs: Int64,
    _ tokenIndex: UnsafeMutablePointer<Int32>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe tokenIndex?.pointee = -1
    guard let endpoint = unsafe endpoint.flatMap({ unsafe EndpointBlock($0).webhook }), requestTime.isValid,
        sign.isValid
    else { return unsafe report(.invalidArgument, error) }
    do {
        let proof = try unsafe endpoint.pointee.verify(
            requestTime: RawSpan(_unsafeBytes: requestTime.bytes),
            sign: RawSpan(_unsafeBytes: sign.bytes),
            now: nowMs
        )
        unsafe tokenIndex?.pointee = Int32(truncatingIfNeeded: proof.keyIndex)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

// MARK: -

/// Whether a number is one that a signature can be made of: at most 18 digits.
private func isTimestamp(_ number: Int64) -> Bool { number >= 0 && number < 1_000_000_000_000_000_000 }
