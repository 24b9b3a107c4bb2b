import IMHookWire

/// A call of DingTalk's server API.
package struct DingTalkCall: ~Escapable {
    let operation: RawSpan
    let body: RawSpan
    let accessToken: RawSpan
    let host: RawSpan
    let webhook: RawSpan
    let robotSecret: RawSpan
    let now: Int64
    let isDelegated: Bool

    /// Describes a call.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation.
    ///   - body: A JSON object; empty stands for the empty one.
    ///   - accessToken: The access token, for the operations that need one.
    ///   - host: Where the API is, as `https://host`; empty for the platform's own.
    ///   - webhook: The `sessionWebhook` of the message that is answered, or the webhook of a custom robot.
    ///   - robotSecret: What the URL of a custom robot is signed with; empty where it is not.
    ///   - now: The clock, in Unix milliseconds, for that signature.
    ///   - isDelegated: Act for the user that the token stands for.
    @_lifetime(copy operation, copy body, copy accessToken, copy host, copy webhook, copy robotSecret)
    package init(
        operation: RawSpan,
        body: RawSpan,
        accessToken: RawSpan,
        host: RawSpan,
        webhook: RawSpan,
        robotSecret: RawSpan,
        now: Int64,
        isDelegated: Bool
    ) {
        self.operation = operation
        self.body = body
        self.accessToken = accessToken
        // A slash at the end is not doubled by the path.
        let isClosed = host.byte(host.byteCount &- 1) == UInt8(ascii: "/")
        self.host = isClosed ? host.slice(0, host.byteCount &- 1) : host
        self.webhook = webhook
        self.robotSecret = robotSecret
        self.now = now
        self.isDelegated = isDelegated
    }
}
