import IMHookWire

/// Answers to calls of AI plugins.
extension CardReplyDocument {
    /// Sets the answer that the member `graph` says.
    func applyGraph(
        _ object: UInt32,
        to reply: inout CardReply,
        _ fields: CardCallbackFields,
        _ path: ErrorPath
    ) throws(IMHookError) {
        guard try isObject(object, path) else { return }
        guard fields.kind == .dingTalkGraph else {
            let offset = Int(document.arena.raw(object).start)
            throw IMHookError(.replyPartNotAllowed, .reply, offset: offset, path: path)
        }
        var answer = GraphAnswer()
        let end = document.arena.after(object)
        var member = document.arena.first(object)
        while member < end {
            try read(member, into: &answer, path)
            member = document.arena.following(member, before: end)
        }
        var text = ByteBuffer()
        answer.append(document.arena, to: &text)
        guard !text.hasFailed else { throw IMHookError(.outOfMemory) }
        try reply.set(raw: text.span)
    }

    private func read(_ member: UInt32, into answer: inout GraphAnswer, _ object: ErrorPath) throws(IMHookError) {
        let name = document.arena.stringText(member &- 1)
        let path = object.member(document.text(name))
        if document.arena.equals(name, "body") {
            answer.body = member
            return
        }
        let isNull = document.arena.type(member) == .null
        if document.arena.equals(name, "code") {
            if isNull { return }
            guard let code = try? document.arena.int64(member), (100...999).contains(code) else {
                throw document.wrongType(member, path)
            }
            answer.code = code
        } else if document.arena.equals(name, "reason") {
            if isNull { return }
            _ = try document.text(member, path)
            answer.reason = document.arena.stringText(member)
        } else if document.arena.equals(name, "headers") {
            guard try isObject(member, path) else { return }
            try checkTexts(member, path)
            answer.headers = member
        } else {
            throw document.unknownMember(member, in: object)
        }
    }

    private func checkTexts(_ object: UInt32, _ path: ErrorPath) throws(IMHookError) {
        let end = document.arena.after(object)
        var member = document.arena.first(object)
        while member < end {
            _ = try document.text(member, path.member(document.text(document.arena.stringText(member &- 1))))
            member = document.arena.following(member, before: end)
        }
    }
}
