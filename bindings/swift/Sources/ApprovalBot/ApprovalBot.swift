import Foundation
import IMHook
import IMHookStream
import ServiceLifecycle

/// A robot that answers each message with a card for the approval of an expense, and shows on the card what was decided.
///
///     DINGTALK_CLIENT_ID=… DINGTALK_CLIENT_SECRET=… swift run ApprovalBot
///
/// `DINGTALK_CARD_TEMPLATE_ID` is the template of the card: one with the variables `title`, `type`, `amount`, `reason` and
/// `status`, and with buttons that send the parameter `action`, `accept` or `reject`. `DINGTALK_API_HOST` is for the
/// simulator, such as `http://127.0.0.1:8090`.
@main
struct ApprovalBot {
    private let clientID: String
    private let templateID: String
    private let caller: DingTalkCaller

    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let clientID = environment["DINGTALK_CLIENT_ID"], let secret = environment["DINGTALK_CLIENT_SECRET"]
        else {
            FileHandle.standardError.write(Data("DINGTALK_CLIENT_ID and DINGTALK_CLIENT_SECRET are needed\n".utf8))
            exit(1)
        }
        let apiHost = environment["DINGTALK_API_HOST"] ?? ""
        let bot = ApprovalBot(
            clientID: clientID,
            templateID: environment["DINGTALK_CARD_TEMPLATE_ID"] ?? "dac1dbec-55af-40c3-be91-6d6882ef3b66.schema",
            caller: try DingTalkCaller(clientID: clientID, clientSecret: secret, apiHost: apiHost)
        )

        var handlers = CallbackHandlers()
        handlers.robotMessage = { message, _ in try await bot.sendCard(into: message) }
        handlers.cardAction = { action, context in bot.decide(action, context) }

        var options = StreamClientOptions(clientID: clientID, clientSecret: secret)
        options.session.apiHost = apiHost
        let client = try StreamClient(options, handlers)
        let services = ServiceGroup(
            services: [client],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: options.logger
        )
        try await services.run()
    }

    /// Sends a card into the chat of a message.
    private func sendCard(into message: DingTalk.RobotMessage) async throws {
        let card: JSON.Parameters = [
            "title": "张三提交的财务报销", "type": "差旅费", "amount": "1000.0", "reason": "出差费用", "status": "待处理",
        ]
        var request: JSON.Parameters = [
            "cardTemplateId": .string(templateID), "outTrackId": .string(UUID().uuidString), "callbackType": "STREAM",
            "cardData": ["cardParamMap": .object(card)], "openSpaceId": .string(message.openSpaceID),
        ]
        if message.chat == .group {
            request["imGroupOpenSpaceModel"] = ["supportForward": true]
            request["imGroupOpenDeliverModel"] = ["robotCode": .string(clientID)]
        } else {
            request["imRobotOpenSpaceModel"] = ["supportForward": true]
            request["imRobotOpenDeliverModel"] = ["robotCode": .string(clientID), "spaceType": "IM_ROBOT"]
        }
        try await caller.call("create_and_deliver_card", request)
    }

    /// Shows on a card what somebody decided: at once to who pressed the button, and then to everybody by an update.
    private func decide(_ action: DingTalk.CardAction, _ context: CallbackContext) -> DingTalk.Answer {
        let status: JSON
        switch try? action.params["action"].string {
        case "accept": status = "已同意"
        case "reject": status = "被拒绝"
        default: return .empty
        }
        let update: JSON.Parameters = [
            "outTrackId": .string(context.callback.outTrackID), "cardData": ["cardParamMap": ["status": status]],
            "cardUpdateOptions": ["updateCardDataByKey": true],
        ]
        context.afterAnswer { try await caller.call("update_card", update) }
        return .card(["status": status])
    }
}
