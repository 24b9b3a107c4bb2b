public import IMHook

extension CallbackAddress {
    /// The address of a DingTalk card endpoint.
    ///
    /// - Parameters:
    ///   - path: The path of the address.
    ///   - endpoint: What callbacks are checked against.
    ///   - log: Writes a line.
    ///   - answer: Answers a callback.
    /// - Returns: The address.
    public static func cards(
        path: String,
        _ endpoint: DingTalk.CardEndpoint,
        log: @escaping @Sendable (String) -> Void,
        answer: @escaping @Sendable (DingTalk.Callback) throws(IMHookError) -> DingTalk.Reply
    ) -> CallbackAddress {
        CallbackAddress(path: path, maxBodySize: endpoint.maxBodySize, log: log) { request, now in
            let callback: DingTalk.Callback
            do throws(IMHookError) {
                callback = try endpoint.receive(request, now: now)
            } catch {
                return .refused(error)
            }
            let reply = Result { () throws(IMHookError) in try answer(callback) }
            return Served(kind: callback.kind.name, reply.map(\.body))
        }
    }
}
