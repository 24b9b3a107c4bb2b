import IMHook

/// The application: what to answer to each kind of callback.
enum Expenses {
    /// The dynamic data source that the expense card is created with.
    static let amountSource = "expense_amount"

    private static let balances = ["u1001": "320.00元", "u2002": "15.50元"]

    /// Answers a callback.
    ///
    /// - Parameter callback: The callback.
    /// - Returns: The answer. Kinds that this application does not serve, and those of later versions, change nothing.
    /// - Throws: What the library says about an answer that the platform would refuse or ignore.
    static func answer(_ callback: DingTalk.Callback) throws(IMHookError) -> DingTalk.Reply {
        switch callback.content {
        case .action(let action):
            return try callback.reply(decide(action))
        case .dynamicData(let data):
            return try callback.reply(showAmount(data))
        case .privatePull:
            let balance = balances[callback.userID] ?? "0.00元"
            return try callback.reply(.card(private: ["balance": .string(balance)]))
        default:
            return try callback.reply(.empty)
        }
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
}
