import IMHook
import TestData
import Testing

@Suite
struct DecisionTests {
    private func body(_ decision: TencentChat.Decision, _ command: String, _ body: String) throws -> String {
        String(decoding: try webhook(command, body).reply(decision).body, as: UTF8.self)
    }

    private static let empty = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}"#

    @Test
    func `a message is delivered, forbidden, dropped or refused`() throws {
        let command = "C2C.CallbackBeforeSendMsg"
        #expect(try body(.allow, command, WebhookBody.message) == Self.empty)
        #expect(
            try body(.forbid, command, WebhookBody.message)
                == #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}"#
        )
        #expect(
            try body(.discard, command, WebhookBody.message)
                == #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":2}"#
        )
        #expect(
            try body(.refuse(code: 120_001, text: "说\"不\""), command, WebhookBody.message)
                == #"{"ActionStatus":"OK","ErrorInfo":"说\"不\"","ErrorCode":120001}"#
        )
    }

    @Test
    func `a message is rewritten`() throws {
        let command = "C2C.CallbackBeforeSendMsg"
        let message = [TencentChat.MessageElement.text(.init(text: "(link removed)"))]
        #expect(
            try body(.allow(message: message, customData: "checked=1"), command, WebhookBody.message) == #"""
                {"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,\#
                "MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"(link removed)"}}],"CloudCustomData":"checked=1"}
                """#
        )
        #expect(
            try body(.allow(customData: "x"), command, WebhookBody.message)
                == #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"CloudCustomData":"x"}"#
        )
        #expect(try body(.allow(message: nil), command, WebhookBody.message) == Self.empty)
    }

    @Test
    func `single accounts are refused in the order asked`() throws {
        #expect(
            try body(
                .allow(refusing: ["ana", "tomas_r", "ana"]),
                "Group.CallbackBeforeInviteJoinGroup",
                WebhookBody.invitation
            ) == #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"RefusedMembers_Account":["tomas_r","ana"]}"#
        )
        #expect(
            try body(.allow(refusing: []), "Group.CallbackBeforeInviteJoinGroup", WebhookBody.invitation)
                == Self.empty
        )
    }

    @Test
    func `every friend gets a result`() throws {
        let command = "Sns.CallbackPrevFriendAdd"
        let start = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ResultItem":["#
        func item(_ account: String, _ code: Int, _ text: String = "") -> String {
            #"{"To_Account":"\#(account)","ResultCode":\#(code),"ResultInfo":"\#(text)"}"#
        }
        #expect(
            try body(.allow, command, WebhookBody.friends)
                == start + [item("tomas_r", 0), item("nils", 0), item("ana", 0)].joined(separator: ",") + "]}"
        )
        #expect(
            try body(
                .friends([.refuse("ana", code: 38001, text: "no"), .allow("tomas_r")]),
                command,
                WebhookBody.friends
            )
                == start + [item("tomas_r", 0), item("nils", 0), item("ana", 38001, "no")].joined(separator: ",") + "]}"
        )
        #expect(
            try body(
                .friends([.allow("ana")], others: .refuse(code: 38002, text: "later")),
                command,
                WebhookBody.friends
            )
                == start
                + [item("tomas_r", 38002, "later"), item("nils", 38002, "later"), item("ana", 0)]
                .joined(separator: ",") + "]}"
        )
    }

    static let refused: [(TencentChat.Decision, String, String, Status, String)] = [
        (.forbid, "C2C.CallbackAfterSendMsg", "{}", .replyPartNotAllowed, "decision"),
        (.forbid, "Some.NewCommand", "{}", .replyPartNotAllowed, "decision"),
        (.discard, "Group.CallbackBeforeCreateGroup", "{}", .replyPartNotAllowed, "decision"),
        (.refuse(code: 10_099), "Group.CallbackBeforeCreateGroup", "{}", .replyCodeOutOfRange, "code"),
        (.refuse(code: 1), "OfficialAccount.CallbackBeforeAddSubscriber", "{}", .replyPartNotAllowed, "decision"),
        (.allow(customData: ""), "Group.CallbackBeforeCreateGroup", "{}", .replyPartNotAllowed, "customData"),
        (.allow(message: []), "C2C.CallbackBeforeSendMsg", "{}", .replyMessageMalformed, "message"),
        (
            .allow(message: [.unknown(type: "", element: ["MsgType": ""])]), "C2C.CallbackBeforeSendMsg", "{}",
            .replyMessageMalformed, "message[0].MsgType"
        ),
        (
            .allow(message: [.location(.init(latitude: .nan))]), "C2C.CallbackBeforeSendMsg", "{}", .writerNotFinite,
            "message"
        ),
        (
            .allow(refusing: ["bob"]), "Group.CallbackBeforeInviteJoinGroup", WebhookBody.invitation,
            .replyAccountNotAsked, "refused.bob"
        ),
        (
            .friends([.allow("bob")]), "Sns.CallbackPrevFriendAdd", WebhookBody.friends, .replyAccountNotAsked,
            "friends.bob"
        ),
        (
            .friends([.refuse("ana", code: 1)]), "Sns.CallbackPrevFriendAdd", WebhookBody.friends, .replyCodeOutOfRange,
            "friends.ana"
        ),
        (.raw(Array("[1]".utf8)), "Some.NewCommand", "{}", .replyRawNotObject, "raw"),
        (.raw(Array("{".utf8)), "Some.NewCommand", "{}", .jsonUnexpectedEnd, "raw"),
    ]

    @Test(arguments: refused)
    func `an answer that the platform would refuse or ignore is an error`(
        decision: TencentChat.Decision,
        command: String,
        body: String,
        status: Status,
        path: String
    ) throws {
        let webhook = try webhook(command, body)
        let error = #expect(throws: IMHookError.self) { try webhook.reply(decision) }
        #expect(error?.status == status)
        #expect(error?.path.description == path)
        // The webhook can still be answered.
        #expect(throws: Never.self) { try webhook.reply(.allow) }
    }

    // MARK: Both forms

    /// Decisions, and the documents that say the same, about an account that the command asks about, where it asks.
    private static func pairs(_ account: String) -> [(TencentChat.Decision, String)] {
        [
            (.allow, "{}"), (.allow, #"{"decision":"allow"}"#), (.allow(message: nil), #"{"message":null}"#),
            (.forbid, #"{"decision":"forbid"}"#), (.discard, #"{"decision":"discard"}"#),
            (.refuse(code: 120_001, text: "no \"x\""), #"{"decision":"refuse","code":120001,"text":"no \"x\""}"#),
            (.refuse(code: 10_100), #"{"decision":"refuse","code":10100}"#),
            (.refuse(code: 38_000, text: "名"), #"{"decision":"refuse","code":38000,"text":"\u540d"}"#),
            (.refuse(code: 0), #"{"decision":"refuse","code":0}"#),
            (.allow(customData: "a\n"), #"{"customData":"a\n"}"#),
            (
                .allow(message: [.face(.init(index: 3))], customData: ""),
                #"{"message":[ {"MsgType":"TIMFaceElem","MsgContent":{"Index":3}} ],"customData":""}"#
            ),
            (.allow(refusing: [account]), #"{"refused":["\#(account)"]}"#),
            (.allow(refusing: ["nobody", account]), #"{"refused":["nobody","\#(account)"]}"#),
            (
                .friends([.refuse(account, code: 38_500, text: "t")]),
                #"{"friends":{"\#(account)":{"code":38500,"text":"t"}}}"#
            ),
            (.friends([.allow(account)]), #"{"friends":{"\#(account)":null}}"#),
            (
                .friends([.allow(account)], others: .refuse(code: 38_001, text: "x")),
                #"{"decision":"refuse","code":38001,"text":"x","friends":{"\#(account)":{}}}"#
            ),
            (
                .friends([.refuse(account)], others: .forbid),
                #"{"decision":"forbid","friends":{"\#(account)":{"code":38000}}}"#
            ),
            (.friends([], others: .discard), #"{"decision":"discard"}"#),
            (.raw(Array(#"{"a" : 1}"#.utf8)), #"{"raw":{"a" : 1}}"#),
            (.raw(Array("[]".utf8)), #"{"raw":[]}"#),
        ]
    }

    private static let askedAccounts = ["tomas_r", "nils", "spam_bot9", "mei.chen", "ana"]

    @Test(arguments: WebhookSamples.commands + ["Some.NewCommand"])
    func `a decision is the same as the document that says it`(command: String) throws {
        let body = command == "Some.NewCommand" ? Array("{}".utf8) : try WebhookSamples.body(command)
        let webhook = try webhook(command, String(decoding: body, as: UTF8.self))
        var answers = 0
        for account in Self.askedAccounts {
            for (decision, document) in Self.pairs(account) {
                let said = Outcome { () throws(IMHookError) in try webhook.reply(decision) }
                let written = Outcome { () throws(IMHookError) in try webhook.reply(document: Array(document.utf8)) }
                #expect(said == written, "\(document)")
                if case .answer = said { answers += 1 }
            }
        }
        // Allowing is always possible, and so is a raw answer; before an event more is.
        let isBefore = webhook.timing == .before
        #expect(isBefore ? answers > 20 : answers == 4 * Self.askedAccounts.count)
    }

    @Test
    func `there is a sample of every command`() {
        let names = WebhookCommand.allCases.filter { $0 != .unknown }.map { "\($0.name)" }
        #expect(Set(WebhookSamples.commands) == Set(names))
    }
}

/// What came of an answer, as something that can be compared: where an error lies differs between the two forms.
private enum Outcome: Equatable {
    case answer([UInt8])
    case failure(Status, String)

    init(_ body: () throws(IMHookError) -> TencentChat.Reply) {
        do {
            self = .answer(try body().body)
        } catch {
            self = .failure(error.status, error.path.description)
        }
    }
}
