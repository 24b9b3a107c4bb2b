import IMHookWire

/// A call of DingTalk's server API.
package struct DingTalkCall: ~Escapable {
    let operation: RawSpan
    let body: RawSpan
    let accessToken: RawSpan
    let host: RawSpan
    let webhook: RawSpan
    let isDelegated: Bool

    /// Describes a call.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation.
    ///   - body: A JSON object; empty stands for the empty one.
    ///   - accessToken: The access token, for the operations that need one.
    ///   - host: Where the API is, as `https://host`; empty for the platform's own.
    ///   - webhook: The `sessionWebhook` of the message that is answered.
    ///   - isDelegated: Act for the user that the token stands for.
    @_lifetime(copy operation, copy body, copy accessToken, copy host, copy webhook)
    package init(
        operation: RawSpan,
        body: RawSpan,
        accessToken: RawSpan,
        host: RawSpan,
        webhook: RawSpan,
        isDelegated: Bool
    ) {
        self.operation = operation
        self.body = body
        self.accessToken = accessToken
        // A slash at the end is not doubled by the path.
        let isClosed = host.byte(host.byteCount &- 1) == UInt8(ascii: "/")
        self.host = isClosed ? host.slice(0, host.byteCount &- 1) : host
        self.webhook = webhook
        self.isDelegated = isDelegated
    }
}
