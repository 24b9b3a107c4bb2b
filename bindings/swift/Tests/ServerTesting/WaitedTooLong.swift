/// Nothing of what was waited for happened within 20 seconds.
public struct WaitedTooLong: Error {
    /// What happened instead.
    public let events: String

    /// Creates the error.
    public init(events: String = "") { self.events = events }
}
