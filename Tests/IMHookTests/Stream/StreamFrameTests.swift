import IMHook
import IMHookWire
import TestData
import Testing

@Suite
struct StreamFrameTests {
    private static let action =
        #"{"specVersion":"1.0","type":"CALLBACK","headers":{"appId":"app-1","connectionId":"conn-01","#
        + #""contentType":"application/json","messageId":"0a1b_77_18c_1","time":"1700000000000","#
        + #""topic":"/v1.0/card/instances/callback","x-new":"kept"},"data":"#
        + #""{\"type\":\"actionCallback\",\"outTrackId\":\"order-7781\",\"userId\":\"u1001\",\"content\":"#
        + #"\"{\\\"cardPrivateData\\\":{\\\"actionIds\\\":[\\\"btn_ok\\\"],\\\"params\\\":{\\\"step\\\":\\\"2\\\"}}}\"}"}"#

    /// What a frame says, and the texts of it that a test asks for.
    private struct Frame {
        var kind = StreamFrameKind.unknown
        var topic = ""
        var messageID = ""
        var time: Int64 = 0
        var eventID = ""
        var eventType = ""
        var eventBornTime: Int64 = 0
        var data = ""
        var hasData = false
        var cardKind: CallbackKind?
        var outTrackID = ""
        var step = ""
        var newHeader = ""
        var cardFailure: IMHookError?
    }

    private func read(_ text: String) throws(IMHookError) -> Frame {
        let bytes = Array(text.utf8)
        guard var arena = JSONArena(text: bytes.span.bytes, levels: StreamFrameReader.levels) else {
            throw IMHookError(.outOfMemory)
        }
        var failure: IMHookError?
        let fields = try StreamFrameReader.read(&arena, JSONLimits(), &failure)
        var frame = Frame()
        frame.kind = fields.kind
        frame.topic = string(arena, fields.topic)
        frame.messageID = string(arena, fields.messageID)
        frame.time = fields.time
        frame.eventID = string(arena, fields.eventID)
        frame.eventType = string(arena, fields.eventType)
        frame.eventBornTime = fields.eventBornTime
        frame.data = string(arena, fields.dataText)
        frame.hasData = fields.callback.root != JSONArena.absent
        let isCard = fields.kind == .card || fields.kind == .dynamicData
        frame.cardKind = isCard && failure == nil ? fields.callback.kind : nil
        frame.cardFailure = failure
        if let header = arena.member(fields.headers, "x-new") {
            frame.newHeader = string(arena, arena.stringText(header))
        }
        if frame.cardKind != nil {
            let card = fields.callback
            frame.outTrackID = string(arena, card.outTrackID)
            if let step = arena.member(card.params, "step") { frame.step = string(arena, arena.stringText(step)) }
        }
        return frame
    }

    private func string(_ arena: borrowing JSONArena, _ range: TextRange) -> String {
        String(decoding: arena.bytes(range), as: UTF8.self)
    }

    @Test
    func `an action in a frame is read through three texts`() throws {
        let frame = try read(Self.action)
        #expect(frame.kind == .card)
        #expect(frame.messageID == "0a1b_77_18c_1")
        #expect(frame.topic == "/v1.0/card/instances/callback")
        #expect(frame.time == 1_700_000_000_000)
        #expect(frame.newHeader == "kept")
        #expect(frame.cardKind == .dingTalkCardAction)
        #expect(frame.outTrackID == "order-7781")
        #expect(frame.step == "2")
    }

    @Test
    func `data that stands in the frame as an object is read too`() throws {
        let frame = try read(
            #"{"type":"CALLBACK","headers":{"topic":"/v1.0/card/dynamicData/get","messageId":"m"},"data":"#
                + #"{"type":"dynamicDataCallback","content":"{\"dynamicDataSourceQueryRequests\":[]}"}}"#
        )
        #expect(frame.cardKind == .dingTalkDynamicData)
    }

    @Test(arguments: [
        ("SYSTEM", "ping", StreamFrameKind.ping),
        ("SYSTEM", "disconnect", .disconnect),
        ("SYSTEM", "KEEPALIVE", .system),
        ("EVENT", "*", .event),
        ("EVENT", "dingTalk", .event),
        ("CALLBACK", "/v1.0/im/bot/messages/get", .robotMessage),
        ("CALLBACK", "/v1.0/im/bot/messages/delegate", .delegatedRobotMessage),
        ("CALLBACK", "/v1.0/graph/api/invoke", .graph),
        ("CALLBACK", "/v1.0/ipaas/proxy/callback", .callback),
        ("SOMETHING", "ping", .unknown),
    ])
    func `type and topic tell frames apart`(_ type: String, _ topic: String, _ kind: StreamFrameKind) throws {
        let frame = try read(#"{"type":"\#(type)","headers":{"topic":"\#(topic)","messageId":"m"},"data":"{}"}"#)
        #expect(frame.kind == kind)
        #expect(frame.hasData)
    }

    @Test
    func `an event has its headers, with times as texts or numbers`() throws {
        let frame = try read(
            #"{"type":"EVENT","headers":{"topic":"*","messageId":"m2","eventType":"user_add_org","eventId":"ev-0001","#
                + #""time":1700000000500,"eventBornTime":"1700000000123"},"data":"{\"userId\":[\"u1001\"]}"}"#
        )
        #expect(frame.eventType == "user_add_org")
        #expect(frame.eventID == "ev-0001")
        #expect(frame.time == 1_700_000_000_500)
        #expect(frame.eventBornTime == 1_700_000_000_123)
        #expect(frame.data == #"{"userId":["u1001"]}"#)
    }

    @Test(arguments: ["", #","data":"""#, #","data":null"#, #","data":"not JSON""#, #","data":7"#])
    func `a frame without usable data arrives`(_ data: String) throws {
        let frame = try read(#"{"type":"EVENT","header":{"topic":"*","messageId":"m"}\#(data)}"#)
        #expect(frame.kind == .event)
        #expect(frame.messageID == "m")
        #expect(!frame.hasData)
    }

    @Test
    func `a frame that cannot be answered is refused with its place`() {
        for (text, status, offset) in [
            ("", Status.jsonUnexpectedEnd, 0),
            (" []", .bodyNotObject, 1),
            (#"{"type":"EVENT"}"#, .fieldMissing, 0),
            (#"{"type":"EVENT","headers":[]}"#, .fieldMissing, 0),
            (#"{"type":"EVENT","headers":{},}"#, .jsonUnexpectedByte, 29),
        ] {
            let error = #expect(throws: IMHookError.self) { _ = try read(text) }
            #expect(error?.status == status, "\(text)")
            #expect(error?.offset == offset, "\(text)")
        }
    }

    @Test
    func `what is wrong with a callback is told with its place in the data and in the frame`() throws {
        let frame = #"{"type":"CALLBACK","headers":{"topic":"/v1.0/card/instances/callback","messageId":"m"},"data":"#
        let unescaped = try read(frame + #""{\"type\":\"actionCallback\"}"}"#).cardFailure
        #expect(unescaped?.status == .fieldMissing)
        #expect(unescaped?.document == .data)
        #expect(unescaped?.offset == 0)
        #expect(unescaped?.outerOffset == frame.utf8.count + 1)

        let broken = try read(frame + #""{\"type\":}"}"#).cardFailure
        #expect(broken?.status == .jsonUnexpectedByte)
        #expect(broken?.document == .data)
        #expect(broken?.offset == 8)
        #expect(broken?.outerOffset == frame.utf8.count + 11)

        // The content is a text in a text in a text: each backslash of the frame counts.
        let content = #""{\"type\":\"actionCallback\",\"content\":\"{\\\"cardPrivateData\\\":7}\"}"}"#
        let nested = try read(frame + content).cardFailure
        #expect(nested?.status == .fieldWrongType)
        #expect(nested?.document == .content)
        #expect(nested?.offset == 19)
        let seven = try #require(content.utf8.firstIndex(of: UInt8(ascii: "7")))
        #expect(
            nested?.outerOffset == frame.utf8.count + content.utf8.distance(from: content.utf8.startIndex, to: seven)
        )

        #expect(try read(frame + "7}").cardFailure?.status == .fieldMissing)
    }

    @Test
    func `changed frames are read or refused`() {
        var generator = SeededGenerator(seed: 20_261_124)
        let original = Array(Self.action.utf8)
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let position = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: position)
                default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: position)
                }
            }
            let text = bytes
            guard var arena = JSONArena(text: text.span.bytes, levels: StreamFrameReader.levels) else { continue }
            var failure: IMHookError?
            if let fields = try? StreamFrameReader.read(&arena, JSONLimits(), &failure) {
                #expect(fields.headers != JSONArena.absent)
                #expect(fields.kind != .card || failure != nil || arena.type(fields.callback.root) == .object)
            }
        }
    }
}
