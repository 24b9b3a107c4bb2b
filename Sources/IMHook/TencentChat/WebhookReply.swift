package import IMHookWire

/// The answer to one webhook under construction: what the handler decides, each decision only where the command allows it.
///
/// A call that fails changes nothing and is remembered: ``finish(_:_:)`` reports the first failure again, so an answer can
/// be built as a whole and checked once. Codes and members of answers: the page of each command, and "Webhook Overview".
package struct WebhookReply: ~Copyable {
    /// The answer that decides nothing (page "Webhook Overview").
    package static var base: StaticString { "{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"ErrorCode\":0}" }

    /// The code that refuses a friend whom the handler forbids without a code of its own.
    private static let friendForbidden: Int64 = 38000

    private var command = WebhookCommand.unknown
    /// Whether the answer lists a result for each friend.
    private var isPerFriend = false
    /// `ErrorCode`, or for the two commands about friends the result of those who have none of their own.
    private var code: Int64 = 0
    private var info: ByteBuffer
    private var message: ByteBuffer
    private var rewritesMessage = false
    /// As a JSON string.
    private var customData: ByteBuffer
    private var rewritesCustomData = false
    private var accounts = AccountResults()
    private var output: ByteBuffer
    /// Whether a whole answer was set as it stands; it is kept in ``message``.
    private var isRaw = false
    /// Whether any decision was made.
    private var hasDecision = false
    private var failure = ReplyFailure()

    /// Creates an answer in memory that stays valid for its life, and grows out of it when it is too small.
    package init(lent memory: UnsafeMutableRawPointer, size: Int) {
        let part = (size / 8) & ~15
        info = unsafe ByteBuffer(lent: memory, capacity: part)
        customData = unsafe ByteBuffer(lent: memory + part, capacity: part)
        message = unsafe ByteBuffer(lent: memory + 2 &* part, capacity: 2 &* part)
        output = unsafe ByteBuffer(lent: memory + 4 &* part, capacity: size &- 4 &* part)
    }

    /// Creates an answer that allocates its memory.
    package init() {
        info = ByteBuffer()
        customData = ByteBuffer()
        message = ByteBuffer()
        output = ByteBuffer()
    }

    /// Begins the answer to a webhook, forgetting what was set before.
    @export(interface)
    package mutating func begin(_ fields: WebhookFields) {
        command = fields.command
        isPerFriend = command.decisions?.isPerFriend ?? false
        code = 0
        info.removeAll()
        message.removeAll()
        rewritesMessage = false
        customData.removeAll()
        rewritesCustomData = false
        accounts.removeAll()
        output.removeAll()
        isRaw = false
        hasDecision = false
        failure.clear()
    }

    // MARK: Decisions

    /// Lets the event happen.
    @export(interface)
    package mutating func allow() throws(IMHookError) {
        try decide()
        code = 0
        info.removeAll()
    }

    /// Forbids the event with the platform's own code.
    @export(interface)
    package mutating func forbid() throws(IMHookError) {
        let rules = try rules("decision")
        try decide()
        code = rules.isPerFriend ? Self.friendForbidden : 1
        info.removeAll()
    }

    /// Drops a message while its sender sees success.
    @export(interface)
    package mutating func discard() throws(IMHookError) {
        guard try rules("decision").canDiscard else { throw notAllowed("decision") }
        try decide()
        code = 2
        info.removeAll()
    }

    /// Forbids the event with a code and a text that reach the client.
    @export(interface)
    package mutating func refuse(_ code: Int64, _ text: RawSpan) throws(IMHookError) {
        let rules = try rules("decision")
        guard rules.lastCode > 0 else { throw notAllowed("decision") }
        try check(code, rules, ErrorPath("code"))
        try check(text, ErrorPath("text"))
        try decide()
        self.code = code
        info.removeAll()
        info.append(text)
    }

    /// The decisions that the command allows, when accounts can be refused one by one.
    @discardableResult
    mutating func refusingRules() throws(IMHookError) -> WebhookDecisions {
        let rules = try rules("refused")
        guard rules.refusedName.utf8CodeUnitCount > 0 else { throw notAllowed("refused") }
        return rules
    }

    /// The decisions that the command allows, when each friend can have a result.
    @discardableResult
    mutating func friendRules() throws(IMHookError) -> WebhookDecisions {
        let rules = try rules("friends")
        guard rules.isPerFriend else { throw notAllowed("friends") }
        return rules
    }

    /// Refuses one of the accounts that the webhook asks about.
    @export(interface)
    package mutating func refuse(
        account: RawSpan,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) {
        let rules = try refusingRules()
        let isAsked = accounts.set(account, code: 1, text: RawSpan(), rules, arena, fields)
        if accounts.hasFailed { throw fail(.outOfMemory) }
        guard isAsked else { throw fail(.replyAccountNotAsked, ErrorPath("refused").member(account)) }
    }

    /// Sets the result of one of the friends that the webhook asks about; 0 allows.
    @export(interface)
    package mutating func setResult(
        of account: RawSpan,
        _ code: Int64,
        _ text: RawSpan,
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) {
        let rules = try friendRules()
        let path = ErrorPath("friends").member(account)
        if code != 0 { try check(code, rules, path) }
        try check(text, path)
        let isAsked = accounts.set(account, code: code, text: text, rules, arena, fields)
        if accounts.hasFailed { throw fail(.outOfMemory) }
        guard isAsked else { throw fail(.replyAccountNotAsked, path) }
    }

    // MARK: Rewriting

    /// Replaces the elements of the message.
    @export(interface)
    package mutating func set(message json: RawSpan) throws(IMHookError) {
        guard try rules("message").canRewrite else { throw notAllowed("message") }
        let arena = try parse(json, ErrorPath("message"))
        try set(message: 0, of: arena)
    }

    /// Replaces the elements of the message by a parsed value.
    mutating func set(message value: UInt32, of arena: borrowing JSONArena) throws(IMHookError) {
        guard try rules("message").canRewrite else { throw notAllowed("message") }
        do {
            try MessageRules.check(value, of: arena, path: ErrorPath("message"))
        } catch {
            throw fail(error)
        }
        message.removeAll()
        JSONCompaction.append(value, of: arena, to: &message)
        rewritesMessage = true
    }

    /// Replaces `CloudCustomData`.
    @export(interface)
    package mutating func set(customData text: RawSpan) throws(IMHookError) {
        guard try rules("customData").canRewrite else { throw notAllowed("customData") }
        try check(text, ErrorPath("customData"))
        customData.removeAll()
        JSONEscaping.appendString(text, to: &customData)
        rewritesCustomData = true
    }

    /// Sets a whole answer as it stands.
    @export(interface)
    package mutating func set(raw json: RawSpan) throws(IMHookError) {
        let arena = try parse(json, ErrorPath("raw"))
        try set(raw: 0, of: arena)
    }

    mutating func set(raw value: UInt32, of arena: borrowing JSONArena) throws(IMHookError) {
        try failure.check()
        guard arena.type(value) == .object else { throw fail(.replyRawNotObject, ErrorPath("raw")) }
        guard !hasDecision, !rewritesMessage, !rewritesCustomData, accounts.isEmpty else {
            throw fail(.replyRawNotAlone, ErrorPath("raw"))
        }
        message.removeAll()
        unsafe message.append(arena.bytes(arena.raw(value)))
        isRaw = true
    }

    // MARK: The end

    /// Builds the answer.
    ///
    /// - Returns: Its bytes, valid until the next change.
    @export(interface)
    package mutating func finish(
        _ arena: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) -> UnsafeRawBufferPointer {
        try failure.check()
        try checkConflicts()
        var output = ByteBuffer()
        swap(&output, &self.output)
        defer { swap(&output, &self.output) }
        output.removeAll()
        if isRaw {
            output.append(message.span)
        } else if code == 0, !rewritesMessage, !rewritesCustomData, accounts.isEmpty, !isPerFriend {
            output.append(Self.base)
        } else {
            compose(arena, fields, into: &output)
        }
        if output.hasFailed || message.hasFailed || customData.hasFailed || info.hasFailed || accounts.hasFailed {
            throw fail(.outOfMemory)
        }
        return unsafe output.bytes
    }

    private mutating func checkConflicts() throws(IMHookError) {
        if code != 0, !isPerFriend {
            if rewritesMessage { throw fail(.replyDecisionConflict, ErrorPath("message")) }
            if rewritesCustomData { throw fail(.replyDecisionConflict, ErrorPath("customData")) }
            if !accounts.isEmpty { throw fail(.replyDecisionConflict, ErrorPath("refused")) }
        }
        if !isRaw, message.count &+ customData.count > MessageRules.maximumSize {
            throw fail(.replyMessageTooLarge, ErrorPath(rewritesMessage ? "message" : "customData"))
        }
    }

    private mutating func compose(_ arena: borrowing JSONArena, _ fields: WebhookFields, into output: inout ByteBuffer)
    {
        let rules = command.decisions
        output.append("{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"")
        if !isPerFriend { JSONEscaping.append(info.span, to: &output) }
        output.append("\",\"ErrorCode\":")
        NumberWriting.append(isPerFriend ? 0 : code, to: &output)
        if rewritesMessage {
            output.append(",\"MsgBody\":")
            output.append(message.span)
        }
        if rewritesCustomData {
            output.append(",\"CloudCustomData\":")
            output.append(customData.span)
        }
        if let rules, isPerFriend {
            accounts.read(rules, arena, fields)
            accounts.writeResults(to: &output, code: code, text: info.span, arena)
        } else if let rules, !accounts.isEmpty {
            accounts.writeRefused(to: &output, rules, arena)
        }
        output.append("}")
    }

    // MARK: Checks

    /// The decisions that the command allows.
    @inline(never)
    private mutating func rules(_ member: StaticString) throws(IMHookError) -> WebhookDecisions {
        try failure.check()
        if isRaw { throw fail(.replyRawNotAlone, ErrorPath(member)) }
        guard let rules = command.decisions else { throw notAllowed(member) }
        return rules
    }

    @inline(never)
    private mutating func decide() throws(IMHookError) {
        try failure.check()
        if isRaw { throw fail(.replyRawNotAlone, ErrorPath("decision")) }
        hasDecision = true
    }

    @inline(never)
    private mutating func check(
        _ code: Int64,
        _ rules: WebhookDecisions,
        _ path: ErrorPath
    ) throws(IMHookError) {
        guard code < rules.firstCode || code > rules.lastCode else { return }
        throw fail(IMHookError(.replyCodeOutOfRange, path: path, detail: rules.codesMessage))
    }

    @inline(never)
    private mutating func check(_ text: RawSpan, _ path: ErrorPath) throws(IMHookError) {
        if let offset = UTF8Sequence.firstInvalid(in: text) {
            throw fail(IMHookError(.jsonInvalidUTF8, .reply, offset: offset, path: path))
        }
    }

    @inline(never)
    private mutating func parse(_ json: RawSpan, _ path: ErrorPath) throws(IMHookError) -> JSONArena {
        try failure.check()
        do {
            return try JSONText.parse(json, JSONText.trustedLimits)
        } catch {
            throw fail(IMHookError(error, .reply, path: path))
        }
    }

    /// Refuses a part of an answer that the command does not have.
    @inline(never)
    @export(interface)
    package mutating func notAllowed(_ member: StaticString) -> IMHookError {
        fail(.replyPartNotAllowed, ErrorPath(member))
    }

    @inline(never)
    private mutating func fail(_ status: Status, _ path: ErrorPath = ErrorPath()) -> IMHookError {
        fail(IMHookError(status, path: path))
    }

    /// Remembers a failure, the first of several.
    @inline(never)
    @export(interface)
    package mutating func fail(_ error: IMHookError) -> IMHookError {
        failure.keep(error)
    }
}
