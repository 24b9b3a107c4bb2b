import IMHook

struct CardServer {
    let endpoint: DingTalk.CardEndpoint

    init(secret: String) throws(IMHookError) {
        endpoint = try DingTalk.CardEndpoint(secrets: [secret])
    }

    func answer(_ request: Request, now: Int64) throws(IMHookError) -> [UInt8] {
        let callback = try endpoint.receive(request, now: now)
        guard case .action(let action) = callback.content else { return callback.emptyAnswer }
        let status: JSON = action.params["decision"] == "accept" ? "已同意" : "被拒绝"
        return try callback.reply(.card(["status": status])).body
    }
}
