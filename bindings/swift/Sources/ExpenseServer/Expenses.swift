import CallbackHandling
import IMHook
import Synchronization

/// An event does not say what its page documents.
struct UnknownEventLayout: Error {}

/// The application: what to answer to each kind of callback.
final class Expenses: Sendable {
    /// The dynamic data source that the expense card is created with.
    static let amountSource = "expense_amount"

    /// What an application keeps in its database.
    private let balances = Mutex(["u1001": "320.00元", "u2002": "15.50元"])

    /// What is done about each kind; kinds that this application does not serve change nothing.
    var handlers: CallbackHandlers {
        var handlers = CallbackHandlers()
        handlers.cardAction = { action, _ in Self.decide(action) }
        handlers.dynamicData = { data, _ in Self.showAmount(data) }
        handlers.privatePull = { _, context in
            .card(private: ["balance": .string(self.balance(of: context.callback.userID))])
        }
        handlers.robotMessage = { message, context in
            context.respond(with: .text("余额：\(self.balance(of: message.senderStaffID))"))
        }
        handlers.events["user_leave_org"] = { event, _ in try self.forget(event) }
        return handlers
    }

    /// Somebody pressed a button, whose template sends the parameter `decision`: `accept` or `reject`.
    ///
    /// A real application looks up whether the user may decide about this report, and stores the decision.
    private static func decide(_ action: DingTalk.CardAction) -> DingTalk.Answer {
        if action.params["decision"] == "accept" {
            return .card(["status": "已同意"], private: ["decided": true])
        }
        if action.params["decision"] == "reject" {
            return .card(["status": "已拒绝"], private: ["decided": true])
        }
        return .empty
    }

    /// The card is being looked at and asks for what is too sensitive to be stored with it.
    private static func showAmount(_ data: DingTalk.DynamicData) -> DingTalk.Answer {
        guard data.queries.contains(where: { $0.id == amountSource }) else { return .empty }
        return .data([amountSource: ["amount": "1000元"]])
    }

    private func balance(of user: String) -> String { balances.withLock { $0[user] } ?? "0.00元" }

    /// Who leaves the organisation has no balance any more.
    ///
    /// An event that cannot be read is sent again, and logged.
    private func forget(_ event: DingTalk.Event) throws {
        let users = event.data["UserId"]
        guard users.type == .array else { throw UnknownEventLayout() }
        for user in users.elements {
            let user = try user.string
            balances.withLock { $0[user] = nil }
        }
    }
}
