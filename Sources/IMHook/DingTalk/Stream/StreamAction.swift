/// What a ``StreamSession`` wants its host to do.
///
/// A connection has one number from the request to the gateway to the end of its WebSocket; numbers grow and are never used
/// twice.
package enum StreamAction: Equatable {
    /// Send the request to the gateway that a connection begins with.
    case open(connection: UInt64)
    /// Open the WebSocket of a connection; the text of the action is the URL, which holds a credential.
    case connect(connection: UInt64)
    /// Send the text of the action as a text frame.
    case send(connection: UInt64)
    /// Send a WebSocket ping without content.
    case ping(connection: UInt64)
    /// Cancel the request or close the WebSocket of a connection, whatever there is, after what was sent on it.
    case close(connection: UInt64)
    /// Call `timePassed` at a time, in milliseconds of the host's clock; replaces the time asked for before.
    case wake(at: Int64)
    /// Have the text of the action, a frame, handled, and reply under the number of the delivery.
    case deliver(delivery: UInt64, connection: UInt64)
    /// Tell whoever watches.
    case report(StreamStage, StreamReason)
}
