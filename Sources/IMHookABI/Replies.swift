public import CIMHook
import IMHook
import IMHookWire

// MARK: Replies

/// Begins the answer to a callback.
///
/// An answer begun earlier is discarded.
///
/// Say what you mean with the functions below, then take the bytes with imhook_reply_finish(). A call that fails changes
/// nothing, and the first failure is reported again at the end, so the calls in between need no check of their own.
///
/// - Parameter callback: The callback to answer; NULL gives NULL.
/// - Returns: The reply. It belongs to the callback and is freed with it.
@c(imhook_callback_reply)
public func imhookCallbackReply(
    _ callback: UnsafeMutablePointer<imhook_callback>?
) -> UnsafeMutablePointer<imhook_reply>? {
    guard let callback = unsafe callback else { return nil }
    let block = unsafe CallbackBlock(UnsafePointer(callback))
    block.beginReply()
    return unsafe block.replyHandle
}

/// Sets a parameter to a text.
///
/// A parameter of the same name set before is replaced.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - part: `IMHOOK_PUBLIC`, `IMHOOK_PRIVATE`, `IMHOOK_PUBLIC_MEDIA`, `IMHOOK_PRIVATE_MEDIA`, or `IMHOOK_SOURCE` plus
///     the index of a data source in `queries`.
///   - name: The name of the variable in the card's template, not empty.
///   - text: UTF-8. Copied, as the name is.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_JSON_INVALID_UTF8`, or a code of the
///   family from 700.
@c(imhook_reply_text)
public func imhookReplyText(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ text: imhook_view
) -> imhook_status {
    guard text.isValid else { return unsafe refuse(reply) }
    return unsafe set(reply, part, name) { (reply, part, name) throws(IMHookError) in
        try unsafe reply.set(part, name, text: RawSpan(_unsafeBytes: text.bytes))
    }
}

/// Sets a parameter to an integer.
///
/// Otherwise like imhook_reply_text(); media parts refuse it.
@c(imhook_reply_int64)
public func imhookReplyInt64(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ number: Int64
) -> imhook_status {
    unsafe set(reply, part, name) { (reply, part, name) throws(IMHookError) in
        try reply.set(part, name, int64: number)
    }
}

/// Sets a parameter to a number, written as the shortest text that reads back as the same number.
///
/// Otherwise like imhook_reply_text(); media parts refuse it, and infinity and not-a-number give
/// `IMHOOK_WRITER_NOT_FINITE`.
@c(imhook_reply_double)
public func imhookReplyDouble(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ number: Double
) -> imhook_status {
    unsafe set(reply, part, name) { (reply, part, name) throws(IMHookError) in
        try reply.set(part, name, double: number)
    }
}

/// Sets a parameter to a boolean.
///
/// Otherwise like imhook_reply_text(); media parts refuse it.
@c(imhook_reply_bool)
public func imhookReplyBool(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ flag: Bool
) -> imhook_status {
    unsafe set(reply, part, name) { (reply, part, name) throws(IMHookError) in
        try reply.set(part, name, bool: flag)
    }
}

/// Sets a parameter to any JSON value, given as text.
///
/// A JSON string counts as text. Otherwise like imhook_reply_text(); media parts refuse anything but a string, and text
/// that is not JSON gives a code of the families from 300 and 400.
@c(imhook_reply_json)
public func imhookReplyJSON(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ json: imhook_view
) -> imhook_status {
    guard json.isValid else { return unsafe refuse(reply) }
    return unsafe set(reply, part, name) { (reply, part, name) throws(IMHookError) in
        try unsafe reply.set(part, name, json: RawSpan(_unsafeBytes: json.bytes))
    }
}

/// Replaces all parameters of a part by those of the answer.
///
/// Without this call they are merged by name.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - part: `IMHOOK_PUBLIC` or `IMHOOK_PRIVATE`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_PART_NOT_ALLOWED`, `IMHOOK_REPLY_PUBLIC_IGNORED`,
///   `IMHOOK_REPLY_RAW_NOT_ALONE`.
@c(imhook_reply_replace)
public func imhookReplyReplace(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part
) -> imhook_status {
    guard let part = replyPart(part) else { return unsafe refuse(reply) }
    return unsafe change(reply, "replace") { (reply, _, _) throws(IMHookError) in try reply.replace(part) }
}

/// Chooses the layout of a card answer instead of the one that the callback suggests.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - dialect: `IMHOOK_DIALECT_DEFAULT`, `IMHOOK_DIALECT_CURRENT` or `IMHOOK_DIALECT_LEGACY`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_PART_NOT_ALLOWED` where there is no choice.
@c(imhook_reply_set_dialect)
public func imhookReplySetDialect(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ dialect: imhook_dialect
) -> imhook_status {
    guard dialect >= 0, dialect <= 2 else { return unsafe refuse(reply) }
    return unsafe change(reply, "dialect") { (reply, _, _) throws(IMHookError) in
        try reply.choose(CardDialect(rawValue: dialect))
    }
}

/// Sets `cardTemplateId`, which some legacy cards want in the answer.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - templateId: UTF-8. Copied.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_JSON_INVALID_UTF8`,
///   `IMHOOK_REPLY_PART_NOT_ALLOWED` (also from imhook_reply_finish(), when the layout is not the legacy one),
///   `IMHOOK_REPLY_RAW_NOT_ALONE`.
@c(imhook_reply_set_template_id)
public func imhookReplySetTemplateID(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ templateId: imhook_view
) -> imhook_status {
    guard templateId.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "cardTemplateId") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(templateID: RawSpan(_unsafeBytes: templateId.bytes))
    }
}

/// Answers a data source with a whole value.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - id: The id of a source that the callback asks for.
///   - json: The value as JSON text: an object, an array or a string. A number or boolean is sent as a text of the same
///     spelling, and null says that there is no data now. Copied.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_REPLY_SOURCE_NOT_ASKED`,
///   `IMHOOK_REPLY_SOURCE_TWICE`, `IMHOOK_REPLY_KEY_EMPTY`, `IMHOOK_REPLY_PART_NOT_ALLOWED`, or a code of the families
///   from 300 and 400.
@c(imhook_reply_source)
public func imhookReplySource(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ id: imhook_view,
    _ json: imhook_view
) -> imhook_status {
    guard id.isValid, json.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "data") { (reply, arena, fields) throws(IMHookError) in
        try unsafe reply.set(
            source: RawSpan(_unsafeBytes: id.bytes),
            json: RawSpan(_unsafeBytes: json.bytes),
            arena,
            fields
        )
    }
}

/// States that a data source has no data now, so that imhook_callback_unanswered() does not list it.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - id: The id of a source that the callback asks for.
/// - Returns: Like imhook_reply_source().
@c(imhook_reply_no_data)
public func imhookReplyNoData(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ id: imhook_view
) -> imhook_status {
    guard id.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "data") { (reply, arena, fields) throws(IMHookError) in
        try unsafe reply.setNoData(source: RawSpan(_unsafeBytes: id.bytes), arena, fields)
    }
}

/// Sets the card that shows a link (required to answer a link enhancement), or that of a legacy card callback.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - outTrackId: UTF-8, not empty. Copied.
/// - Returns: Like imhook_reply_set_template_id(), or `IMHOOK_REPLY_OUT_TRACK_ID_MISSING` for an empty one.
@c(imhook_reply_set_out_track_id)
public func imhookReplySetOutTrackID(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ outTrackId: imhook_view
) -> imhook_status {
    guard outTrackId.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "outTrackId") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(outTrackID: RawSpan(_unsafeBytes: outTrackId.bytes))
    }
}

/// Sets whether the card that shows a link may be forwarded; the platform's default is true.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - supportForward: Whether it may.
/// - Returns: Like imhook_reply_set_template_id().
@c(imhook_reply_set_support_forward)
public func imhookReplySetSupportForward(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ supportForward: Bool
) -> imhook_status {
    unsafe change(reply, "supportForward") { (reply, _, _) throws(IMHookError) in
        try reply.set(supportForward: supportForward)
    }
}

/// Sets the text that stands for a link in the list of conversations; the platform's default is the link.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - text: UTF-8. Copied.
/// - Returns: Like imhook_reply_set_template_id().
@c(imhook_reply_set_last_message)
public func imhookReplySetLastMessage(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ text: imhook_view
) -> imhook_status {
    guard text.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "lastMessage") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(lastMessage: RawSpan(_unsafeBytes: text.bytes))
    }
}

/// Sets the message that answers a message to a robot, over HTTP.
///
/// Over Stream mode the platform ignores such an answer: send it to the message's `session_webhook` instead, with the
/// operation `session_reply` of imhook_dingtalk_request_new().
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - json: One JSON object: `msgtype` `text`, `markdown`, `actionCard`, `feedCard` or `empty`, the member of that name,
///     and for the first two `at` (page 「接收消息」). Copied. What the platform would ignore is refused.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_REPLY_PART_NOT_ALLOWED` also for
///   another `msgtype`, `IMHOOK_REPLY_MEMBER_UNKNOWN`, `IMHOOK_REPLY_MEMBER_WRONG_TYPE`, `IMHOOK_REPLY_MEMBER_MISSING`,
///   `IMHOOK_REPLY_MEMBER_OUT_OF_RANGE`, `IMHOOK_REPLY_MEMBER_CONFLICT`, `IMHOOK_REPLY_RAW_NOT_ALONE`, or a code of the
///   families from 300 and 400.
@c(imhook_reply_robot_message)
public func imhookReplyRobotMessage(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ json: imhook_view
) -> imhook_status {
    guard json.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, "message") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(message: RawSpan(_unsafeBytes: json.bytes))
    }
}

/// Sets a whole answer as it stands, for kinds of callbacks that this version does not know.
///
/// Nothing else can be set.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - json: One JSON object. Copied.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_REPLY_RAW_NOT_OBJECT`,
///   `IMHOOK_REPLY_RAW_NOT_ALONE`, or a code of the families from 300 and 400.
@c(imhook_reply_raw)
public func imhookReplyRaw(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ json: imhook_view
) -> imhook_status {
    guard json.isValid else { return unsafe refuse(reply) }
    return unsafe answer(
        reply,
        card: { (reply, _, _) throws(IMHookError) in try unsafe reply.set(raw: RawSpan(_unsafeBytes: json.bytes)) },
        webhook: { (reply, _, _) throws(IMHookError) in try unsafe reply.set(raw: RawSpan(_unsafeBytes: json.bytes)) }
    )
}

/// Builds the answer in the layout that the callback wants.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - answer: Receives the body of the HTTP response, to be sent as `application/json`; valid until the reply is changed,
///     or its callback answered again or freed. Empty on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`; the first failure of the calls on this reply; `IMHOOK_INVALID_ARGUMENT`,
///   `IMHOOK_OUT_OF_MEMORY`, `IMHOOK_REPLY_OUT_TRACK_ID_MISSING`, `IMHOOK_REPLY_PART_NOT_ALLOWED`.
@c(imhook_reply_finish)
public func imhookReplyFinish(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ answer: UnsafeMutablePointer<imhook_view>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe answer?.pointee = .empty
    guard let reply = unsafe reply, let answer = unsafe answer else { return unsafe report(.invalidArgument, error) }
    do {
        let block = unsafe CallbackBlock(reply)
        if block.isWebhook {
            unsafe answer.pointee = try block.withWebhookReply { (reply, arena, fields) throws(IMHookError) in
                try unsafe imhook_view(reply.finish(arena, fields))
            }
        } else {
            unsafe answer.pointee = try block.withCardReply { (reply, arena, fields) throws(IMHookError) in
                try unsafe imhook_view(reply.finish(arena, fields))
            }
        }
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

// MARK: -

private func replyPart(_ part: imhook_reply_part) -> ReplyPart? {
    switch part {
    case 1: .public
    case 2: .private
    case 3: .publicMedia
    case 4: .privateMedia
    case 256...: .source(Int(part) &- 256)
    default: nil
    }
}

/// Remembers that a call had an argument that it cannot have.
func refuse(_ reply: UnsafeMutablePointer<imhook_reply>?) -> imhook_status {
    unsafe answer(
        reply,
        card: { (reply, _, _) throws(IMHookError) in throw reply.fail(IMHookError(.invalidArgument)) },
        webhook: { (reply, _, _) throws(IMHookError) in throw reply.fail(IMHookError(.invalidArgument)) }
    )
}

/// Works on the answer to whichever callback it belongs to.
func answer(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    card: (inout CardReply, borrowing JSONArena, CardCallbackFields) throws(IMHookError) -> Void,
    webhook: (inout WebhookReply, borrowing JSONArena, WebhookFields) throws(IMHookError) -> Void
) -> imhook_status {
    guard let reply = unsafe reply else { return Status.invalidArgument.rawValue }
    let block = unsafe CallbackBlock(reply)
    do {
        if block.isWebhook {
            try block.withWebhookReply(webhook)
        } else {
            try block.withCardReply(card)
        }
    } catch {
        return error.status.rawValue
    }
    return Status.ok.rawValue
}

/// Works on a part of the answer that only cards have; `member` names it in an answer document.
private func change(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ member: StaticString,
    _ body: (inout CardReply, borrowing JSONArena, CardCallbackFields) throws(IMHookError) -> Void
) -> imhook_status {
    unsafe answer(
        reply,
        card: body,
        webhook: { (reply, _, _) throws(IMHookError) in throw reply.notAllowed(member) }
    )
}

private func set(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ part: imhook_reply_part,
    _ name: imhook_view,
    _ body: (inout CardReply, ReplyPart, RawSpan) throws(IMHookError) -> Void
) -> imhook_status {
    guard let part = replyPart(part), name.isValid else { return unsafe refuse(reply) }
    return unsafe change(reply, part.documentMember) { (reply, _, _) throws(IMHookError) in
        try unsafe body(&reply, part, RawSpan(_unsafeBytes: name.bytes))
    }
}
