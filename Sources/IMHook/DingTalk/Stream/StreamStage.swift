/// Where a ``StreamSession`` stands, as it reports it.
package enum StreamStage {
    /// Not started.
    case idle
    /// The gateway was asked for a connection.
    case opening
    /// The WebSocket is being opened.
    case connecting
    /// Frames arrive.
    case connected
    /// Frames arrive, and an earlier connection stays open for answers.
    case draining
    /// Waits before it tries again.
    case waiting
    /// Nothing new is taken; what is in flight is being answered.
    case stopping
    /// Ended for good.
    case stopped
}
