/// What a server of this package is told on its command line.
public struct Arguments: Equatable, Sendable {
    /// The port to listen on; 0 lets the system choose.
    public var port: UInt16 = 8080
    /// Accept callbacks that nobody signed.
    public var acceptsUnsigned = false
    /// The SDKAppID of the application of Tencent Chat; nil when it is not given.
    public var sdkAppID: UInt64?
    /// What happens to messages that nothing was decided about.
    public var fallback = DecisionLimits.Fallback.allow

    /// Reads all arguments but the name of the program; nil when there is one that the program does not know.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - moderates: Whether the program has the options `--app` and `--forbid-on-failure`.
    public init?(_ arguments: some Sequence<String>, moderates: Bool = false) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            switch argument {
            case "--unsigned":
                acceptsUnsigned = true
            case "--forbid-on-failure" where moderates:
                fallback = .forbid
            case "--app" where moderates:
                guard let sdkAppID = rest.next().flatMap(UInt64.init) else { return nil }
                self.sdkAppID = sdkAppID
            case "--port":
                guard let port = rest.next().flatMap(UInt16.init) else { return nil }
                self.port = port
            default:
                return nil
            }
        }
    }
}
