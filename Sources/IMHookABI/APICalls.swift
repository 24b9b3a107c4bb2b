public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: API calls

/// Writes a request to the official-account service of Tencent Chat's REST API, for the program to send (page "RESTful
/// API Overview", 1047/34620).
///
/// The body is checked against what is documented of the operation: members that it requires, their JSON types, the
/// largest sizes and numbers, `MsgBody` like a rewritten message. Members that are not documented pass. It is then
/// written compactly, in the order given; `send_official_account_msg` gets a `Random` at its end when it has none.
/// Which spelling of the account `modify_official_account_base_info` wants is not certain: `Official_Account`, as all
/// others do, or `OfficialAccount`, as one SDK sends; one of them is required, and both may be given. Any thread may
/// call it.
///
/// - Parameters:
///   - caller: The application, its administrator, and a UserSig or the secret key to make one with.
///   - operation: The name, such as `send_official_account_msg`.
///   - body: A JSON object; empty stands for the empty one. Its texts are not cut: what is too long is refused.
///   - nowMs: The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999; not read when the caller gives a
///     UserSig.
///   - random: `random` of the URL, new for each request; 0 has one drawn from libcrypto.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL. Its path names the member, or the option (`identifier`,
///     `domain`), and its offset counts in the body.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_SECRET_MISSING` with neither a UserSig nor a secret key, `IMHOOK_OUT_OF_MEMORY`, one of the codes 800 to
///   806, one of 717 to 719 for the message, `IMHOOK_BODY_NOT_OBJECT`, or a code of the families from 300 and 400.
@c(imhook_tencent_chat_request_new)
public func imhookTencentChatRequestNew(
    _ caller: UnsafePointer<imhook_tencent_chat_caller>?,
    _ operation: imhook_view,
    _ body: imhook_view,
    _ nowMs: Int64,
    _ random: UInt32,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe request?.pointee = nil
    guard let request = unsafe request, let caller = unsafe caller, operation.isValid, body.isValid else {
        return unsafe report(.invalidArgument, error)
    }
    do {
        let options = try unsafe readCaller(caller)
        let storage = try unsafe TencentChatRequest.make(
            TencentChatCaller(
                appID: options.sdk_app_id,
                identifier: RawSpan(_unsafeBytes: options.identifier.bytes),
                userSig: RawSpan(_unsafeBytes: options.user_sig.bytes),
                secretKey: RawSpan(_unsafeBytes: options.secret_key.bytes),
                domain: RawSpan(_unsafeBytes: options.domain.bytes)
            ),
            RawSpan(_unsafeBytes: operation.bytes),
            body: RawSpan(_unsafeBytes: body.bytes),
            now: nowMs,
            random: random
        )
        unsafe request.pointee = try keep(storage)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Wipes and frees a request.
///
/// - Parameter request: NULL does nothing.
@c(imhook_api_request_free)
public func imhookAPIRequestFree(_ request: UnsafeMutablePointer<imhook_api_request>?) {
    guard let request = unsafe request else { return }
    unsafe SecretBlock.release(UnsafeMutableRawPointer(request))
}

/// Reads the answer to a request to the REST API.
///
/// The HTTP status is 200 even where the platform refuses; what it says stands in `ErrorCode`, which `outcome` sums up.
/// Any thread may call it.
///
/// - Parameters:
///   - operation: The name of the operation that was asked for.
///   - httpStatus: The status of the HTTP response.
///   - body: Its body; copied.
///   - response: Receives the answer, also where it is a refusal, to be freed with imhook_api_response_free(); NULL on
///     failure.
///   - error: Receives the reason of a failure; may be NULL. Its offset counts in the body.
/// - Returns: `IMHOOK_OK` for every answer of the platform, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_API_OPERATION_UNKNOWN`,
///   `IMHOOK_API_HTTP_STATUS` for another HTTP status than 200, `IMHOOK_API_RESPONSE_MALFORMED` for what is not a JSON
///   object with an `ErrorCode`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_tencent_chat_response_read)
public func imhookTencentChatResponseRead(
    _ operation: imhook_view,
    _ httpStatus: Int32,
    _ body: imhook_view,
    _ response: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_response>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe response?.pointee = nil
    guard let response = unsafe response, operation.isValid, body.isValid else {
        return unsafe report(.invalidArgument, error)
    }
    do {
        let arena = try unsafe TencentChatResponse.parse(
            RawSpan(_unsafeBytes: operation.bytes),
            httpStatus: httpStatus,
            RawSpan(_unsafeBytes: body.bytes),
            prefix: responsePrefix
        )
        let fields = try TencentChatResponse.read(arena)
        unsafe response.pointee = keep(arena, fields)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Wipes and frees an answer and everything reached from it.
///
/// - Parameter response: NULL does nothing.
@c(imhook_api_response_free)
public func imhookAPIResponseFree(_ response: UnsafeMutablePointer<imhook_api_response>?) {
    guard let response = unsafe response else { return }
    let block = unsafe UnsafeMutableRawPointer(response) - responseOffset
    // The arena owns the block that it stands in: it is taken out, and wipes and frees the block when it goes.
    _ = unsafe block.assumingMemoryBound(to: JSONArena.self).move()
}

// MARK: -

/// Reads and checks who calls.
private func readCaller(
    _ caller: UnsafePointer<imhook_tencent_chat_caller>
) throws(IMHookError) -> imhook_tencent_chat_caller {
    let read: imhook_tencent_chat_caller
    do {
        unsafe read = try readSized(caller, imhook_tencent_chat_caller())
    } catch {
        throw IMHookError(error, .none)
    }
    guard unsafe read.identifier.isValid, unsafe read.user_sig.isValid, unsafe read.secret_key.isValid,
        unsafe read.domain.isValid
    else { throw IMHookError(.invalidArgument) }
    return unsafe read
}
