/// An HTTP request to the platform.
///
/// Holds credentials: its description leaves out headers and body.
public struct HTTPCall: Sendable, CustomStringConvertible {
    /// The method.
    public var method: String
    /// The whole URL.
    public var url: String
    /// The headers to set.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// How long the answer may take.
    public var timeout: Duration

    /// Creates a request.
    public init(
        method: String,
        url: String,
        headers: [(name: String, value: String)],
        body: [UInt8],
        timeout: Duration
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }

    /// The method and the size of the body; the URL may hold a credential too.
    public var description: String { "\(method), \(body.count) bytes" }
}
