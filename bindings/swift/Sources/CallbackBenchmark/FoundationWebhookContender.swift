import CLibcrypto
import Foundation

/// The webhook as a careful server does it with Foundation's URLComponents and Codable, and libcrypto's SHA-256.
///
/// It checks less: no limits, no parameters that come twice, and Foundation reads more than JSON.
struct FoundationWebhookContender: Contender {
    private struct Webhook: Decodable {
        struct Element: Decodable {
            struct Content: Decodable {
                let text: String?

                enum CodingKeys: String, CodingKey { case text = "Text" }
            }

            let type: String
            let content: Content

            enum CodingKeys: String, CodingKey {
                case type = "MsgType"
                case content = "MsgContent"
            }
        }

        let command: String
        let account: String
        let key: String
        let sentAt: Int64
        let message: [Element]
        let customData: String
        let eventTime: Int64

        enum CodingKeys: String, CodingKey {
            case command = "CallbackCommand"
            case account = "Official_Account"
            case key = "MsgKey"
            case sentAt = "MsgTime"
            case message = "MsgBody"
            case customData = "CloudCustomData"
            case eventTime = "EventTime"
        }
    }

    private struct Answer: Encodable {
        let status = "OK"
        let info = ""
        let code = 0

        enum CodingKeys: String, CodingKey {
            case status = "ActionStatus"
            case info = "ErrorInfo"
            case code = "ErrorCode"
        }
    }

    let name = "Foundation"
    let expected = WebhookWorkload.answer
    private let decoder = JSONDecoder()
    private let encoder = JSONEncoder()
    private let body = Data(WebhookWorkload.body)

    func receive() throws { try received() }
    func answer() throws -> Int { try reply().count }

    func whole() throws -> Int {
        try received()
        return try reply().count
    }

    func sample() throws -> Data {
        try received()
        return try reply()
    }

    private func received() throws {
        var components = URLComponents()
        components.percentEncodedQuery = WebhookWorkload.query
        var query: [String: String] = [:]
        for item in components.queryItems ?? [] { query[item.name.lowercased()] = item.value }
        guard query["sdkappid"] == "\(WebhookWorkload.sdkAppID)", query["callbackcommand"] == WebhookWorkload.command
        else { throw WrongResult() }
        try verify(query["requesttime"] ?? "", query["sign"] ?? "")
        let webhook = try decoder.decode(Webhook.self, from: body)
        let isRight = WebhookWorkload.isRight(
            account: webhook.account,
            key: webhook.key,
            sentAt: webhook.sentAt,
            text: webhook.message.filter { $0.type == "TIMTextElem" }.compactMap(\.content.text).joined(),
            customData: webhook.customData,
            at: webhook.eventTime
        )
        guard isRight, webhook.command == WebhookWorkload.command else { throw WrongResult() }
    }

    private func verify(_ time: String, _ sign: String) throws {
        guard let seconds = Int64(time), abs(WebhookWorkload.now - seconds * 1000) <= WebhookWorkload.tolerance
        else { throw WrongResult() }
        // Digits by hand: formatting each byte would take longer than all the rest.
        let text = Array((WebhookWorkload.token + time).utf8)
        var digest = [UInt8](repeating: 0, count: 32)
        _ = SHA256(text, text.count, &digest)
        let digits = Array("0123456789abcdef".utf8)
        let expected = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        let given = Array(sign.utf8)
        guard given.count == expected.count, CRYPTO_memcmp(given, expected, 64) == 0 else { throw WrongResult() }
    }

    private func reply() throws -> Data {
        try encoder.encode(Answer())
    }
}
