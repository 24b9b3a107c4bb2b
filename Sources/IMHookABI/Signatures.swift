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
    unsafe sign(secret, timestampMs, signature, imhook_dingtalk_signature(), error) { (secret, timestamp, text) in
        guard var keys = SigningKeys() else { return false }
        _ = keys.add(secret)
        return CardSignature.sign(timestamp: timestamp, keys: keys, into: &text)
    }
}

/// Checks the header pair of a card callback alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// - Parameters:
///   - endpoint: An endpoint of DingTalk with secrets of cards. Any number of threads may use it at once.
///   - timestamp: The text of `x-ddpaas-signature-timestamp`; no data means that the header is missing.
///   - signature: The text of `x-ddpaas-signature`; no data means that the header is missing.
///   - nowMs: The clock, in Unix milliseconds.
///   - secretIndex: Receives which of the secrets signed, from 0; -1 on failure. May be NULL.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_MISSING` for an endpoint that accepts unsigned
///   requests, `IMHOOK_KIND_NOT_CONFIGURED` for one without secrets of cards, or one of the codes 100 to 108.
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
    guard let endpoint = unsafe endpoint.flatMap({ unsafe EndpointBlock($0).dingTalk }), timestamp.isValid,
        signature.isValid
    else {
        return unsafe report(.invalidArgument, error)
    }
    var headers = DingTalkHeaders()
    if unsafe timestamp.data != nil { unsafe headers.consider(cardTimestamp: RawSpan(_unsafeBytes: timestamp.bytes)) }
    if unsafe signature.data != nil { unsafe headers.consider(cardSignature: RawSpan(_unsafeBytes: signature.bytes)) }
    return unsafe verify(secretIndex, error) { () throws(IMHookError) in
        try unsafe endpoint.pointee.verifyCard(headers, now: nowMs)
    }
}

/// Signs a time as DingTalk signs messages to robots, for tests and for calling other servers, and as programs sign what
/// they send to a custom robot.
///
/// The signature is the Base64 of an HMAC-SHA256 of the decimal timestamp, a line feed and the secret (pages 「接收消息」,
/// 「自定义机器人安全设置」). It covers nothing else. Any thread may call it.
///
/// - Parameters:
///   - secret: The ClientSecret (appSecret) of the robot's application, or the `SEC…` secret of a custom robot; empty is
///     refused.
///   - timestampMs: Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
///   - signature: Receives the timestamp and the signature as texts; zeroed on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_EMPTY`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_dingtalk_robot_sign)
public func imhookDingTalkRobotSign(
    _ secret: imhook_view,
    _ timestampMs: Int64,
    _ signature: UnsafeMutablePointer<imhook_dingtalk_robot_signature>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe sign(secret, timestampMs, signature, imhook_dingtalk_robot_signature(), error) { (secret, timestamp, text) in
        guard var secrets = RobotSecrets(capacity: 1), secrets.add(secret) else { return false }
        var plain: [48 of UInt8] = .init(repeating: 0)
        return unsafe withUnsafeMutableBytes(of: &plain) { memory in
            guard let start = memory.baseAddress else { return false }
            var sign = unsafe ByteBuffer(lent: start, capacity: memory.count)
            guard RobotSignature.sign(timestamp: timestamp, secrets: secrets, into: &sign) else { return false }
            unsafe text.append(UnsafeRawBufferPointer(memory))
            PercentEncoding.append(sign.span, to: &text)
            return true
        }
    }
}

/// Checks the header pair of a message to a robot alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// - Parameters:
///   - endpoint: An endpoint of DingTalk with robot secrets. Any number of threads may use it at once.
///   - timestamp: The text of the header `timestamp`; no data means that the header is missing.
///   - signature: The text of the header `sign`; no data means that the header is missing.
///   - nowMs: The clock, in Unix milliseconds.
///   - secretIndex: Receives which of the robot secrets signed, from 0; -1 on failure. May be NULL.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_MISSING` for an endpoint that accepts unsigned
///   requests, `IMHOOK_KIND_NOT_CONFIGURED` for one without robot secrets, or one of the codes 100 to 108.
@c(imhook_dingtalk_robot_verify)
public func imhookDingTalkRobotVerify(
    _ endpoint: UnsafePointer<imhook_endpoint>?,
    _ timestamp: imhook_view,
    _ signature: imhook_view,
    _ nowMs: Int64,
    _ secretIndex: UnsafeMutablePointer<Int32>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe secretIndex?.pointee = -1
    guard let endpoint = unsafe endpoint.flatMap({ unsafe EndpointBlock($0).dingTalk }), timestamp.isValid,
        signature.isValid
    else {
        return unsafe report(.invalidArgument, error)
    }
    var headers = DingTalkHeaders()
    if unsafe timestamp.data != nil { unsafe headers.consider(robotTimestamp: RawSpan(_unsafeBytes: timestamp.bytes)) }
    if unsafe signature.data != nil { unsafe headers.consider(robotSignature: RawSpan(_unsafeBytes: signature.bytes)) }
    return unsafe verify(secretIndex, error) { () throws(IMHookError) in
        try unsafe endpoint.pointee.verifyRobot(headers, now: nowMs)
    }
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
    unsafe sign(token, requestTimeS, signature, imhook_tencent_chat_signature(), error) { (token, time, text) in
        guard var tokens = SigningTokens() else { return false }
        _ = tokens.add(token)
        return WebhookSignature.sign(requestTime: time, tokens: tokens, into: &text)
    }
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
    return unsafe verify(tokenIndex, error) { () throws(IMHookError) in
        try unsafe endpoint.pointee.verify(
            requestTime: RawSpan(_unsafeBytes: requestTime.bytes),
            sign: RawSpan(_unsafeBytes: sign.bytes),
            now: nowMs
        )
    }
}

// MARK: -

/// Signs a number, and fills a structure of two texts: the decimal number in 24 bytes, and the signature in the rest.
private func sign<Signature>(
    _ secret: imhook_view,
    _ number: Int64,
    _ signature: UnsafeMutablePointer<Signature>?,
    _ zero: Signature,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: (_ secret: RawSpan, _ number: RawSpan, _ text: inout ByteBuffer) -> Bool
) -> imhook_status {
    guard let signature = unsafe signature else { return unsafe report(.invalidArgument, error) }
    unsafe signature.pointee = zero
    guard secret.isValid else { return unsafe report(.invalidArgument, error) }
    guard unsafe secret.size > 0 else { return unsafe report(.secretEmpty, error) }
    guard number >= 0, number < 1_000_000_000_000_000_000 else { return unsafe report(.optionOutOfRange, error) }
    // Both texts have a bound of their own below the size of their members, so lent memory is never outgrown.
    let isSigned = unsafe withUnsafeMutableBytes(of: &signature.pointee) { bytes in
        guard let start = bytes.baseAddress else { return false }
        var digits = unsafe ByteBuffer(lent: start, capacity: 24)
        NumberWriting.append(number, to: &digits)
        var text = unsafe ByteBuffer(lent: start + 24, capacity: bytes.count &- 24)
        return unsafe body(RawSpan(_unsafeBytes: secret.bytes), digits.span, &text)
    }
    guard isSigned else {
        unsafe signature.pointee = zero
        return unsafe report(.outOfMemory, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Checks a signature, and says which of the secrets made it.
private func verify(
    _ index: UnsafeMutablePointer<Int32>?,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: () throws(IMHookError) -> SignatureProof
) -> imhook_status {
    do {
        let proof = try body()
        unsafe index?.pointee = Int32(truncatingIfNeeded: proof.keyIndex)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}
