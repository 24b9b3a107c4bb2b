#if !hasFeature(Embedded)

/// An HTTP request as a server received it.
public struct Request: Sendable {
    /// The method; empty when the host has made sure that it is the platform's (POST).
    public var method: String
    /// Names and values.
    ///
    /// Names are matched without regard to case.
    public var headers: [(name: String, value: String)]
    /// The query of the URL without the question mark.
    public var query: String
    /// The body, exactly as received.
    public var body: [UInt8]

    /// Creates a request.
    public init(
        method: String = "POST",
        headers: [(name: String, value: String)] = [],
        query: String = "",
        body: [UInt8]
    ) {
        self.method = method
        self.headers = headers
        self.query = query
        self.body = body
    }
}

#endif
