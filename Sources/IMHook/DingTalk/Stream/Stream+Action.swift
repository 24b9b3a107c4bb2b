#if !hasFeature(Embedded)

extension DingTalk.Stream {
    /// What a session wants the program to do.
    ///
    /// A connection has one number from the request to the gateway to the end of its WebSocket; numbers grow and are never
    /// used twice.
    public enum Action {
        /// Send the request to the gateway, then call ``DingTalk/Stream/answered(_:httpStatus:body:now:)`` or
        /// ``DingTalk/Stream/unreachable(_:now:)``.
        case open(connection: UInt64, Request)
        /// Open a WebSocket at a URL, which holds a credential, without a sub-protocol, then call
        /// ``DingTalk/Stream/opened(_:now:)`` or ``DingTalk/Stream/closed(_:now:)``.
        case connect(connection: UInt64, url: String)
        /// Send a text frame; the text is UTF-8.
        case send(connection: UInt64, text: [UInt8])
        /// Send a WebSocket ping; call ``DingTalk/Stream/heard(_:now:)`` when the pong arrives.
        case ping(connection: UInt64)
        /// Cancel the request or close the WebSocket of a connection, whatever there is, after what was sent on it.
        case close(connection: UInt64)
        /// Call ``DingTalk/Stream/tick(now:)`` at a time; replaces the time asked for before.
        case wake(at: Int64)
        /// Handle a callback, and call ``DingTalk/Stream/reply(to:_:now:)`` under the number of the delivery.
        ///
        /// The session has given the callback up: it may be handed to another thread.
        case deliver(delivery: UInt64, connection: UInt64, DingTalk.Callback)
        /// Tell whoever watches.
        case report(Report)
    }
}

extension DingTalk.Stream.Action: CustomStringConvertible {
    /// What is to be done, without credentials and texts of frames.
    public var description: String {
        switch self {
        case .open(let connection, let request): "open \(connection): \(request)"
        case .connect(let connection, _): "connect \(connection)"
        case .send(let connection, let text): "send \(connection): \(text.count) bytes"
        case .ping(let connection): "ping \(connection)"
        case .close(let connection): "close \(connection)"
        case .wake(let time): "wake at \(time)"
        case .deliver(let delivery, _, let callback): "deliver \(delivery): \(callback.kind.name)"
        case .report(let report): "report \(report)"
        }
    }
}

#endif
