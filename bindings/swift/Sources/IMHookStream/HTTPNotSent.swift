/// Nothing of a request was sent, as there was no connection: whether a call may be sent again depends on that.
public struct HTTPNotSent: Error, CustomStringConvertible {
    /// What kept the connection from being opened.
    public let reason: any Error

    /// Creates the error.
    public init(_ reason: any Error) { self.reason = reason }

    /// The reason.
    public var description: String { "there is no connection: \(reason)" }
}
