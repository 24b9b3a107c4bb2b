/// Where a session of Stream mode stands.
///
/// The numbers are those of `imhook_stream_state`.
public enum StreamStage: Int32, Sendable {
    /// Not started.
    case idle = 0
    /// The gateway was asked for a connection.
    case opening = 1
    /// The WebSocket is being opened.
    case connecting = 2
    /// Frames arrive.
    case connected = 3
    /// Frames arrive, and an earlier connection stays open for answers.
    case draining = 4
    /// Waits before it tries again.
    case waiting = 5
    /// Nothing new is taken; what is in flight is being answered.
    case stopping = 6
    /// Ended for good.
    case stopped = 7
}
