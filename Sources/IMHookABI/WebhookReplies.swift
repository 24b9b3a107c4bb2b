public import CIMHook
import IMHook
import IMHookWire

// MARK: Webhook replies

/// Lets the event of a webhook happen, which is what an answer says unless told otherwise.
///
/// - Parameter reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_RAW_NOT_ALONE`, `IMHOOK_REPLY_PART_NOT_ALLOWED` for a
///   callback of another platform.
@c(imhook_reply_allow)
public func imhookReplyAllow(_ reply: UnsafeMutablePointer<imhook_reply>?) -> imhook_status {
    unsafe decide(reply) { (reply, _, _) throws(IMHookError) in try reply.allow() }
}

/// Forbids the event of a webhook, with the platform's own code.
///
/// The sender of a one-to-one message gets error 20006, callers of group and official-account operations 10016 (page "Error
/// Codes", 1047/34348). For the two commands about friends, every friend without a result of its own is refused with code
/// 38000.
///
/// - Parameter reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_PART_NOT_ALLOWED` for a command whose answer decides
///   nothing, `IMHOOK_REPLY_RAW_NOT_ALONE`.
@c(imhook_reply_forbid)
public func imhookReplyForbid(_ reply: UnsafeMutablePointer<imhook_reply>?) -> imhook_status {
    unsafe decide(reply) { (reply, _, _) throws(IMHookError) in try reply.forbid() }
}

/// Drops a message silently: its sender sees success.
///
/// - Parameter reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
/// - Returns: Like imhook_reply_forbid(); only the three commands before a message allow it.
@c(imhook_reply_discard)
public func imhookReplyDiscard(_ reply: UnsafeMutablePointer<imhook_reply>?) -> imhook_status {
    unsafe decide(reply) { (reply, _, _) throws(IMHookError) in try reply.discard() }
}

/// Forbids the event of a webhook with a code and a text that reach the client.
///
/// For the two commands about friends they are the result of every friend without one of its own.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - code: In the range of the command: 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and official
///     accounts, 38000 to 39000 for friends.
///   - text: UTF-8. Copied.
/// - Returns: Like imhook_reply_forbid(), or `IMHOOK_REPLY_CODE_OUT_OF_RANGE`, `IMHOOK_JSON_INVALID_UTF8`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_reply_refuse)
public func imhookReplyRefuse(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ code: Int64,
    _ text: imhook_view
) -> imhook_status {
    guard text.isValid else { return unsafe refuse(reply) }
    return unsafe decide(reply) { (reply, _, _) throws(IMHookError) in
        try unsafe reply.refuse(code, RawSpan(_unsafeBytes: text.bytes))
    }
}

/// Refuses one of the accounts that a webhook asks about, where the others are allowed.
///
/// For `Group.CallbackBeforeInviteJoinGroup` and `OfficialAccount.CallbackBeforeAddSubscriber`.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - account: One of the webhook's accounts.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_PART_NOT_ALLOWED`, `IMHOOK_REPLY_ACCOUNT_NOT_ASKED`,
///   `IMHOOK_REPLY_RAW_NOT_ALONE`; imhook_reply_finish() gives `IMHOOK_REPLY_DECISION_CONFLICT` beside a refusal of all.
@c(imhook_reply_refuse_account)
public func imhookReplyRefuseAccount(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ account: imhook_view
) -> imhook_status {
    guard account.isValid else { return unsafe refuse(reply) }
    return unsafe decide(reply, "refused") { (reply, arena, fields) throws(IMHookError) in
        try unsafe reply.refuse(account: RawSpan(_unsafeBytes: account.bytes), arena, fields)
    }
}

/// Sets the result of one of the friends that a webhook asks about.
///
/// For `Sns.CallbackPrevFriendAdd` and `Sns.CallbackPrevFriendResponse`. The answer lists every friend of the webhook; those
/// without a result are allowed unless imhook_reply_forbid() or imhook_reply_refuse() says otherwise.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - account: One of the webhook's friends.
///   - code: 0 allows, 38000 to 39000 refuse.
///   - text: UTF-8. Copied.
/// - Returns: Like imhook_reply_refuse_account(), or `IMHOOK_REPLY_CODE_OUT_OF_RANGE`, `IMHOOK_JSON_INVALID_UTF8`.
@c(imhook_reply_friend_result)
public func imhookReplyFriendResult(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ account: imhook_view,
    _ code: Int64,
    _ text: imhook_view
) -> imhook_status {
    guard account.isValid, text.isValid else { return unsafe refuse(reply) }
    return unsafe decide(reply, "friends") { (reply, arena, fields) throws(IMHookError) in
        try unsafe reply.setResult(
            of: RawSpan(_unsafeBytes: account.bytes),
            code,
            RawSpan(_unsafeBytes: text.bytes),
            arena,
            fields
        )
    }
}

/// Replaces the elements of the message that a webhook is about.
///
/// Only the three commands before a message allow it, and only an answer that allows. The documented members of the nine
/// known types are checked (page "Message Formats", 1047/33527), and that the message and its custom data, as far as the
/// answer has them, are at most 8,192 bytes.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - json: An array of elements, `[{"MsgType":"TIMTextElem","MsgContent":{"Text":"…"}}]`. Copied.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_REPLY_PART_NOT_ALLOWED`, `IMHOOK_REPLY_MESSAGE_MALFORMED`,
///   `IMHOOK_REPLY_MESSAGE_CUSTOM_TWICE`, or a code of the families from 300 and 400; imhook_reply_finish() gives
///   `IMHOOK_REPLY_MESSAGE_TOO_LARGE` and `IMHOOK_REPLY_DECISION_CONFLICT`.
@c(imhook_reply_set_message)
public func imhookReplySetMessage(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ json: imhook_view
) -> imhook_status {
    guard json.isValid else { return unsafe refuse(reply) }
    return unsafe decide(reply, "message") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(message: RawSpan(_unsafeBytes: json.bytes))
    }
}

/// Replaces `CloudCustomData` of the message that a webhook is about.
///
/// - Parameters:
///   - reply: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - text: UTF-8. Copied.
/// - Returns: Like imhook_reply_set_message(), or `IMHOOK_JSON_INVALID_UTF8`.
@c(imhook_reply_set_custom_data)
public func imhookReplySetCustomData(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ text: imhook_view
) -> imhook_status {
    guard text.isValid else { return unsafe refuse(reply) }
    return unsafe decide(reply, "customData") { (reply, _, _) throws(IMHookError) in
        try unsafe reply.set(customData: RawSpan(_unsafeBytes: text.bytes))
    }
}

// MARK: -

/// Works on a part of the answer that only webhooks have; `member` names it in an answer document.
private func decide(
    _ reply: UnsafeMutablePointer<imhook_reply>?,
    _ member: StaticString = "decision",
    _ body: (inout WebhookReply, borrowing JSONArena, WebhookFields) throws(IMHookError) -> Void
) -> imhook_status {
    unsafe answer(
        reply,
        card: { (reply, _, _) throws(IMHookError) in
            throw reply.fail(IMHookError(.replyPartNotAllowed, path: ErrorPath(member)))
        },
        webhook: body
    )
}
