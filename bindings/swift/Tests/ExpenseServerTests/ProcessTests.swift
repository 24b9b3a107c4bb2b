import CallbackServing
import ServerTesting
import Testing

@testable import ExpenseServer

/// The program as a service manager sees it.
@Suite
struct ProcessTests {
    @Test(.timeLimit(.minutes(1)))
    func `SIGTERM stops the server with success`() throws {
        let process = try start(["--port", "0"], secret: "mySecret")
        let start = process.read(until: "signatures are checked")
        process.terminate()
        let (rest, code) = process.finish()
        #expect(code == 0)
        #expect(rest.hasSuffix("ExpenseServer: stopped\n"), "\(start)\(rest)")
        #expect(!(start + rest).contains("mySecret"))
    }

    @Test(
        arguments: [([], "", 1), (["--port"], "mySecret", 2), (["--nonsense"], "mySecret", 2)]
            as [([String], String, Int32)]
    )
    func `a server that cannot start says why and fails`(arguments: [String], secret: String, code: Int32) throws {
        let (text, end) = try start(arguments, secret: secret).finish()
        #expect(end == code)
        #expect(text.contains(code == 1 ? "secret is empty" : ExpenseServer.usage), "\(text)")
    }

    static let commandLines: [([String], UInt16?, Bool)] = [
        ([], 8080, false), (["--port", "0"], 0, false), (["--unsigned", "--port", "65535"], 65535, true),
        (["--port", "65536"], nil, false), (["--port", "-1"], nil, false), (["--port", "x"], nil, false),
        (["8080"], nil, false), (["--port=1"], nil, false), (["--app", "1"], nil, false),
        (["--forbid-on-failure"], nil, false),
    ]

    @Test(arguments: commandLines)
    func `arguments are read or refused`(commandLine: [String], port: UInt16?, acceptsUnsigned: Bool) {
        let arguments = Arguments(commandLine)
        #expect(arguments?.port == port)
        #expect(arguments?.acceptsUnsigned ?? false == acceptsUnsigned)
    }

    private func start(_ arguments: [String], secret: String) throws -> ServerProcess {
        try ServerProcess("ExpenseServer", arguments, environment: ["DINGTALK_API_SECRET": secret])
    }
}
