public import CIMHook
import IMHook
import IMHookWire

// MARK: Card streams

/// Creates a stream of text into a variable of an AI card (page "AI card streaming update").
///
/// It takes pieces of text as a model produces them and says when to make which call: few enough for the platform's rate, each
/// small enough, one at a time, and the last one so that the card does not look busy for ever. The stream does no input or
/// output: each call returns the one thing to do next.
///
///     imhook_card_stream_text(stream, piece, now_ms(), &action);
///     if (action.kind == IMHOOK_CARD_STREAM_SEND) {
///         // … make the call with action.body …
///         imhook_card_stream_answered(stream, response.outcome, response.code, response.retry_after_ms, now_ms(), &action);
///     }
///
/// A call of which nobody knows whether it had an effect is made again with the same body, so that the platform applies it
/// once. After one that was refused for its rate, which has none, the next call has its text and what came meanwhile. A call
/// that the platform finds too large (`param.stream.content`) is divided in `IMHOOK_CARD_STREAM_APPEND`; in
/// `IMHOOK_CARD_STREAM_FULL` shorter beginnings of the text are tried, and `is_truncated` says so. As each call needs content,
/// in `IMHOOK_CARD_STREAM_APPEND` the last character waits for the end of the text; a card that ends without text gets a
/// space. When no call is accepted, the stream ends after `patience_ms` and one pause.
///
/// - Parameters:
///   - options: NULL is a structure of zeros, which lacks the card.
///   - stream: Receives the stream, to be freed with imhook_card_stream_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE` (also without a card
///   or variable), `IMHOOK_JSON_INVALID_UTF8`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_card_stream_new)
public func imhookCardStreamNew(
    _ options: UnsafePointer<imhook_card_stream_options>?,
    _ stream: UnsafeMutablePointer<UnsafeMutablePointer<imhook_card_stream>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe stream?.pointee = nil
    guard let stream = unsafe stream else { return unsafe report(.invalidArgument, error) }
    do {
        unsafe stream.pointee = try unsafe makeCardStream(options)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a stream.
///
/// Ends nothing: see imhook_card_stream_fail().
///
/// - Parameter stream: NULL does nothing.
@c(imhook_card_stream_free)
public func imhookCardStreamFree(_ stream: UnsafeMutablePointer<imhook_card_stream>?) {
    guard let stream = unsafe stream else { return }
    let memory = unsafe memory(of: stream)
    unsafe memory.deinitialize(count: 1)
    unsafe free(memory)
}

/// The model produced a piece of text.
///
/// Text that comes after the end was asked for is left out, and `is_truncated` says so.
///
/// - Parameters:
///   - stream: The stream.
///   - piece: UTF-8, which may begin and end inside a character; copied. Empty is harmless.
///   - nowMs: A clock in milliseconds that does not jump, such as CLOCK_MONOTONIC: not the time of day. Every call takes the
///     same clock; a time before the last one counts as the last one.
///   - action: Receives what is to be done; zero on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL or a view has no data; `IMHOOK_JSON_INVALID_UTF8`,
///   and the piece is left out with the character that began before it; `IMHOOK_OUT_OF_MEMORY`, and nothing happened.
@c(imhook_card_stream_text)
public func imhookCardStreamText(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ piece: imhook_view,
    _ nowMs: Int64,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?
) -> imhook_status {
    unsafe tell(stream, piece, action) { stream, piece throws(IMHookError) in try stream.append(piece, now: nowMs) }
}

/// The model is done: what waits is sent, and the card finalised.
///
/// Does nothing when an end was asked for before.
///
/// - Parameters:
///   - stream: The stream.
///   - nowMs: The clock of imhook_card_stream_text().
///   - action: Receives what is to be done; zero on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL.
@c(imhook_card_stream_finish)
public func imhookCardStreamFinish(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ nowMs: Int64,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?
) -> imhook_status {
    unsafe tell(stream, .empty, action) { stream, _ in stream.finish(now: nowMs) }
}

/// The model failed or the host gives up: the card shows an error, by the next call.
///
/// Text that waits and does not fit into that call is left out. A call that is on its way is waited for, and so is, in
/// `IMHOOK_CARD_STREAM_APPEND`, one that is made again because nobody knows whether the card has its text. Has no effect when
/// the call that finalises the card may have had its effect already, or after an earlier failure.
///
/// - Parameters:
///   - stream: The stream.
///   - reason: What to read at the end of the text, UTF-8; what does not fit into one call is left out, and in
///     `IMHOOK_CARD_STREAM_FULL` the text makes room for it. May be empty.
///   - nowMs: The clock of imhook_card_stream_text().
///   - action: Receives what is to be done; zero on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL or a view has no data; `IMHOOK_JSON_INVALID_UTF8`,
///   `IMHOOK_OUT_OF_MEMORY`, and nothing happened.
@c(imhook_card_stream_fail)
public func imhookCardStreamFail(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ reason: imhook_view,
    _ nowMs: Int64,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?
) -> imhook_status {
    unsafe tell(stream, reason, action) { stream, reason throws(IMHookError) in try stream.fail(reason, now: nowMs) }
}

/// The call of the last `IMHOOK_CARD_STREAM_SEND` ended.
///
/// Made again with the same body, after a pause: `IMHOOK_API_SERVER_ERROR`, `IMHOOK_API_HTTP_STATUS` and
/// `IMHOOK_API_RESPONSE_MALFORMED`, up to `attempt_limit` times. Followed by another call, after a pause:
/// `IMHOOK_API_THROTTLED` and `IMHOOK_API_BLOCKED` (after 1 second at least) and `IMHOOK_API_TOKEN_REFUSED`, up to four times
/// as often in a row. Then the card is made to show an error; what `patience_ms` does when it ends before is said there. After
/// `IMHOOK_API_BAD_REQUEST`, `IMHOOK_API_REFUSED` and `IMHOOK_API_CONTENT_REFUSED` it is made to at once. Any other outcome
/// ends the stream without another call, which would be answered the same: `IMHOOK_API_CARD_NOT_STREAMABLE`,
/// `IMHOOK_API_NOT_FOUND` and so on. Without a call on its way, nothing happens.
///
/// - Parameters:
///   - stream: The stream.
///   - outcome: `outcome` of the response; `IMHOOK_API_SERVER_ERROR` when none came in time; `IMHOOK_API_FIELD_TOO_LONG`
///     when imhook_dingtalk_request_new() found the body too large.
///   - code: `code` of the response, such as `param.stream.content`; may be empty.
///   - retryAfterMs: `retry_after_ms` of the response: the least pause; 0 where there was none.
///   - nowMs: The clock of imhook_card_stream_text().
///   - action: Receives what is to be done; zero on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL or a view has no data.
@c(imhook_card_stream_answered)
public func imhookCardStreamAnswered(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ outcome: imhook_status,
    _ code: imhook_view,
    _ retryAfterMs: Int64,
    _ nowMs: Int64,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?
) -> imhook_status {
    // A status of a newer library is one that is not known to pass.
    let outcome = Status(rawValue: outcome) ?? .apiRefused
    return unsafe tell(stream, code, action) { stream, code in
        stream.answered(outcome, code: code, retryAfter: retryAfterMs, now: nowMs)
    }
}

/// Time has passed: to be called at the time of the last `IMHOOK_CARD_STREAM_WAKE`.
///
/// Calling earlier is harmless.
///
/// - Parameters:
///   - stream: The stream.
///   - nowMs: The clock of imhook_card_stream_text().
///   - action: Receives what is to be done; zero on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL.
@c(imhook_card_stream_tick)
public func imhookCardStreamTick(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ nowMs: Int64,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?
) -> imhook_status {
    unsafe tell(stream, .empty, action) { stream, _ in stream.timePassed(now: nowMs) }
}

// MARK: -

private func memory(of stream: UnsafeMutablePointer<imhook_card_stream>) -> UnsafeMutablePointer<CardStream> {
    unsafe UnsafeMutableRawPointer(stream).assumingMemoryBound(to: CardStream.self)
}

private func makeCardStream(
    _ options: UnsafePointer<imhook_card_stream_options>?
) throws(IMHookError) -> UnsafeMutablePointer<imhook_card_stream> {
    let given: imhook_card_stream_options
    do {
        unsafe given = try readSized(options, imhook_card_stream_options())
    } catch {
        throw IMHookError(error, .none)
    }
    guard unsafe given.out_track_id.isValid, unsafe given.key.isValid,
        unsafe (0...Int32(IMHOOK_CARD_STREAM_FULL)).contains(given.mode)
    else { throw IMHookError(.invalidArgument) }
    var limits = CardStreamOptions()
    unsafe limits.isFull = given.mode == Int32(IMHOOK_CARD_STREAM_FULL)
    if unsafe given.attempt_limit != 0 { unsafe limits.attemptLimit = Int(clamping: given.attempt_limit) }
    if unsafe given.interval_ms != 0 { unsafe limits.interval = given.interval_ms }
    if unsafe given.retry_base_ms != 0 { unsafe limits.retryBase = given.retry_base_ms }
    if unsafe given.retry_cap_ms != 0 {
        unsafe limits.retryCap = given.retry_cap_ms
    } else {
        // A base that was raised above the usual cap raises it too.
        limits.retryCap = Swift.max(limits.retryCap, limits.retryBase)
    }
    if unsafe given.patience_ms != 0 { unsafe limits.patience = given.patience_ms }
    if unsafe given.max_text_size != 0 { unsafe limits.sizeLimit = Int(clamping: given.max_text_size) }
    let stream = try unsafe CardStream(
        limits,
        outTrackID: RawSpan(_unsafeBytes: given.out_track_id.bytes),
        key: RawSpan(_unsafeBytes: given.key.bytes),
        seed: given.seed == 0 ? nil : given.seed
    )
    guard let memory = unsafe malloc(MemoryLayout<CardStream>.size) else { throw IMHookError(.outOfMemory) }
    unsafe memory.bindMemory(to: CardStream.self, capacity: 1).initialize(to: stream)
    return unsafe memory.assumingMemoryBound(to: imhook_card_stream.self)
}

/// Tells a stream something with a text, and hands out what follows.
private func tell(
    _ stream: UnsafeMutablePointer<imhook_card_stream>?,
    _ text: imhook_view,
    _ action: UnsafeMutablePointer<imhook_card_stream_action>?,
    _ happened: (inout CardStream, RawSpan) throws(IMHookError) -> CardStreamAction
) -> imhook_status {
    unsafe action?.pointee = imhook_card_stream_action()
    guard let stream = unsafe stream, let action = unsafe action, text.isValid else {
        return Status.invalidArgument.rawValue
    }
    let memory = unsafe memory(of: stream)
    do {
        let next = try unsafe happened(&memory.pointee, RawSpan(_unsafeBytes: text.bytes))
        unsafe fill(&action.pointee, next, memory)
    } catch {
        return error.status.rawValue
    }
    return Status.ok.rawValue
}

private func fill(
    _ structure: inout imhook_card_stream_action,
    _ action: CardStreamAction,
    _ stream: UnsafeMutablePointer<CardStream>
) {
    unsafe structure.is_truncated = stream.pointee.isTruncated
    switch action {
    case .none: unsafe structure.kind = Int32(IMHOOK_CARD_STREAM_NOTHING)
    case .send:
        unsafe structure.kind = Int32(IMHOOK_CARD_STREAM_SEND)
        unsafe structure.body = unsafe imhook_view(stream.pointee.body.withUnsafeBytes { bytes in unsafe bytes })
    case .wake(let time):
        unsafe structure.kind = Int32(IMHOOK_CARD_STREAM_WAKE)
        unsafe structure.at_ms = time
    case .done:
        unsafe structure.kind = Int32(IMHOOK_CARD_STREAM_DONE)
        unsafe structure.card_ended = true
    case .failed(let outcome, let cardEnded):
        unsafe structure.kind = Int32(IMHOOK_CARD_STREAM_FAILED)
        unsafe structure.outcome = outcome.rawValue
        unsafe structure.card_ended = cardEnded
    }
}
