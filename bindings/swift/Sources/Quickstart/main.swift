import Foundation
import Hummingbird
import IMHookFoundation

let secret = ProcessInfo.processInfo.environment["DINGTALK_API_SECRET"] ?? ""
let endpoint = try DingTalk.CardEndpoint(secrets: [secret])

let router = Router()
router.post("/dingtalk") { request, _ in
    let body = try await request.body.collect(upTo: endpoint.maxBodySize)
    let headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
    do {
        let callback = try endpoint.receive(IMHook.Request(headers: headers, body: Data(buffer: body)), now: Date())
        var answer = DingTalk.Answer.empty
        if case .action(let action) = callback.content {
            let isAccepted = action.params["decision"] == "accept"
            answer = .card(["status": isAccepted ? "已同意" : "已拒绝"], private: ["decided": true])
        }
        let reply = try callback.reply(answer)
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body))
        )
    } catch let error as IMHookError {
        throw HTTPError(HTTPResponse.Status(code: Int(error.status.httpStatus)), message: "\(error.message)")
    }
}

let configuration = ApplicationConfiguration(address: .hostname("127.0.0.1", port: 8080))
try await Application(router: router, configuration: configuration).runService()
