import Foundation
import IMHook

/// The webhook through the Swift API.
struct IMHookWebhookContender: Contender {
    let name = "imhook"
    let expected = WebhookWorkload.answer
    private let endpoint: TencentChat.Endpoint
    private let request = Request(query: WebhookWorkload.query, body: WebhookWorkload.body)
    private let parsed: TencentChat.Webhook

    init() throws {
        endpoint = try TencentChat.Endpoint(
            sdkAppID: WebhookWorkload.sdkAppID,
            tokens: [WebhookWorkload.token],
            freshness: .within(milliseconds: WebhookWorkload.tolerance)
        )
        parsed = try endpoint.receive(request, now: WebhookWorkload.now)
    }

    func receive() throws { _ = try received() }
    func answer() throws -> Int { try parsed.reply(.allow).body.count }
    func whole() throws -> Int { try received().reply(.allow).body.count }
    func sample() throws -> Data { try Data(received().reply(.allow).body) }

    private func received() throws -> TencentChat.Webhook {
        let webhook = try endpoint.receive(request, now: WebhookWorkload.now)
        let isRight = WebhookWorkload.isRight(
            account: webhook.officialAccount,
            key: webhook.messageKey,
            sentAt: webhook.messageTime / 1000,
            text: webhook.messageText,
            customData: webhook.customData,
            at: webhook.eventTime
        )
        guard isRight, webhook.command == .officialAccountAfterSendMsg else { throw WrongResult() }
        return webhook
    }
}
