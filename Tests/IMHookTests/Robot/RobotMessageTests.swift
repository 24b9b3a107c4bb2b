import IMHook
import IMHookWire
import TestData
import Testing

@Suite
struct RobotMessageTests {
    private func read<Value>(_ text: String, _ body: (borrowing JSONArena, RobotMessageFields) -> Value) throws -> Value
    {
        let bytes = Array(text.utf8)
        guard var arena = JSONArena(text: bytes.span.bytes, levels: RobotMessageReader.levels) else {
            throw IMHookError(.outOfMemory)
        }
        let root = try arena.parseInput(JSONLimits())
        let fields = RobotMessageReader.read(&arena, root, JSONLimits())
        return body(arena, fields)
    }

    private func string(_ arena: borrowing JSONArena, _ range: TextRange) -> String {
        String(decoding: arena.bytes(range), as: UTF8.self)
    }

    @Test
    func `a text message of a group is read`() throws {
        let message =
            #"{"conversationId":"cidAbc123==","atUsers":[{"dingtalkId":"$:LWCP_v1:$bot","staffId":""}],"#
            + #""chatbotCorpId":"dingcorp0001","chatbotUserId":"$:LWCP_v1:$bot","msgId":"msgA1b2==","senderNick":"Li","#
            + #""isAdmin":true,"senderStaffId":"u1001","sessionWebhookExpiredTime":1700005400000,"#
            + #""createAt":1700000000000,"senderCorpId":"dingcorp0001","conversationType":"2","senderId":"$:LWCP_v1:$li","#
            + #""conversationTitle":"demo","isInAtList":true,"sessionWebhook":"https://hooks.example.org/s?session=1","#
            + #""robotCode":"dingexample0001","msgtype":"text","text":{"content":" hello"}}"#
        try read(message) { arena, fields in
            #expect(fields.type == .text)
            #expect(string(arena, fields.text) == " hello")
            #expect(string(arena, fields.messageID) == "msgA1b2==")
            #expect(string(arena, fields.conversationID) == "cidAbc123==")
            #expect(fields.conversationType == 2)
            #expect(string(arena, fields.conversationTitle) == "demo")
            #expect(string(arena, fields.senderStaffID) == "u1001")
            #expect(string(arena, fields.senderNick) == "Li")
            #expect(string(arena, fields.robotCode) == "dingexample0001")
            #expect(string(arena, fields.sessionWebhook) == "https://hooks.example.org/s?session=1")
            #expect(fields.sessionWebhookExpiry == 1_700_005_400_000)
            #expect(fields.createdAt == 1_700_000_000_000)
            #expect(fields.isAdmin)
            #expect(fields.isInAtList)
            #expect(arena.count(fields.atUsers) == 1)
            #expect(fields.content == JSONArena.absent)
            #expect(fields.repliedMessage == JSONArena.absent)
        }
    }

    @Test(arguments: [
        ("text", RobotMessageType.text), ("picture", .picture), ("audio", .audio), ("video", .video), ("file", .file),
        ("richText", .richText), ("unknownMsgType", .unsupported), ("markdown", .unknown), ("TEXT", .unknown),
        ("", .unknown),
    ])
    func `msgtype tells messages apart`(_ name: String, _ type: RobotMessageType) throws {
        try read(#"{"msgtype":"\#(name)"}"#) { arena, fields in
            #expect(fields.type == type)
            #expect(string(arena, fields.typeName) == name)
        }
    }

    @Test(arguments: [
        #"{"downloadCode":"code-1","duration":"5","fileName":"menu.pdf","recognition":"好","richText":[{"text":"a"}]}"#,
        #""{\"downloadCode\":\"code-1\",\"duration\":5,\"fileName\":\"menu.pdf\",\"recognition\":\"好\",\"richText\":[{}]}""#,
    ])
    func `content is an object, or an object in a text`(_ content: String) throws {
        try read(#"{"msgtype":"file","content":\#(content)}"#) { arena, fields in
            #expect(string(arena, fields.downloadCode) == "code-1")
            #expect(fields.duration == 5)
            #expect(string(arena, fields.fileName) == "menu.pdf")
            #expect(string(arena, fields.recognition) == "好")
            #expect(arena.count(fields.richText) == 1)
            #expect(fields.text.isEmpty)
        }
    }

    @Test
    func `a content that is a plain text is the text of the message`() throws {
        try read(#"{"msgtype":"text","content":" 你好"}"#) { arena, fields in
            #expect(string(arena, fields.text) == " 你好")
            #expect(fields.content == JSONArena.absent)
        }
        try read(#"{"msgtype":"text","content":"[1]","text":{"content":"a"}}"#) { arena, fields in
            #expect(string(arena, fields.text) == "a")
        }
    }

    @Test
    func `a quoted message is found in the text and in the content`() throws {
        for place in ["text", "content"] {
            let message = #"{"\#(place)":{"isReplyMsg":true,"repliedMsg":{"msgType":"text","msgId":"msgQ"}}}"#
            try read(message) { arena, fields in
                #expect(arena.type(fields.repliedMessage) == .object)
                #expect(string(arena, arena.textOrEmpty(arena.member(fields.repliedMessage, "msgId") ?? 0)) == "msgQ")
            }
        }
    }

    @Test(arguments: [
        #"{"msgtype":"text","errorCode":20001,"errorMessage":"quota"}"#, #"{"errCode":"20001","errMsg":"quota"}"#,
    ])
    func `a used up quota is said in either spelling`(_ message: String) throws {
        try read(message) { arena, fields in
            #expect(fields.errorCode == 20001)
            #expect(string(arena, fields.errorText) == "quota")
        }
    }

    @Test
    func `a delegated message names whom the robot stands for`() throws {
        let message =
            #"{"msgtype":"text","hostingContext":{"userId":"u1","nick":"Mei"},"#
            + #""conversationMsgContext":[{"readStatus":"2","senderUserId":"u2","sendTime":1700000000000}]}"#
        try read(message) { arena, fields in
            #expect(string(arena, fields.hostUserID) == "u1")
            #expect(string(arena, fields.hostNick) == "Mei")
            #expect(arena.count(fields.recentMessages) == 1)
        }
    }

    @Test(arguments: [
        "{}", "[]", "null", "7", #""text""#,
        #"{"msgtype":7,"text":"a","content":7,"atUsers":{},"createAt":"x","isAdmin":[],"hostingContext":1}"#,
    ])
    func `members that are missing or of another type are empty`(_ message: String) throws {
        try read(message) { arena, fields in
            #expect(fields.type == .unknown)
            #expect(fields.text.isEmpty)
            #expect(fields.createdAt == 0)
            #expect(!fields.isAdmin)
            #expect(fields.atUsers == JSONArena.absent)
            #expect(fields.content == JSONArena.absent)
            #expect(fields.hostUserID.isEmpty)
        }
    }
}
