import IMHook
import Testing

@Suite
struct CallbackTests {
    @Test
    func `an action says who did what where`() throws {
        let callback = try callback(Body.action)
        #expect(callback.kind == .dingTalkCardAction && callback.dialect == .current)
        #expect(callback.verification == .timestampSigned(secretIndex: 0, signedAt: now, clockSkew: 0))
        #expect(callback.type == "actionCallback" && callback.corpID == "dingcorp0001" && callback.userID == "u1001")
        #expect(callback.userIDType == 1 && callback.outTrackID == "expense-1")
        #expect(callback.spaceType == "IM_GROUP" && callback.spaceID == "cid1")
        guard case .action(let action) = callback.content else { throw AnotherKind() }
        #expect(action.actionIDs == ["btn"])
        #expect(action.params["decision"] == "accept")
        #expect(try action.params["count"].int64 == 3)
        #expect(try action.form["note"].string == "报销")
        #expect(try action.form["days"]["value"].looseInt64 == 2)
        #expect(callback.contentDocument == .content)
        #expect(callback.contentValue.find("/cardPrivateData/actionIds/0") == "btn")
    }

    @Test
    func `an action of an older layout says the same from its other member`() throws {
        let callback = try callback(Body.legacyAction)
        guard case .action(let action) = callback.content else { throw AnotherKind() }
        #expect(action.params["decision"] == "accept" && action.form.type == .absent)
        #expect(callback.contentDocument == .value && callback.type.isEmpty && callback.userIDType == 0)
    }

    @Test
    func `each kind has its own content`() throws {
        guard case .dynamicData(let data) = try callback(Body.dynamicData).content else {
            throw AnotherKind()
        }
        #expect(data.queries.map(\.id) == ["ds_amount", "ds_chart", "ds_note"])
        guard case .privatePull(let pull) = try callback(Body.privatePull).content else {
            throw AnotherKind()
        }
        #expect(pull.cardParams["title"] == "hello")
        guard case .linkEnhancement(let link) = try callback(Body.link).content else {
            throw AnotherKind()
        }
        #expect(link.url == "https://example.com/9" && link.openConversationID == "cid2")
        #expect(link.singleChatAnotherUserID.isEmpty)
        guard case .assistantAction(let action, "ct_1") = try callback(Body.assistant).content else {
            throw AnotherKind()
        }
        #expect(try action.params["a"].int64 == 1)
        guard case .event(let event) = try eventCallback(#"{"EventType":"x"}"#).content else { throw AnotherKind() }
        #expect(event.type == "x")
        guard case .robotMessage = try robotCallback(#"{"msgtype":"text"}"#).content else {
            throw AnotherKind()
        }
    }

    @Test
    func `a callback of an unknown kind keeps every byte`() throws {
        let callback = try callback(Body.unknown)
        guard case .unknown = callback.content else { throw AnotherKind() }
        #expect(callback.kind == .dingTalkUnknown && callback.root.description == Body.unknown)
        #expect(callback.root["payload"][1].description == "2.50")
    }

    @Test
    func `a callback outlives its endpoint and its request, and its values outlive the callback`() throws {
        var params = JSONValue.absent
        do {
            let callback = try callback(Body.action)
            if case .action(let action) = callback.content { params = action.params }
        }
        #expect(try params["decision"].string == "accept")
    }

    @Test
    func `the empty answer changes nothing and satisfies the platform`() throws {
        for body in [Body.action, Body.dynamicData, Body.privatePull, Body.link, Body.assistant, Body.unknown] {
            let callback = try callback(body)
            #expect(callback.emptyAnswer == Array("{}".utf8))
            #expect(try callback.reply(.empty).body == callback.emptyAnswer)
        }
        let message = try robotCallback(#"{"msgtype":"text"}"#)
        #expect(message.emptyAnswer == Array(#"{"msgtype":"empty"}"#.utf8))
        #expect(try message.reply(.empty).body == message.emptyAnswer)
    }
}
