public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: UserSig

/// Makes a UserSig: what a user of Tencent Chat signs in with, and what a server calls the REST API with.
///
/// `TLS.sig` is an HMAC-SHA256 with the secret key (page "Generating UserSig", 1047/34385). The zlib stream inside is
/// stored without compression, which every conforming reader takes. Any thread may call it.
///
/// - Parameters:
///   - options: The application, its secret key, the user, the lifetime. A user id must not have control characters:
///     what is signed has a line for each member.
///   - nowMs: The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999. `TLS.time` is in seconds: rounded
///     down.
///   - userSig: Receives the UserSig, to be freed with imhook_user_sig_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_SECRET_EMPTY`,
///   `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_user_sig_new)
public func imhookUserSigNew(
    _ options: UnsafePointer<imhook_user_sig_options>?,
    _ nowMs: Int64,
    _ userSig: UnsafeMutablePointer<UnsafeMutablePointer<imhook_user_sig>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe userSig?.pointee = nil
    guard let userSig = unsafe userSig, let options = unsafe options else {
        return unsafe report(.invalidArgument, error)
    }
    return unsafe handOut(userSig, error) { () throws(IMHookError) in
        let options = try unsafe readOptions(options)
        return try unsafe UserSigDocument.make(
            appID: options.sdk_app_id,
            secretKey: RawSpan(_unsafeBytes: options.secret_key.bytes),
            userID: RawSpan(_unsafeBytes: options.user_id.bytes),
            lifetime: options.lifetime_s == 0 ? UserSigDocument.defaultLifetime : options.lifetime_s,
            userBuffer: RawSpan(_unsafeBytes: options.user_buffer.bytes),
            now: nowMs
        )
    }
}

/// Checks a UserSig and reads what it says.
///
/// First its form is checked, then its signature in constant time, then application, user and expiry: a UserSig that is
/// said to belong to another user or to have expired is genuine. Any maker of this form of UserSig is understood,
/// however it compresses and whichever way it writes JSON; of members with the same name the last one counts, and is
/// the one that the signature is checked against. Time and memory are bounded by the size of the text, at most 24 KiB.
/// Any thread may call it.
///
/// - Parameters:
///   - options: The application, its secret key, and the user expected, or an empty user id for any user.
///   - text: The UserSig.
///   - nowMs: The clock, in Unix milliseconds. A UserSig is valid before `TLS.time` plus `TLS.expire`, and not at it.
///   - userSig: Receives the UserSig, to be freed with imhook_user_sig_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL. Its path names the member in question, such as `TLS.sig`;
///     of an expired UserSig its clock skew says how long ago.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_SECRET_EMPTY`,
///   `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OUT_OF_MEMORY`, or one of the codes 120 to 124.
@c(imhook_user_sig_verify)
public func imhookUserSigVerify(
    _ options: UnsafePointer<imhook_user_sig_options>?,
    _ text: imhook_view,
    _ nowMs: Int64,
    _ userSig: UnsafeMutablePointer<UnsafeMutablePointer<imhook_user_sig>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe userSig?.pointee = nil
    guard let userSig = unsafe userSig, let options = unsafe options, text.isValid else {
        return unsafe report(.invalidArgument, error)
    }
    return unsafe handOut(userSig, error) { () throws(IMHookError) in
        let options = try unsafe readOptions(options)
        return try unsafe UserSigDocument.verify(
            RawSpan(_unsafeBytes: text.bytes),
            appID: options.sdk_app_id,
            secretKey: RawSpan(_unsafeBytes: options.secret_key.bytes),
            userID: RawSpan(_unsafeBytes: options.user_id.bytes),
            now: nowMs
        )
    }
}

/// Wipes and frees a UserSig.
///
/// - Parameter userSig: NULL does nothing.
@c(imhook_user_sig_free)
public func imhookUserSigFree(_ userSig: UnsafeMutablePointer<imhook_user_sig>?) {
    guard let userSig = unsafe userSig else { return }
    unsafe SecretBlock.release(UnsafeMutableRawPointer(userSig))
}

// MARK: -

/// Hands out a UserSig, or the reason why there is none.
private func handOut(
    _ userSig: UnsafeMutablePointer<UnsafeMutablePointer<imhook_user_sig>?>,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: () throws(IMHookError) -> UserSigStorage
) -> imhook_status {
    do {
        unsafe userSig.pointee = try keep(body())
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Reads and checks the options of a UserSig.
private func readOptions(
    _ options: UnsafePointer<imhook_user_sig_options>
) throws(IMHookError) -> imhook_user_sig_options {
    let read: imhook_user_sig_options
    do {
        unsafe read = try readSized(options, imhook_user_sig_options())
    } catch {
        throw IMHookError(error, .none)
    }
    guard unsafe read.secret_key.isValid, unsafe read.user_id.isValid, unsafe read.user_buffer.isValid else {
        throw IMHookError(.invalidArgument)
    }
    return unsafe read
}

/// Copies a UserSig into one block: the public structure, and the texts behind it.
private func keep(
    _ storage: consuming UserSigStorage
) throws(IMHookError) -> UnsafeMutablePointer<imhook_user_sig> {
    let structureSize = unsafe MemoryLayout<imhook_user_sig>.size
    guard let block = unsafe SecretBlock.keep(storage.bytes, after: structureSize) else {
        storage.wipe()
        throw IMHookError(.outOfMemory)
    }
    let texts = unsafe block + structureSize
    let userSig = unsafe block.bindMemory(to: imhook_user_sig.self, capacity: 1)
    unsafe userSig.initialize(
        to: imhook_user_sig(
            size: structureSize,
            text: imhook_view(texts, storage.text),
            sdk_app_id: storage.appID,
            user_id: imhook_view(texts, storage.userID),
            issued_at_ms: storage.issuedAt,
            expires_at_ms: storage.expiresAt,
            user_buffer: imhook_view(texts, storage.userBuffer),
            signature: imhook_view(texts, storage.signature)
        )
    )
    storage.wipe()
    return unsafe userSig
}
