import IMHook

/// What the endpoint of a case received, of either platform.
enum CaseCallback {
    /// With the keys of the endpoint's events.
    case dingTalk(DingTalk.Callback, eventKeys: [DingTalk.EventKey])
    case webhook(TencentChat.Webhook)

    /// A finished answer, and the data sources it leaves unanswered.
    struct Reply: Equatable {
        let body: [UInt8]
        let unanswered: [String]
    }

    /// Opens an answer that was encrypted for the platform, with the key that signed the callback.
    func open(answer: [UInt8]) throws -> DingTalk.SealedEvent {
        guard case .dingTalk(let callback, let eventKeys) = self,
            case .eventSigned(let index, _, _) = callback.verification
        else { throw BrokenCase("the callback is no event that was encrypted") }
        return try eventKeys[index].open(answer: answer)
    }

    /// Builds the answer from a document.
    func reply(document: [UInt8]) throws(IMHookError) -> Reply {
        switch self {
        case .dingTalk(let callback, _):
            let reply = try callback.reply(document: document)
            return Reply(body: reply.body, unanswered: reply.unanswered)
        case .webhook(let webhook):
            return Reply(body: try webhook.reply(document: document).body, unanswered: [])
        }
    }
}
