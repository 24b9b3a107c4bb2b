import Foundation
public import Hummingbird

/// What the servers of this package have in common: starting, stopping, writing.
public enum CallbackServer {
    /// A server on the loopback interface, not yet running.
    ///
    /// Put it behind something that speaks TLS.
    ///
    /// - Parameters:
    ///   - router: What is served.
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - announce: Says what is served, on which port.
    /// - Returns: The server.
    public static func application(
        _ router: Router<BasicRequestContext>,
        port: Int,
        announce: @escaping @Sendable (_ port: Int) -> Void
    ) -> some ApplicationProtocol {
        var application = Application(
            router: router,
            server: .http1(configuration: .init(idleTimeout: .seconds(10))),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in announce(channel.localAddress?.port ?? port) }
        )
        application.logger.logLevel = .warning
        return application
    }

    /// What is said about the signatures of an address.
    public static func describe(checksSignatures: Bool, whatTheyCover: String) -> String {
        checksSignatures
            ? "signatures are checked; they cover \(whatTheyCover)"
            : "signatures are NOT checked: anybody who can reach this address can send callbacks"
    }

    /// Ends the program with a reason on standard error.
    public static func stop(_ reason: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data("\(reason)\n".utf8))
        exit(code)
    }

    /// Writes a line on standard output.
    @Sendable
    public static func write(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
