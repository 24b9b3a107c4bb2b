import IMHook
import Testing

@Suite
struct EventTests {
    @Test
    func `an event says what happened, and its answer is the encrypted success`() throws {
        let text =
            #"{"EventType":"user_add_org","CorpId":"dingcorp0001","TimeStamp":"1700000000100","UserId":["u1001"]}"#
        let callback = try eventCallback(text)
        guard case .event(let event) = callback.content else { throw AnotherKind() }
        #expect(event.type == "user_add_org" && event.corpID == "dingcorp0001" && event.bornAt == now + 100)
        #expect(event.data["UserId"][0] == "u1001" && event.dataText == text && !event.isCheck)
        #expect(event.id.isEmpty && event.unifiedAppID.isEmpty && event.suiteKey.isEmpty && event.suiteTicket.isEmpty)
        #expect(callback.verification == .eventSigned(keyIndex: 0, signedAt: now, clockSkew: 0))
        #expect(callback.kind == .dingTalkEvent && callback.corpID == "dingcorp0001" && callback.frame == nil)
        for answer in [
            callback.emptyAnswer, try callback.reply(.empty).body, try callback.reply(document: [0x7B, 0x7D]).body,
        ] {
            let opened = try eventKey.open(answer: answer)
            #expect(opened.message == Array("success".utf8) && opened.nonce == "n0nce123")
            #expect(opened.timestamp == "\(now)" && opened.query.isEmpty && opened.body.isEmpty)
            #expect(opened.answer == answer && opened.signature.utf8.count == 40)
        }
    }

    @Test
    func `an event is answered with nothing else`() throws {
        let callback = try eventCallback("{}")
        for answer in [DingTalk.Answer.card(["a": 1]), .text("hi"), .data(["a": 1]), .graph(body: "")] {
            let error = #expect(throws: IMHookError.self) { try callback.reply(answer) }
            #expect(error?.status == .replyPartNotAllowed)
        }
        #expect(try callback.reply(.raw(Array("{}".utf8))).body == Array("{}".utf8))
    }

    @Test
    func `two answers to one event are the same, those to the same event twice are not`() throws {
        let callback = try eventCallback("{}")
        #expect(callback.emptyAnswer == callback.emptyAnswer)
        #expect(try eventCallback("{}").emptyAnswer != callback.emptyAnswer)
    }

    @Test
    func `the check of an address and a ticket are known by what they are`() throws {
        for name in ["check_url", "check_create_suite_url", "check_update_suite_url"] {
            guard case .event(let event) = try eventCallback(#"{"EventType":"\#(name)","TestSuiteKey":"s"}"#).content
            else {
                throw AnotherKind()
            }
            #expect(event.isCheck && event.suiteKey == "s")
        }
        let ticket = #"{"EventType":"suite_ticket","SuiteKey":"s","SuiteTicket":"t"}"#
        guard case .event(let event) = try eventCallback(ticket).content else { throw AnotherKind() }
        #expect(!event.isCheck && event.suiteKey == "s" && event.suiteTicket == "t")
    }

    @Test
    func `a key is never printed`() {
        var dumped = ""
        dump(eventKey, to: &dumped)
        for text in ["\(eventKey)", eventKey.debugDescription, dumped, "\([eventKey])", String(reflecting: eventKey)] {
            #expect(!text.contains("tok3n") && !text.contains("116") && !text.contains("abcdef"))
        }
    }

    @Test
    func `an event is refused with a reason that its sender is not told`() throws {
        let endpoint = try DingTalk.Endpoint(eventKeys: [eventKey])
        let stranger = DingTalk.EventKey(
            token: "tok3n",
            aesKey: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
            ownerKey: "another"
        )
        let sealed = try stranger.seal("{}", timestamp: now, nonce: "n")
        let error = try #require(refusal(endpoint, Request(query: sealed.query, body: sealed.body)))
        #expect(error.status == .eventOwnerMismatch && error.status.disclosed == .signatureMismatch)
        #expect(error.status.httpStatus == Status.signatureMismatch.httpStatus)
    }

    @Test
    func `every reason for which an event cannot be decrypted looks the same from outside`() {
        let hidden: [Status] = [
            .eventNotBase64, .eventSizeWrong, .eventPaddingWrong, .eventLengthWrong, .eventOwnerMismatch,
        ]
        for status in Status.allCases {
            #expect(status.disclosed == (hidden.contains(status) ? .signatureMismatch : status))
            #expect(status.disclosed.httpStatus == status.httpStatus)
        }
    }

    @Test
    func `an endpoint takes each kind with its own secrets`() throws {
        let endpoint = try DingTalk.Endpoint(
            secrets: ["card"],
            robotSecrets: ["robot"],
            eventKeys: [eventKey],
            replayGuard: ReplayGuard(capacity: 8)
        )
        let card = try signedRequest(Body.action, secret: "card")
        let message = try Request(
            headers: DingTalk.sign(robotSecret: "robot", timestamp: now).headers,
            body: Array(#"{"msgtype":"text"}"#.utf8)
        )
        let event = try eventRequest(#"{"EventType":"x"}"#)
        for (request, kind) in [
            (card, CallbackKind.dingTalkCardAction), (message, .dingTalkRobotMessage),
        ] {
            #expect(try endpoint.receive(request, now: now).kind == kind)
            #expect(refusal(endpoint, request)?.status == .replayed)
        }
        for isRepeated in [false, true] {
            guard case .event(let said) = try endpoint.receive(event, now: now).content else {
                Issue.record("an event is one of another kind")
                return
            }
            #expect(said.isRepeated == isRepeated)
        }
        var exchanged = card
        exchanged.body = message.body
        #expect(refusal(endpoint, exchanged)?.status == .timestampMissing)
        #expect(try refusal(DingTalk.Endpoint(robotSecrets: ["robot"]), card)?.status == .kindNotConfigured)
    }

    @Test
    func `an endpoint needs a secret of some kind, and no empty one`() {
        let malformed = DingTalk.EventKey(token: "t", aesKey: "short", ownerKey: "o")
        let attempts: [(Status, () throws -> DingTalk.Endpoint)] = [
            (.secretMissing, { try DingTalk.Endpoint() }),
            (.secretEmpty, { try DingTalk.Endpoint(robotSecrets: [""]) }),
            (.aesKeyMalformed, { try DingTalk.Endpoint(eventKeys: [malformed]) }),
            (.optionOutOfRange, { try DingTalk.Endpoint(eventKeys: Array(repeating: eventKey, count: 17)) }),
        ]
        for (status, attempt) in attempts {
            let error = #expect(throws: IMHookError.self) { _ = try attempt() }
            #expect(error?.status == status)
        }
    }

    @Test
    func `on an address for unsigned requests an event stays encrypted`() throws {
        let request = try eventRequest(#"{"EventType":"x"}"#)
        let callback = try DingTalk.Endpoint.acceptingUnsigned().receive(request, now: now)
        guard case .event(let event) = callback.content else { throw AnotherKind() }
        #expect(event.type.isEmpty && event.data.type == .absent && callback.root["encrypt"].type == .string)
        #expect(callback.verification == .none && callback.emptyAnswer == Array("{}".utf8))
    }

    @Test
    func `an event outlives its endpoint and its request`() throws {
        var answer: [UInt8] = []
        var value = JSONValue.absent
        do {
            let callback = try eventCallback(#"{"EventType":"x","A":["b"]}"#)
            (answer, value) = (callback.emptyAnswer, callback.root["A"])
        }
        #expect(try eventKey.open(answer: answer).message == Array("success".utf8))
        #expect(value[0] == "b")
    }
}
