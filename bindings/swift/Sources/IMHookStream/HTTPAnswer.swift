/// What a server answered to an HTTP request.
public struct HTTPAnswer: Sendable {
    /// The status.
    public var status: Int
    /// The body.
    public var body: [UInt8]

    /// Creates an answer.
    public init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}
