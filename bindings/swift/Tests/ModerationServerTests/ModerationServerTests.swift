import CallbackServing
import Foundation
import Hummingbird
import HummingbirdTesting
import IMHook
import ServerTesting
import Testing

@testable import ModerationServer

@Suite
struct ModerationServerTests {
    private static let application: UInt64 = 1_409_990_001
    private static let token = "k3y-For-Tests"
    private static let secret = "mySecret"
    private static let allowed = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}"#
    private static let forbidden = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}"#

    private static func message(_ texts: String...) -> String {
        let elements = texts.map { #"{"MsgType":"TIMTextElem","MsgContent":{"Text":"\#($0)"}}"# }
        return #"{"From_Account":"mei.chen","MsgBody":["# + elements.joined(separator: ",") + "]}"
    }

    private static func rewritten(_ message: String) -> String {
        #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgBody":[\#(message)]}"#
    }

    private static func sent(_ key: String, _ text: String, account: String = "@TOA#_LISBONDEALS") -> String {
        #"{"CallbackCommand":"OfficialAccount.CallbackAfterSendMsg","Official_Account":"\#(account)","#
            + #""MsgKey":"\#(key)","MsgTime":1736900079,"OnlineOnlyFlag":0,"MsgBody":[{"MsgType":"TIMTextElem","#
            + #""MsgContent":{"Text":"\#(text)"}}],"CloudCustomData":"","EventTime":1736900079123}"#
    }

    static let decided: [(String, String, String)] = [
        ("C2C.CallbackBeforeSendMsg", message("hello"), allowed),
        ("C2C.CallbackBeforeSendMsg", message("win at the CASINO"), forbidden),
        // Shown in one piece, so judged in one piece.
        ("Group.CallbackBeforeSendMsg", message("cas", "ino"), forbidden),
        (
            "OfficialAccount.CallbackBeforeSendMsg", message("Damn, the damned rain"),
            rewritten(#"{"MsgType":"TIMTextElem","MsgContent":{"Text":"****, the ****ed rain"}}"#)
        ),
        (
            "C2C.CallbackBeforeSendMsg",
            #"{"MsgBody":[{"MsgType":"TIMFaceElem","MsgContent":{"Index":6}},{"MsgType":"TIMTextElem","#
                + #""MsgContent":{"Text":"damn"}},{"MsgType":"TIMNewElem","MsgContent":{"a":[1,null]}}]}"#,
            rewritten(
                #"{"MsgType":"TIMFaceElem","MsgContent":{"Index":6}},{"MsgType":"TIMTextElem","#
                    + #""MsgContent":{"Text":"****"}},{"MsgType":"TIMNewElem","MsgContent":{"a":[1,null]}}"#
            )
        ),
        ("C2C.CallbackBeforeSendMsg", "{}", allowed),
        ("C2C.CallbackAfterSendMsg", message("casino"), allowed),
        ("Group.CallbackBeforeCreateGroup", #"{"Name":"casino"}"#, allowed),
        ("Group.CallbackBeforeSomethingNew", "{}", allowed),
    ]

    @Test(arguments: decided)
    func `a webhook is decided about`(command: String, body: String, answer: String) async throws {
        let (response, log) = try await serve { try await send(command, body, to: $0) }
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/json")
        #expect(String(buffer: response.body) == answer)
        let isKnown = WebhookCommand.allCases.contains { "\($0.name)" == command }
        #expect(log.count == 1 && log[0].hasPrefix(isKnown ? command : "unknown") && log[0].contains(" IMHOOK_OK "))
    }

    @Test
    func `what official accounts sent is shown, once, and struck out when it was recalled`() async throws {
        let recall = #"{"Official_Account":"@TOA#_LISBONDEALS","WithdrawMsgList":[{"MsgKey":"58_3"},{}]}"#
        let (page, log) = try await serve { client in
            for body in [
                Self.sent("58_3", "Coffee beans -30 % today"), Self.sent("58_4", "<b>& \\\"new\\\"</b>"),
                Self.sent("58_3", "Coffee beans -30 % today "),
            ] {
                let response = try await send("OfficialAccount.CallbackAfterSendMsg", body, to: client)
                #expect(String(buffer: response.body) == Self.allowed)
            }
            _ = try await send("OfficialAccount.CallbackAfterMsgWithDraw", recall, to: client)
            let page = try await client.execute(uri: ModerationServer.tablePath, method: .get)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            return String(buffer: page.body)
        }
        #expect(
            page.contains(
                """
                <tr><td>2025-01-15T00:14:39Z</td><td>@TOA#_LISBONDEALS</td><td>&lt;b&gt;&amp; &quot;new&quot;&lt;/b&gt;</td></tr>
                <tr><td>2025-01-15T00:14:39Z</td><td>@TOA#_LISBONDEALS</td><td><s>Coffee beans -30 % today</s></td></tr>
                </table>
                """
            ),
            "\(page)"
        )
        #expect(!log.joined().contains("Coffee") && !log.joined().contains("LISBON"))
    }

    @Test
    func `the table has an end`() {
        let table = MessageTable()
        for number in 0..<150 {
            table.add(MessageTable.Row(account: "a", key: "\(number)", sentAt: .distantPast, text: ""))
        }
        #expect(table.rows.count == MessageTable.capacity && table.rows[0].key == "149")
        table.recall(account: "a", key: "0")
        table.recall(account: "b", key: "149")
        #expect(!table.rows.contains { $0.isRecalled })
    }

    @Test
    func `both platforms are served at once, each at its own path`() async throws {
        let body =
            #"{"type":"dynamicDataCallback","corpId":"c","userId":"u","outTrackId":"o","content":"#
            + #""{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"broadcast_counts\"}]}"}"#
        let (answer, log) = try await serve { client in
            _ = try await send("OfficialAccount.CallbackAfterSendMsg", Self.sent("58_3", "x"), to: client)
            var headers = HTTPFields()
            let now = Int64(Date().timeIntervalSince1970 * 1000)
            for (name, value) in try DingTalk.sign(secret: Self.secret, timestamp: now) {
                headers[try #require(HTTPFields.Element.Name(name))] = value
            }
            let response = try await client.execute(
                uri: ModerationServer.cardPath,
                method: .post,
                headers: headers,
                body: ByteBuffer(string: body)
            )
            let misled = try await send("x", body, to: client, path: ModerationServer.cardPath)
            #expect(misled.status == .unauthorized)
            let elsewhere = try await client.execute(uri: "/", method: .post)
            #expect(elsewhere.status == .notFound)
            return String(buffer: response.body)
        }
        #expect(
            answer
                == #"{"dataSourceQueryResponses":[{"dynamicDataSourceId":"broadcast_counts","dynamicDataValueType":"OBJECT","#
                + #""data":"{\"sent\":1,\"recalled\":0}"}]}"#
        )
        #expect(log.count == 3 && log[1].hasPrefix("dynamic-data "))
    }

    // MARK: Refusals

    static let refused: [(String, String, HTTPResponse.Status, Status)] = [
        ("", "{}", .forbidden, .appIDMissing),
        ("SdkAppid=7", "{}", .forbidden, .appIDMismatch),
        ("SdkAppid=1409990001&CallbackCommand=x", "{}", .unauthorized, .timestampMissing),
        ("SdkAppid=%zz", "{}", .badRequest, .queryMalformed),
    ]

    @Test(arguments: refused)
    func `a bad query is refused with the reason`(
        query: String,
        body: String,
        httpStatus: HTTPResponse.Status,
        status: Status
    ) async throws {
        let (response, log) = try await serve { client in
            try await client.execute(
                uri: "\(ModerationServer.webhookPath)?\(query)",
                method: .post,
                body: ByteBuffer(string: body)
            )
        }
        #expect(response.status == httpStatus)
        #expect(String(buffer: response.body) == "\(status.message)")
        #expect(log.count == 1 && log[0].hasPrefix("refused ") && log[0].contains(" \(status.name) "))
    }

    @Test
    func `a forged, a broken and a repeated webhook are refused`() async throws {
        let (statuses, log) = try await serve { client in
            [
                try await send("x", "{}", to: client, token: "another").status,
                try await send("x", "{", to: client).status,
                try await send("x", #"{"CallbackCommand":"y"}"#, to: client).status,
                try await send("x", String(repeating: " ", count: 2_000_000), to: client).status,
                try await send("x", #"{"a":1}"#, to: client, at: 1_736_900_000).status,
                try await client.execute(uri: ModerationServer.webhookPath, method: .get).status,
            ]
        }
        #expect(
            statuses == [.unauthorized, .badRequest, .badRequest, .contentTooLarge, .unauthorized, .methodNotAllowed]
        )
        #expect(log[4].contains("IMHOOK_TIMESTAMP_TOO_OLD") && log[4].contains("clocks differ by"))
        let (repeated, _) = try await serve { client in
            let now = Int64(Date().timeIntervalSince1970)
            return [
                try await send("x", "{}", to: client, at: now).status,
                try await send("x", "{}", to: client, at: now).status,
            ]
        }
        #expect(repeated == [.ok, .conflict])
    }

    // MARK: Decisions that fail

    private struct Trouble: Error {}

    static let failing: [(DecisionLimits.Fallback, String, String, String)] = [
        (.allow, "C2C.CallbackBeforeSendMsg", allowed, "allowed"),
        (.forbid, "C2C.CallbackBeforeSendMsg", forbidden, "forbidden"),
        (.forbid, "C2C.CallbackAfterSendMsg", allowed, "acknowledged"),
        (.forbid, "Some.NewCommand", allowed, "acknowledged"),
    ]

    @Test(arguments: failing)
    func `a decision that fails or is late is replaced`(
        fallback: DecisionLimits.Fallback,
        command: String,
        answer: String,
        what: String
    ) async throws {
        let limits = DecisionLimits(deadline: .milliseconds(50), fallback: fallback)
        let gate = Gate()
        let decisions: [(@Sendable (TencentChat.Webhook) async throws -> TencentChat.Decision, String)] = [
            ({ _ in throw Trouble() }, "decision failed: Trouble; \(what)"),
            ({ _ in .refuse(code: 7) }, "decision failed: "),
            // One that does not listen to being cancelled.
            (
                { _ in
                    await gate.wait()
                    return .allow
                }, "decision too late; \(what)"
            ),
        ]
        for (decide, note) in decisions {
            let (response, log) = try await serve(limits: limits, decide: decide) {
                try await send(command, Self.message("x"), to: $0)
            }
            #expect(String(buffer: response.body) == answer)
            #expect(log.count == 1 && log[0].contains(note), "\(log)")
        }
        gate.open()
    }

    @Test(arguments: [("C2C.CallbackBeforeSendMsg", "cancelled"), ("C2C.CallbackAfterSendMsg", "worked")])
    func `a late decision is cancelled, and late work goes on`(command: String, end: String) async throws {
        let ends = Log()
        let gate = Gate()
        _ = try await serve(
            limits: DecisionLimits(deadline: .milliseconds(20)),
            decide: { _ in
                await gate.wait()
                // A cancelled task is told so as soon as it asks.
                ends.append(Task.isCancelled ? "cancelled" : "worked")
                return .allow
            },
            { try await send(command, "{}", to: $0) }
        )
        gate.open()
        for _ in 0..<2_000 where ends.lines.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        #expect(ends.lines == [end])
    }

    @Test
    func `without a token there is no server`() {
        let error = #expect(throws: IMHookError.self) {
            try ModerationServer.Endpoints(sdkAppID: 1, token: "", secret: "x")
        }
        #expect(error?.status == .secretEmpty)
    }

    @Test
    func `a server that accepts unsigned webhooks says so`() async throws {
        let log = Log()
        let moderation = Moderation()
        let application = ModerationServer.application(
            try ModerationServer.Endpoints(acceptingUnsigned: Self.application),
            moderation,
            limits: DecisionLimits(),
            decide: moderation.decide,
            port: 0,
            log: log.append
        )
        try await application.test(.live) { client in
            let response = try await client.execute(
                uri: "/im?SdkAppid=1409990001&CallbackCommand=C2C.CallbackBeforeSendMsg",
                method: .post,
                body: ByteBuffer(string: Self.message("casino"))
            )
            #expect(String(buffer: response.body) == Self.forbidden)
        }
        #expect(log.lines.count == 6 && log.lines.count { $0.contains("NOT checked") } == 2, "\(log.lines)")
    }

    // MARK: Parts

    /// Runs something against a server of its own.
    ///
    /// - Returns: Its result, and what the server wrote.
    private func serve<Result>(
        limits: DecisionLimits = DecisionLimits(),
        decide: (@Sendable (TencentChat.Webhook) async throws -> TencentChat.Decision)? = nil,
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Result
    ) async throws -> (Result, [String]) {
        let log = Log()
        let moderation = Moderation()
        let application = ModerationServer.application(
            try ModerationServer.Endpoints(sdkAppID: Self.application, token: Self.token, secret: Self.secret),
            moderation,
            limits: limits,
            decide: decide ?? moderation.decide,
            port: 0,
            log: log.append
        )
        let result = try await application.test(.router, body)
        return (result, log.lines)
    }

    private func send(
        _ command: String,
        _ body: String,
        to client: any TestClientProtocol,
        path: String = ModerationServer.webhookPath,
        token: String = token,
        at time: Int64 = Int64(Date().timeIntervalSince1970)
    ) async throws -> TestResponse {
        let signature = try TencentChat.sign(token: token, requestTime: time).map { "&\($0.name)=\($0.value)" }.joined()
        return try await client.execute(
            uri: "\(path)?SdkAppid=\(Self.application)&CallbackCommand=\(command)&contenttype=json\(signature)",
            method: .post,
            body: ByteBuffer(string: body)
        )
    }
}
