package import IMHookWire

/// The answer to one callback under construction: what the handler means, not yet in which layout.
///
/// A call that fails changes nothing and is remembered: ``finish(_:_:)`` reports the first failure again, so an answer can
/// be built as a whole and checked once.
package struct CardReply: ~Copyable {
    /// Names under which the parts of an answer that are not parameters are kept.
    enum Setting {
        static var outTrackID: StaticString { "outTrackId" }
        static var templateID: StaticString { "cardTemplateId" }
        static var lastMessage: StaticString { "lastMessage" }
        static var supportForward: StaticString { "supportForward" }
        static var raw: StaticString { "raw" }
        /// In the part of a data source: its value as a whole.
        ///
        /// Empty when it has no data.
        static var whole: StaticString { "" }
    }

    private(set) var kind = CallbackKind.dingTalkUnknown
    /// The answer that changes nothing.
    private(set) var emptyAnswer: StaticString = "{}"
    /// Whether the callback came in a frame of Stream mode.
    private var isStreamed = false
    private(set) var sourceCount = 0
    private(set) var parameters: ReplyParameters
    private var output: ByteBuffer
    private(set) var chosenDialect: CardDialect?
    private(set) var replacesPublic = false
    private(set) var replacesPrivate = false
    /// Whether a whole answer was set as it stands.
    private(set) var isRaw = false
    private var failure = ReplyFailure()
    /// Where the search for the next data source begins.
    var cursor: (element: UInt32, index: Int) = (0, 0)

    /// Creates an answer in memory that stays valid for its life, and grows out of it when it is too small.
    package init(lent memory: UnsafeMutableRawPointer, size: Int) {
        // Parts are small, parameters and the answer made of them are of about the same size.
        let chains = Swift.min(size / 4, 256) & ~15
        let half = ((size &- chains) / 2) & ~15
        parameters = ReplyParameters(
            entries: unsafe ByteBuffer(lent: memory + chains, capacity: half),
            chains: unsafe ByteBuffer(lent: memory, capacity: chains)
        )
        output = unsafe ByteBuffer(lent: memory + chains + half, capacity: half)
    }

    /// Creates an answer that allocates its memory.
    package init() {
        parameters = ReplyParameters(entries: ByteBuffer(), chains: ByteBuffer())
        output = ByteBuffer()
    }

    /// Begins the answer to a callback, forgetting what was set before.
    @export(interface)
    package mutating func begin(_ arena: borrowing JSONArena, _ fields: CardCallbackFields) {
        kind = fields.kind
        emptyAnswer = fields.emptyAnswer
        isStreamed = fields.isStreamed
        sourceCount = fields.queries == JSONArena.absent ? 0 : arena.count(fields.queries)
        parameters.reset(parts: ReplyPart.firstSource &+ sourceCount &+ 1)
        output.removeAll()
        chosenDialect = nil
        replacesPublic = false
        replacesPrivate = false
        isRaw = false
        failure.clear()
        cursor = (arena.first(fields.queries), 0)
    }

    /// The part that holds the settings.
    var settings: Int { ReplyPart.firstSource &+ sourceCount }

    /// Whether a data source was neither answered nor said to have no data.
    @export(interface)
    package func isUnanswered(_ source: Int) -> Bool {
        source >= 0 && source < sourceCount && !isRaw
            && parameters.isEmpty(ReplyPart.firstSource &+ source)
    }

    func has(_ setting: StaticString) -> Bool { parameters.read(settings, setting) { _, _ in } }

    // MARK: Parameters

    /// Sets a parameter to a text.
    @export(interface)
    package mutating func set(_ part: ReplyPart, _ name: RawSpan, text: RawSpan) throws(IMHookError) {
        try check(part, name)
        if let offset = UTF8Sequence.firstInvalid(in: text) {
            throw fail(IMHookError(.jsonInvalidUTF8, .reply, offset: offset, path: path(part, name)))
        }
        try store(part.index, name, .text, text)
    }

    /// Sets a parameter to a JSON value; a JSON string counts as text.
    @export(interface)
    package mutating func set(_ part: ReplyPart, _ name: RawSpan, json: RawSpan) throws(IMHookError) {
        try check(part, name)
        let arena = try parse(json, path(part, name))
        try setChecked(part, name, value: 0, of: arena)
    }

    /// Sets a parameter to a value of a parsed text.
    mutating func set(
        _ part: ReplyPart,
        _ name: RawSpan,
        value: UInt32,
        of arena: borrowing JSONArena
    ) throws(IMHookError) {
        try check(part, name)
        try setChecked(part, name, value: value, of: arena)
    }

    /// Sets a parameter whose part and name were checked.
    private mutating func setChecked(
        _ part: ReplyPart,
        _ name: RawSpan,
        value: UInt32,
        of arena: borrowing JSONArena
    ) throws(IMHookError) {
        // The value of a data source keeps its types, so its members keep them too.
        let isText = arena.type(value) == .string
        if part.isMedia, !isText { throw fail(IMHookError(.replyMediaNotText, path: path(part, name))) }
        if part.isPrivate, arena.object(value, "cardParamMap") != nil {
            throw fail(IMHookError(.replyKeyedByUser, path: path(part, name)))
        }
        try store(part.index, name, value, of: arena)
    }

    @export(interface)
    package mutating func set(_ part: ReplyPart, _ name: RawSpan, int64 number: Int64) throws(IMHookError) {
        try checkScalar(part, name)
        output.removeAll()
        NumberWriting.append(number, to: &output)
        try storeWritten(part.index, name)
    }

    @export(interface)
    package mutating func set(_ part: ReplyPart, _ name: RawSpan, double number: Double) throws(IMHookError) {
        try checkScalar(part, name)
        guard number.isFinite else { throw fail(IMHookError(.writerNotFinite, path: path(part, name))) }
        output.removeAll()
        _ = NumberWriting.append(number, to: &output)
        try storeWritten(part.index, name)
    }

    @export(interface)
    package mutating func set(_ part: ReplyPart, _ name: RawSpan, bool flag: Bool) throws(IMHookError) {
        try checkScalar(part, name)
        try store(part.index, name, .json, Self.spelling(flag).span)
    }

    // MARK: Settings

    /// Replaces all parameters of the public or private part instead of merging by name.
    @export(interface)
    package mutating func replace(_ part: ReplyPart) throws(IMHookError) {
        try check(part)
        switch part {
        case .public: replacesPublic = true
        case .private: replacesPrivate = true
        default: throw fail(IMHookError(.replyPartNotAllowed, path: ErrorPath("replace")))
        }
    }

    /// Chooses a layout instead of the one that the callback suggests.
    @export(interface)
    package mutating func choose(_ dialect: CardDialect?) throws(IMHookError) {
        try failure.check()
        let isAllowed =
            kind == .dingTalkCardAction || kind == .dingTalkAssistantAction
            || (kind == .dingTalkPrivatePull && dialect != .current)
        guard isAllowed else { throw fail(IMHookError(.replyPartNotAllowed, path: ErrorPath("dialect"))) }
        chosenDialect = dialect
    }

    /// Sets the template of a legacy card.
    @export(interface)
    package mutating func set(templateID: RawSpan) throws(IMHookError) {
        try set(Setting.templateID, templateID, isAllowed: kind == .dingTalkCardAction || kind == .dingTalkPrivatePull)
    }

    /// Sets the card that shows a link, or the legacy card of a callback that does not name it.
    @export(interface)
    package mutating func set(outTrackID: RawSpan) throws(IMHookError) {
        try failure.check()
        guard outTrackID.byteCount > 0 else {
            throw fail(IMHookError(.replyOutTrackIDMissing, path: ErrorPath(Setting.outTrackID)))
        }
        let isAllowed = kind == .dingTalkLinkEnhancement || kind == .dingTalkCardAction || kind == .dingTalkPrivatePull
        try set(Setting.outTrackID, outTrackID, isAllowed: isAllowed)
    }

    /// Sets the text that stands for a link in the list of conversations.
    @export(interface)
    package mutating func set(lastMessage: RawSpan) throws(IMHookError) {
        try set(Setting.lastMessage, lastMessage, isAllowed: kind == .dingTalkLinkEnhancement)
    }

    /// Sets whether the card of a link may be forwarded.
    @export(interface)
    package mutating func set(supportForward: Bool) throws(IMHookError) {
        try set(
            Setting.supportForward,
            Self.spelling(supportForward).span,
            isAllowed: kind == .dingTalkLinkEnhancement
        )
    }

    /// Sets a whole answer as it stands.
    @inline(never)
    @export(interface)
    package mutating func set(raw json: RawSpan) throws(IMHookError) {
        let arena = try parse(json, ErrorPath(Setting.raw))
        try set(raw: 0, of: arena)
    }

    mutating func set(raw value: UInt32, of arena: borrowing JSONArena) throws(IMHookError) {
        try failure.check()
        guard arena.type(value) == .object else {
            throw fail(IMHookError(.replyRawNotObject, path: ErrorPath(Setting.raw)))
        }
        guard !hasAnything else { throw fail(IMHookError(.replyRawNotAlone, path: ErrorPath(Setting.raw))) }
        isRaw = true
        try store(
            settings,
            Setting.raw.span,
            .json,
            unsafe RawSpan(_unsafeBytes: arena.bytes(arena.raw(value)))
        )
    }

    /// Sets the message that answers a message to a robot, which only the answer over HTTP can hold.
    @export(interface)
    package mutating func set(message json: RawSpan) throws(IMHookError) {
        try failure.check()
        guard kind == .dingTalkRobotMessage, !isStreamed else {
            throw fail(IMHookError(.replyPartNotAllowed, path: ErrorPath(RobotAnswer.name)))
        }
        guard !hasAnything else { throw fail(IMHookError(.replyRawNotAlone, path: ErrorPath(RobotAnswer.name))) }
        var answer = ByteBuffer()
        try write(message: json, to: &answer)
        try set(raw: answer.span)
    }

    @inline(never)
    private mutating func write(message json: RawSpan, to answer: inout ByteBuffer) throws(IMHookError) {
        do {
            answer = try RobotAnswer.write(json)
        } catch {
            throw fail(error)
        }
    }

    // MARK: The end

    /// Builds the answer.
    ///
    /// - Returns: Its bytes, valid until the next change.
    @export(interface)
    package mutating func finish(
        _ arena: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) -> UnsafeRawBufferPointer {
        try failure.check()
        var output = ByteBuffer()
        swap(&output, &self.output)
        defer { swap(&output, &self.output) }
        output.removeAll()
        do {
            try compose(arena, fields, into: &output)
        } catch {
            throw fail(error)
        }
        if output.hasFailed || parameters.hasFailed { throw fail(IMHookError(.outOfMemory)) }
        return unsafe output.bytes
    }

    // MARK: Checks

    private var hasAnything: Bool {
        for part in 0...settings where !parameters.isEmpty(part) { return true }
        return replacesPublic || replacesPrivate || chosenDialect != nil
    }

    @inline(__always)
    mutating func check(_ part: ReplyPart) throws(IMHookError) {
        // The two usual answers.
        if !failure.isKept, !isRaw {
            if kind == .dingTalkDynamicData, case .source(let source) = part, source < sourceCount { return }
            if kind == .dingTalkCardAction, part.index < ReplyPart.firstSource { return }
        }
        try checkUnusual(part)
    }

    @inline(never)
    private mutating func checkUnusual(_ part: ReplyPart) throws(IMHookError) {
        try failure.check()
        if isRaw { throw fail(IMHookError(.replyRawNotAlone, path: ErrorPath(part.documentMember))) }
        let status: Status?
        switch (kind, part) {
        case (.dingTalkCardAction, .source), (.dingTalkAssistantAction, .source), (.dingTalkPrivatePull, .source):
            status = .replyPartNotAllowed
        case (.dingTalkCardAction, _), (.dingTalkAssistantAction, _):
            status = nil
        case (.dingTalkPrivatePull, .private), (.dingTalkPrivatePull, .privateMedia):
            status = nil
        case (.dingTalkPrivatePull, _):
            status = .replyPublicIgnored
        case (.dingTalkDynamicData, .source(let source)):
            status = source == 0 || source < sourceCount ? nil : .replySourceNotAsked
        default:
            status = .replyPartNotAllowed
        }
        if let status { throw fail(IMHookError(status, path: ErrorPath(part.documentMember))) }
    }

    private mutating func check(_ part: ReplyPart, _ name: RawSpan) throws(IMHookError) {
        try check(part)
        if case .source(let source) = part {
            guard source < sourceCount else {
                throw fail(IMHookError(.replySourceNotAsked, path: ErrorPath(part.documentMember)))
            }
            if parameters.isWhole(part.index) {
                throw fail(IMHookError(.replySourceTwice, path: path(part, name)))
            }
        } else if name.equals("sys_full_json_obj") {
            throw fail(IMHookError(.replyKeyReserved, path: path(part, name)))
        }
        guard name.byteCount > 0 else {
            throw fail(IMHookError(.replyKeyEmpty, path: ErrorPath(part.documentMember)))
        }
        if let offset = UTF8Sequence.firstInvalid(in: name) {
            throw fail(IMHookError(.jsonInvalidUTF8, .reply, offset: offset, path: ErrorPath(part.documentMember)))
        }
    }

    private mutating func checkScalar(_ part: ReplyPart, _ name: RawSpan) throws(IMHookError) {
        try check(part, name)
        if part.isMedia { throw fail(IMHookError(.replyMediaNotText, path: path(part, name))) }
    }

    private mutating func set(_ setting: StaticString, _ text: RawSpan, isAllowed: Bool) throws(IMHookError) {
        try failure.check()
        let path = ErrorPath(setting)
        if isRaw { throw fail(IMHookError(.replyRawNotAlone, path: path)) }
        guard isAllowed else { throw fail(IMHookError(.replyPartNotAllowed, path: path)) }
        if let offset = UTF8Sequence.firstInvalid(in: text) {
            throw fail(IMHookError(.jsonInvalidUTF8, .reply, offset: offset, path: path))
        }
        try store(settings, setting.span, .text, text)
    }

    mutating func store(
        _ part: Int,
        _ name: RawSpan,
        _ kind: ReplyParameters.Value,
        _ value: RawSpan
    ) throws(IMHookError) {
        do {
            try parameters.set(part, name, kind, value)
        } catch {
            throw fail(IMHookError(error, .none))
        }
    }

    /// Stores a parsed value: a string as text, anything else as JSON in the one spelling of answers.
    mutating func store(
        _ part: Int,
        _ name: RawSpan,
        _ value: UInt32,
        of arena: borrowing JSONArena
    ) throws(IMHookError) {
        if arena.type(value) == .string {
            return try store(part, name, .text, unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(value))))
        }
        output.removeAll()
        JSONCompaction.append(value, of: arena, to: &output)
        try storeWritten(part, name)
    }

    /// Stores JSON that was written to ``output``, which is free until the end.
    private mutating func storeWritten(_ part: Int, _ name: RawSpan) throws(IMHookError) {
        var number = ByteBuffer()
        swap(&number, &output)
        defer { swap(&number, &output) }
        if number.hasFailed { throw fail(IMHookError(.outOfMemory)) }
        try store(part, name, .json, number.span)
    }

    mutating func parse(_ json: RawSpan, _ path: ErrorPath) throws(IMHookError) -> JSONArena {
        try failure.check()
        do {
            return try JSONText.parse(json, JSONText.trustedLimits)
        } catch {
            throw fail(IMHookError(error, .reply, path: path))
        }
    }

    /// Remembers a failure, the first of several.
    @inline(never)
    @export(interface)
    package mutating func fail(_ error: IMHookError) -> IMHookError {
        failure.keep(error)
    }

    private static func spelling(_ flag: Bool) -> StaticString { flag ? "true" : "false" }

    @inline(never)
    private func path(_ part: ReplyPart, _ name: RawSpan) -> ErrorPath {
        ErrorPath(part.documentMember).member(name)
    }
}
