import IMHook
import Testing

@Suite
struct DingTalkAPITests {
    private static let secret = "not-a-real-secret"
    private let card: JSON.Parameters = [
        "cardTemplateId": "dac1dbec.schema",
        "outTrackId": "order-7781",
        "callbackType": "STREAM",
        "cardData": ["cardParamMap": ["status": "待处理", "amount": 1000, "lines": [["sku": "A-1"]]]],
        "imGroupOpenSpaceModel": ["supportForward": true],
        "imGroupOpenDeliverModel": ["robotCode": "dingexample0001"],
    ]

    @Test
    func `a card goes where a space says`() throws {
        var card = card
        card["openSpaceId"] = .string(try DingTalk.OpenSpace.openSpaceID(of: [.group("cidAbc123==")]))
        let request = try DingTalk.API().request("create_and_deliver_card", card, accessToken: Self.secret)
        #expect(request.method == "POST")
        #expect(request.url == "https://api.dingtalk.com/v1.0/card/instances/createAndDeliver")
        #expect(request.headers.last?.value == Self.secret)
        let body = String(decoding: request.body, as: UTF8.self)
        #expect(body.contains(#"{"status":"待处理","amount":"1000","lines":"[{\"sku\":\"A-1\"}]"}"#))
        #expect(body.contains(#""openSpaceId":"dtv1.card//IM_GROUP.cidAbc123==""#))
    }

    @Test
    func `what is wrong with a body has a path`() throws {
        let error = #expect(throws: IMHookError.self) {
            try DingTalk.API().request("create_and_deliver_card", card, accessToken: Self.secret)
        }
        #expect(error?.status == .apiFieldMissing)
        #expect(error?.path.description == "openSpaceId")
        let number = #expect(throws: IMHookError.self) {
            try DingTalk.API().request("get_access_token", ["appKey": .double(.nan)])
        }
        #expect(number?.status == .writerNotFinite)
    }

    @Test
    func `a body is checked before there is a token`() throws {
        let wrong = #expect(throws: IMHookError.self) { try DingTalk.API().request("create_card", [:]) }
        #expect(wrong?.status == .apiFieldMissing)
        let right = #expect(throws: IMHookError.self) { try DingTalk.API().request("create_card", card) }
        #expect(right?.status == .apiTokenMissing)
    }

    @Test
    func `what may be meant otherwise is said in one line, and by the answer, too`() throws {
        var card = card
        let long = String(repeating: "x", count: 2100)
        card["cardData"] = ["cardParamMap": ["title": .string(long), "a\nb": .string(long)]]
        let request = try DingTalk.API().request("create_card", card, accessToken: Self.secret)
        let sentence = "\(Status.apiValueLong.message) (2100 bytes, the maximum is 1024)"
        #expect(
            request.warnings.map(\.description)
                == [
                    "cardData.cardParamMap.title: \(sentence)", "cardData.cardParamMap.a?b: \(sentence)",
                    "imGroupOpenDeliverModel: \(Status.apiMemberUndocumented.message)",
                ]
        )
        let body = Array(#"{"success":true,"result":"order-7781"}"#.utf8)
        let response = try request.response(httpStatus: 200, body: body)
        #expect(response.warnings == request.warnings)
        #expect(try DingTalk.APIResponse(operation: "create_card", httpStatus: 200, body: body).warnings.isEmpty)
    }

    @Test
    func `a message is answered at its webhook`() throws {
        let webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=\(Self.secret)"
        let request = try DingTalk.API().sessionReply(["msgtype": "text", "text": ["content": "你好"]], to: webhook)
        #expect(request.url == webhook)
        let response = try request.response(httpStatus: 200, body: Array(#"{"errcode":310000,"errmsg":"x"}"#.utf8))
        #expect(response.outcome == .apiRefused && response.platformCode == 310_000)
    }

    @Test
    func `nothing that is printed holds a secret`() throws {
        let members: JSON.Parameters = ["appKey": "a", "appSecret": .string(Self.secret)]
        let request = try DingTalk.API().request("get_access_token", members)
        let body = #"{"accessToken":"\#(Self.secret)","expireIn":7200}"#
        let response = try request.response(httpStatus: 200, body: Array(body.utf8))
        var token = DingTalk.AccessToken()
        token.refreshed(response, now: 1)
        let printed = ["\(request)", "\(response)", "\(token)", String(reflecting: request), String(reflecting: token)]
        #expect(response.accessToken == Self.secret)
        #expect(token.plan(now: 2) == .use(Self.secret))
        #expect(!printed.contains { $0.contains(Self.secret) })
    }

    @Test
    func `a token that could not be fetched is not fetched again at once`() throws {
        var token = DingTalk.AccessToken()
        #expect(token.plan(now: 1000) == .refresh)
        let refusal = #"{"code":"invalidClientIdOrSecret","message":"x","requestid":"y"}"#
        let response = try DingTalk.APIResponse(
            operation: "get_access_token",
            httpStatus: 400,
            body: Array(refusal.utf8)
        )
        token.refreshed(response, now: 1000)
        #expect(token.plan(now: 1000) == .failed(milliseconds: 60_000))
    }

    @Test
    func `values of an answer live as long as they are used`() throws {
        let body = #"{"success":true,"result":{"outTrackId":"o","deliverResults":[{"success":true,"spaceId":"c"}]}}"#
        let result = try DingTalk.APIResponse(operation: "create_card", httpStatus: 200, body: Array(body.utf8)).result
        #expect(try result["deliverResults"][0]["spaceId"].string == "c")
    }
}
