package import IMHookWire

/// Reads the body of a webhook: compares its command with that of the URL, and finds the members that several commands
/// share.
///
/// Nothing is required but an object, and nothing but the command can be wrong: pages list members that requests lack, and
/// print times as numbers and as texts. What a command means is read from the members themselves.
package enum WebhookReader {
    /// Texts nested in each other: the body, and its strings.
    package static let levels = 2

    /// Reads the body that an arena was created with.
    ///
    /// - Parameters:
    ///   - arena: The arena.
    ///   - command: `CallbackCommand` of the URL, decoded.
    ///   - limits: The limits of the body.
    /// - Returns: What was found; the application and the proof are for the caller to fill in.
    /// - Throws: What the body is refused for.
    @export(interface)
    package static func read(
        _ arena: inout JSONArena,
        command: RawSpan,
        _ limits: JSONLimits
    ) throws(IMHookError) -> WebhookFields {
        var fields = WebhookFields()
        do { fields.root = try arena.parseInput(limits) } catch { throw IMHookError(error, .body) }
        guard arena.type(fields.root) == .object else {
            throw IMHookError(.bodyNotObject, .body, offset: Int(arena.raw(fields.root).start))
        }
        var members = WebhookMembers()
        members.find(in: arena, fields.root)
        try check(members.callbackCommand, is: command, arena) { ErrorPath("CallbackCommand") }
        fields.command = WebhookCommand(command)
        fields.fromAccount = arena.textOrEmpty(members.fromAccount)
        fields.toAccount = arena.textOrEmpty(members.toAccount)
        fields.operatorAccount = arena.textOrEmpty(members.operatorAccount)
        fields.groupID = arena.textOrEmpty(members.groupID)
        fields.topicID = arena.textOrEmpty(members.topicID)
        fields.officialAccount = arena.textOrEmpty(members.officialAccount)
        fields.messageKey = arena.textOrEmpty(members.messageKey)
        fields.customData = arena.textOrEmpty(members.customData)
        fields.messageTime = milliseconds(ofSeconds: members.messageTime, arena)
        fields.eventTime = integer(members.eventTime, arena)
        if arena.type(members.messageBody) == .array { fields.message = members.messageBody }
        if arena.type(members.events) == .array { try readEvents(members.events, command, arena, &fields) }
        // State.StateChange names its account one level deeper.
        if fields.toAccount.isEmpty, let account = arena.member(members.info, "To_Account") {
            fields.toAccount = arena.textOrEmpty(account)
        }
        return fields
    }

    /// Reads the events of a push webhook, each of which names the command again and has its time in seconds.
    @inline(never)
    private static func readEvents(
        _ events: UInt32,
        _ command: RawSpan,
        _ arena: borrowing JSONArena,
        _ fields: inout WebhookFields
    ) throws(IMHookError) {
        fields.events = events
        let end = arena.after(events)
        var event = arena.first(events)
        var position = 0
        while event < end {
            if let member = arena.member(event, "CallbackCommand") {
                try check(member, is: command, arena) {
                    ErrorPath("Events").element(position).member("CallbackCommand")
                }
            }
            if position == 0, fields.eventTime == 0, let time = arena.member(event, "EventTime") {
                fields.eventTime = milliseconds(ofSeconds: time, arena)
            }
            event = arena.following(event, before: end)
            position &+= 1
        }
    }

    /// Checks that a command of the body, where it has one, is that of the URL.
    @inline(never)
    private static func check(
        _ member: UInt32,
        is command: RawSpan,
        _ arena: borrowing JSONArena,
        _ path: () -> ErrorPath
    ) throws(IMHookError) {
        guard arena.isGiven(member) else { return }
        if arena.type(member) == .string,
            unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(member))).equals(command)
        {
            return
        }
        throw IMHookError(.commandMismatch, .body, offset: Int(arena.raw(member).start), path: path())
    }

    /// A number, or a text that is one; 0 for anything else.
    private static func integer(_ member: UInt32, _ arena: borrowing JSONArena) -> Int64 {
        (try? arena.looseInt64(member)) ?? 0
    }

    private static func milliseconds(ofSeconds member: UInt32, _ arena: borrowing JSONArena) -> Int64 {
        let (time, overflow) = integer(member, arena).multipliedReportingOverflow(by: 1000)
        return overflow ? 0 : time
    }
}
