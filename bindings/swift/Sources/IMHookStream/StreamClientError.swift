/// What goes wrong between the program and the platform.
public enum StreamClientError: Error, Equatable, Sendable {
    /// The client is running already.
    case isRunning
    /// A URL is not one of `http`, `https`, `ws` or `wss` with a host.
    case invalidURL
    /// The server did not agree to a WebSocket.
    case notUpgraded
    /// The connection ended before there was an answer.
    case connectionEnded
    /// The answer is larger than what is read of one.
    case answerTooLarge
    /// There was no answer in time.
    case timedOut
}
