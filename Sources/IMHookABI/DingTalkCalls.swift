public import CIMHook
import IMHook
import IMHookWire

// MARK: DingTalk calls

/// Writes a request to DingTalk's server API, for the program to send.
///
/// The body is checked against what is documented of the operation: members that it requires, their JSON types, the
/// largest texts and numbers, whether each space has its deliver model, and what the platform would take and then ignore,
/// such as a `callbackType` in lower case. What it may mean otherwise than the program does is told in `warnings` of the
/// request: members that are not documented of the operation, which pass; a card without `callbackType`; a space of a
/// type that is not documented, or that a new card has no space model for; long values. It is then written compactly, in
/// the order given; values of a `cardParamMap` that are not texts become texts as the platform wants them: `3` is `"3"`,
/// `true` is `"true"`, arrays and objects are their JSON text. That a token is missing is said only of a call without
/// another fault, so that a body can be checked before there is a token. Any thread may call it.
///
/// - Parameters:
///   - call: The operation, its body, and who and where it is for.
///   - request: Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL. Its path names the member of the body, such as
///     `openDynamicDataConfig.dynamicDataSourceConfigs[0].pullConfig`, or that of `call`, and its offset counts in the
///     body; where a limit is broken it says which, and imhook_error_describe() makes a sentence of it.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE` for a token, a
///   host or a webhook that cannot be one, `IMHOOK_OPTION_CONFLICT` where there is no delegated operation,
///   `IMHOOK_OUT_OF_MEMORY`, one of the codes 800 to 810, `IMHOOK_BODY_NOT_OBJECT`, or a code of the families from 300
///   and 400.
@c(imhook_dingtalk_request_new)
public func imhookDingTalkRequestNew(
    _ call: UnsafePointer<imhook_dingtalk_call>?,
    _ request: UnsafeMutablePointer<UnsafeMutablePointer<imhook_api_request>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe request?.pointee = nil
    guard let request = unsafe request, let call = unsafe call else { return unsafe report(.invalidArgument, error) }
    do {
        let call = try unsafe readCall(call)
        unsafe request.pointee = try makeRequest(call, RawSpan(_unsafeBytes: call.body.bytes))
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Writes a sentence that says what a request may mean otherwise: the path, the message, and the limit where one is the
/// reason, such as `cardData.cardParamMap.title: … (2100 bytes, the maximum is 1024)`.
///
/// It is one line for a log: a character of the path that controls something stands as a question mark. Any thread may
/// call it.
///
/// - Parameters:
///   - warning: One of a request; NULL gives the empty text.
///   - buffer: Receives the text, terminated by a NUL and cut where there is no room; may be NULL.
///   - capacity: Bytes of the buffer.
/// - Returns: Bytes of the whole text without the NUL, whether there was room or not; at most 1,000.
@c(imhook_api_warning_describe)
public func imhookAPIWarningDescribe(
    _ warning: UnsafePointer<imhook_api_warning>?,
    _ buffer: UnsafeMutablePointer<CChar>?,
    _ capacity: UInt
) -> UInt {
    unsafe write(buffer, capacity) { text in
        guard let warning = unsafe warning?.pointee else { return }
        // What the program has changed is read as far as it can be right.
        let (path, message) = unsafe (warning.path.bytes, warning.message.bytes)
        unsafe APIWarningSentence.append(
            RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: path[0..<Swift.min(path.count, 256)])),
            RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: message[0..<Swift.min(message.count, 512)])),
            LimitMeasure(rawValue: warning.limit_kind) ?? .none,
            actual: warning.actual,
            limit: warning.limit,
            to: &text
        )
    }
}

/// Reads the answer to a request to DingTalk's server API, whatever its HTTP status.
///
/// What the platform says stands in `code` and `info`, which `outcome` sums up; the HTTP status alone does not tell, as
/// some refusals come with 200. A card that was not delivered to every space is IMHOOK_API_DELIVERY_FAILED, although the
/// platform calls it a success, and so is one of which the platform does not say where it was delivered. Any thread may
/// call it.
///
/// - Parameters:
///   - operation: The name of the operation that was asked for.
///   - httpStatus: The status of the HTTP response.
///   - body: Its body; copied.
///   - response: Receives the answer, also where it is a refusal, to be freed with imhook_api_response_free(), which
///     wipes it; NULL on failure.
///   - error: Receives the reason of a failure; may be NULL. Its offset counts in the body.
/// - Returns: `IMHOOK_OK` for every answer of the platform, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_API_OPERATION_UNKNOWN`,
///   `IMHOOK_API_HTTP_STATUS` when somebody else answered in its place, `IMHOOK_API_RESPONSE_MALFORMED` for a success
///   that does not say what the operation documents, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_dingtalk_response_read)
public func imhookDingTalkResponseRead(
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
        let text = unsafe RawSpan(_unsafeBytes: body.bytes)
        var broken: WireError?
        let arena = try DingTalkResponse.parse(text, &broken, prefix: responsePrefix)
        let fields = try unsafe DingTalkResponse.read(
            RawSpan(_unsafeBytes: operation.bytes),
            httpStatus: httpStatus,
            text,
            arena,
            broken
        )
        unsafe response.pointee = keep(arena, fields)
    } catch let failure {
        return unsafe report(failure, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Reads what became of a card in one space.
///
/// - Parameters:
///   - value: An element of `deliveries` of a response, or any other object.
///   - delivery: Receives the result, valid as long as the response; all zero on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, or `IMHOOK_JSON_MISSING` or `IMHOOK_JSON_WRONG_TYPE` when the
///   value is not an object.
@c(imhook_dingtalk_delivery_read)
public func imhookDingTalkDeliveryRead(
    _ value: imhook_json_value,
    _ delivery: UnsafeMutablePointer<imhook_dingtalk_delivery>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe delivery?.pointee = imhook_dingtalk_delivery()
    guard let delivery = unsafe delivery else { return unsafe report(.invalidArgument, error) }
    do {
        let arena = try unsafe object(value)
        let found = unsafe DingTalkDelivery(value.node, of: arena.pointee)
        unsafe delivery.pointee = imhook_dingtalk_delivery(
            space_type: imhook_view(arena.pointee.bytes(found.spaceType)),
            space_id: imhook_view(arena.pointee.bytes(found.spaceID)),
            carrier_id: imhook_view(arena.pointee.bytes(found.carrierID)),
            error_message: imhook_view(arena.pointee.bytes(found.errorMessage)),
            is_delivered: found.isDelivered
        )
    } catch let failure {
        return unsafe reportGetter(failure, value, .object, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Writes an `openSpaceId`: `dtv1.card//IM_GROUP.cidAbc==;ONE_BOX.cidAbc==` (page 「投放卡片」).
///
/// - Parameters:
///   - spaces: Where the card goes, at least one. Types are written in upper case; those that are not known are written
///     too. A type has letters, digits and `_` only, an id no `;` and no control character.
///   - count: How many.
///   - buffer: Receives the text, without a NUL; may be NULL to learn its size only.
///   - capacity: Bytes of the buffer; 1,000 are always enough.
///   - size: Receives the size of the text in bytes; may be NULL. 0 on failure.
///   - error: Receives the reason of a failure; may be NULL. Its path names the space: `spaces[1].id`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OPTION_OUT_OF_RANGE` for a buffer that is too small,
///   `IMHOOK_API_FIELD_MISSING` without a space, a type or an id, `IMHOOK_API_FIELD_MALFORMED` for what would be read as
///   something else, `IMHOOK_API_FIELD_TOO_LONG` for a text of more than 1,000 bytes.
@c(imhook_open_space_id_write)
public func imhookOpenSpaceIDWrite(
    _ spaces: UnsafePointer<imhook_open_space>?,
    _ count: UInt,
    _ buffer: UnsafeMutablePointer<CChar>?,
    _ capacity: UInt,
    _ size: UnsafeMutablePointer<UInt>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe size?.pointee = 0
    guard unsafe spaces != nil || count == 0, unsafe buffer != nil || capacity == 0 else {
        return unsafe report(.invalidArgument, error)
    }
    // The longest text, and the sixteen bytes by which short texts are appended.
    var room: [1024 of UInt8] = .init(repeating: 0)
    return unsafe withUnsafeMutableBytes(of: &room) { room in
        guard let start = room.baseAddress else { return unsafe report(.outOfMemory, error) }
        var output = unsafe ByteBuffer(lent: start, capacity: room.count)
        if let failure = unsafe write(spaces, Int(clamping: count), to: &output) {
            return unsafe report(failure, error)
        }
        if let buffer = unsafe buffer {
            guard output.count <= Int(clamping: capacity) else {
                return unsafe report(IMHookError(.optionOutOfRange, path: ErrorPath("capacity")), error)
            }
            unsafe memcpy(buffer, start, output.count)
        }
        unsafe size?.pointee = UInt(bitPattern: output.count)
        unsafe clear(error)
        return Status.ok.rawValue
    }
}

/// Reads an `openSpaceId`, the whole of it before the first space is handed out.
///
/// Types that are not known are read like all others, in whatever case; a `;` at the end does no harm.
///
/// - Parameters:
///   - text: The `openSpaceId`.
///   - spaces: Receives the first spaces, as many as there is room for, valid as long as the text; may be NULL to count
///     only.
///   - capacity: How many spaces there is room for; 200 are always enough.
///   - count: Receives how many spaces the text has; may be NULL. 0 on failure.
///   - error: Receives the reason of a failure; may be NULL. Its offset counts in the text.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_API_OPEN_SPACE_PREFIX` for a text that does not begin with
///   `dtv1.card//`, as the form with a colon does not, `IMHOOK_API_FIELD_MALFORMED` for a space without a type, a `.` or
///   an id, `IMHOOK_API_FIELD_TOO_LONG` for a text of more than 1,000 characters.
@c(imhook_open_space_id_read)
public func imhookOpenSpaceIDRead(
    _ text: imhook_view,
    _ spaces: UnsafeMutablePointer<imhook_open_space>?,
    _ capacity: UInt,
    _ count: UnsafeMutablePointer<UInt>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe count?.pointee = 0
    guard text.isValid, unsafe spaces != nil || capacity == 0 else { return unsafe report(.invalidArgument, error) }
    let bytes = unsafe text.bytes
    let span = unsafe RawSpan(_unsafeBytes: bytes)
    do {
        try OpenSpaceID.check(span)
    } catch let failure {
        return unsafe report(IMHookError(failure, .body), error)
    }
    var (position, found) = (0, 0)
    while let entry = OpenSpaceID.next(span, &position) {
        if let spaces = unsafe spaces, found < Int(clamping: capacity) {
            let type = unsafe UnsafeRawBufferPointer(rebasing: bytes[entry.start..<entry.point])
            let id = unsafe UnsafeRawBufferPointer(rebasing: bytes[(entry.point &+ 1)..<entry.end])
            unsafe spaces[found] = imhook_open_space(type: imhook_view(type), id: imhook_view(id))
        }
        found &+= 1
    }
    unsafe count?.pointee = UInt(bitPattern: found)
    unsafe clear(error)
    return Status.ok.rawValue
}

// MARK: -

/// Makes the request of a call with a body.
func makeRequest(
    _ call: imhook_dingtalk_call,
    _ body: RawSpan
) throws(IMHookError) -> UnsafeMutablePointer<imhook_api_request> {
    try unsafe keep(
        DingTalkRequest.make(
            DingTalkCall(
                operation: RawSpan(_unsafeBytes: call.operation.bytes),
                body: body,
                accessToken: RawSpan(_unsafeBytes: call.access_token.bytes),
                host: RawSpan(_unsafeBytes: call.api_host.bytes),
                webhook: RawSpan(_unsafeBytes: call.session_webhook.bytes),
                robotSecret: RawSpan(_unsafeBytes: call.robot_secret.bytes),
                now: call.now_ms,
                isDelegated: call.delegated
            )
        )
    )
}

/// Reads and checks the call.
func readCall(_ call: UnsafePointer<imhook_dingtalk_call>) throws(IMHookError) -> imhook_dingtalk_call {
    let read: imhook_dingtalk_call
    do {
        unsafe read = try readSized(call, imhook_dingtalk_call())
    } catch {
        throw IMHookError(error, .none)
    }
    guard unsafe read.operation.isValid, unsafe read.body.isValid, unsafe read.access_token.isValid,
        unsafe read.api_host.isValid, unsafe read.session_webhook.isValid, unsafe read.robot_secret.isValid
    else { throw IMHookError(.invalidArgument) }
    return unsafe read
}

/// Writes spaces as one text.
///
/// - Returns: What is wrong with them; nil when they were written.
private func write(
    _ spaces: UnsafePointer<imhook_open_space>?,
    _ count: Int,
    to output: inout ByteBuffer
) -> IMHookError? {
    let path = ErrorPath("spaces")
    guard let spaces = unsafe spaces, count > 0 else { return IMHookError(.apiFieldMissing, path: path) }
    for position in 0..<count {
        let space = unsafe spaces[position]
        guard unsafe space.type.isValid, unsafe space.id.isValid else { return IMHookError(.invalidArgument) }
        var member: StaticString = "type"
        do {
            try unsafe OpenSpaceID.append(type: RawSpan(_unsafeBytes: space.type.bytes), to: &output)
            member = "id"
            try unsafe OpenSpaceID.append(id: RawSpan(_unsafeBytes: space.id.bytes), to: &output)
        } catch {
            return IMHookError(error.status, path: path.element(position).member(member))
        }
    }
    return nil
}
