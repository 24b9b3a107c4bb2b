import IMHook
import Testing

@Suite
struct TencentChatAPITests {
    private static let now: Int64 = 1_736_900_000_000
    private let api = TencentChat.API(
        sdkAppID: 1_409_990_001,
        identifier: "administrator",
        credential: .userSig("eJ*-_")
    )
    private let message: JSON.Parameters = [
        "Official_Account": "@TOA#_LISBONDEALS",
        "MsgBody": [["MsgType": "TIMTextElem", "MsgContent": ["Text": "Coffee beans -30 % today"]]],
    ]

    @Test
    func `a request holds everything that an HTTP client needs`() throws {
        let request = try api.request("send_official_account_msg", message, random: 5, now: Self.now)
        #expect(request.method == "POST")
        #expect(
            request.url == "https://console.tim.qq.com/v4/official_account_open_http_svc/send_official_account_msg"
                + "?sdkappid=1409990001&identifier=administrator&usersig=eJ%2A-_&random=5&contenttype=json"
        )
        #expect(request.headers.map(\.name) == ["Content-Type"])
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == #"{"Official_Account":"@TOA#_LISBONDEALS","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":"#
                + #"{"Text":"Coffee beans -30 % today"}}],"Random":5}"#
        )
        #expect(!"\(request)".contains("eJ"))
    }

    @Test
    func `requests differ by the number that is drawn`() throws {
        let first = try api.request("send_official_account_msg", message, now: Self.now)
        let second = try api.request("send_official_account_msg", message, now: Self.now)
        #expect(first.url != second.url)
        #expect(first.body != second.body)
    }

    @Test
    func `a body that the platform would refuse is refused here`() throws {
        var wrong = message
        wrong["OnlineOnlyFlag"] = 2
        let error = #expect(throws: IMHookError.self) {
            try api.request("send_official_account_msg", wrong, now: Self.now)
        }
        #expect(error?.status == .apiFieldOutOfRange)
        #expect(error?.path.description == "OnlineOnlyFlag")
        let number = #expect(throws: IMHookError.self) {
            try api.request("get_subscriber_info", ["x": .double(.infinity)], now: Self.now)
        }
        #expect(number?.status == .writerNotFinite)
    }

    @Test
    func `an answer is read with all its members`() throws {
        let request = try api.request(
            "official_account_msg_recall",
            ["Official_Account": "@TOA#_LISBONDEALS", "MsgKeyList": ["58_3_1736900079"]],
            now: Self.now
        )
        let answer =
            #"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"RecallRetList":[{"MsgKey":"58_3_1736900079","RetCode":0}]}"#
        let response = try request.response(httpStatus: 200, body: Array(answer.utf8))
        #expect(response.outcome == .ok)
        #expect(try response.root.find("/RecallRetList/0/RetCode").int64 == 0)
    }

    @Test
    func `a page of a gateway is no answer`() throws {
        let request = try api.request("get_subscriber_info", [:], now: Self.now)
        let error = #expect(throws: IMHookError.self) { try request.response(httpStatus: 502, body: []) }
        #expect(error?.status == .apiHttpStatus)
    }
}
