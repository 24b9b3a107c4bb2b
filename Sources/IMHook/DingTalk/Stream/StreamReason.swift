/// Why a session of Stream mode reports where it stands.
public enum StreamReason: Equatable, Sendable {
    /// The session was started, or the pause is over.
    case opening
    /// The gateway gave an address and a ticket.
    case gatewayAnswered
    /// The gateway answered something else.
    case gatewayRefused(StreamRefusal)
    /// The request to the gateway failed.
    case gatewayUnreachable
    /// The gateway did not answer in time.
    case gatewaySilent
    /// The WebSocket is open.
    case socketOpened
    /// The WebSocket could not be opened.
    case socketFailed
    /// The WebSocket did not open in time.
    case socketSilent
    /// The ticket ran out before the WebSocket was open.
    case ticketExpired
    /// The WebSocket was closed by the other side, or broke.
    case socketClosed
    /// Nothing arrived after a ping: the connection only looked alive.
    case pongMissing
    /// The gateway announced the end of the connection.
    case disconnectAnnounced
    /// All answers on the earlier connection were written.
    case drained
    /// The earlier connection was closed while answers were missing.
    case drainEnded
    /// A frame arrived that nobody handles.
    case frameUnknown
    /// A frame was left unanswered, as too many wait already.
    case frameDropped
    /// A frame could not be read; it was answered where that is possible.
    case frameMalformed
    /// A delivery was answered in its handler's place.
    case overdue(delivery: UInt64)
    /// Nobody replied to a delivery in time.
    case givenUp(delivery: UInt64)
    /// A frame or an answer was left out, as memory could not be allocated.
    case outOfMemory
    /// The session is being stopped.
    case stopping
    /// The session was stopped.
    case stopped
}
