import IMHook
import IMHookStream
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CustomRobotTests {
    private static let webhook = "https://oapi.dingtalk.com/robot/send?access_token=t0ken"

    @Test
    func `a message is signed once for each attempt`() async throws {
        let http = ScriptedHTTP { _ in HTTPAnswer(status: 200, body: Array(#"{"errcode":0,"errmsg":"ok"}"#.utf8)) }
        let robot = CustomRobot(webhook: Self.webhook, secret: "SECabc", http: http)
        try await robot.send(text: "监控报警")
        try await robot.send(title: "t", markdown: "**b**")
        let url = http.calls[0].url
        #expect(url.hasPrefix("\(Self.webhook)&timestamp=") && url.contains("&sign="))
        #expect(
            String(decoding: http.calls[0].body, as: UTF8.self)
                == #"{"msgtype":"text","text":{"content":"监控报警"}}"#
        )
        #expect(
            String(decoding: http.calls[1].body, as: UTF8.self).contains(#""markdown":{"title":"t","text":"**b**"}"#)
        )
    }

    @Test
    func `a refusal says why`() async throws {
        let http = ScriptedHTTP { _ in
            HTTPAnswer(status: 200, body: Array(#"{"errcode":310000,"errmsg":"sign not match"}"#.utf8))
        }
        let robot = CustomRobot(webhook: Self.webhook, http: http)
        let refusal = await #expect(throws: DingTalkRefusal.self) { try await robot.send(text: "hi") }
        #expect(refusal?.info == "sign not match" && http.calls.count == 1)
        #expect(!http.calls[0].url.contains("sign="))
    }

    @Test
    func `a message goes to the platform only`() async throws {
        let http = ScriptedHTTP { _ in HTTPAnswer(status: 200, body: []) }
        let robot = CustomRobot(webhook: "https://h.example.org/robot/send?access_token=t", http: http)
        await #expect(throws: IMHookError.self) { try await robot.send(text: "hi") }
        #expect(http.calls.isEmpty)
    }
}
