/// What every contender gets and must produce: a signed webhook about a broadcast of an official account, six of whose
/// members are read, and the answer that acknowledges it.
enum WebhookWorkload {
    static let sdkAppID: UInt64 = 1_409_990_001
    static let token = "k3y-For-Tests"
    /// Half a minute after signing.
    static let now: Int64 = 1_736_900_030_000
    static let tolerance: Int64 = 60_000
    static let command = "OfficialAccount.CallbackAfterSendMsg"

    static let query =
        "SdkAppid=1409990001&CallbackCommand=OfficialAccount.CallbackAfterSendMsg&contenttype=json&ClientIP=203.0.113.24"
        + "&OptPlatform=RESTAPI&Sign=abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8"
        + "&RequestTime=1736900000"

    static let body = Array(
        #"""
        {"CallbackCommand":"OfficialAccount.CallbackAfterSendMsg","Official_Account":"@TOA#_LISBONDEALS",\#
        "MsgKey":"58_3_1736900079","MsgTime":1736900079,"OnlineOnlyFlag":0,"MsgBody":[{"MsgType":"TIMTextElem",\#
        "MsgContent":{"Text":"Coffee beans -30 % today"}}],"CloudCustomData":"campaign=beans","EventTime":1736900079123}
        """#.utf8
    )

    /// Whether what was read is what the body says.
    static func isRight(account: String, key: String, sentAt: Int64, text: String, customData: String, at: Int64)
        -> Bool
    {
        account == "@TOA#_LISBONDEALS" && key == "58_3_1736900079" && sentAt == 1_736_900_079
            && text == "Coffee beans -30 % today" && customData == "campaign=beans" && at == 1_736_900_079_123
    }

    static let answer = #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}"#
}
