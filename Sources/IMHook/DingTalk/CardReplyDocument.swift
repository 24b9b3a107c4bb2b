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
///       "graph": {"code": 200, "reason": "…", "headers": {…}, "body": text or JSON},
///       "message": {"msgtype": "…", …},       the answer to a message to a robot, over HTTP only
///       "raw": {…}                            a whole answer as it stands, alone
///     }
///
/// Every member may be missing or null. The result is the same as that of the calls it stands for.
package struct CardReplyDocument: ~Copyable {
    let document: ReplyDocument

    /// Parses a document.
    @export(interface)
    package init(_ text: RawSpan) throws(IMHookError) {
        document = try ReplyDocument(text)
    }

    /// Sets what the document says.
    @export(interface)
    package func apply(
        to reply: inout CardReply,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let end = document.arena.after(0)
        var member = document.arena.first(0)
        while member < end {
            try apply(member, to: &reply, callback, fields)
            member = document.arena.following(member, before: end)
        }
    }

    private func apply(
        _ member: UInt32,
        to reply: inout CardReply,
        _ callback: borrowing JSONArena,
        _ fields: CardCallbackFields
    ) throws(IMHookError) {
        let name = document.arena.stringText(member &- 1)
        let path = unsafe ErrorPath(RawSpan(_unsafeBytes: document.arena.bytes(name)))
        let isNull = document.arena.type(member) == .null
        if document.arena.equals(name, "card") {
            try applyParameters(member, .public, to: &reply, path)
        } else if document.arena.equals(name, "private") {
            try applyParameters(member, .private, to: &reply, path)
        } else if document.arena.equals(name, "cardMedia") {
            try applyParameters(member, .publicMedia, to: &reply, path)
        } else if document.arena.equals(name, "privateMedia") {
            try applyParameters(member, .privateMedia, to: &reply, path)
        } else if document.arena.equals(name, "data") {
            try applyData(member, to: &reply, callback, fields, path)
        } else if document.arena.equals(name, "replace") {
            try applyReplace(member, to: &reply, path)
        } else if document.arena.equals(name, "dialect") {
            try applyDialect(member, to: &reply, path)
        } else if document.arena.equals(name, "cardTemplateId") {
            if !isNull { try reply.set(templateID: try document.text(member, path)) }
        } else if document.arena.equals(name, "outTrackId") {
            if !isNull { try reply.set(outTrackID: try document.text(member, path)) }
        } else if document.arena.equals(name, "lastMessage") {
            if !isNull { try reply.set(lastMessage: try document.text(member, path)) }
        } else if document.arena.equals(name, "supportForward") {
            guard !isNull else { return }
            guard let flag = try? document.arena.bool(member) else { throw document.wrongType(member, path) }
            try reply.set(supportForward: flag)
        } else if document.arena.equals(name, "graph") {
            try applyGraph(member, to: &reply, fields, path)
        } else if document.arena.equals(name, "message") {
            try applyMessage(member, to: &reply, path)
        } else if document.arena.equals(name, "raw") {
            if !isNull {
                try document.located(member) { () throws(IMHookError) in try reply.set(raw: member, of: document.arena)
                }
            }
        } else {
            try document.refuse(member)
        }
    }

    private func applyParameters(
        _ object: UInt32,
        _ part: ReplyPart,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        guard try isObject(object, path) else { return }
        let end = document.arena.after(object)
        var member = document.arena.first(object)
        while member < end {
            let name = document.arena.stringText(member &- 1)
            try document.located(member) { () throws(IMHookError) in
                try reply.set(part, document.text(name), value: member, of: document.arena)
            }
            member = document.arena.following(member, before: end)
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
        let end = document.arena.after(object)
        var member = document.arena.first(object)
        while member < end {
            let id = document.arena.stringText(member &- 1)
            do {
                try reply.set(
                    source: document.text(id),
                    value: member,
                    of: document.arena,
                    callback,
                    fields
                )
            } catch {
                throw document.located(error, member)
            }
            member = document.arena.following(member, before: end)
        }
    }

    private func applyReplace(
        _ array: UInt32,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        if document.arena.type(array) == .null { return }
        guard document.arena.type(array) == .array else { throw document.wrongType(array, path) }
        let end = document.arena.after(array)
        var element = document.arena.first(array)
        var position = 0
        while element < end {
            let part: ReplyPart
            let name = document.arena.textOrEmpty(element)
            if document.arena.equals(name, "card") {
                part = .public
            } else if document.arena.equals(name, "private") {
                part = .private
            } else {
                throw document.wrongType(element, path.element(position))
            }
            try document.located(element) { () throws(IMHookError) in try reply.replace(part) }
            element = document.arena.following(element, before: end)
            position &+= 1
        }
    }

    private func applyMessage(_ member: UInt32, to reply: inout CardReply, _ path: ErrorPath) throws(IMHookError) {
        guard document.arena.type(member) != .null else { return }
        do {
            try reply.set(message: document.text(document.arena.raw(member)))
        } catch {
            throw document.located(error.moved(by: Int(document.arena.raw(member).start)), member)
        }
    }

    private func applyDialect(
        _ member: UInt32,
        to reply: inout CardReply,
        _ path: ErrorPath
    ) throws(IMHookError) {
        if document.arena.type(member) == .null { return }
        let name = document.arena.textOrEmpty(member)
        if document.arena.equals(name, "current") {
            try reply.choose(.current)
        } else if document.arena.equals(name, "legacy") {
            try reply.choose(.legacy)
        } else {
            throw document.wrongType(member, path)
        }
    }

    // MARK: Types

    /// Whether a member is an object; null counts as missing.
    func isObject(_ member: UInt32, _ path: ErrorPath) throws(IMHookError) -> Bool {
        if document.arena.type(member) == .null { return false }
        guard document.arena.type(member) == .object else { throw document.wrongType(member, path) }
        return true
    }
}
