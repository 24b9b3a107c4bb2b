package import IMHookWire

/// Reads an answer from one JSON document, for languages that have JSON at hand.
///
///     {
///       "card": {name: any JSON value},       parameters of the card
///       "private": {name: any JSON value},    private parameters of the acting or viewing user
///       "cardMedia": {name: "media id"}, "privateMedia": {name: "media id"},
///       "replace": ["card", "private"],       parts that replace all parameters instead of merging by name
///       "dialect": "current" or "legacy",
///       "cardTemplateId": "…",                legacy layout only
///       "data": {source: object, array, text, number, boolean, or null for no data},
///       "outTrackId": "…", "supportForward": boolean, "lastMessage": "…",
///       "raw": {…}                            a whole answer as it stands, alone
///     }
///
/// Every member may be missing or null. The result is the same as that of the calls it stands for.
package struct CardReplyDocument: ~Copyable {
    private let arena: JSONArena

    /// Parses a document.
    @export(interface)
    package init(_ text: RawSpan) throws(IMHookError) {
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

    /// Sets what the document says.
    @export(interface)
    package func apply(
        to reply: inout CardReply,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let end = arena.after(0)
        var member = arena.first(0)
        while member < end {
            try apply(member, to: &reply, callback, fields)
            member = arena.following(member, before: end)
        }
    }

    private func apply(
        _ member: UInt32,
        to reply: inout CardReply,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let name = arena.stringText(member &- 1)
        let path = unsafe ErrorPath(RawSpan(_unsafeBytes: arena.bytes(name)))
        let isNull = arena.type(member) == .null
        if arena.equals(name, "card") {
            try applyParameters(member, .public, to: &reply, path)
        } else if arena.equals(name, "private") {
            try applyParameters(member, .private, to: &reply, path)
        } else if arena.equals(name, "cardMedia") {
            try applyParameters(member, .publicMedia, to: &reply, path)
        } else if arena.equals(name, "privateMedia") {
            try applyParameters(member, .privateMedia, to: &reply, path)
        } else if arena.equals(name, "data") {
            try applyData(member, to: &reply, callback, fields, path)
        } else if arena.equals(name, "replace") {
            try applyReplace(member, to: &reply, path)
        } else if arena.equals(name, "dialect") {
            try applyDialect(member, to: &reply, path)
        } else if arena.equals(name, "cardTemplateId") {
            if !isNull { try reply.set(templateID: try text(member, path)) }
        } else if arena.equals(name, "outTrackId") {
            if !isNull { try reply.set(outTrackID: try text(member, path)) }
        } else if arena.equals(name, "lastMessage") {
            if !isNull { try reply.set(lastMessage: try text(member, path)) }
        } else if arena.equals(name, "supportForward") {
            guard !isNull else { return }
            guard let flag = try? arena.bool(member) else { throw wrongType(member, path) }
            try reply.set(supportForward: flag)
        } else if arena.equals(name, "raw") {
            if !isNull { try located(member) { () throws(IMHookError) in try reply.set(raw: member, of: arena) } }
        } else {
            throw IMHookError(.replyMemberUnknown, .reply, offset: Int(arena.raw(member &- 1).start), path: path)
        }
    }

    private func applyParameters(
        _ object: UInt32,
        _ part: ReplyPart,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        guard try isObject(object, path) else { return }
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            let name = arena.stringText(member &- 1)
            try located(member) { () throws(IMHookError) in
                try reply.set(part, unsafe RawSpan(_unsafeBytes: arena.bytes(name)), value: member, of: arena)
            }
            member = arena.following(member, before: end)
        }
    }

    private func applyData(
        _ object: UInt32,
        to reply: inout CardReply,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields,
        _ path: ErrorPath
    ) throws(IMHookError) {
        guard try isObject(object, path) else { return }
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            let id = arena.stringText(member &- 1)
            do {
                try reply.set(
                    source: unsafe RawSpan(_unsafeBytes: arena.bytes(id)),
                    value: member,
                    of: arena,
                    callback,
                    fields
                )
            } catch {
                throw located(error, member)
            }
            member = arena.following(member, before: end)
        }
    }

    private func applyReplace(
        _ array: UInt32,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        if arena.type(array) == .null { return }
        guard arena.type(array) == .array else { throw wrongType(array, path) }
        let end = arena.after(array)
        var element = arena.first(array)
        var position = 0
        while element < end {
            let part: ReplyPart
            let name = arena.textOrEmpty(element)
            if arena.equals(name, "card") {
                part = .public
            } else if arena.equals(name, "private") {
                part = .private
            } else {
                throw wrongType(element, path.element(position))
            }
            try located(element) { () throws(IMHookError) in try reply.replace(part) }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    private func applyDialect(
        _ member: UInt32,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        if arena.type(member) == .null { return }
        let name = arena.textOrEmpty(member)
        if arena.equals(name, "current") {
            try reply.choose(.current)
        } else if arena.equals(name, "legacy") {
            try reply.choose(.legacy)
        } else {
            throw wrongType(member, path)
        }
    }

    // MARK: Types

    /// Whether a member is an object; null counts as missing.
    private func isObject(_ member: UInt32, _ path: ErrorPath) throws(IMHookError) -> Bool {
        if arena.type(member) == .null { return false }
        guard arena.type(member) == .object else { throw wrongType(member, path) }
        return true
    }

    @_lifetime(borrow self)
    private func text(_ member: UInt32, _ path: ErrorPath) throws(IMHookError) -> RawSpan {
        guard arena.type(member) == .string else { throw wrongType(member, path) }
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(member)))
        return unsafe _overrideLifetime(span, borrowing: self)
    }

    // MARK: Errors

    private func wrongType(_ value: UInt32, _ path: ErrorPath) -> IMHookError {
        IMHookError(.replyMemberWrongType, .reply, offset: Int(arena.raw(value).start), path: path)
    }

    /// Adds the place in the document to an error that has none.
    private func located(_ error: IMHookError, _ value: UInt32) -> IMHookError {
        guard error.offset < 0 else { return error }
        return IMHookError(error.status, .reply, offset: Int(arena.raw(value).start), path: error.path)
    }

    private func located(_ value: UInt32, _ body: () throws(IMHookError) -> Void) throws(IMHookError) {
        do {
            try body()
        } catch {
            throw located(error, value)
        }
    }
}
