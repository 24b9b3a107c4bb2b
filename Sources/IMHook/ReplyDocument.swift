import IMHookWire

/// An answer given as one JSON document: an object whose members a platform's reader knows.
struct ReplyDocument: ~Copyable {
    let arena: JSONArena

    /// Parses a document.
    init(_ text: RawSpan) throws(IMHookError) {
        arena = try Self.parse(text)
    }

    private static func parse(_ text: RawSpan) throws(IMHookError) -> JSONArena {
        let arena: JSONArena
        do {
            arena = try JSONText.parse(text, JSONText.trustedLimits)
        } catch {
            throw IMHookError(error, .reply)
        }
        guard arena.type(0) == .object else {
            throw IMHookError(.replyMemberWrongType, .reply, offset: Int(arena.raw(0).start))
        }
        return arena
    }

    /// The text of a member that has to be a string.
    @inline(never)
    @_lifetime(borrow self)
    func text(_ member: UInt32, _ path: ErrorPath) throws(IMHookError) -> RawSpan {
        guard arena.type(member) == .string else { throw wrongType(member, path) }
        return text(arena.stringText(member))
    }

    /// The bytes of a text of the document.
    @_lifetime(borrow self)
    func text(_ range: TextRange) -> RawSpan {
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(range))
        return unsafe _overrideLifetime(span, borrowing: self)
    }

    // MARK: Errors

    /// The error of a member that has another JSON type than it should.
    @inline(never)
    func wrongType(_ value: UInt32, _ path: ErrorPath) -> IMHookError {
        IMHookError(.replyMemberWrongType, .reply, offset: Int(arena.raw(value).start), path: path)
    }

    /// Refuses a member that the answer does not have: one of another platform's answers unless it is null, and any other.
    @inline(never)
    func refuse(_ member: UInt32) throws(IMHookError) {
        let name = arena.stringText(member &- 1)
        guard isCardMember(name) || isWebhookMember(name) else { throw unknownMember(member, in: ErrorPath()) }
        if arena.type(member) == .null { return }
        let path = ErrorPath(text(name))
        throw IMHookError(.replyPartNotAllowed, .reply, offset: Int(arena.raw(member).start), path: path)
    }

    /// The error of a member that no answer has.
    @inline(never)
    func unknownMember(_ member: UInt32, in object: ErrorPath) -> IMHookError {
        let path = object.member(text(arena.stringText(member &- 1)))
        return IMHookError(.replyMemberUnknown, .reply, offset: Int(arena.raw(member &- 1).start), path: path)
    }

    private func isCardMember(_ name: TextRange) -> Bool {
        arena.equals(name, "card") || arena.equals(name, "private") || arena.equals(name, "cardMedia")
            || arena.equals(name, "privateMedia") || arena.equals(name, "replace") || arena.equals(name, "dialect")
            || arena.equals(name, "cardTemplateId") || arena.equals(name, "data") || arena.equals(name, "outTrackId")
            || arena.equals(name, "supportForward") || arena.equals(name, "lastMessage") || arena.equals(name, "graph")
    }

    private func isWebhookMember(_ name: TextRange) -> Bool {
        arena.equals(name, "decision") || arena.equals(name, "code") || arena.equals(name, "text")
            || arena.equals(name, "refused") || arena.equals(name, "friends") || arena.equals(name, "message")
            || arena.equals(name, "customData")
    }

    /// Adds the place in the document to an error that has none.
    @inline(never)
    func located(_ error: IMHookError, _ value: UInt32) -> IMHookError {
        error.located(.reply, Int(arena.raw(value).start))
    }

    /// Runs something that a value asks for, and adds the value's place to an error that has none.
    @inline(never)
    func located(_ value: UInt32, _ body: () throws(IMHookError) -> Void) throws(IMHookError) {
        do {
            try body()
        } catch {
            throw located(error, value)
        }
    }
}
