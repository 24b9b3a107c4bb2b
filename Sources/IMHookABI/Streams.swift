public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: Stream sessions

/// Creates a session of DingTalk's Stream mode, in which a program opens a WebSocket to the platform's gateway and receives
/// there what is otherwise sent over HTTP (page "Stream protocol").
///
/// The session does no input or output: the program tells it what happened, and performs the actions that each call returns,
/// in their order. It opens connections, replaces them before they end, keeps them alive, retries with growing pauses, and
/// answers each frame exactly once, in the form that the frame wants. What the platform sends twice is delivered once, so
/// far as one process can know.
///
/// - Parameters:
///   - options: NULL is a structure of zeros, which lacks the credentials.
///   - stream: Receives the session, to be freed with imhook_stream_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_SECRET_EMPTY`,
///   `IMHOOK_OPTION_OUT_OF_RANGE` (also without a ClientID or anything subscribed to), `IMHOOK_JSON_INVALID_UTF8`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_stream_new)
public func imhookStreamNew(
    _ options: UnsafePointer<imhook_stream_options>?,
    _ stream: UnsafeMutablePointer<UnsafeMutablePointer<imhook_stream>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe stream?.pointee = nil
    guard let stream = unsafe stream else { return unsafe report(.invalidArgument, error) }
    do {
        unsafe stream.pointee = try unsafe makeStream(options)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a session, wipes its secret, and frees the callbacks that it did not hand out.
///
/// Closes nothing: see imhook_stream_stop().
///
/// - Parameter stream: NULL does nothing. Callbacks that were handed out stay valid.
@c(imhook_stream_free)
public func imhookStreamFree(_ stream: UnsafeMutablePointer<imhook_stream>?) {
    guard let stream = unsafe stream else { return }
    let block = unsafe block(of: stream)
    unsafe block.deinitialize(count: 1)
    unsafe free(block)
}

/// Where a session stands.
///
/// - Parameter stream: NULL counts as stopped.
/// - Returns: One of `IMHOOK_STREAM_IDLE` to `IMHOOK_STREAM_STOPPED`.
@c(imhook_stream_state_of)
public func imhookStreamStateOf(_ stream: UnsafePointer<imhook_stream>?) -> imhook_stream_state {
    guard let stream = unsafe stream else { return Int32(IMHOOK_STREAM_STOPPED) }
    return unsafe block(of: UnsafeMutablePointer(mutating: stream)).pointee.session.stage.rawValue
}

/// The name of a state for logs, such as `connected`.
///
/// - Parameter state: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_stream_state_name)
public func imhookStreamStateName(_ state: imhook_stream_state) -> imhook_view {
    imhook_view(StreamStage(rawValue: state)?.name ?? "")
}

/// The name of a reason for logs, such as `pong-missing`.
///
/// - Parameter reason: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_stream_reason_name)
public func imhookStreamReasonName(_ reason: imhook_stream_reason) -> imhook_view {
    imhook_view(StreamReason(number: reason)?.name ?? "")
}

/// One sentence that tells the operator what happened and, where something is to be fixed, what.
///
/// - Parameter reason: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_stream_reason_message)
public func imhookStreamReasonMessage(_ reason: imhook_stream_reason) -> imhook_view {
    imhook_view(StreamReason(number: reason)?.message ?? "")
}

/// Starts a session: its first action is to ask the gateway for a connection.
///
/// Does nothing when it was started or stopped before.
///
/// - Parameters:
///   - stream: The session.
///   - nowMs: A clock in milliseconds that does not jump, such as CLOCK_MONOTONIC: not the time of day. Every call takes the
///     same clock; a time before the last one counts as the last one.
///   - actions: Receives what is to be done; none on failure. Its texts are valid until the next call with the session.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL, and nothing happened then.
@c(imhook_stream_start)
public func imhookStreamStart(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.start(now: nowMs) }
}

/// Ends a session for good: takes no new deliveries, waits for the replies to those in flight, and closes its connections.
///
/// - Parameters:
///   - stream: The session.
///   - graceMs: How long to wait for replies, in milliseconds. 0 ends the session at once, also when it is already being
///     stopped; replies then have no effect.
///   - nowMs: The clock of imhook_stream_start().
///   - actions: Receives what is to be done; none on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT` when a pointer is NULL or the grace is negative.
@c(imhook_stream_stop)
public func imhookStreamStop(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ graceMs: Int64,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    guard graceMs >= 0 else {
        unsafe actions?.pointee = imhook_stream_actions()
        return Status.invalidArgument.rawValue
    }
    return unsafe tell(stream, actions) { block in _ = block.session.stop(grace: graceMs, now: nowMs) }
}

/// The gateway answered the request of an `IMHOOK_STREAM_OPEN`, whatever it answered.
///
/// - Parameters:
///   - stream: The session.
///   - connection: The connection of the action. One that was given up meanwhile changes nothing.
///   - httpStatus: The status of the HTTP response.
///   - body: Its body; of one larger than 64 KiB nothing more is needed.
///   - nowMs: The clock of imhook_stream_start().
///   - actions: Receives what is to be done; none on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, and nothing happened then.
@c(imhook_stream_answered)
public func imhookStreamAnswered(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ httpStatus: Int32,
    _ body: imhook_view,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe actions?.pointee = imhook_stream_actions()
    guard let stream = unsafe stream, let actions = unsafe actions, body.isValid else {
        return Status.invalidArgument.rawValue
    }
    let block = unsafe block(of: stream)
    do throws(IMHookError) {
        let answer = try unsafe StreamOpenAnswer(httpStatus: httpStatus, body: RawSpan(_unsafeBytes: body.bytes))
        _ = unsafe block.pointee.session.gatewayAnswered(connection, answer, now: nowMs)
    } catch {
        return error.status.rawValue
    }
    unsafe actions.pointee = unsafe block.pointee.takeActions()
    return Status.ok.rawValue
}

/// The request of an `IMHOOK_STREAM_OPEN` failed without an answer.
///
/// Otherwise like imhook_stream_answered().
@c(imhook_stream_unreachable)
public func imhookStreamUnreachable(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.gatewayFailed(connection, now: nowMs) }
}

/// The WebSocket of an `IMHOOK_STREAM_CONNECT` is open.
///
/// Otherwise like imhook_stream_answered(); for a connection that was given up meanwhile, the action is to close it.
@c(imhook_stream_opened)
public func imhookStreamOpened(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.socketOpened(connection, now: nowMs) }
}

/// The WebSocket of a connection could not be opened, was closed by the other side, or broke.
///
/// Not needed after an `IMHOOK_STREAM_CLOSE`, and harmless there. Otherwise like imhook_stream_answered().
@c(imhook_stream_closed)
public func imhookStreamClosed(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.socketEnded(connection, now: nowMs) }
}

/// A pong, a ping, or any other sign of life but a text frame arrived on a connection.
///
/// Otherwise like imhook_stream_answered().
@c(imhook_stream_heard)
public func imhookStreamHeard(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.heard(connection, now: nowMs) }
}

/// A text frame arrived on a connection.
///
/// Pings are answered, deliveries handed out or kept, duplicates answered as before, all by the actions. A frame that cannot
/// be read is reported (`IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED`), and answered with code 400 where it can be; that is no
/// failure of the call.
///
/// - Parameters:
///   - stream: The session.
///   - connection: The connection. Frames of one that was given up change nothing.
///   - frame: The text of one whole message; copied.
///   - nowMs: The clock of imhook_stream_start().
///   - actions: Receives what is to be done; none on failure.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, and nothing happened then.
@c(imhook_stream_received)
public func imhookStreamReceived(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ connection: UInt64,
    _ frame: imhook_view,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe actions?.pointee = imhook_stream_actions()
    guard let stream = unsafe stream, let actions = unsafe actions, frame.isValid else {
        return Status.invalidArgument.rawValue
    }
    let block = unsafe block(of: stream)
    do throws(IMHookError) {
        try unsafe block.pointee.receive(RawSpan(_unsafeBytes: frame.bytes), on: connection, now: nowMs)
    } catch {
        return error.status.rawValue
    }
    unsafe actions.pointee = unsafe block.pointee.takeActions()
    return Status.ok.rawValue
}

/// A delivery ended: sends its answer, and hands out the next one that waits.
///
/// The callback may have been freed before. A delivery that the session answered itself, because it was overdue, is not
/// answered again.
///
/// - Parameters:
///   - stream: The session.
///   - delivery: The number of the delivery.
///   - outcome: How it ended.
///   - answer: With `IMHOOK_STREAM_HANDLED`, the answer to a callback, as imhook_callback_answer() or imhook_reply_finish()
///     gives it, or another JSON text; empty stands for the answer that changes nothing. Not looked at otherwise, nor for
///     events.
///   - nowMs: The clock of imhook_stream_start().
///   - actions: Receives what is to be done; none on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`; `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STREAM_DELIVERY_UNKNOWN`, or a code of the families from 300
///   and 400 for an answer that is not JSON, and nothing happened then: a delivery still waits for its reply.
@c(imhook_stream_reply)
public func imhookStreamReply(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ delivery: UInt64,
    _ outcome: imhook_stream_outcome,
    _ answer: imhook_view,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe actions?.pointee = imhook_stream_actions()
    guard let stream = unsafe stream, let actions = unsafe actions, answer.isValid,
        let outcome = StreamOutcome(rawValue: outcome)
    else { return unsafe report(.invalidArgument, error) }
    let block = unsafe block(of: stream)
    do throws(IMHookError) {
        let text = unsafe RawSpan(_unsafeBytes: answer.bytes)
        _ = try unsafe block.pointee.session.checkAndReply(delivery, outcome, text, now: nowMs)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe actions.pointee = unsafe block.pointee.takeActions()
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Time has passed: at least up to what the last `IMHOOK_STREAM_WAKE` asked for, or less.
///
/// Otherwise like imhook_stream_start().
@c(imhook_stream_tick)
public func imhookStreamTick(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ nowMs: Int64,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?
) -> imhook_status {
    unsafe tell(stream, actions) { block in _ = block.session.timePassed(now: nowMs) }
}

// MARK: -

private func block(of stream: UnsafeMutablePointer<imhook_stream>) -> UnsafeMutablePointer<StreamBlock> {
    unsafe UnsafeMutableRawPointer(stream).assumingMemoryBound(to: StreamBlock.self)
}

/// Tells a session something, and hands out what follows.
private func tell(
    _ stream: UnsafeMutablePointer<imhook_stream>?,
    _ actions: UnsafeMutablePointer<imhook_stream_actions>?,
    _ happened: (inout StreamBlock) -> Void
) -> imhook_status {
    unsafe actions?.pointee = imhook_stream_actions()
    guard let stream = unsafe stream, let actions = unsafe actions else { return Status.invalidArgument.rawValue }
    let block = unsafe block(of: stream)
    unsafe happened(&block.pointee)
    unsafe actions.pointee = unsafe block.pointee.takeActions()
    return Status.ok.rawValue
}

/// Checks options, and makes the session and its request to the gateway.
private func makeStream(
    _ options: UnsafePointer<imhook_stream_options>?
) throws(IMHookError) -> UnsafeMutablePointer<imhook_stream> {
    let options = try unsafe readOptions(options)
    let limits: JSONLimits
    do {
        limits = try unsafe makeLimits(
            maxSize: options.max_frame_size,
            maxDepth: options.max_depth,
            maxValues: options.max_values,
            maxStringSize: 0
        )
    } catch {
        throw IMHookError(error, .none)
    }
    var subscriptions = unsafe StreamSubscriptions(StreamKinds(rawValue: options.subscriptions))
    for index in unsafe 0..<options.topic_count {
        guard let topic = unsafe options.topics?[index], topic.isValid else { throw IMHookError(.invalidArgument) }
        try unsafe subscriptions.add(RawSpan(_unsafeBytes: topic.bytes))
    }
    let given = unsafe options.seed
    guard let seed = given == 0 ? RandomNumber.drawSeed() : given else { throw IMHookError(.outOfMemory) }
    let session = try unsafe StreamSession<OwnedCallback>(StreamOptions(options), seed: seed)
    let request = try unsafe makeRequest(options, subscriptions)
    guard let block = unsafe StreamBlock(session, subscriptions, limits, request: request),
        let memory = unsafe malloc(MemoryLayout<StreamBlock>.size)
    else { throw IMHookError(.outOfMemory) }
    unsafe memory.bindMemory(to: StreamBlock.self, capacity: 1).initialize(to: block)
    return unsafe memory.assumingMemoryBound(to: imhook_stream.self)
}

private func readOptions(
    _ options: UnsafePointer<imhook_stream_options>?
) throws(IMHookError) -> imhook_stream_options {
    let read: imhook_stream_options
    do {
        unsafe read = try readSized(options, imhook_stream_options())
    } catch {
        throw IMHookError(error, .none)
    }
    guard unsafe read.client_id.isValid, unsafe read.client_secret.isValid, unsafe read.user_agent.isValid,
        unsafe read.local_ip.isValid, unsafe read.api_host.isValid,
        unsafe read.topic_count == 0 || read.topics != nil
    else { throw IMHookError(.invalidArgument) }
    guard unsafe read.reserved == 0, unsafe read.reserved2 == 0,
        unsafe (0...StreamSubscriptions.maximumTopics).contains(read.topic_count),
        unsafe read.subscriptions & ~StreamKinds.all.rawValue == 0
    else { throw IMHookError(.optionOutOfRange) }
    return unsafe read
}

/// Writes the request to the gateway, which is the same for each connection.
private func makeRequest(
    _ options: imhook_stream_options,
    _ subscriptions: borrowing StreamSubscriptions
) throws(IMHookError) -> UnsafeMutablePointer<imhook_api_request> {
    var request = try unsafe StreamOpenRequest(
        apiHost: RawSpan(_unsafeBytes: options.api_host.bytes),
        clientID: RawSpan(_unsafeBytes: options.client_id.bytes),
        clientSecret: RawSpan(_unsafeBytes: options.client_secret.bytes),
        userAgent: RawSpan(_unsafeBytes: options.user_agent.bytes),
        localIP: RawSpan(_unsafeBytes: options.local_ip.bytes),
        subscriptions: subscriptions
    )
    defer { request.wipe() }
    return unsafe try APIRequestBlock.make(
        method: StreamOpenBody.method,
        url: request.url,
        headers: StreamOpenBody.headers,
        body: request.body
    )
}
