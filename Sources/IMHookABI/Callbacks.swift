public import CIMHook
import IMHook
import IMHookWire

// MARK: Callbacks

/// Verifies and parses one HTTP request from a platform.
///
/// A callback of DingTalk's cards and a message to a robot are checked in this order: the method, the signature, its age,
/// the size of the body, the JSON texts, the members that the kind of callback cannot do without, whether it was the
/// signature of that kind, the replay guard. An event, whose signature covers the body: the method, the size of the body,
/// its JSON, the query, the signature, its age, then what is encrypted, the replay guard. A webhook of Tencent Chat: the
/// method, the query, the application, the signature, its age, the command, the size of the body, its JSON, the command in
/// it, the replay guard; its headers are not looked at. The body is copied; one allocation holds everything.
///
/// Which kind a request of DingTalk is, its body says: `encrypt` an event, `msgtype` or `conversationType` a message to a
/// robot, the rest is about cards. It has to be signed in the way of its kind.
///
/// - Parameters:
///   - endpoint: What the request is checked against. Any number of threads may use it at once.
///   - request: The request; borrowed until the call returns.
///   - nowMs: The clock, in Unix milliseconds.
///   - callback: Receives the callback, to be freed with imhook_callback_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, or what imhook_http_status() translates into an answer: `IMHOOK_INVALID_ARGUMENT`,
///   `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OUT_OF_MEMORY`, or a code from 100 to 502. An answer that
///   names the reason names that of imhook_status_disclosed().
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
        unsafe callback.pointee = try receive(EndpointBlock(endpoint), request, nowMs).callback
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a callback, its reply, and everything reached from them.
///
/// An event that was decrypted is wiped before: it may hold a credential, such as `SuiteTicket`.
///
/// - Parameter callback: NULL does nothing.
@c(imhook_callback_free)
public func imhookCallbackFree(_ callback: UnsafeMutablePointer<imhook_callback>?) {
    guard let callback = unsafe callback else { return }
    unsafe CallbackBlock(UnsafePointer(callback)).release()
}

/// Builds the answer to a callback in one call, from a JSON document.
///
/// The document is one object; every member may be missing or null, and `{}` is the empty answer, which for an event over
/// HTTP is the encrypted `success`. For cards:
///
///     card, private             objects of parameters, whose values may have any JSON type
///     cardMedia, privateMedia   objects of media ids
///     replace                   array of "card", "private": parts to replace as a whole instead of merging by name
///     dialect                   "current" or "legacy", instead of what the callback suggests
///     cardTemplateId            text; legacy layout only
///     data                      object of data sources: an object, array, text, number or boolean; null for no data
///     outTrackId, lastMessage   texts; supportForward: boolean (link enhancement)
///     graph                     the HTTP response to a call of an AI plugin: code (a number, 200), reason (a text, "OK"),
///                               headers (an object of texts), body (a text as it is, anything else as JSON text)
///
/// For messages to robots over HTTP; over Stream mode the platform ignores the answer, so that it is refused there:
///
///     message                   the message that answers: msgtype text, markdown, actionCard, feedCard or empty, and the
///                               member of that name (page 「接收消息」); what the platform would ignore is refused
///
/// For webhooks of Tencent Chat:
///
///     decision                  "allow" (the default), "forbid", "discard" or "refuse"
///     code, text                with "refuse": a number in the range of the command, and a text for the client
///     refused                   array of accounts to refuse one by one, where the others are allowed
///     friends                   object of accounts, each {"code": number, "text": "…"}, or null to allow
///     message, customData       array of elements and text that replace those of the message
///
/// For all:
///
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
        unsafe answer.pointee = try unsafe build(block, RawSpan(_unsafeBytes: document.bytes))
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

/// A text of a callback, by its place in `root`.
///
/// For the members that imhook_callback has no place of its own for: `IMHOOK_FIELD_…` names those of Tencent Chat.
///
/// - Parameters:
///   - callback: NULL gives the empty view.
///   - pointer: A JSON Pointer (RFC 6901), such as `/Info/Action`.
/// - Returns: The decoded string, or a number as it is written; empty for anything else. Valid until the callback is freed.
@c(imhook_callback_text)
public func imhookCallbackText(
    _ callback: UnsafePointer<imhook_callback>?,
    _ pointer: imhook_view
) -> imhook_view {
    guard let callback = unsafe callback, pointer.isValid else { return .empty }
    let block = unsafe CallbackBlock(callback)
    guard let node = unsafe block.find(RawSpan(_unsafeBytes: pointer.bytes)) else { return .empty }
    return unsafe block.view(block.arena.pointee.textOrEmpty(node))
}

/// An integer of a callback, by its place in `root`; a string that holds one counts.
///
/// - Parameters:
///   - callback: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - pointer: A JSON Pointer (RFC 6901), such as `/MsgSeq`.
///   - number: Receives the number; 0 on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_JSON_MISSING`, `IMHOOK_JSON_WRONG_TYPE`,
///   `IMHOOK_JSON_OUT_OF_RANGE`, `IMHOOK_JSON_NOT_INTEGER`.
@c(imhook_callback_int64)
public func imhookCallbackInt64(
    _ callback: UnsafePointer<imhook_callback>?,
    _ pointer: imhook_view,
    _ number: UnsafeMutablePointer<Int64>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe number?.pointee = 0
    guard let callback = unsafe callback, pointer.isValid else { return unsafe report(.invalidArgument, error) }
    let value = unsafe imhookCallbackValue(callback, pointer)
    return unsafe imhookJSONLooseInt64(value, number, error)
}

/// A value of a callback, by its place in `root`.
///
/// - Parameters:
///   - callback: NULL gives the absent value.
///   - pointer: A JSON Pointer (RFC 6901), such as `/MemberList`; empty gives `root`.
/// - Returns: The absent value when there is none. Valid until the callback is freed.
@c(imhook_callback_value)
public func imhookCallbackValue(
    _ callback: UnsafePointer<imhook_callback>?,
    _ pointer: imhook_view
) -> imhook_json_value {
    guard let callback = unsafe callback, pointer.isValid else { return unsafe imhook_json_value() }
    let block = unsafe CallbackBlock(callback)
    guard let node = unsafe block.find(RawSpan(_unsafeBytes: pointer.bytes)) else {
        return unsafe imhook_json_value()
    }
    return unsafe block.value(node)
}

// MARK: -

/// Builds an answer from a document.
private func build(_ block: CallbackBlock, _ document: RawSpan) throws(IMHookError) -> imhook_view {
    if block.isWebhook {
        let document = try WebhookReplyDocument(document)
        return try unsafe block.withWebhookReply { (reply, arena, fields) throws(IMHookError) in
            try document.apply(to: &reply, arena, fields)
            return try unsafe imhook_view(reply.finish(arena, fields))
        }
    }
    let document = try CardReplyDocument(document)
    return try unsafe block.withCardReply { (reply, arena, fields) throws(IMHookError) in
        try document.apply(to: &reply, arena, fields)
        return try unsafe imhook_view(reply.finish(arena, fields))
    }
}

/// Reads and checks the request structure.
private func read(_ pointer: UnsafePointer<imhook_request>) throws(IMHookError) -> imhook_request {
    let request: imhook_request
    do {
        unsafe request = try unsafe readSized(pointer, imhook_request())
    } catch {
        throw IMHookError(error.status)
    }
    guard unsafe request.method.isValid, unsafe request.body.isValid, unsafe request.header_block.isValid,
        unsafe request.query.isValid,
        unsafe request.header_count == 0 || (request.headers != nil && request.header_count > 0)
    else { throw IMHookError(.invalidArgument) }
    return unsafe request
}

/// Hands a request to the endpoint and makes a callback of what comes back.
private func receive(
    _ endpoint: EndpointBlock,
    _ request: imhook_request,
    _ now: Int64
) throws(IMHookError) -> CallbackBlock {
    if let webhook = unsafe endpoint.webhook { return try unsafe receive(webhook, request, now) }
    guard let dingTalk = unsafe endpoint.dingTalk else { throw IMHookError(.invalidArgument) }
    return try unsafe receive(dingTalk, request, now)
}

private func receive(
    _ endpoint: UnsafePointer<DingTalkEndpointStorage>,
    _ request: imhook_request,
    _ now: Int64
) throws(IMHookError) -> CallbackBlock {
    var headers = DingTalkHeaders()
    if let list = unsafe request.headers {
        for index in unsafe 0..<request.header_count {
            let header = unsafe list[index]
            guard unsafe header.name.isValid, unsafe header.value.isValid else { throw IMHookError(.invalidArgument) }
            unsafe headers.consider(RawSpan(_unsafeBytes: header.name.bytes), RawSpan(_unsafeBytes: header.value.bytes))
        }
    }
    if unsafe request.header_block.size > 0 {
        try unsafe headers.consider(block: RawSpan(_unsafeBytes: request.header_block.bytes))
    }
    let body = unsafe RawSpan(_unsafeBytes: request.body.bytes)
    var entry: ReplayEntry?
    let received = try unsafe endpoint.pointee.receive(
        method: RawSpan(_unsafeBytes: request.method.bytes),
        headers: headers,
        query: RawSpan(_unsafeBytes: request.query.bytes),
        body: body,
        now: now,
        prefix: CallbackBlock.prefix,
        reserve: CallbackBlock.reserve,
        replayEntry: &entry
    )
    guard let block = unsafe CallbackBlock(received, endpoint.pointee.limits) else { throw IMHookError(.outOfMemory) }
    return try block.keep { () throws(IMHookError) in
        if try unsafe endpoint.pointee.admit(entry, now: now) { block.markRepeated() }
    }
}

private func receive(
    _ endpoint: UnsafePointer<WebhookEndpointStorage>,
    _ request: imhook_request,
    _ now: Int64
) throws(IMHookError) -> CallbackBlock {
    try unsafe WebhookEndpointStorage.check(method: RawSpan(_unsafeBytes: request.method.bytes))
    // A usual query, decoded, so that only the callback itself is allocated.
    var memory: [320 of UInt8] = .init(repeating: 0)
    return try unsafe withUnsafeMutableBytes(of: &memory) { memory throws(IMHookError) in
        guard let start = memory.baseAddress else { throw IMHookError(.outOfMemory) }
        let query = try unsafe WebhookQuery(
            RawSpan(_unsafeBytes: request.query.bytes),
            ByteBuffer(lent: start, capacity: memory.count)
        )
        let body = unsafe RawSpan(_unsafeBytes: request.body.bytes)
        let received = try unsafe endpoint.pointee.receive(
            query: query,
            body: body,
            now: now,
            prefix: CallbackBlock.prefix(with: query),
            reserve: CallbackBlock.replyRoom
        )
        let proof = received.fields.proof
        guard let block = CallbackBlock(received, query) else { throw IMHookError(.outOfMemory) }
        return try block.keep { () throws(IMHookError) in
            try unsafe endpoint.pointee.admit(proof, command: query.text(query.command), body: body, now: now)
        }
    }
}

extension CallbackBlock {
    /// Runs the last step of receiving, and gives the block up when it fails.
    fileprivate func keep(_ lastStep: () throws(IMHookError) -> Void) throws(IMHookError) -> CallbackBlock {
        do {
            try lastStep()
        } catch {
            release()
            throw error
        }
        return self
    }
}
