import Foundation
import IMHookStream

let environment = ProcessInfo.processInfo.environment
let clientID = environment["DINGTALK_CLIENT_ID"] ?? ""
let clientSecret = environment["DINGTALK_CLIENT_SECRET"] ?? ""
let apiHost = environment["DINGTALK_API_HOST"] ?? ""
let caller = try DingTalkCaller(clientID: clientID, clientSecret: clientSecret, apiHost: apiHost)

var handlers = CallbackHandlers()
handlers.robotMessage = { message, _ in
    guard case .text(let text) = message.content else { return }
    try await caller.reply(to: message, text: "You said:\(text)")
}
handlers.cardAction = { action, _ in
    .card(["status": action.params["action"] == "accept" ? "已同意" : "被拒绝"])
}
handlers.event = { event, _ in print(event.type, event.data) }

var options = StreamClientOptions(clientID: clientID, clientSecret: clientSecret)
options.session.apiHost = apiHost
try await StreamClient(options, handlers).run()
