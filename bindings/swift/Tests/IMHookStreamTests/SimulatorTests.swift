import Foundation
import ServerTesting
import Testing

/// The programs of this package against the simulator of DingTalk in bindings/python.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct SimulatorTests {
    @Test
    func `a short fault run finds nothing`() async throws {
        let run = try Simulator.python([
            "-m", "imhook.simulator.faultrun", "--messages", "60", "--seed", "1", "--",
            Simulator.executable("FaultRunClient"),
        ])
        let (output, code) = await run.end()
        #expect(code == 0, "\(output)")
    }

    @Test
    func `the approval bot answers a message with a card and shows what was decided`() async throws {
        let simulator = try await Simulator()
        defer { simulator.process.terminate() }
        let bot = try ServerProcess(
            "ApprovalBot",
            [],
            environment: [
                "DINGTALK_CLIENT_ID": "dingexample0001", "DINGTALK_CLIENT_SECRET": Simulator.secret,
                "DINGTALK_API_HOST": simulator.address, "DINGTALK_CARD_TEMPLATE_ID": "demo.schema",
            ]
        )
        _ = await bot.output(until: "The connection is open")
        for (chat, decision, status) in [("", "accept", "已同意"), ("cidDemo01==", "reject", "被拒绝")] {
            var message: [String: Any] = ["userId": "u1001", "text": "hi", "seconds": 20]
            if !chat.isEmpty { message["conversationId"] = chat }
            #expect(try await simulator.post("say", message)["settled"] as? Bool == true)
            let pressed = try await simulator.post(
                "press",
                ["userId": "u1001", "actionId": "button", "params": ["action": decision]]
            )
            #expect(pressed["answered"] as? Bool == true && pressed["problems"] as? [String] == [], "\(pressed)")
            let cards = try await simulator.get("cards?userId=u1001")["cards"] as? [[String: Any]]
            #expect((cards?.last?["values"] as? [String: Any])?["status"] as? String == status)
        }
        // The update follows the answer over another connection, and may overtake it on a busy machine.
        let problems = try #require(try await simulator.get("state")["problems"] as? [String])
            .filter { !$0.hasSuffix("was updated while a callback waited for its answer") }
        #expect(problems == [])
        bot.terminate()
        let (output, code) = await bot.end()
        #expect(code == 0 && !output.contains(Simulator.secret), "\(output)")
    }
}

/// A simulator that runs beside a test.
private struct Simulator {
    static let secret = "not-a-real-secret"
    private static let root = URL(filePath: #filePath).appending(path: "../../../../..").standardizedFileURL

    let process: ServerProcess
    let address: String

    init() async throws {
        process = try Self.python(["-m", "imhook.simulator", "--port", "0", "--client-secret", Self.secret])
        let start = await process.output(until: "simulator/state")
        address = try #require(start.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/)).output.description
    }

    /// Starts the Python of this tree, which `make venv` makes.
    static func python(_ arguments: [String]) throws -> ServerProcess {
        try ServerProcess(
            path: root.appending(path: "build/venv/bin/python").path,
            arguments,
            environment: [
                "PYTHONPATH": root.appending(path: "bindings/python/src").path, "PYTHONUNBUFFERED": "1",
                "IMHOOK_LIBRARY": root.appending(path: "build/lib/libimhook.so.0").path,
            ]
        )
    }

    /// The path of an executable that is built beside the tests.
    static func executable(_ name: String) -> String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
    }

    func post(_ path: String, _ body: [String: Any]) async throws -> [String: Any] {
        try await curl(
            path,
            [
                "-H", "Content-Type: application/json", "-d",
                String(decoding: JSONSerialization.data(withJSONObject: body), as: UTF8.self),
            ]
        )
    }

    func get(_ path: String) async throws -> [String: Any] { try await curl(path, []) }

    private func curl(_ path: String, _ arguments: [String]) async throws -> [String: Any] {
        let curl = try ServerProcess(
            path: "/usr/bin/env",
            ["curl", "-sS", "-m", "60"] + arguments + ["\(address)/simulator/\(path)"],
            environment: ProcessInfo.processInfo.environment
        )
        let text = await curl.end().output
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    }
}
