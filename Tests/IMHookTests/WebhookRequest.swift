import IMHook

/// The application of the tests, and the token that their webhooks are signed with.
let sdkAppID: UInt64 = 1_409_990_001
let token = "k3y-For-Tests"
/// The time of signing in seconds, and the clock half a minute later.
let requestTime: Int64 = 1_736_900_000
let webhookClock: Int64 = 1_736_900_030_000

/// The query of a webhook, signed at a time.
func webhookQuery(_ command: String, at time: Int64 = requestTime, token: String = token) throws -> String {
    let signature = try TencentChat.sign(token: token, requestTime: time).map { "\($0.name)=\($0.value)" }
    let parameters = ["SdkAppid=\(sdkAppID)", "CallbackCommand=\(command)", "contenttype=json"] + signature
    return parameters.joined(separator: "&")
}

/// A webhook with a body, signed at a time.
func webhookRequest(
    _ command: String,
    _ body: String,
    at time: Int64 = requestTime,
    token: String = token
) throws -> Request {
    Request(query: try webhookQuery(command, at: time, token: token), body: Array(body.utf8))
}

/// The webhook of a body.
func webhook(_ command: String, _ body: String) throws -> TencentChat.Webhook {
    try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token])
        .receive(webhookRequest(command, body), now: webhookClock)
}

/// What goes wrong with a webhook; nil when nothing does.
func refusal(_ endpoint: TencentChat.Endpoint, _ request: Request, now: Int64 = webhookClock) -> IMHookError? {
    do {
        _ = try endpoint.receive(request, now: now)
        return nil
    } catch {
        return error
    }
}

/// Bodies of a few commands.
enum WebhookBody {
    static let message = #"""
        {"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"mei.chen","To_Account":"tomas_r",\#
        "MsgSeq":4294967295,"MsgTime":1736900000,"MsgKey":"1_2_1736900000","MsgBody":[{"MsgType":"TIMTextElem",\#
        "MsgContent":{"Text":"hello "}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":1}},\#
        {"MsgType":"TIMTextElem","MsgContent":{"Text":"world"}}],"CloudCustomData":"{\"a\":1}",\#
        "EventTime":"1736900000123"}
        """#
    static let invitation = #"""
        {"CallbackCommand":"Group.CallbackBeforeInviteJoinGroup","GroupId":"@TGS#1","Operator_Account":"mei.chen",\#
        "DestinationMembers":[{"Member_Account":"tomas_r"},{"Member_Account":"nils"},{"Member_Account":"ana"}]}
        """#
    static let friends = #"""
        {"CallbackCommand":"Sns.CallbackPrevFriendAdd","From_Account":"mei.chen","FriendItem":\#
        [{"To_Account":"tomas_r"},{"To_Account":"nils"},{"To_Account":"ana"}]}
        """#
}
