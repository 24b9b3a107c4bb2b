import Foundation
import Hummingbird
import HummingbirdTesting
import IMHook
import ServerTesting
import Testing

@testable import ExpenseServer

@Suite
struct ExpenseServerTests {
    private static let secret = "mySecret"

    private static func action(_ params: String) -> String {
        let params = params.replacing("\"", with: "\\\"")
        return #"{"type":"actionCallback","outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001","#
            + #""content":"{\"cardPrivateData\":{\"actionIds\":[\"btn\"],\"params\":\#(params)}}"}"#
    }

    private static func data(_ source: String) -> String {
        #"{"type":"dynamicDataCallback","corpId":"c","userId":"u","outTrackId":"o","#
            + #""content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"\#(source)\"}]}"}"#
    }

    private static func pull(_ user: String) -> String {
        #"{"corpId":"dingcorp0001","outTrackId":"box-01","userId":"\#(user)","#
            + #""content":"{\"cardData\":{\"cardParamMap\":{}}}"}"#
    }

    private static func decided(_ status: String) -> String {
        #"{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},"cardData":{"cardParamMap":"#
            + #"{"status":"\#(status)"}},"userPrivateData":{"cardParamMap":{"decided":"true"}}}"#
    }

    private static func balance(_ text: String) -> String {
        #"{"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},"#
            + #""userPrivateData":{"cardParamMap":{"balance":"\#(text)"}}}"#
    }

    static let answered = [
        (action(#"{"decision":"accept"}"#), decided("已同意"), "card-action"),
        (action(#"{"decision":"reject"}"#), decided("已拒绝"), "card-action"),
        (action(#"{"decision":"later"}"#), "{}", "card-action"),
        (action(#"{"decision":[1]}"#), "{}", "card-action"),
        (action("{}"), "{}", "card-action"),
        (
            data("expense_amount"),
            #"{"dataSourceQueryResponses":[{"dynamicDataSourceId":"expense_amount","dynamicDataValueType":"OBJECT","#
                + #""data":"{\"amount\":\"1000元\"}"}]}"#,
            "dynamic-data"
        ),
        (data("other"), "{}", "dynamic-data"),
        (pull("u2002"), balance("15.50元"), "private-pull"),
        (pull("u3003"), balance("0.00元"), "private-pull"),
        (#"{"type":"somethingNew"}"#, "{}", "unknown"),
    ]

    @Test(arguments: answered)
    func `a signed callback is answered`(body: String, answer: String, kind: String) async throws {
        let response = try await send(body, signedWith: Self.secret)
        #expect(response.status == .ok)
        #expect(response.type == "application/json")
        #expect(response.body == answer)
        #expect(response.log.count == 1 && response.log[0].hasPrefix("\(kind) "))
        #expect(response.log[0].contains(" IMHOOK_OK "))
    }

    static let refused: [(String, String?, HTTPResponse.Status, Status)] = [
        (pull("u1001"), nil, .unauthorized, .timestampMissing),
        (pull("u1001"), "another secret", .unauthorized, .signatureMismatch),
        (String(pull("u1001").prefix(50)), secret, .badRequest, .jsonUnexpectedEnd),
        (String(repeating: " ", count: (64 << 10) + 1), secret, .contentTooLarge, .bodyTooLarge),
        (String(repeating: " ", count: 2_000_000), secret, .contentTooLarge, .bodyTooLarge),
        (String(repeating: "[", count: 65), secret, .badRequest, .nestingTooDeep),
        ("[]", secret, .badRequest, .bodyNotObject),
    ]

    @Test(arguments: refused)
    func `a bad request is refused with the reason`(
        body: String,
        signer: String?,
        httpStatus: HTTPResponse.Status,
        status: Status
    ) async throws {
        let response = try await send(body, signedWith: signer)
        #expect(response.status == httpStatus)
        #expect(response.body == "\(status.message)")
        #expect(response.log.count == 1 && response.log[0].contains(" \(status.name) "))
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .patch, .delete])
    func `only POST is a callback`(method: HTTPRequest.Method) async throws {
        let response = try await send("{}", signedWith: Self.secret, method: method)
        #expect(response.status == .methodNotAllowed)
    }

    @Test
    func `a callback is answered once, and an unsigned one only when that was asked for`() async throws {
        let log = Log()
        let headers = try headers(signedWith: Self.secret)
        let endpoint = try ExpenseServer.endpoint(secret: Self.secret, acceptsUnsigned: false)
        try await ExpenseServer.application(endpoint, port: 0, log: log.append).test(.live) { client in
            for status in [HTTPResponse.Status.ok, .conflict] {
                let response = try await client.execute(
                    uri: ExpenseServer.path,
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(string: Self.pull("u1001"))
                )
                #expect(response.status == status)
            }
            let elsewhere = try await client.execute(uri: "/", method: .post)
            #expect(elsewhere.status == .notFound)
        }
        #expect(log.lines[1].hasSuffix("checked; they cover the time of sending, not the body (of events, all of it)"))
        #expect(log.lines.count == 4 && log.lines[3].contains(" IMHOOK_REPLAYED "))
    }

    @Test
    func `a server that accepts unsigned callbacks says so`() async throws {
        let log = Log()
        let endpoint = try ExpenseServer.endpoint(secret: "", acceptsUnsigned: true)
        try await ExpenseServer.application(endpoint, port: 0, log: log.append).test(.live) { client in
            let body = ByteBuffer(string: Self.action(#"{"decision":"accept"}"#))
            let response = try await client.execute(uri: ExpenseServer.path, method: .post, body: body)
            #expect(response.status == .ok)
        }
        #expect(
            log.lines[0].contains(
                "answers card actions, the data source expense_amount, private pulls, messages and events"
            )
        )
        #expect(log.lines[1].contains("NOT checked"))
    }

    @Test
    func `a robot tells the balance until somebody leaves`() async throws {
        let log = Log()
        let key = DingTalk.EventKey(
            token: "tok3n",
            aesKey: String(repeating: "A", count: 43),
            ownerKey: "dingowner0001"
        )
        let endpoint = try ExpenseServer.endpoint(
            secret: Self.secret,
            robotSecret: "robotSecret",
            eventKey: key,
            acceptsUnsigned: false
        )
        let asking = ByteBuffer(
            string: #"{"msgtype":"text","msgId":"m1","senderStaffId":"u1001","text":{"content":"?"}}"#
        )
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        try await ExpenseServer.application(endpoint, port: 0, log: log.append).test(.router) { client in
            for (number, balance) in [(Int64(0), "320.00元"), (1, "0.00元")] {
                var headers = HTTPFields()
                for (name, value) in try DingTalk.sign(robotSecret: "robotSecret", timestamp: now + number).headers {
                    let name = try #require(HTTPFields.Element.Name(name))
                    headers[name] = value
                }
                let path = ExpenseServer.path
                let told = try await client.execute(uri: path, method: .post, headers: headers, body: asking)
                #expect(String(buffer: told.body) == #"{"msgtype":"text","text":{"content":"余额：\#(balance)"}}"#)
                for (event, status) in [(#""u1001""#, 500), (#"["u1001"]"#, 200)] {
                    let event = #"{"EventType":"user_leave_org","UserId":\#(event)}"#
                    let sealed = try key.seal(event, timestamp: now + number, nonce: "n\(status)\(number)")
                    let body = ByteBuffer(bytes: sealed.body)
                    let answer = try await client.execute(uri: "\(path)?\(sealed.query)", method: .post, body: body)
                    #expect(answer.status.code == status)
                }
            }
        }
        #expect(!log.lines.contains { $0.contains("u1001") || $0.contains("320") })
    }

    @Test
    func `without a secret there is no server`() {
        let error = #expect(throws: IMHookError.self) { try ExpenseServer.endpoint(secret: "", acceptsUnsigned: false) }
        #expect(error?.status == .secretEmpty)
    }

    @Test
    func `nothing secret and nothing of a card is written`() async throws {
        let lines =
            try await send(Self.pull("u2002"), signedWith: Self.secret).log
            + send(Self.pull("u2002"), signedWith: "another secret").log
        for word in ["15.50", "u2002", "box-01", "mySecret", "another secret", "dingcorp0001"] {
            #expect(!lines.contains { $0.contains(word) }, "\(word)")
        }
    }

    // MARK: Parts

    private struct Answer {
        let status: HTTPResponse.Status
        let type: String?
        let body: String
        /// What the server wrote about the request.
        let log: [String]
    }

    private func send(
        _ body: String,
        signedWith secret: String?,
        method: HTTPRequest.Method = .post
    ) async throws -> Answer {
        let log = Log()
        let endpoint = try ExpenseServer.endpoint(secret: Self.secret, acceptsUnsigned: false)
        let headers = try headers(signedWith: secret)
        return try await ExpenseServer.application(endpoint, port: 0, log: log.append).test(.router) { client in
            let response = try await client.execute(
                uri: ExpenseServer.path,
                method: method,
                headers: headers,
                body: ByteBuffer(string: body)
            )
            return Answer(
                status: response.status,
                type: response.headers[.contentType],
                body: String(buffer: response.body),
                log: log.lines
            )
        }
    }
}
