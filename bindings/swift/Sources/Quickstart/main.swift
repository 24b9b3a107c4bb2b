import Foundation
import Hummingbird
import IMHookFoundation

let environment = ProcessInfo.processInfo.environment
let cards = try DingTalk.CardEndpoint(secrets: [environment["DINGTALK_API_SECRET"] ?? ""])
let webhooks = try TencentChat.Endpoint(sdkAppID: 1_409_990_001, tokens: [environment["TENCENT_CHAT_TOKEN"] ?? ""])

let router = Router()
router.post("/dingtalk") { request, _ in
    try await respond(to: request, limit: cards.maxBodySize) { request throws(IMHookError) in
        let callback = try cards.receive(request)
        guard case .action(let action) = callback.content else { return callback.emptyAnswer }
        let isAccepted = action.params["decision"] == "accept"
        return try callback.reply(.card(["status": isAccepted ? "已同意" : "已拒绝"], private: ["decided": true])).body
    }
}
router.post("/im") { request, _ in
    try await respond(to: request, limit: webhooks.maxBodySize) { request throws(IMHookError) in
        let webhook = try webhooks.receive(request)
        guard case .c2cBeforeSendMsg(let message) = webhook.content, message.fromAccount != "administrator",
            webhook.messageText.contains("casino")
        else { return webhook.emptyAnswer }
        return try webhook.reply(.refuse(code: 120_001, text: "No advertisements, please")).body
    }
}

/// Carries a request to imhook and its answer back.
func respond(
    to request: Hummingbird.Request,
    limit: Int,
    _ answer: (IMHook.Request) throws(IMHookError) -> [UInt8]
) async throws -> Response {
    let body = try await request.body.collect(upTo: limit)
    let headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
    let received = IMHook.Request(headers: headers, query: request.uri.query ?? "", body: Data(buffer: body))
    do throws(IMHookError) {
        let answer = ByteBuffer(bytes: try answer(received))
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: answer)
        )
    } catch {
        let status = HTTPResponse.Status(code: Int(error.status.httpStatus))
        throw HTTPError(status, message: "\(error.status.disclosed.message)")
    }
}

let configuration = ApplicationConfiguration(address: .hostname("127.0.0.1", port: 8080))
try await Application(router: router, configuration: configuration).runService()
