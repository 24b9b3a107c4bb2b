import TestData
import Testing

@testable import IMHook

/// The typed bodies read everything that the platform sends, and lose nothing of it.
@Suite
struct ContentTests {
    @Test(arguments: WebhookSamples.commands)
    func `the body of a sample is written back with everything in it`(command: String) throws {
        let body = try WebhookSamples.body(command)
        let content = try webhook(command, String(decoding: body, as: UTF8.self)).content
        #expect(content != .unknown)
        #expect(try isSame(json(of: content), JSON(JSONValue(parsing: body))))
    }

    @Test(arguments: WebhookSamples.commands)
    func `what no type names or what is of another type is kept`(command: String) throws {
        let sample = try JSONValue(parsing: WebhookSamples.body(command))
        var random = SeededGenerator(seed: 80)
        for member in sample.members where member.name != "CallbackCommand" && member.name != "Events" {
            var changed = JSON.Parameters(sample.members.map { ($0.name, JSON($0.value)) })
            changed[member.name] = random.oneIn(2) ? ["unexpected": [1, true, nil]] : true
            changed["NewMember"] = ["a": [1.5, "x"]]
            let body = try JSON.object(changed).encoded()
            let content = try webhook(command, String(decoding: body, as: UTF8.self)).content
            #expect(try isSame(json(of: content), JSON(JSONValue(parsing: body))), "\(member.name)")
        }
    }

    @Test
    func `a body is read with its types`() throws {
        guard case .c2cBeforeSendMsg(let body) = try webhook("C2C.CallbackBeforeSendMsg", WebhookBody.message).content
        else { throw AnotherKind() }
        #expect(body.fromAccount == "mei.chen" && body.msgSeq == 4_294_967_295 && body.onlineOnlyFlag == nil)
        // A number that the platform wrote as a text.
        #expect(body.eventTime == 1_736_900_000_123)
        #expect(
            body.msgBody == [.text(.init(text: "hello ")), .face(.init(index: 1)), .text(.init(text: "world"))]
        )
        let friends = try webhook("Sns.CallbackPrevFriendAdd", WebhookBody.friends).content
        guard case .snsPrevFriendAdd(let request) = friends else { throw AnotherKind() }
        #expect(request.friendItem?.map(\.toAccount) == ["tomas_r", "nils", "ana"])
    }

    @Test
    func `a command that nobody knows has no type, and a body without members has none of them`() throws {
        #expect(try webhook("Some.NewCommand", #"{"a":1}"#).content == .unknown)
        for command in WebhookSamples.commands {
            let content = try webhook(command, "{}").content
            #expect(json(of: content) == [:])
        }
    }

    @Test
    func `the elements of a message are rewritten and the others stay`() throws {
        let webhook = try webhook("C2C.CallbackBeforeSendMsg", WebhookBody.message)
        #expect(webhook.messageElements.count == 3)
        let message = webhook.messageElements.map { element in
            guard case .text(var text) = element else { return element }
            text.text = text.text?.replacing("world", with: "*****")
            return .text(text)
        }
        let answer = try JSONValue(parsing: webhook.reply(.allow(message: message)).body)
        #expect(
            answer["MsgBody"].description == #"""
                [{"MsgType":"TIMTextElem","MsgContent":{"Text":"hello "}},\#
                {"MsgType":"TIMFaceElem","MsgContent":{"Index":1}},\#
                {"MsgType":"TIMTextElem","MsgContent":{"Text":"*****"}}]
                """#
        )
    }

    /// The typed body, whichever it is.
    private func json(of content: TencentChat.Content) -> JSON {
        for child in Mirror(reflecting: content).children {
            if let json = (child.value as? any BodyObject)?.json { return json }
        }
        return nil
    }

    /// Whether two values say the same: members in any order, and a number that was written as a text is that number.
    private func isSame(_ written: JSON, _ read: JSON) -> Bool {
        switch (written, read) {
        case (.object(let left), .object(let right)):
            left.pairs.count == right.pairs.count
                && left.pairs.allSatisfy { pair in right[pair.name].map { isSame(pair.value, $0) } ?? false }
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy(isSame)
        case (.integer(let number), .string(let text)):
            "\(number)" == text
        default:
            written == read
        }
    }
}
