import IMHook
import Testing

@Suite
struct WebhookEndpointTests {
    private static let empty = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}"#

    @Test
    func `an endpoint says what it checks and how much it reads`() throws {
        let endpoint = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token])
        #expect(endpoint.checksSignatures && endpoint.maxBodySize == 1 << 20 && endpoint.sdkAppID == sdkAppID)
        var limits = JSONLimits()
        limits.maxSize = 4096
        let open = try TencentChat.Endpoint.acceptingUnsigned(sdkAppID: sdkAppID, limits: limits)
        #expect(!open.checksSignatures && open.maxBodySize == 4096)
        let request = Request(query: "SdkAppid=\(sdkAppID)&CallbackCommand=x", body: Array("{}".utf8))
        #expect(try open.receive(request, now: 0).verification == .none)
    }

    static let refused: [(UInt64, [String], SignatureFreshness, Status)] = [
        (0, ["a"], .within(milliseconds: 1), .optionOutOfRange),
        (1, [], .within(milliseconds: 1), .secretMissing),
        (1, [], .ignoringTimestamp, .secretMissing),
        (1, [""], .within(milliseconds: 1), .secretEmpty),
        (1, ["a", ""], .within(milliseconds: 1), .secretEmpty),
        (1, (0..<17).map(String.init), .within(milliseconds: 1), .optionOutOfRange),
        (1, ["a"], .within(milliseconds: 0), .optionOutOfRange),
        (1, ["a"], .within(milliseconds: .max), .optionOutOfRange),
    ]

    @Test(arguments: refused)
    func `a mistake in the configuration is no endpoint`(
        sdkAppID: UInt64,
        tokens: [String],
        freshness: SignatureFreshness,
        status: Status
    ) {
        let error = #expect(throws: IMHookError.self) {
            try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: tokens, freshness: freshness)
        }
        #expect(error?.status == status)
    }

    @Test
    func `limits and replay guards are checked when the endpoint is made`() throws {
        var limits = JSONLimits()
        limits.maxDepth = 1001
        #expect(throws: IMHookError.self) {
            try TencentChat.Endpoint.acceptingUnsigned(sdkAppID: 1, limits: limits)
        }
        #expect(throws: IMHookError.self) { try TencentChat.Endpoint.acceptingUnsigned(sdkAppID: 0) }
        let replayGuard = try ReplayGuard(capacity: 1)
        let conflict = #expect(throws: IMHookError.self) {
            try TencentChat.Endpoint(
                sdkAppID: 1,
                tokens: ["a"],
                freshness: .ignoringTimestamp,
                replayGuard: replayGuard
            )
        }
        #expect(conflict?.status == .optionConflict)
    }

    @Test
    func `a webhook says what the request said`() throws {
        let endpoint = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: ["old", token])
        var request = try webhookRequest("C2C.CallbackBeforeSendMsg", " " + WebhookBody.message + "\n")
        request.query += "&ClientIP=2001:db8::1&OptPlatform=IOS"
        let webhook = try endpoint.receive(request, now: webhookClock)
        #expect(webhook.command == .c2cBeforeSendMsg && webhook.commandName == "C2C.CallbackBeforeSendMsg")
        #expect(webhook.timing == .before && webhook.platform == .iOS && webhook.platformName == "IOS")
        #expect(webhook.clientIP == "2001:db8::1" && webhook.sdkAppID == sdkAppID)
        #expect(
            webhook.verification == .timestampSigned(tokenIndex: 1, signedAt: 1_736_900_000_000, clockSkew: 30_000)
        )
        #expect(webhook.fromAccount == "mei.chen" && webhook.toAccount == "tomas_r")
        #expect(webhook.messageKey == "1_2_1736900000" && webhook.messageTime == 1_736_900_000_000)
        #expect(webhook.eventTime == 1_736_900_000_123 && webhook.customData == #"{"a":1}"#)
        #expect(webhook.message.count == 3 && webhook.messageText == "hello world")
        #expect(webhook.groupID.isEmpty && webhook.topicID.isEmpty && webhook.officialAccount.isEmpty)
        #expect(webhook.operatorAccount.isEmpty && webhook.events.type == .absent)
        #expect(webhook.body == request.body && webhook.root["MsgSeq"].description == "4294967295")
        #expect(webhook.emptyAnswer == Array(Self.empty.utf8))
    }

    @Test
    func `a command that nobody knows is a webhook too`() throws {
        let webhook = try webhook("Group.CallbackBeforeSomethingNew", #"{"a":{"b":[1,2.50]}}"#)
        #expect(webhook.command == .unknown && webhook.commandName == "Group.CallbackBeforeSomethingNew")
        #expect(webhook.timing == .unknown && webhook.root.find("/a/b/1").description == "2.50")
        #expect(try webhook.reply(.allow).body == webhook.emptyAnswer)
        #expect(try webhook.reply(.raw(Array(#"{"ErrorCode" : 7}"#.utf8))).body == Array(#"{"ErrorCode" : 7}"#.utf8))
    }

    @Test
    func `messages without texts have none`() throws {
        for body in ["{}", #"{"MsgBody":"x"}"#, #"{"MsgBody":[1,{},{"MsgType":"TIMTextElem"}]}"#] {
            #expect(try webhook("C2C.CallbackBeforeSendMsg", body).messageText.isEmpty)
        }
    }

    @Test
    func `what is signed here is accepted here, at any time in the range`() throws {
        let endpoint = try TencentChat.Endpoint(
            sdkAppID: sdkAppID,
            tokens: ["旧令牌", "新令牌"],
            freshness: .within(milliseconds: 1)
        )
        for time: Int64 in [0, requestTime, 99_999_999_999] {
            let request = try webhookRequest("x", "{}", at: time, token: "新令牌")
            let webhook = try endpoint.receive(request, now: time * 1000 + 1)
            #expect(webhook.verification == .timestampSigned(tokenIndex: 1, signedAt: time * 1000, clockSkew: 1))
        }
    }

    @Test(
        arguments: [("", 0, .secretEmpty), ("a", -1, .optionOutOfRange), ("a", .max, .optionOutOfRange)]
            as [(String, Int64, Status)]
    )
    func `nothing is signed without a token or outside the range of times`(
        token: String,
        time: Int64,
        status: Status
    ) {
        let error = #expect(throws: IMHookError.self) { try TencentChat.sign(token: token, requestTime: time) }
        #expect(error?.status == status)
    }

    @Test
    func `a clock that is off is told from a wrong token, with the difference`() throws {
        let endpoint = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token])
        let late = refusal(endpoint, try webhookRequest("x", "{}"), now: 1_736_900_060_001)
        #expect(
            late?.status == .timestampTooOld && late?.clockSkew == 60_001 && late?.path.description == "RequestTime"
        )
        let forged = refusal(endpoint, try webhookRequest("x", "{}", token: "another"), now: 1_736_900_060_001)
        #expect(forged?.status == .signatureMismatch && forged?.clockSkew == 0)
    }

    @Test
    func `a webhook is received once, with its guard, and again when it could not be read`() throws {
        let replayGuard = try ReplayGuard(capacity: 4)
        let endpoint = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token], replayGuard: replayGuard)
        #expect(refusal(endpoint, try webhookRequest("x", "{"))?.status == .jsonUnexpectedEnd)
        #expect(replayGuard.count == 0)
        #expect(refusal(endpoint, try webhookRequest("x", "{}")) == nil)
        #expect(refusal(endpoint, try webhookRequest("x", "{}"))?.status == .replayed)
        #expect(refusal(endpoint, try webhookRequest("y", "{}")) == nil)
        #expect(refusal(endpoint, try webhookRequest("x", "{ }")) == nil)
        #expect(replayGuard.count == 3)
    }

    @Test
    func `one endpoint serves many threads at once`() async throws {
        let endpoint = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: ["other", token])
        let genuine = try webhookRequest("C2C.CallbackBeforeSendMsg", WebhookBody.message)
        let forged = try webhookRequest("C2C.CallbackBeforeSendMsg", WebhookBody.message, token: "wrong")
        let accepted = await withTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    (0..<200).count { round in
                        let isForged = (worker + round) % 2 == 0
                        let error = refusal(endpoint, isForged ? forged : genuine)
                        return isForged ? error?.status == .signatureMismatch : error == nil
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(accepted == 1600)
    }
}
