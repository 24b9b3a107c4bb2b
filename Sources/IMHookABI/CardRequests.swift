public import CIMHook
import IMHook
import IMHookWire

// MARK: DingTalk cards

/// Writes a request about a card from a structure: `create_card`, `create_and_deliver_card`, `deliver_card` or
/// `append_card_spaces`, as `call` says.
///
/// The body is that of imhook_dingtalk_request_new(), checked and written in the same way, so that errors have the same
/// paths and warnings are the same: what `card` has and the operation does not, such as where a card goes that is only
/// created, is `IMHOOK_API_MEMBER_UNDOCUMENTED` there. Any thread may call it.
///
///     imhook_card_param params[] = { { imhook_text("title"), imhook_text("报销单") } };
///     imhook_card_data_source sources[] = {
///         { .id = imhook_text("amount"), .pull_strategy = imhook_text("INTERVAL"), .interval = 30,
///           .time_unit = imhook_text("SECONDS") },
///         { .id = imhook_text("destination"), .pull_strategy = imhook_text("ONCE") } };
///     imhook_card_space space = { .support_forward = true };
///     imhook_card_delivery delivery = { .robot_code = client_id };
///     imhook_dingtalk_card card = {
///         .size = sizeof card, .out_track_id = imhook_text("invoice-7781"), .card_template_id = template_id,
///         .callback_type = imhook_text("HTTP"), .callback_route_key = imhook_text("finance"),
///         .params = params, .param_count = 1, .data_sources = sources, .data_source_count = 2,
///         .open_space_id = space_id, .group_space = &space, .group_delivery = &delivery };
///     imhook_dingtalk_call call = { .size = sizeof call, .operation = imhook_text("create_and_deliver_card"),
///                                   .access_token = token };
///     imhook_dingtalk_card_request_new(&call, &card, &request, &error);
///
/// - Parameters:
///   - call: The operation, and who and where it is for; its `body` has to be empty.
///   - card: The card.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL. Its path names the member of the body, or of `card` where that
///     cannot be written.
/// - Returns: What imhook_dingtalk_request_new() returns; `IMHOOK_INVALID_ARGUMENT` also for a list that has a count and no
///   elements, `IMHOOK_OPTION_CONFLICT` for a body beside the structure and for an operation that does not take a card.
@c(imhook_dingtalk_card_request_new)
public func imhookDingTalkCardRequestNew(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ card: UnsafePointer<imhook_dingtalk_card>?,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe make(call, card, imhook_dingtalk_card(), imhook_view.empty, request, error) { (card, creates, text) in
        unsafe text.text("userId", card.user_id)
        unsafe text.number("userIdType", Int64(card.user_id_type))
        unsafe text.text("cardTemplateId", card.card_template_id)
        unsafe text.text("outTrackId", card.out_track_id)
        unsafe text.text("callbackType", card.callback_type)
        unsafe text.text("callbackRouteKey", card.callback_route_key)
        if unsafe creates || card.param_count != 0 {
            text.object("cardData") { text in unsafe text.parameters(card.params, card.param_count) }
        }
        unsafe text.privateData(card.private_data, card.private_data_count)
        unsafe text.dataSources(card.data_sources, card.data_source_count)
        unsafe text.texts("cardAtUserIds", card.at_user_ids, card.at_user_id_count)
        unsafe text.space("imGroupOpenSpaceModel", card.group_space)
        unsafe text.space("imRobotOpenSpaceModel", card.robot_space)
        unsafe text.space("imSingleOpenSpaceModel", card.single_space)
        if unsafe card.top_space {
            text.object("topOpenSpaceModel") { text in unsafe text.text("spaceType", imhook_view("ONE_BOX")) }
        }
        unsafe text.text("openSpaceId", card.open_space_id)
        unsafe text.delivery("imGroupOpenDeliverModel", card.group_delivery, recipients: "recipients")
        unsafe text.delivery(
            "imRobotOpenDeliverModel",
            card.robot_delivery,
            recipients: "recipients",
            spaceType: imhook_view("IM_ROBOT")
        )
        unsafe text.delivery("imSingleOpenDeliverModel", card.single_delivery, recipients: "recipients")
        unsafe text.delivery("topOpenDeliverModel", card.top_delivery, recipients: "userIds")
        return unsafe card.more
    }
}

/// Writes the request that changes the data of a card (`update_card`), from a structure.
///
/// Otherwise like imhook_dingtalk_card_request_new().
///
/// - Parameters:
///   - call: Who and where it is for; its `operation` and `body` have to be empty.
///   - update: The change.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: Like imhook_dingtalk_card_request_new().
@c(imhook_dingtalk_card_update_request_new)
public func imhookDingTalkCardUpdateRequestNew(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ update: UnsafePointer<imhook_dingtalk_card_update>?,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    let operation = imhook_view("update_card")
    return unsafe make(call, update, imhook_dingtalk_card_update(), operation, request, error) { (update, _, text) in
        unsafe text.text("outTrackId", update.out_track_id)
        if unsafe update.params != nil || update.param_count != 0 {
            text.object("cardData") { text in unsafe text.parameters(update.params, update.param_count) }
        }
        unsafe text.privateData(update.private_data, update.private_data_count)
        text.object("cardUpdateOptions") { text in
            unsafe text.flag("updateCardDataByKey", !update.replace)
            unsafe text.flag("updatePrivateDataByKey", !update.replace_private)
        }
        unsafe text.number("userIdType", Int64(update.user_id_type))
        return unsafe update.more
    }
}

/// Writes the request that sends a piece of text into an AI card (`stream_card`), from a structure.
///
/// Otherwise like imhook_dingtalk_card_request_new().
///
/// - Parameters:
///   - call: Who and where it is for; its `operation` and `body` have to be empty.
///   - piece: The piece.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: Like imhook_dingtalk_card_request_new().
@c(imhook_dingtalk_card_text_request_new)
public func imhookDingTalkCardTextRequestNew(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ piece: UnsafePointer<imhook_dingtalk_card_text>?,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    let operation = imhook_view("stream_card")
    return unsafe make(call, piece, imhook_dingtalk_card_text(), operation, request, error) { (piece, _, text) in
        unsafe text.text("outTrackId", piece.out_track_id)
        unsafe text.text("guid", piece.guid)
        unsafe text.text("key", piece.key)
        unsafe text.text("content", piece.content)
        unsafe text.flag("isFull", piece.is_full)
        unsafe text.flag("isFinalize", piece.is_finalize)
        unsafe text.flag("isError", piece.is_error)
        return imhook_view.empty
    }
}

/// Writes the request that registers the address of callbacks (`register_card_callback`), from a structure.
///
/// `callback_url` of the response is the address in force. Otherwise like imhook_dingtalk_card_request_new().
///
/// - Parameters:
///   - call: Who and where it is for; its `operation` and `body` have to be empty.
///   - callback: The address.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: Like imhook_dingtalk_card_request_new().
@c(imhook_dingtalk_card_callback_request_new)
public func imhookDingTalkCardCallbackRequestNew(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ callback: UnsafePointer<imhook_dingtalk_card_callback>?,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    let operation = imhook_view("register_card_callback")
    let zero = unsafe imhook_dingtalk_card_callback()
    return unsafe make(call, callback, zero, operation, request, error) { (callback, _, text) in
        // Escaping makes a byte seven.
        let size = unsafe callback.api_secret.size &+ callback.callback_url.size &+ callback.callback_route_key.size
        if size >= 0, size < 1 << 20 { text.reserve(size &* 7 &+ 256) }
        unsafe text.text("callbackRouteKey", callback.callback_route_key)
        unsafe text.text("callbackUrl", callback.callback_url)
        unsafe text.text("apiSecret", callback.api_secret)
        unsafe text.flag("forceUpdate", callback.force_update)
        return imhook_view.empty
    }
}

// MARK: -

private func readStructure<Structure>(
    _ structure: UnsafePointer<Structure>,
    _ zero: Structure
) throws(IMHookError) -> Structure {
    do {
        return try unsafe readSized(structure, zero)
    } catch {
        throw IMHookError(error, .none)
    }
}

/// Reads a structure, writes its body, and makes the request.
///
/// `operation` is what the call is for, empty where `call` says so; `body` writes the members, gets whether the operation
/// creates a card, and gives back further ones.
private func make<Structure>(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ structure: UnsafePointer<Structure>?,
    _ zero: Structure,
    _ operation: imhook_view,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: (Structure, Bool, inout CardBodyText) -> imhook_view
) -> imhook_status {
    unsafe request?.pointee = nil
    guard let call = unsafe call, let structure = unsafe structure, let request = unsafe request else {
        return unsafe report(.invalidArgument, error)
    }
    do {
        unsafe request.pointee = try makeRequest(call, structure, zero, operation, body)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

private func makeRequest<Structure>(
    _ call: UnsafePointer<imhook_dingtalk_call>,
    _ structure: UnsafePointer<Structure>,
    _ zero: Structure,
    _ operation: imhook_view,
    _ body: (Structure, Bool, inout CardBodyText) -> imhook_view
) throws(IMHookError) -> UnsafeMutablePointer<imhook_api_request> {
    var call = try unsafe readCall(call)
    guard unsafe call.body.size == 0 else { throw IMHookError(.optionConflict, path: ErrorPath("body")) }
    if unsafe operation.size > 0 {
        guard unsafe call.operation.size == 0 else { throw IMHookError(.optionConflict, path: ErrorPath("operation")) }
        unsafe call.operation = operation
    } else if unsafe !takesCard(call.operation) {
        throw IMHookError(.optionConflict, path: ErrorPath("operation"))
    }
    let read = try unsafe readStructure(structure, zero)
    let creates = unsafe RawSpan(_unsafeBytes: call.operation.bytes).slice(0, 6).equals("create")
    var text = CardBodyText()
    unsafe text.end(body(read, creates, &text))
    defer { text.wipe() }
    if let failure = text.failure { throw failure }
    return try unsafe makeRequest(call, text.output.span)
}

/// Whether an operation takes a card; one that there is not is refused for that.
private func takesCard(_ operation: imhook_view) -> Bool {
    let name = unsafe RawSpan(_unsafeBytes: operation.bytes)
    guard APIOperation(name, in: DingTalkOperations.table) != nil else { return true }
    return name.equals("create_card") || name.equals("create_and_deliver_card") || name.equals("deliver_card")
        || name.equals("append_card_spaces")
}
