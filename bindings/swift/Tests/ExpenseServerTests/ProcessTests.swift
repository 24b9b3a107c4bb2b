import Foundation
import Testing

@testable import ExpenseServer

/// The program as a service manager sees it.
@Suite
struct ProcessTests {
    /// The executable, which is built beside the tests.
    private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "ExpenseServer"
    )

    @Test(.timeLimit(.minutes(1)))
    func `SIGTERM stops the server with success`() throws {
        let (process, output) = try start(["--port", "0"], secret: "mySecret")
        var text = ""
        while !text.contains("signatures are checked") {
            let part = output.fileHandleForReading.availableData
            guard !part.isEmpty else { break }
            text += String(decoding: part, as: UTF8.self)
        }
        process.terminate()
        text += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        #expect(text.hasSuffix("\nExpenseServer: stopped\n"), "\(text)")
        #expect(!text.contains("mySecret"))
    }

    @Test(
        arguments: [([], "", 1), (["--port"], "mySecret", 2), (["--nonsense"], "mySecret", 2)]
            as [([String], String, Int32)]
    )
    func `a server that cannot start says why and fails`(arguments: [String], secret: String, code: Int32) throws {
        let (process, output) = try start(arguments, secret: secret)
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == code)
        #expect(text.contains(code == 1 ? "secret is empty" : Arguments.usage), "\(text)")
    }

    static let commandLines: [([String], UInt16?, Bool)] = [
        ([], 8080, false), (["--port", "0"], 0, false), (["--unsigned", "--port", "65535"], 65535, true),
        (["--port", "65536"], nil, false), (["--port", "-1"], nil, false), (["--port", "x"], nil, false),
        (["8080"], nil, false), (["--port=1"], nil, false),
    ]

    @Test(arguments: commandLines)
    func `arguments are read or refused`(commandLine: [String], port: UInt16?, acceptsUnsigned: Bool) {
        let arguments = Arguments(commandLine)
        #expect(arguments?.port == port)
        #expect(arguments?.acceptsUnsigned ?? false == acceptsUnsigned)
    }

    private func start(_ arguments: [String], secret: String) throws -> (Process, Pipe) {
        let process = Process()
        let output = Pipe()
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = ["DINGTALK_API_SECRET": secret]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return (process, output)
    }
}
