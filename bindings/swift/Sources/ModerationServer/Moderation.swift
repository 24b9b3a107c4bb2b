import Foundation
import IMHook

/// The application: which messages pass, which are changed, and what official accounts have broadcast.
struct Moderation: Sendable {
    /// A message with this word is not delivered.
    static let forbiddenWord = "casino"
    /// This word is replaced by as many asterisks.
    static let maskedWord = "damn"
    /// The dynamic data source of the card that shows moderators how many broadcasts there are.
    static let countsSource = "broadcast_counts"

    /// What official accounts have broadcast.
    let messages = MessageTable()

    // MARK: Tencent Chat

    /// Decides about a webhook.
    @Sendable
    func decide(_ webhook: TencentChat.Webhook) -> TencentChat.Decision {
        switch webhook.content {
        case .c2cBeforeSendMsg, .groupBeforeSendMsg, .officialAccountBeforeSendMsg:
            return decide(webhook.messageElements)
        case .officialAccountAfterSendMsg:
            messages.add(
                MessageTable.Row(
                    account: webhook.officialAccount,
                    key: webhook.messageKey,
                    sentAt: Date(timeIntervalSince1970: Double(webhook.messageTime) / 1000),
                    text: webhook.messageText
                )
            )
        case .officialAccountAfterMsgWithDraw(let recall):
            for message in recall.withdrawMsgList ?? [] {
                messages.recall(account: webhook.officialAccount, key: message.msgKey ?? "")
            }
        default:
            // Commands that this application does not serve, and those of later versions.
            break
        }
        return .allow
    }

    /// Decides about the elements of a message: its texts are looked at together, as they are shown.
    private func decide(_ message: [TencentChat.MessageElement]) -> TencentChat.Decision {
        let texts = message.compactMap { element in
            if case .text(let text) = element { text.text } else { nil }
        }
        if Self.has(Self.forbiddenWord, in: texts.joined()) { return .forbid }
        guard texts.contains(where: { Self.has(Self.maskedWord, in: $0) }) else { return .allow }
        return .allow(message: message.map(mask))
    }

    private func mask(_ element: TencentChat.MessageElement) -> TencentChat.MessageElement {
        guard case .text(var text) = element else { return element }
        let stars = String(repeating: "*", count: Self.maskedWord.count)
        text.text = text.text?.replacingOccurrences(of: Self.maskedWord, with: stars, options: .caseInsensitive)
        return .text(text)
    }

    private static func has(_ word: String, in text: String) -> Bool {
        text.range(of: word, options: .caseInsensitive) != nil
    }

    // MARK: DingTalk

    /// Answers the callback of a card that moderators look at.
    @Sendable
    func answer(_ callback: DingTalk.Callback) throws(IMHookError) -> DingTalk.Reply {
        guard case .dynamicData(let data) = callback.content,
            data.queries.contains(where: { $0.id == Self.countsSource })
        else { return try callback.reply(.empty) }
        let rows = messages.rows
        let counts: JSON = [
            "sent": .integer(Int64(rows.count)), "recalled": .integer(Int64(rows.count { $0.isRecalled })),
        ]
        return try callback.reply(.data([Self.countsSource: counts]))
    }
}
