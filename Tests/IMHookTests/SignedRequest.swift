import IMHook

/// The clock of the tests, and the secret that their requests are signed with.
let now: Int64 = 1_700_000_000_000
let secret = "mySecret"

/// A request with a body, signed at a time.
func signedRequest(_ body: String, at timestamp: Int64 = now, secret: String = secret) throws -> Request {
    Request(headers: try DingTalk.sign(secret: secret, timestamp: timestamp), body: Array(body.utf8))
}

/// The callback of a body.
func callback(_ body: String) throws -> DingTalk.Callback {
    try DingTalk.CardEndpoint(secrets: [secret]).receive(signedRequest(body), now: now)
}

/// The callback of a message to a robot.
func robotCallback(_ body: String) throws -> DingTalk.Callback {
    let headers = try DingTalk.sign(robotSecret: secret, timestamp: now).headers
    let request = Request(headers: headers, body: Array(body.utf8))
    return try DingTalk.Endpoint(robotSecrets: [secret]).receive(request, now: now)
}

/// The key of the events of the tests.
let eventKey = DingTalk.EventKey(
    token: "tok3n",
    aesKey: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
    ownerKey: "dingowner0001"
)

/// A request that brings an event.
func eventRequest(_ message: String, at timestamp: Int64 = now) throws -> Request {
    let sealed = try eventKey.seal(message, timestamp: timestamp, nonce: "n0nce123")
    return Request(query: sealed.query, body: sealed.body)
}

/// The callback of an event.
func eventCallback(_ message: String) throws -> DingTalk.Callback {
    try DingTalk.Endpoint(eventKeys: [eventKey]).receive(eventRequest(message), now: now)
}

/// What goes wrong with a request; nil when nothing does.
func refusal(_ endpoint: DingTalk.CardEndpoint, _ request: Request, now: Int64 = now) -> IMHookError? {
    do {
        _ = try endpoint.receive(request, now: now)
        return nil
    } catch {
        return error
    }
}

/// A callback is of another kind than the test is about.
struct AnotherKind: Error {}

/// Bodies of the kinds of callbacks.
enum Body {
    static let action = #"""
        {"type":"actionCallback","outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001","userIdType":1,\#
        "spaceType":"IM_GROUP","spaceId":"cid1","content":"{\"cardPrivateData\":{\"actionIds\":[\"btn\"],\#
        \"params\":{\"decision\":\"accept\",\"count\":3,\"form\":{\"note\":\"报销\",\"days\":{\"index\":1,\"value\":\"2\"}}}}}"}
        """#
    static let legacyAction = #"""
        {"outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001",\#
        "value":"{\"cardPrivateData\":{\"actionIds\":[\"btn\"]},\"params\":{\"decision\":\"accept\"}}"}
        """#
    static let dynamicData = #"""
        {"type":"dynamicDataCallback","outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001",\#
        "content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"ds_amount\"},\#
        {\"dynamicDataSourceId\":\"ds_chart\"},{\"dynamicDataSourceId\":\"ds_note\"}]}"}
        """#
    static let privatePull = #"""
        {"outTrackId":"box-01","corpId":"dingcorp0001","userId":"u1001",\#
        "content":"{\"cardData\":{\"cardParamMap\":{\"title\":\"hello\"}}}"}
        """#
    static let link = #"""
        {"corpId":"dingcorp0001","userId":"u1001",\#
        "extension":"{\"url\":\"https://example.com/9\",\"openConversationId\":\"cid2\"}"}
        """#
    static let assistant = #"""
        {"conversationToken":"ct_1","content":{"cardPrivateData":{"params":{"a":1}}}}
        """#
    static let unknown = #"{"type":"somethingNew","payload":[1,2.50,"x"]}"#
}
