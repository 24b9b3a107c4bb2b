public import CIMHook
import IMHook
import IMHookWire

// MARK: Callbacks

/// Verifies and parses one HTTP request from a platform.
///
/// In this order: the method, the signature, its age, the size of the body, the JSON texts, the members that the kind of
/// callback cannot do without, the replay guard. The body is copied; one allocation holds everything.
///
/// - Parameters:
///   - endpoint: What the request is checked against. Any number of threads may use it at once.
///   - request: The request; borrowed until the call returns.
///   - nowMs: The clock, in Unix milliseconds.
///   - callback: Receives the callback, to be freed with imhook_callback_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, or what imhook_http_status() translates into an answer: `IMHOOK_INVALID_ARGUMENT`,
///   `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OUT_OF_MEMORY`, or a code from 100 to 502.
@c(imhook_receive)
public func imhookReceive(
    _ endpoint: UnsafePointer<imhook_endpoint>?,
    _ request: UnsafePointer<imhook_request>?,
    _ nowMs: Int64,
    _ callback: UnsafeMutablePointer<UnsafeMutablePointer<imhook_callback>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let callback = unsafe callback else { return unsafe report(.invalidArgument, error) }
    unsafe callback.pointee = nil
    guard let endpoint = unsafe endpoint, let request = unsafe request else {
        return unsafe report(.invalidArgument, error)
    }
    do {
        let request = try unsafe read(request)
        unsafe callback.pointee = try receive(cardEndpoint(endpoint), request, nowMs).callback
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a callback, its reply, and everything reached from them.
///
/// - Parameter callback: NULL does nothing.
@c(imhook_callback_free)
public func imhookCallbackFree(_ callback: UnsafeMutablePointer<imhook_callback>?) {
    guard let callback = unsafe callback else { return }
    unsafe CallbackBlock(UnsafePointer(callback)).release()
}

/// Builds the answer to a callback in one call, from a JSON document.
///
/// The document is one object; every member may be missing or null, and `{}` is the empty answer:
///
///     card, private             objects of parameters, whose values may have any JSON type
///     cardMedia, privateMedia   objects of media ids
///     replace                   array of "card", "private": parts to replace as a whole instead of merging by name
///     dialect                   "current" or "legacy", instead of what the callback suggests
///     cardTemplateId            text; legacy layout only
///     data                      object of data sources: an object, array, text, number or boolean; null for no data
///     outTrackId, lastMessage   texts; supportForward: boolean (link enhancement)
///     raw                       a whole answer as it stands, alone
///
/// The result is the same as that of the imhook_reply functions it stands for. A reply begun earlier is discarded.
///
/// - Parameters:
///   - callback: The callback to answer.
///   - document: The JSON text; borrowed until the call returns.
///   - answer: Receives the body of the HTTP response, to be sent as `application/json`; valid until the callback is
///     answered again or freed. Empty on failure.
///   - error: Receives the reason of a failure, with its place in the document; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, or a code of the families from 300, 400 and
///   700.
@c(imhook_callback_answer)
public func imhookCallbackAnswer(
    _ callback: UnsafeMutablePointer<imhook_callback>?,
    _ document: imhook_view,
    _ answer: UnsafeMutablePointer<imhook_view>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe answer?.pointee = .empty
    guard let callback = unsafe callback, let answer = unsafe answer, document.isValid else {
        return unsafe report(.invalidArgument, error)
    }
    let block = unsafe CallbackBlock(UnsafePointer(callback))
    block.beginReply()
    do {
        let document = try unsafe CardReplyDocument(RawSpan(_unsafeBytes: document.bytes))
        unsafe answer.pointee = try block.withReply { (reply, arena, fields) throws(IMHookError) in
            try document.apply(to: &reply, arena, fields)
            return try unsafe imhook_view(reply.finish(arena, fields))
        }
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// A data source that was asked for, and that the answer built last neither gives a value nor says to have no data.
///
/// Such an answer is valid, and the card keeps what it shows; a program will want to log it.
///
/// - Parameters:
///   - callback: The callback, after imhook_reply_finish() or imhook_callback_answer(). NULL gives the empty view.
///   - index: From 0, counting only such sources. Asking for them in order takes time linear in the number of sources.
/// - Returns: The id, valid until the callback is freed; empty past the end.
@c(imhook_callback_unanswered)
public func imhookCallbackUnanswered(
    _ callback: UnsafePointer<imhook_callback>?,
    _ index: UInt
) -> imhook_view {
    guard let callback = unsafe callback, let source = unsafe CallbackBlock(callback).unanswered(index) else {
        return .empty
    }
    return unsafe callback.pointee.queries?[source]?.pointee.id ?? .empty
}

// MARK: -

/// Reads and checks the request structure.
private func read(_ pointer: UnsafePointer<imhook_request>) throws(IMHookError) -> imhook_request {
    let request: imhook_request
    do {
        unsafe request = try unsafe readSized(pointer, imhook_request())
    } catch {
        throw IMHookError(error.status)
    }
    guard unsafe request.method.isValid, unsafe request.body.isValid, unsafe request.header_block.isValid,
        unsafe request.query.isValid, unsafe request.header_count == 0 || request.headers != nil
    else { throw IMHookError(.invalidArgument) }
    return unsafe request
}

/// Hands a request to the endpoint and makes a callback of what comes back.
private func receive(
    _ endpoint: UnsafePointer<CardEndpointStorage>,
    _ request: imhook_request,
    _ now: Int64
) throws(IMHookError) -> CallbackBlock {
    var headers = CardHeaders()
    if let list = unsafe request.headers {
        for index in unsafe 0..<Int(clamping: request.header_count) {
            let header = unsafe list[index]
            guard unsafe header.name.isValid, unsafe header.value.isValid else { throw IMHookError(.invalidArgument) }
            unsafe headers.consider(RawSpan(_unsafeBytes: header.name.bytes), RawSpan(_unsafeBytes: header.value.bytes))
        }
    }
    if unsafe request.header_block.size > 0 {
        try unsafe headers.consider(block: RawSpan(_unsafeBytes: request.header_block.bytes))
    }
    let body = unsafe RawSpan(_unsafeBytes: request.body.bytes)
    let received = try unsafe endpoint.pointee.receive(
        method: RawSpan(_unsafeBytes: request.method.bytes),
        headers: headers,
        body: body,
        now: now,
        prefix: CallbackBlock.prefix,
        reserve: CallbackBlock.reserve
    )
    let proof = received.fields.proof
    guard let block = CallbackBlock(received) else { throw IMHookError(.outOfMemory) }
    do {
        try unsafe endpoint.pointee.admit(proof, body: body, now: now)
    } catch {
        block.release()
        throw error
    }
    return block
}
