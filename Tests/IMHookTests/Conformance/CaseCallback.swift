import IMHook

/// What the endpoint of a case received, of either platform.
enum CaseCallback {
    case card(DingTalk.Callback)
    case webhook(TencentChat.Webhook)

    /// A finished answer, and the data sources it leaves unanswered.
    struct Reply: Equatable {
        let body: [UInt8]
        let unanswered: [String]
    }

    /// Builds the answer from a document.
    func reply(document: [UInt8]) throws(IMHookError) -> Reply {
        switch self {
        case .card(let callback):
            let reply = try callback.reply(document: document)
            return Reply(body: reply.body, unanswered: reply.unanswered)
        case .webhook(let webhook):
            return Reply(body: try webhook.reply(document: document).body, unanswered: [])
        }
    }
}
