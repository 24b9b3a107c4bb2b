import IMHook
import Testing

/// Messages to robots as a Swift program reads them, over HTTP and in Stream mode.
@Suite
struct RobotMessageContentTests {
    private static let envelope =
        #""conversationId":"cidAbc123==","conversationType":"2","conversationTitle":"demo","msgId":"msgA1","#
        + #""createAt":1700000000000,"senderId":"$:LWCP_v1:$li","senderStaffId":"u1001","senderUnionId":"union1","#
        + #""senderNick":"Li","senderCorpId":"dingcorp0001","senderPlatform":"Mac","isAdmin":true,"#
        + #""chatbotUserId":"$:LWCP_v1:$bot","chatbotCorpId":"dingcorp0001","robotCode":"dingexample0001","#
        + #""isInAtList":true,"atUsers":[{"dingtalkId":"$:LWCP_v1:$bot"}],"sessionWebhook":"https://hooks.example.org/s","#
        + #""sessionWebhookExpiredTime":"1700005400000""#

    private func message(_ rest: String) throws -> DingTalk.RobotMessage {
        guard case .robotMessage(let message) = try robotCallback("{\(Self.envelope),\(rest)}").content else {
            throw AnotherKind()
        }
        return message
    }

    @Test
    func `a message says who wrote it where`() throws {
        let callback = try robotCallback(#"{\#(Self.envelope),"msgtype":"text","text":{"content":" hello"}}"#)
        #expect(callback.userID == "u1001" && callback.corpID == "dingcorp0001")
        guard case .robotMessage(let message) = callback.content else { throw AnotherKind() }
        #expect(message.type == .text && message.typeName == "text" && message.messageID == "msgA1")
        #expect(message.createdAt == 1_700_000_000_000 && message.text == " hello")
        #expect(
            message.chat == .group && message.conversationID == "cidAbc123==" && message.conversationTitle == "demo"
        )
        #expect(message.openSpaceID == "dtv1.card//IM_GROUP.cidAbc123==")
        #expect(message.senderID == "$:LWCP_v1:$li" && message.senderStaffID == "u1001" && message.isAdmin)
        #expect(message.senderUnionID == "union1" && message.senderNick == "Li" && message.senderPlatform == "Mac")
        #expect(message.senderCorpID == "dingcorp0001" && message.chatbotCorpID == "dingcorp0001")
        #expect(message.chatbotUserID == "$:LWCP_v1:$bot" && message.robotCode == "dingexample0001")
        #expect(message.isInAtList && message.atUsers.count == 1 && message.quote == nil)
        #expect(message.sessionWebhook == "https://hooks.example.org/s")
        #expect(message.sessionWebhookExpiresAt == 1_700_005_400_000)
        #expect(message.root["senderNick"] == "Li" && message.contentValue.type == .absent)
        #expect(callback.emptyAnswer == Array(#"{"msgtype":"empty"}"#.utf8))
    }

    @Test
    func `each msgtype has its content`() throws {
        guard case .text(" hello") = try message(#""msgtype":"text","text":{"content":" hello"}"#).content else {
            throw AnotherKind()
        }
        let picture = #""msgtype":"picture","content":{"downloadCode":"d1","pictureDownloadCode":"p1"}"#
        guard case .picture("d1", "p1") = try message(picture).content else { throw AnotherKind() }
        let audio = #""msgtype":"audio","content":{"downloadCode":"d2","recognition":"好","duration":4000}"#
        guard case .audio("d2", "好", 4000) = try message(audio).content else { throw AnotherKind() }
        let video = #""msgtype":"video","content":{"downloadCode":"d3","videoType":"mp4","duration":"5"}"#
        guard case .video("d3", "mp4", 5) = try message(video).content else { throw AnotherKind() }
        let file = #""msgtype":"file","content":{"downloadCode":"d4","fileName":"a.pdf","fileId":1,"spaceId":"s"}"#
        guard case .file("d4", "a.pdf", "1", "s") = try message(file).content else { throw AnotherKind() }
        let note = #""msgtype":"unknownMsgType","content":{"unknownMsgType":"a note"}"#
        guard case .unsupported("a note") = try message(note).content else { throw AnotherKind() }
        let other = try message(#""msgtype":"chatRecord","content":"{\"x\":1}""#)
        guard case .unknown = other.content else { throw AnotherKind() }
        #expect(try other.contentValue["x"].int64 == 1 && other.typeName == "chatRecord")
    }

    @Test
    func `the items of a rich text are texts, pictures and others`() throws {
        let items =
            #"[{"text":"a","attrs":{"bold":true}},{"type":"picture","downloadCode":"d"},{"msgType":"skill","skillData":{}}]"#
        guard
            case .richText(let items) = try message(#""msgtype":"richText","content":{"richText":\#(items)}"#).content,
            items.count == 3
        else { throw AnotherKind() }
        guard case .text("a", let value) = items[0] else { throw AnotherKind() }
        #expect(try value["attrs"]["bold"].bool)
        guard case .picture("d", _) = items[1] else { throw AnotherKind() }
        guard case .other("skill", let skill) = items[2] else { throw AnotherKind() }
        #expect(skill["skillData"].type == .object)
    }

    @Test(arguments: [
        #""text":{"content":"ok","repliedMsg":{"msgType":"text","msgId":"msgQ","senderId":"s","content":{"text":"q"}}}"#,
        #""content":{"repliedMsg":{"msgType":"text","msgId":"msgQ","senderId":"s","content":"{\"text\":\"q\"}"}}"#,
        #""content":"{\"repliedMsg\":{\"msgType\":\"text\",\"msgId\":\"msgQ\",\"senderId\":\"s\",\"content\":\"q\"}}""#,
    ])
    func `a quote is read wherever it stands and however its content is written`(rest: String) throws {
        let quote = try #require(try message(#""msgtype":"text",\#(rest)"#).quote)
        #expect(quote.messageID == "msgQ" && quote.senderID == "s" && quote.typeName == "text" && quote.text == "q")
        #expect(quote.root["msgId"] == "msgQ")
    }

    @Test(arguments: ["errorCode\":20001,\"errorMessage", "errCode\":\"20001\",\"errMsg"])
    func `a message that came without its content says why`(names: String) throws {
        let message = try message(#""msgtype":"text","\#(names)":"quota""#)
        guard case .withheld(20_001, "quota") = message.content else { throw AnotherKind() }
    }

    @Test
    func `a card for a chat of two goes to the sender, and nowhere without one`() throws {
        for (rest, space) in [(#""senderStaffId":"u7""#, "dtv1.card//IM_ROBOT.u7"), (#""senderNick":"x""#, "")] {
            let body = #"{"msgtype":"text","conversationType":"1","msgId":"m",\#(rest)}"#
            guard case .robotMessage(let message) = try robotCallback(body).content else { throw AnotherKind() }
            #expect(message.chat == .single && message.openSpaceID == space)
        }
    }

    @Test
    func `a delegated message names whom the robot stands for`() throws {
        var stream = try DingTalk.Stream(
            DingTalk.Stream.Options(clientID: "a", clientSecret: "b", subscriptions: .delegatedMessages)
        )
        _ = stream.start(now: 0)
        let body = Array(#"{"endpoint":"wss://h.example.org","ticket":"t"}"#.utf8)
        _ = try stream.answered(1, httpStatus: 200, body: body, now: 0)
        _ = stream.opened(1, now: 0)
        let data = #"{"msgtype":"text","msgId":"m7","hostingContext":{"userId":"u1","nick":"Mei"},"#
        let text = try StreamFrames.frame(
            "CALLBACK",
            "/v1.0/im/bot/messages/delegate",
            [("messageId", "f-1")],
            data: data + #""conversationMsgContext":[{"readStatus":"2"}]}"#
        )
        let bytes = Array(text.utf8)
        guard case .deliver(_, _, let callback)? = try stream.received(1, text: bytes.span.bytes, now: 0).first,
            case .delegatedMessage(let message) = callback.content
        else { throw AnotherKind() }
        #expect(message.hostUserID == "u1" && message.hostNick == "Mei" && message.recentMessages.count == 1)
        #expect(callback.frame?.deduplicationKey == "m7")
    }
}
