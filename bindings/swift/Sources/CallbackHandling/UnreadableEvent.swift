public import IMHook

/// What an event says is not JSON, or exceeds a limit of the endpoint, and no handler takes what cannot be read.
public struct UnreadableEvent: Error, CustomStringConvertible {
    /// Why it cannot be read.
    public let status: Status

    /// The sentence of the status.
    public var description: String { "an event cannot be read: \(status.message)" }
}
