import CallbackServing
import ServerTesting
import Testing

@testable import ModerationServer

/// The program as a service manager sees it.
@Suite
struct ProcessTests {
    @Test(.timeLimit(.minutes(1)))
    func `SIGTERM stops the server with success`() throws {
        let process = try start(["--app", "1409990001", "--port", "0"], token: "k3y-For-Tests")
        let start = process.read(until: "shows what official accounts have sent")
        process.terminate()
        let (rest, code) = process.finish()
        #expect(code == 0)
        #expect(rest.hasSuffix("ModerationServer: stopped\n"), "\(start)\(rest)")
        #expect(start.contains("1.5 seconds allows it"), "\(start)")
        #expect(!(start + rest).contains("k3y-For-Tests") && !(start + rest).contains("mySecret"))
    }

    @Test(
        arguments: [(["--app", "1"], "", 1), ([], "x", 2), (["--app", "-1"], "x", 2), (["--app", "1", "x"], "x", 2)]
            as [([String], String, Int32)]
    )
    func `a server that cannot start says why and fails`(arguments: [String], token: String, code: Int32) throws {
        let (text, end) = try start(arguments, token: token).finish()
        #expect(end == code)
        #expect(text.contains(code == 1 ? "secret is empty" : ModerationServer.usage), "\(text)")
    }

    @Test
    func `arguments of a moderation are read`() {
        let arguments = Arguments(["--forbid-on-failure", "--app", "1409990001", "--unsigned"], moderates: true)
        #expect(arguments?.sdkAppID == 1_409_990_001 && arguments?.fallback == .forbid)
        #expect(arguments?.acceptsUnsigned == true && arguments?.port == 8080)
        #expect(Arguments(["--app"], moderates: true) == nil)
    }

    private func start(_ arguments: [String], token: String) throws -> ServerProcess {
        let environment = ["TENCENT_CHAT_TOKEN": token, "DINGTALK_API_SECRET": "mySecret"]
        return try ServerProcess("ModerationServer", arguments, environment: environment)
    }
}
