import IMHookSigning
package import IMHookWire

/// Answers of DingTalk's server API.
package enum DingTalkResponse {
    /// How large a result in a text may be: it holds an address and a secret.
    private static let maximumInnerSize = 16 << 10

    /// Parses an answer; what is not JSON counts as null, and ``read(_:httpStatus:_:_:_:)`` says what to make of it.
    ///
    /// - Parameters:
    ///   - text: The body.
    ///   - broken: Receives where it breaks the rules of JSON; nil where it does not.
    ///   - prefix: Bytes to keep free before the text.
    /// - Returns: The text.
    /// - Throws: ``Status/outOfMemory``.
    @export(interface)
    package static func parse(
        _ text: RawSpan,
        _ broken: inout WireError?,
        prefix: Int = 0
    ) throws(IMHookError) -> JSONArena {
        broken = nil
        do {
            // It may hold an access token, or the secret of a callback address.
            let arena = try JSONText.parse(text, JSONText.responseLimits, prefix: prefix, isSecret: true)
            guard hasInnerResult(arena) else { return arena }
            // One level for the answer, one for the text in it, and one for the texts in that.
            var deeper = try JSONText.parse(
                text,
                JSONText.responseLimits,
                levels: 3,
                prefix: prefix,
                isSecret: true
            )
            if let result = deeper.member(0, "result") { _ = try? deeper.parseInner(result, JSONText.responseLimits) }
            return deeper
        } catch {
            guard error.status != .outOfMemory else { throw IMHookError(error, .body) }
            broken = error
        }
        let null: StaticString = "null"
        do {
            return try JSONText.parse(null.span, JSONText.responseLimits, prefix: prefix)
        } catch {
            throw IMHookError(error, .body)
        }
    }

    /// Whether the result is a text that looks like an object, as one page of an older service shows it.
    private static func hasInnerResult(_ arena: borrowing JSONArena) -> Bool {
        guard let result = arena.member(0, "result"), arena.type(result) == .string else { return false }
        let text = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(result)))
        return text.byte(0) == UInt8(ascii: "{") && text.byteCount <= maximumInnerSize
    }

    /// Reads what an answer says.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation that was asked for.
    ///   - httpStatus: The status of the HTTP response.
    ///   - text: The body.
    ///   - arena: What ``parse(_:_:prefix:)`` made of it.
    ///   - broken: Where that said the body breaks the rules of JSON.
    /// - Returns: What the answer says.
    /// - Throws: ``Status/apiOperationUnknown``, ``Status/apiHttpStatus``, ``Status/apiResponseMalformed`` with the place
    ///   in the body.
    @export(interface)
    package static func read(
        _ operation: RawSpan,
        httpStatus: Int32,
        _ text: RawSpan,
        _ arena: borrowing JSONArena,
        _ broken: WireError?
    ) throws(IMHookError) -> APIResponseFields {
        guard let operation = APIOperation(operation, in: DingTalkOperations.table) else {
            throw IMHookError(.apiOperationUnknown)
        }
        var fields = APIResponseFields()
        let flaw: DingTalkResponseFlaw
        do {
            if arena.type(0) == .object {
                try read(operation, httpStatus, arena, &fields)
            } else {
                try readPage(httpStatus, isPage: isPage(text), &fields)
            }
            return fields
        } catch {
            flaw = error
        }
        guard flaw.status == .apiResponseMalformed else { throw IMHookError(flaw.status) }
        let offset = broken?.offset ?? Int(arena.raw(flaw.node).start)
        throw IMHookError(flaw.status, .body, offset: offset, path: ErrorPath(flaw.member.name))
    }

    private static func read(
        _ operation: APIOperation,
        _ httpStatus: Int32,
        _ arena: borrowing JSONArena,
        _ fields: inout APIResponseFields
    ) throws(DingTalkResponseFlaw) {
        fields.code = arena.text(of: 0, "code")
        fields.info = arena.text(of: 0, "message")
        fields.requestID = arena.textOrEmpty(arena.memberInAnyCase(0, "requestid"))
        let scopes = arena.memberInAnyCase(arena.memberInAnyCase(0, "accessdenieddetail"), "requiredscopes")
        if arena.type(scopes) == .array { fields.requiredScopes = scopes }
        fields.result = arena.member(0, "result") ?? JSONArena.absent
        let outcome = try readOutcome(operation, httpStatus, arena, &fields)
        fields.outcome = outcome.status
        fields.retryAfter = outcome.retryAfter
        if operation.answer == .card, outcome.status == .ok { readCard(operation, arena, &fields) }
    }

    // MARK: Outcomes

    private static func readOutcome(
        _ operation: APIOperation,
        _ httpStatus: Int32,
        _ arena: borrowing JSONArena,
        _ fields: inout APIResponseFields
    ) throws(DingTalkResponseFlaw) -> DingTalkOutcome {
        if arena.equals(arena.text(of: 0, "punish"), "deny") { return .blocked }
        let hasCode = !fields.code.isEmpty
        if let errorCode = arena.member(0, "errcode") {
            guard let number = try? arena.looseInt64(errorCode) else {
                throw DingTalkResponseFlaw(.errorCode, errorCode)
            }
            fields.platformCode = number
            fields.code = arena.textOrEmpty(errorCode)
            fields.info = arena.text(of: 0, "errmsg")
            let outcome = DingTalkOutcome(errorCode: number)
            guard outcome.status == .ok else { return outcome }
        }
        let isSuccess = httpStatus >= 200 && httpStatus < 300
        let success = arena.member(0, "success") ?? JSONArena.absent
        let hasSucceeded = try? arena.looseBool(success)
        if !isSuccess || hasSucceeded == false || (hasCode && hasSucceeded != true) {
            let code = unsafe RawSpan(_unsafeBytes: arena.bytes(fields.code))
            if let outcome = DingTalkOutcome(code: code, of: operation) { return outcome }
            // Without a code, an object that refuses may be anybody's.
            let isPlatform = hasCode || isSuccess || httpStatus == 429 || httpStatus >= 500
            guard isPlatform, let outcome = DingTalkOutcome(httpStatus: httpStatus) else {
                throw .httpStatus
            }
            return outcome
        }
        switch operation.answer {
        case .token: try readToken(arena, &fields)
        case .errorCode:
            guard !fields.code.isEmpty else { throw DingTalkResponseFlaw(.errorCode) }
            readRegistration(arena, &fields)
        case .card, .success:
            guard hasSucceeded == true else { throw DingTalkResponseFlaw(.success, success) }
            if isDenied(fields.result, operation, arena) { return .refused }
            readRegistration(arena, &fields)
        case .queryKey:
            let key = arena.text(of: arena.type(fields.result) == .object ? fields.result : 0, "processQueryKey")
            guard !key.isEmpty || hasSucceeded == true else { throw DingTalkResponseFlaw(.processQueryKey) }
            if isDenied(fields.result, operation, arena) { return .refused }
            fields.processQueryKey = key
        case .download:
            fields.downloadURL = arena.text(of: 0, "downloadUrl")
            guard !fields.downloadURL.isEmpty else { throw DingTalkResponseFlaw(.downloadURL) }
        case .any: break
        }
        return .success
    }

    /// Whether the result says that nothing was done, whatever stands beside it.
    private static func isDenied(_ result: UInt32, _ operation: APIOperation, _ arena: borrowing JSONArena) -> Bool {
        // The result of a card is its id, which may be any text.
        guard operation.answer == .success || arena.type(result) == .bool else { return false }
        return (try? arena.looseBool(result)) == false
    }

    /// Reads what is no JSON object: a page that somebody else shows.
    private static func readPage(
        _ httpStatus: Int32,
        isPage: Bool,
        _ fields: inout APIResponseFields
    ) throws(DingTalkResponseFlaw) {
        let outcome: DingTalkOutcome
        switch httpStatus {
        case 200..<300:
            guard isPage else { throw DingTalkResponseFlaw(.none) }
            outcome = .blocked
        case 403, 429: outcome = .blocked
        case 500..<600: outcome = .serverError
        default: throw .httpStatus
        }
        fields.root = JSONArena.absent
        fields.outcome = outcome.status
        fields.retryAfter = outcome.retryAfter
    }

    /// Whether a text begins like HTML.
    private static func isPage(_ text: RawSpan) -> Bool {
        var offset = 0
        while offset < text.byteCount, text.byte(offset) <= 0x20 { offset &+= 1 }
        return text.byte(offset) == UInt8(ascii: "<")
    }

    // MARK: Successes

    private static func readToken(
        _ arena: borrowing JSONArena,
        _ fields: inout APIResponseFields
    ) throws(DingTalkResponseFlaw) {
        let token = arena.member(0, "accessToken") ?? arena.member(0, "access_token") ?? JSONArena.absent
        guard arena.type(token) == .string, arena.isGiven(token) else {
            throw DingTalkResponseFlaw(.accessToken, token)
        }
        let seconds = arena.member(0, "expireIn") ?? arena.member(0, "expires_in") ?? JSONArena.absent
        guard let number = try? arena.looseInt64(seconds), number >= 1 else {
            throw DingTalkResponseFlaw(.expireIn, seconds)
        }
        fields.accessToken = arena.stringText(token)
        fields.expiresIn = number
    }

    /// Reads the address that is in force now.
    ///
    /// Of older services the object may stand in a text, as one page shows it.
    private static func readRegistration(_ arena: borrowing JSONArena, _ fields: inout APIResponseFields) {
        fields.callbackURL = arena.text(of: arena.inner(fields.result) ?? fields.result, "callbackUrl")
    }

    /// Reads the result of creating or delivering a card: the id alone, the results alone, or an object with both.
    private static func readCard(
        _ operation: APIOperation,
        _ arena: borrowing JSONArena,
        _ fields: inout APIResponseFields
    ) {
        let result = fields.result
        if arena.type(result) == .string { fields.outTrackID = arena.stringText(result) }
        fields.outTrackID = arena.type(result) == .object ? arena.text(of: result, "outTrackId") : fields.outTrackID
        let list = arena.type(result) == .array ? result : arena.member(result, "deliverResults") ?? JSONArena.absent
        // A delivery goes to one space at least: without a result for it, nothing says that the card is there.
        let spaces: StaticString = "openSpaceId"
        let isDelivery = APIRules.rule(for: spaces.span, of: operation.body) != nil
        if isDelivery, arena.type(list) != .array || arena.count(list) == 0 { fields.outcome = .apiDeliveryFailed }
        guard arena.type(list) == .array else { return }
        fields.deliveries = list
        let end = arena.after(list)
        var item = arena.first(list)
        while item < end {
            if !DingTalkDelivery(item, of: arena).isDelivered {
                if fields.failedDeliveryCount == 0 { fields.info = arena.text(of: item, "errorMsg") }
                fields.failedDeliveryCount &+= 1
            }
            item = arena.following(item, before: end)
        }
        if fields.failedDeliveryCount > 0 { fields.outcome = .apiDeliveryFailed }
    }
}
