/// Thrown by a handler that cannot do it now: an event is sent again later, and so is what else the platform sends again.
public struct SendAgainLater: Error {
    /// Creates the error.
    public init() {}
}
