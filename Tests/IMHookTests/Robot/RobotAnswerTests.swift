import IMHook
import Testing

@Suite
struct RobotAnswerTests {
    private func body(_ answer: DingTalk.Answer) throws -> String {
        let callback = try robotCallback(#"{"msgtype":"text","text":{"content":" hi"}}"#)
        return String(decoding: try callback.reply(answer).body, as: UTF8.self)
    }

    @Test
    func `a text and markdown are said in a line`() throws {
        #expect(try body(.text("hi")) == #"{"msgtype":"text","text":{"content":"hi"}}"#)
        #expect(
            try body(.markdown("**x**", title: "t"))
                == #"{"msgtype":"markdown","markdown":{"title":"t","text":"**x**"}}"#
        )
        let mentions = DingTalk.Mentions(userIDs: ["u1001"], mobiles: ["13800000000"])
        let at = #","at":{"atUserIds":["u1001"],"atMobiles":["13800000000"],"isAtAll":false}}"#
        #expect(try body(.text("hi", mentioning: mentions)) == #"{"msgtype":"text","text":{"content":"hi"}"# + at)
        #expect(try body(.markdown("x", title: "t", mentioning: mentions)).hasSuffix(at))
        #expect(try body(.empty) == #"{"msgtype":"empty"}"#)
    }

    @Test
    func `any message that the platform understands is said as JSON`() throws {
        let links: JSON = [["title": "a", "messageURL": "https://example.com/", "picURL": "https://example.com/a.png"]]
        let expected =
            #"{"msgtype":"feedCard","feedCard":{"links":[{"title":"a","messageURL":"https://example.com/","picURL":"https://example.com/a.png"}]}}"#
        #expect(try body(.message(["msgtype": "feedCard", "feedCard": ["links": links]])) == expected)
    }

    @Test(
        arguments: [
            (["msgtype": "link", "link": ["title": "t", "text": "x", "messageUrl": "u"]], .replyPartNotAllowed),
            (
                ["msgtype": "feedCard", "feedCard": ["links": [["title": "a", "messageUrl": "u", "picURL": "p"]]]],
                .replyMemberUnknown
            ),
            (["msgtype": "text"], .replyMemberMissing), ("hi", .replyMemberWrongType),
        ] as [(JSON, Status)]
    )
    func `what the platform would ignore is refused`(message: JSON, status: Status) {
        let error = #expect(throws: IMHookError.self) { try body(.message(message)) }
        #expect(error?.status == status && error?.path.description.hasPrefix("message") == true)
    }

    @Test
    func `a timestamp is signed for a header and for a URL`() throws {
        let signed = try DingTalk.sign(robotSecret: "this is secret", timestamp: 1_577_262_236_757)
        #expect(signed.sign == "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=")
        #expect(signed.encodedSign == "hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D")
        #expect(signed.headers.map(\.name) == ["timestamp", "sign"])
    }
}
