public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: Sealed events

/// Encrypts and signs a message as DingTalk does for an event subscription over HTTP, for tests and for calling other
/// servers (page 「开发事件推送服务」).
///
/// The encrypted text begins with 16 random characters from libcrypto, so that it is another each time. Any thread may call
/// it.
///
/// - Parameters:
///   - key: Token, aes_key and owner key.
///   - message: The message, at most 64 MiB, such as `{"EventType":"check_url"}`; `success` makes an answer.
///   - timestamp: The text that is signed with it, UTF-8; usually Unix milliseconds.
///   - nonce: Some random text, UTF-8, that is signed with it.
///   - sealed: Receives the message in all its forms, to be freed with imhook_dingtalk_sealed_event_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_EMPTY`, `IMHOOK_AES_KEY_MALFORMED`,
///   `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_JSON_INVALID_UTF8`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_dingtalk_event_seal)
public func imhookDingTalkEventSeal(
    _ key: UnsafePointer<imhook_dingtalk_event_key>?,
    _ message: imhook_view,
    _ timestamp: imhook_view,
    _ nonce: imhook_view,
    _ sealed: UnsafeMutablePointer<UnsafeMutablePointer<imhook_dingtalk_sealed_event>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe sealed?.pointee = nil
    guard message.isValid, timestamp.isValid, nonce.isValid else { return unsafe report(.invalidArgument, error) }
    return unsafe handOut(key, sealed, error) { (keys) throws(IMHookError) in
        try unsafe SealedEventStorage.seal(
            RawSpan(_unsafeBytes: message.bytes),
            timestamp: RawSpan(_unsafeBytes: timestamp.bytes),
            nonce: RawSpan(_unsafeBytes: nonce.bytes),
            keys: keys
        )
    }
}

/// Checks and decrypts the answer to an event, for tests of servers: its message should be `success`.
///
/// How old it is is not checked. Any thread may call it.
///
/// - Parameters:
///   - key: Token, aes_key and owner key.
///   - answer: The body of the answer, at most 1 MiB: `msg_signature`, `timeStamp`, `nonce`, `encrypt`.
///   - opened: Receives what it says, to be freed with imhook_dingtalk_sealed_event_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_SECRET_EMPTY`, `IMHOOK_AES_KEY_MALFORMED`,
///   `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OUT_OF_MEMORY`, one of the codes 106, 113 and 130 to 134, or a code of the
///   families from 300, 400 and 500.
@c(imhook_dingtalk_event_open)
public func imhookDingTalkEventOpen(
    _ key: UnsafePointer<imhook_dingtalk_event_key>?,
    _ answer: imhook_view,
    _ opened: UnsafeMutablePointer<UnsafeMutablePointer<imhook_dingtalk_sealed_event>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe opened?.pointee = nil
    guard answer.isValid else { return unsafe report(.invalidArgument, error) }
    return unsafe handOut(key, opened, error) { (keys) throws(IMHookError) in
        try unsafe SealedEventStorage.open(answer: RawSpan(_unsafeBytes: answer.bytes), keys: keys)
    }
}

/// Wipes and frees a sealed event.
///
/// - Parameter sealed: NULL does nothing.
@c(imhook_dingtalk_sealed_event_free)
public func imhookDingTalkSealedEventFree(_ sealed: UnsafeMutablePointer<imhook_dingtalk_sealed_event>?) {
    guard let sealed = unsafe sealed else { return }
    unsafe SecretBlock.release(UnsafeMutableRawPointer(sealed))
}

// MARK: -

/// Hands out a sealed event, or the reason why there is none.
@inline(never)
private func handOut(
    _ key: UnsafePointer<imhook_dingtalk_event_key>?,
    _ sealed: UnsafeMutablePointer<UnsafeMutablePointer<imhook_dingtalk_sealed_event>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: (borrowing EventKeys) throws(IMHookError) -> SealedEventStorage
) -> imhook_status {
    guard let key = unsafe key, let sealed = unsafe sealed else { return unsafe report(.invalidArgument, error) }
    do {
        unsafe sealed.pointee = try keep(body(readKey(key)))
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

private func readKey(_ key: UnsafePointer<imhook_dingtalk_event_key>) throws(IMHookError) -> EventKeys {
    do {
        return try unsafe EventKeys.copy(key, 1)
    } catch {
        throw IMHookError(error.status)
    }
}

/// Copies a sealed event into one block: the public structure, and the texts behind it.
private func keep(
    _ storage: consuming SealedEventStorage
) throws(IMHookError) -> UnsafeMutablePointer<imhook_dingtalk_sealed_event> {
    let structureSize = unsafe MemoryLayout<imhook_dingtalk_sealed_event>.size
    // The message may be that of an event with a credential.
    guard let block = unsafe SecretBlock.keep(storage.bytes, after: structureSize) else {
        storage.wipe()
        throw IMHookError(.outOfMemory)
    }
    let texts = unsafe block + structureSize
    let sealed = unsafe block.bindMemory(to: imhook_dingtalk_sealed_event.self, capacity: 1)
    unsafe sealed.initialize(
        to: imhook_dingtalk_sealed_event(
            size: structureSize,
            message: imhook_view(texts, storage.message),
            timestamp: imhook_view(texts, storage.timestamp),
            nonce: imhook_view(texts, storage.nonce),
            signature: imhook_view(texts, storage.signature),
            encrypt: imhook_view(texts, storage.encrypted),
            query: imhook_view(texts, storage.query),
            body: imhook_view(texts, storage.body),
            answer: imhook_view(texts, storage.answer)
        )
    )
    storage.wipe()
    return unsafe sealed
}
