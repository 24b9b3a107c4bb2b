package import IMHookWire

/// Reads the answer to a webhook from one JSON document, for languages that have JSON at hand.
///
///     {
///       "decision": "allow", "forbid", "discard" or "refuse",
///       "code": number, "text": "…",                        with "refuse"
///       "refused": ["account"],                             accounts refused one by one
///       "friends": {account: {"code": number, "text": "…"} or null to allow},
///       "message": [elements], "customData": "…",           what the message is replaced by
///       "raw": {…}                                          a whole answer as it stands, alone
///     }
///
/// Every member may be missing or null. The result is the same as that of the calls it stands for.
package struct WebhookReplyDocument: ~Copyable {
    private let document: ReplyDocument

    /// Parses a document.
    @export(interface)
    package init(_ text: RawSpan) throws(IMHookError) {
        document = try ReplyDocument(text)
    }

    /// Sets what the document says, in the order of the list above.
    @export(interface)
    package func apply(
        to reply: inout WebhookReply,
        _ webhook: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) {
        let members = try findMembers()
        try applyDecision(members, to: &reply)
        if let member = given(members.refused) { try applyRefused(member, to: &reply, webhook, fields) }
        if let member = given(members.friends) { try applyFriends(member, to: &reply, webhook, fields) }
        if let member = given(members.message) {
            try document.located(member) { () throws(IMHookError) in try reply.set(message: member, of: document.arena)
            }
        }
        if let member = given(members.customData) {
            let text = try document.text(member, ErrorPath("customData"))
            try document.located(member) { () throws(IMHookError) in try reply.set(customData: text) }
        }
        if let member = given(members.raw) {
            try document.located(member) { () throws(IMHookError) in try reply.set(raw: member, of: document.arena) }
        }
    }

    // MARK: Members

    private struct Members {
        var decision = JSONArena.absent
        var code = JSONArena.absent
        var text = JSONArena.absent
        var refused = JSONArena.absent
        var friends = JSONArena.absent
        var message = JSONArena.absent
        var customData = JSONArena.absent
        var raw = JSONArena.absent
    }

    private func findMembers() throws(IMHookError) -> Members {
        var members = Members()
        let end = document.arena.after(0)
        var member = document.arena.first(0)
        while member < end {
            let name = document.arena.stringText(member &- 1)
            if document.arena.equals(name, "decision") {
                members.decision = member
            } else if document.arena.equals(name, "code") {
                members.code = member
            } else if document.arena.equals(name, "text") {
                members.text = member
            } else if document.arena.equals(name, "refused") {
                members.refused = member
            } else if document.arena.equals(name, "friends") {
                members.friends = member
            } else if document.arena.equals(name, "message") {
                members.message = member
            } else if document.arena.equals(name, "customData") {
                members.customData = member
            } else if document.arena.equals(name, "raw") {
                members.raw = member
            } else {
                try document.refuse(member)
            }
            member = document.arena.following(member, before: end)
        }
        return members
    }

    /// A member that is there and not null.
    private func given(_ member: UInt32) -> UInt32? {
        member == JSONArena.absent || document.arena.type(member) == .null ? nil : member
    }

    private func applyDecision(_ members: Members, to reply: inout WebhookReply) throws(IMHookError) {
        let member = given(members.decision)
        let name = member.map { document.arena.textOrEmpty($0) } ?? .empty
        let isRefusal = document.arena.equals(name, "refuse")
        if !isRefusal, let extra = given(members.code) ?? given(members.text) {
            let path = ErrorPath(given(members.code) == nil ? "text" : "code")
            throw IMHookError(.replyDecisionConflict, .reply, offset: Int(document.arena.raw(extra).start), path: path)
        }
        guard let member else { return }
        var code: Int64 = 0
        if let number = given(members.code) {
            guard let value = try? document.arena.int64(number) else {
                throw document.wrongType(number, ErrorPath("code"))
            }
            code = value
        }
        var info = TextRange.empty
        if let text = given(members.text) {
            _ = try document.text(text, ErrorPath("text"))
            info = document.arena.stringText(text)
        }
        try document.located(given(members.code) ?? member) { () throws(IMHookError) in
            if isRefusal {
                try reply.refuse(code, document.text(info))
            } else if document.arena.equals(name, "allow") {
                try reply.allow()
            } else if document.arena.equals(name, "forbid") {
                try reply.forbid()
            } else if document.arena.equals(name, "discard") {
                try reply.discard()
            } else {
                throw document.wrongType(member, ErrorPath("decision"))
            }
        }
    }

    private func applyRefused(
        _ array: UInt32,
        to reply: inout WebhookReply,
        _ webhook: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) {
        try document.located(array) { () throws(IMHookError) in try reply.refusingRules() }
        guard document.arena.type(array) == .array else { throw document.wrongType(array, ErrorPath("refused")) }
        let end = document.arena.after(array)
        var element = document.arena.first(array)
        var position = 0
        while element < end {
            let account = try document.text(element, ErrorPath("refused").element(position))
            do {
                try reply.refuse(account: account, webhook, fields)
            } catch {
                throw document.located(error, element)
            }
            element = document.arena.following(element, before: end)
            position &+= 1
        }
    }

    private func applyFriends(
        _ object: UInt32,
        to reply: inout WebhookReply,
        _ webhook: borrowing JSONArena,
        _ fields: WebhookFields
    ) throws(IMHookError) {
        try document.located(object) { () throws(IMHookError) in try reply.friendRules() }
        guard document.arena.type(object) == .object else { throw document.wrongType(object, ErrorPath("friends")) }
        let end = document.arena.after(object)
        var friend = document.arena.first(object)
        while friend < end {
            let account = document.text(document.arena.stringText(friend &- 1))
            let path = ErrorPath("friends").member(account)
            var code: Int64 = 0
            var text = TextRange.empty
            if document.arena.type(friend) != .null {
                guard document.arena.type(friend) == .object else { throw document.wrongType(friend, path) }
                (code, text) = try result(friend, path)
            }
            do {
                try reply.setResult(of: account, code, document.text(text), webhook, fields)
            } catch {
                throw document.located(error, friend)
            }
            friend = document.arena.following(friend, before: end)
        }
    }

    /// The code and the text of one friend.
    private func result(_ object: UInt32, _ path: ErrorPath) throws(IMHookError) -> (Int64, TextRange) {
        var code: Int64 = 0
        var info = TextRange.empty
        let end = document.arena.after(object)
        var member = document.arena.first(object)
        while member < end {
            let name = document.arena.stringText(member &- 1)
            if given(member) == nil {
                // As if it were not there.
            } else if document.arena.equals(name, "code") {
                guard let number = try? document.arena.int64(member) else {
                    throw document.wrongType(member, path.member("code"))
                }
                code = number
            } else if document.arena.equals(name, "text") {
                _ = try document.text(member, path.member("text"))
                info = document.arena.stringText(member)
            } else {
                throw document.unknownMember(member, in: path)
            }
            member = document.arena.following(member, before: end)
        }
        return (code, info)
    }
}
