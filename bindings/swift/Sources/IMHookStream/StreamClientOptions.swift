public import IMHook
public import Logging
public import NIOPosix
public import NIOSSL

/// The configuration of a ``StreamClient``.
public struct StreamClientOptions: Sendable {
    /// Credentials, times and limits of the session; what is subscribed to follows from the handlers.
    public var session: DingTalk.Stream.Options
    /// How long handlers that are at it when the client is stopped may take.
    public var grace = Duration.seconds(10)
    /// How long the other side may take to close a connection that the client ends.
    public var closeTimeout = Duration.seconds(2)
    /// How certificates are verified, and which ones of the program's own are used.
    public var tls = TLSConfiguration.makeClientConfiguration()
    /// The proxy that everything goes through; nil for none.
    public var proxy: HTTPProxy?
    /// What sends HTTP requests; nil for the client of this module.
    public var http: (any HTTPPerforming)?
    /// What the client writes its log to: one line for each report of the session, and failures of handlers.
    public var logger = Logger(label: "imhook.stream")
    /// What the connections run on.
    public var eventLoopGroup = MultiThreadedEventLoopGroup.singleton

    /// Creates options with the defaults.
    ///
    /// - Parameters:
    ///   - clientID: The ClientID (AppKey) of the application.
    ///   - clientSecret: Its ClientSecret (AppSecret).
    public init(clientID: String, clientSecret: String) {
        session = DingTalk.Stream.Options(clientID: clientID, clientSecret: clientSecret, subscriptions: [])
    }
}
