import Foundation
import Synchronization

/// What official accounts have broadcast, for everybody who cannot see the application's console.
final class MessageTable: Sendable {
    /// One broadcast.
    struct Row: Equatable, Sendable {
        let account: String
        /// What the platform calls the message; a webhook that arrives twice has the same one.
        let key: String
        let sentAt: Date
        let text: String
        var isRecalled = false
    }

    /// How many rows are kept, the oldest go first.
    static let capacity = 100

    private let kept = Mutex<[Row]>([])

    /// The rows, the latest first.
    var rows: [Row] { kept.withLock { $0.reversed() } }

    /// Adds a row, unless the message is there already.
    func add(_ row: Row) {
        kept.withLock { rows in
            guard !rows.contains(where: { $0.account == row.account && $0.key == row.key }) else { return }
            rows.append(row)
            if rows.count > Self.capacity { rows.removeFirst() }
        }
    }

    /// Marks a message as recalled.
    func recall(account: String, key: String) {
        kept.withLock { rows in
            guard let index = rows.firstIndex(where: { $0.account == account && $0.key == key }) else { return }
            rows[index].isRecalled = true
        }
    }

    /// The table as a page.
    var html: String {
        let cells = rows.map { row in
            let text = row.isRecalled ? "<s>\(Self.escape(row.text))</s>" : Self.escape(row.text)
            let time = row.sentAt.formatted(.iso8601)
            return "<tr><td>\(time)</td><td>\(Self.escape(row.account))</td><td>\(text)</td></tr>\n"
        }
        return """
            <!doctype html>
            <meta charset="utf-8">
            <title>Messages</title>
            <table>
            <tr><th>Sent</th><th>Account</th><th>Message</th></tr>
            \(cells.joined())</table>

            """
    }

    /// A text of a stranger as it may stand in a page.
    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
