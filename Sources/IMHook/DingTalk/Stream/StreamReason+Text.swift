/// What reasons are called in logs, and what they mean to whoever reads them.
extension StreamReason {
    /// The name for logs.
    public var name: StaticString {
        switch self {
        case .opening: "asked"
        case .gatewayAnswered: "answered"
        case .gatewayRefused(let refusal): refusal.name
        case .gatewayUnreachable: "unreachable"
        case .gatewaySilent: "silent"
        case .socketOpened: "opened"
        case .socketFailed: "socket-failed"
        case .socketSilent: "socket-silent"
        case .ticketExpired: "ticket-expired"
        case .socketClosed: "closed"
        case .pongMissing: "pong-missing"
        case .disconnectAnnounced: "disconnect"
        case .drained: "drained"
        case .drainEnded: "drain-ended"
        case .frameUnknown: "frame-unknown"
        case .frameDropped: "frame-dropped"
        case .frameMalformed: "frame-malformed"
        case .overdue: "overdue"
        case .givenUp: "given-up"
        case .outOfMemory: "out-of-memory"
        case .stopping: "stopping"
        case .stopped: "stopped"
        }
    }

    /// One sentence that tells the operator what happened and, where something is to be fixed, what.
    public var message: StaticString {
        switch self {
        case .opening: "The gateway is being asked for a connection."
        case .gatewayAnswered: "The gateway gave an address and a ticket."
        case .gatewayRefused(let refusal): refusal.message
        case .gatewayUnreachable: "The request to the gateway failed without an answer: look at network, proxy and TLS."
        case .gatewaySilent: "The gateway did not answer in time."
        case .socketOpened: "The connection is open."
        case .socketFailed: "The WebSocket could not be opened: look at network, proxy and TLS."
        case .socketSilent: "The WebSocket did not open in time."
        case .ticketExpired: "The ticket ran out before the WebSocket was open."
        case .socketClosed: "The connection was closed by the other side, or broke."
        case .pongMissing: "Nothing arrived after a ping: the connection only looked alive."
        case .disconnectAnnounced: "The gateway announced the end of the connection, as it does now and then."
        case .drained: "Everything on the earlier connection was answered, and it was closed."
        case .drainEnded: "The earlier connection was closed while answers were missing: handlers are slow."
        case .frameUnknown: "A frame arrived that nothing is subscribed to: a subscription or a handler is missing."
        case .frameDropped:
            "A frame was left unanswered: too many wait as handlers are slow, or the session is being stopped."
        case .frameMalformed: "A frame could not be read."
        case .overdue: "A handler is slow: the session answered in its place, and its own answer will have no effect."
        case .givenUp: "Nobody replied to a delivery in time, and it was given up."
        case .outOfMemory: "A frame or an answer was left out, as memory could not be allocated."
        case .stopping: "The session takes nothing new and waits for the replies to what is in flight."
        case .stopped: "The session has ended."
        }
    }

    /// All reasons, one of each, for looking them up by their number.
    package static var all: [28 of StreamReason] {
        [
            .opening, .gatewayAnswered, .gatewayRefused(.wrongCredentials), .gatewayRefused(.notPermitted),
            .gatewayRefused(.throttled), .gatewayRefused(.blocked), .gatewayRefused(.badRequest),
            .gatewayRefused(.serverError), .gatewayRefused(.malformed), .gatewayUnreachable, .gatewaySilent,
            .socketOpened, .socketFailed, .socketSilent, .ticketExpired, .socketClosed, .pongMissing,
            .disconnectAnnounced, .drained, .drainEnded, .frameUnknown, .frameDropped, .frameMalformed,
            .overdue(delivery: 0), .givenUp(delivery: 0), .outOfMemory, .stopping, .stopped,
        ]
    }
}

extension StreamRefusal {
    fileprivate var name: StaticString {
        switch self {
        case .wrongCredentials: "wrong-credentials"
        case .notPermitted: "not-permitted"
        case .throttled: "throttled"
        case .blocked: "blocked"
        case .badRequest: "bad-request"
        case .serverError: "server-error"
        case .malformed: "malformed-answer"
        }
    }

    fileprivate var message: StaticString {
        switch self {
        case .wrongCredentials: "The gateway refused: ClientID or ClientSecret is wrong. It is tried again slowly."
        case .notPermitted: "The gateway refused: a permission is missing. It is tried again slowly."
        case .throttled: "The gateway refused: too many calls in a second."
        case .blocked: "The gateway refused: too many calls, or the address is blocked. It is tried again slowly."
        case .badRequest: "The gateway refused: it does not take the request."
        case .serverError: "The gateway or what is behind it is out of order."
        case .malformed: "What answered is not the gateway, or gave no address and ticket: often a proxy."
        }
    }
}

extension StreamStage {
    /// The name for logs.
    public var name: StaticString {
        switch self {
        case .idle: "idle"
        case .opening: "opening"
        case .connecting: "connecting"
        case .connected: "connected"
        case .draining: "draining"
        case .waiting: "waiting"
        case .stopping: "stopping"
        case .stopped: "stopped"
        }
    }
}
