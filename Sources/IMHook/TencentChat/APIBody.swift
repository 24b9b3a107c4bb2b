import IMHookWire

/// The body of a request to the REST API: checked against what is documented of its operation, and written compactly.
///
/// Members that are not documented pass, so that a newer member of the platform needs no newer library.
struct APIBody: ~Copyable {
    private let arena: JSONArena
    private let operation: APIOperation

    /// Parses a body, which ``check()`` has to look at before it is written.
    ///
    /// - Parameters:
    ///   - text: A JSON object; empty stands for the empty object.
    ///   - operation: What it is for.
    /// - Throws: ``Status/bodyNotObject``, or a code of the families from 300 and 400, with the place in the text.
    init(_ text: RawSpan, _ operation: APIOperation) throws(IMHookError) {
        arena = try Self.parse(text)
        self.operation = operation
    }

    private static func parse(_ text: RawSpan) throws(IMHookError) -> JSONArena {
        let emptyObject: StaticString = "{}"
        let arena: JSONArena
        do {
            arena = try JSONText.parse(text.byteCount > 0 ? text : emptyObject.span, JSONText.trustedLimits)
        } catch {
            throw IMHookError(error, .body)
        }
        guard arena.type(0) == .object else {
            throw IMHookError(.bodyNotObject, .body, offset: Int(arena.raw(0).start))
        }
        return arena
    }

    /// Appends the body.
    ///
    /// - Parameters:
    ///   - buffer: What it is appended to.
    ///   - random: `Random` of a message that has none: the platform takes messages of the same content and `Random`
    ///     for one within five minutes.
    func append(to buffer: inout ByteBuffer, random: UInt32) {
        JSONCompaction.append(0, of: arena, to: &buffer)
        guard operation == .sendOfficialAccountMsg, arena.member(0, "Random") == nil else { return }
        // Into the object, which has members: a message without any was refused.
        buffer.truncate(to: buffer.count &- 1)
        buffer.append(",\"Random\":")
        NumberWriting.append(UInt64(random), to: &buffer)
        buffer.append("}")
    }

    // MARK: Checks

    /// Checks the body against what is documented of the operation.
    ///
    /// - Throws: One of 717 to 719 and 801 to 806, with the path of the member and its place in the text.
    func check() throws(IMHookError) {
        var position = 0
        while let member = operation.member(position) {
            try check(member)
            position &+= 1
        }
        switch operation {
        case .createOfficialAccount: try checkPrefix()
        case .modifyOfficialAccountBaseInfo: try checkAccount()
        case .addSubscriber: try checkSubscribers()
        case .sendOfficialAccountMsg:
            try checkLastMessage()
            try checkMessageSize()
        default: break
        }
    }

    private func check(_ member: APIMember) throws(IMHookError) {
        guard let value = arena.member(0, member.name) else {
            // A message without `Random` gets one.
            let isWritten = operation == .sendOfficialAccountMsg && member.type == .uint32
            guard !member.isRequired || isWritten else {
                throw IMHookError(.apiFieldMissing, path: ErrorPath(member.name))
            }
            return
        }
        if let type = member.type.jsonType, arena.type(value) != type {
            throw failure(.apiFieldWrongType, value, ErrorPath(member.name))
        }
        switch member.type {
        case .any, .object: break
        case .text: try checkText(value, member)
        case .int: try check((try? arena.int64(value)) != nil, value, member)
        case .uint32: try check(isNumber(value, upTo: UInt64(UInt32.max)), value, member)
        case .flag: try check(isNumber(value, upTo: 1), value, member)
        case .texts, .array: try checkList(value, member)
        case .message:
            do {
                try MessageRules.check(value, of: arena, path: ErrorPath(member.name))
            } catch {
                throw error.located(.body, Int(arena.raw(value).start))
            }
        }
    }

    private func check(_ isInRange: Bool, _ value: UInt32, _ member: APIMember) throws(IMHookError) {
        guard isInRange else { throw failure(.apiFieldOutOfRange, value, ErrorPath(member.name)) }
    }

    private func isNumber(_ value: UInt32, upTo maximum: UInt64) -> Bool {
        guard let number = try? arena.uint64(value) else { return false }
        return number <= maximum
    }

    private func checkText(_ value: UInt32, _ member: APIMember) throws(IMHookError) {
        let size = Int(arena.stringText(value).size)
        // What is required and empty was not filled in.
        if member.isRequired, size == 0 { throw failure(.apiFieldMissing, value, ErrorPath(member.name)) }
        guard member.maximumBytes == 0 || size <= member.maximumBytes else {
            throw failure(.apiFieldTooLong, value, ErrorPath(member.name))
        }
    }

    private func checkList(_ list: UInt32, _ member: APIMember) throws(IMHookError) {
        guard member.maximumItems == 0 || arena.count(list) <= member.maximumItems else {
            throw failure(.apiTooManyItems, list, ErrorPath(member.name))
        }
        guard member.type == .texts else { return }
        let end = arena.after(list)
        var element = arena.first(list)
        var position = 0
        while element < end {
            guard arena.type(element) == .string else {
                throw failure(.apiFieldWrongType, element, ErrorPath(member.name).element(position))
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    // MARK: Rules of one operation

    /// Checks that the id which an account is to have begins with `@TOA#_`, and that `@TOA#` does not follow again.
    private func checkPrefix() throws(IMHookError) {
        guard let value = arena.member(0, "OfficialAccountUserID"), arena.isGiven(value) else { return }
        let id = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(value)))
        guard id.slice(0, 6).equals("@TOA#_"), !id.slice(6, 11).equals("@TOA#") else {
            throw failure(.apiFieldOutOfRange, value, ErrorPath("OfficialAccountUserID"))
        }
    }

    /// Checks that a change names its account, in one of the two spellings of which it is not certain which one the
    /// platform wants.
    private func checkAccount() throws(IMHookError) {
        if let account = arena.member(0, "Official_Account"), arena.isGiven(account) { return }
        if let account = arena.member(0, "OfficialAccount"), arena.isGiven(account) { return }
        throw IMHookError(.apiFieldMissing, path: ErrorPath("Official_Account"))
    }

    /// Checks that every subscriber has an account.
    private func checkSubscribers() throws(IMHookError) {
        guard let list = arena.member(0, "SubscriberList") else { return }
        let end = arena.after(list)
        var element = arena.first(list)
        var position = 0
        while element < end {
            let path = ErrorPath("SubscriberList").element(position)
            guard arena.type(element) == .object else { throw failure(.apiFieldWrongType, element, path) }
            let account = arena.member(element, "Subscriber_Account") ?? JSONArena.absent
            guard account != JSONArena.absent else {
                throw failure(.apiFieldMissing, element, path.member("Subscriber_Account"))
            }
            guard arena.type(account) == .string else {
                throw failure(.apiFieldWrongType, account, path.member("Subscriber_Account"))
            }
            guard arena.isGiven(account) else {
                throw failure(.apiFieldMissing, account, path.member("Subscriber_Account"))
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    /// Checks that a message that is for online subscribers only is not also kept out of the last message of the
    /// conversation: the page allows only one of both.
    private func checkLastMessage() throws(IMHookError) {
        guard let flag = arena.member(0, "OnlineOnlyFlag"), (try? arena.uint64(flag)) == 1,
            let list = arena.member(0, "SendMsgControl")
        else { return }
        let end = arena.after(list)
        var element = arena.first(list)
        while element < end {
            if arena.equals(arena.textOrEmpty(element), "NoLastMsg") {
                throw failure(.apiFieldConflict, list, ErrorPath("SendMsgControl"))
            }
            element = arena.following(element, before: end)
        }
    }

    /// Checks the size of a message with its custom data, as they will be written.
    private func checkMessageSize() throws(IMHookError) {
        guard let message = arena.member(0, "MsgBody") else { return }
        var written = ByteBuffer()
        JSONCompaction.append(message, of: arena, to: &written)
        var size = written.count
        if let data = arena.member(0, "CloudCustomData") {
            // From the beginning: the compaction separates a value from what stands before it.
            written.truncate(to: 0)
            JSONCompaction.append(data, of: arena, to: &written)
            size &+= written.count
        }
        guard !written.hasFailed else { throw IMHookError(.outOfMemory) }
        guard size <= MessageRules.maximumSize else {
            throw failure(.replyMessageTooLarge, message, ErrorPath("MsgBody"))
        }
    }

    @inline(never)
    private func failure(_ status: Status, _ value: UInt32, _ path: ErrorPath) -> IMHookError {
        IMHookError(status, .body, offset: Int(arena.raw(value).start), path: path)
    }
}

extension APIMemberType {
    /// The type that the value has in JSON; nil for any.
    fileprivate var jsonType: JSONType? {
        switch self {
        case .any: nil
        case .text: .string
        case .int, .uint32, .flag: .number
        case .texts, .array, .message: .array
        case .object: .object
        }
    }
}
