import IMHook
import Testing

@Suite
struct AnswerTests {
    private func body(_ answer: DingTalk.Answer, to body: String) throws -> String {
        String(decoding: try callback(body).reply(answer).body, as: UTF8.self)
    }

    @Test
    func `a card answer merges by name, and every value is a text`() throws {
        let answer = DingTalk.Answer.card(
            ["status": "已同意", "count": 3, "tags": ["a", 1.5]],
            private: ["decided": true, "nothing": nil],
            cardMedia: ["photo": "@lAD1"]
        )
        #expect(
            try body(answer, to: Body.action) == #"""
                {"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},\#
                "cardData":{"cardParamMap":{"status":"已同意","count":"3","tags":"[\"a\",1.5]","photo":"@lAD1"}},\#
                "userPrivateData":{"cardParamMap":{"decided":"true","nothing":"null"}}}
                """#
        )
    }

    @Test
    func `a part that is replaced is not merged`() throws {
        let both = DingTalk.Answer.card(["a": "1"], private: ["b": "2"], replacing: [.card, .private])
        #expect(
            try body(both, to: Body.action)
                == #"{"cardData":{"cardParamMap":{"a":"1"}},"userPrivateData":{"cardParamMap":{"b":"2"}}}"#
        )
        let one = DingTalk.Answer.card(["a": "1"], private: ["b": "2"], replacing: [.card])
        #expect(
            try body(one, to: Body.action) == #"""
                {"cardUpdateOptions":{"updatePrivateDataByKey":true},"cardData":{"cardParamMap":{"a":"1"}},\#
                "userPrivateData":{"cardParamMap":{"b":"2"}}}
                """#
        )
    }

    @Test
    func `the legacy layout keeps types in its reserved parameter`() throws {
        let answer = DingTalk.Answer.card(["a": "1", "n": 2], dialect: .legacy, templateID: "t.schema")
        let expected = #"""
            {"cardTemplateId":"t.schema","outTrackId":"expense-1","cardOptions":{"updateCardDataByKey":true},\#
            "cardData":{"cardParamMap":{"a":"1","sys_full_json_obj":"{\"n\":2}"}}}
            """#
        #expect(try body(answer, to: Body.action) == expected)
    }

    @Test
    func `data sources are answered in the order asked, and what is left out is reported`() throws {
        let callback = try callback(Body.dynamicData)
        let reply = try callback.reply(.data(["ds_note": "text", "ds_amount": ["amount": 12.5]]))
        #expect(
            String(decoding: reply.body, as: UTF8.self) == #"""
                {"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds_amount","dynamicDataValueType":"OBJECT",\#
                "data":"{\"amount\":12.5}"},{"dynamicDataSourceId":"ds_note","dynamicDataValueType":"STRING","data":"text"}]}
                """#
        )
        #expect(reply.unanswered == ["ds_chart"])
        #expect(try callback.reply(.data(["ds_chart": nil])).unanswered == ["ds_amount", "ds_note"])
        #expect(try callback.reply(.empty).unanswered == ["ds_amount", "ds_chart", "ds_note"])
        let values = callback.root.description.isEmpty ? [] : ["ds_amount", "ds_chart", "ds_note"]
        let all = try callback.reply(.data(values.map { (source: $0, value: nil) }))
        #expect(all.unanswered.isEmpty && all.body == callback.emptyAnswer)
    }

    @Test
    func `a pure pull is answered with private parameters, and a link with its card`() throws {
        #expect(
            try body(.card(private: ["balance": "3"], privateMedia: ["avatar": "@lAD"]), to: Body.privatePull) == #"""
                {"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},"userPrivateData":\#
                {"cardParamMap":{"balance":"3"},"cardMediaIdParamMap":{"avatar":"@lAD"}}}
                """#
        )
        #expect(try body(.link(outTrackID: "card-9"), to: Body.link) == #"{"outTrackId":"card-9"}"#)
        #expect(
            try body(.link(outTrackID: "card-9", supportForward: false, lastMessage: "报销单"), to: Body.link)
                == #"{"outTrackId":"card-9","cardOptions":{"supportForward":false,"lastMessage":"报销单"}}"#
        )
    }

    @Test
    func `a raw answer stands as it is`() throws {
        let raw = #"{"new" : [1.0, "x"]}"#
        #expect(try body(.raw(Array(raw.utf8)), to: Body.unknown) == raw)
    }

    static let refused: [(DingTalk.Answer, String, Status, String)] = [
        (.card(["a": "1"]), Body.privatePull, .replyPublicIgnored, "card"),
        (.card(["a": "1"]), Body.dynamicData, .replyPartNotAllowed, "card"),
        (.card(["a": "1"]), Body.link, .replyPartNotAllowed, "card"),
        (.card(["a": "1"]), Body.unknown, .replyPartNotAllowed, "card"),
        (.data(["ds_amount": "1"]), Body.action, .replyPartNotAllowed, "data"),
        (.data(["ds_other": "1"]), Body.dynamicData, .replySourceNotAsked, "ds_other"),
        (.data(["ds_amount": "1", "ds_amount": "2"]), Body.dynamicData, .replySourceTwice, "ds_amount"),
        (.link(outTrackID: "x"), Body.dynamicData, .replyPartNotAllowed, "outTrackId"),
        (.raw(Array("[1]".utf8)), Body.unknown, .replyRawNotObject, "raw"),
        (.raw(Array("{".utf8)), Body.unknown, .jsonUnexpectedEnd, "raw"),
        (.card(["": "1"]), Body.action, .replyKeyEmpty, "card"),
        (.card(["sys_full_json_obj": "1"]), Body.action, .replyKeyReserved, "card.sys_full_json_obj"),
        (.card(cardMedia: ["m": 1]), Body.action, .replyMediaNotText, "cardMedia.m"),
        (.card(private: ["u1001": ["cardParamMap": ["a": "1"]]]), Body.action, .replyKeyedByUser, "private.u1001"),
        (.card(["a": .double(.infinity)]), Body.action, .writerNotFinite, ""),
    ]

    @Test(arguments: refused)
    func `an answer that the platform would refuse or ignore is an error`(
        answer: DingTalk.Answer,
        body: String,
        status: Status,
        path: String
    ) throws {
        let callback = try callback(body)
        let error = #expect(throws: IMHookError.self) { try callback.reply(answer) }
        #expect(error?.status == status)
        #expect(error?.path.description == path)
        // The callback can still be answered.
        #expect(try callback.reply(.empty).body == callback.emptyAnswer)
    }
}
