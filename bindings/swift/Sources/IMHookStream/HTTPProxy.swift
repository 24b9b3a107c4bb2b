/// A proxy that connections go through, by HTTP CONNECT.
///
/// Its description leaves the password out.
public struct HTTPProxy: Sendable, CustomStringConvertible {
    /// The host of the proxy.
    public var host: String
    /// Its port.
    public var port: Int
    /// The value of `Proxy-Authorization`, such as `Basic …`; nil for a proxy that asks for none.
    public var authorization: String?

    /// Creates a proxy.
    public init(host: String, port: Int, authorization: String? = nil) {
        self.host = host
        self.port = port
        self.authorization = authorization
    }

    /// Host and port.
    public var description: String { "\(host):\(port)" }
}
