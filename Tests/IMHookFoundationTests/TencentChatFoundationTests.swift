import Foundation
import IMHookFoundation
import Testing

@Suite
struct TencentChatFoundationTests {
    private let body = Data(#"{"From_Account":"mei.chen","EventTime":1736900000123,"MsgTime":"1736900000"}"#.utf8)
    private let date = Date(timeIntervalSince1970: 1_736_900_000.9)

    private func endpoint() throws -> TencentChat.Endpoint {
        try TencentChat.Endpoint(sdkAppID: 1_409_990_001, tokens: ["k3y-For-Tests"])
    }

    private func request(_ signature: [(name: String, value: String)]) -> Request {
        let parameters = signature.map { "&\($0.name)=\($0.value)" }.joined()
        return Request(query: "SdkAppid=1409990001&CallbackCommand=C2C.CallbackBeforeSendMsg\(parameters)", body: body)
    }

    @Test
    func `a webhook of data is signed and received at a date`() throws {
        let signature = try TencentChat.sign(token: "k3y-For-Tests", at: date)
        #expect(signature[0].value == "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8")
        #expect(signature[1].value == "1736900000")
        let webhook = try endpoint().receive(request(signature), now: date + 1)
        #expect(
            webhook.verification == .timestampSigned(tokenIndex: 0, signedAt: 1_736_900_000_000, clockSkew: 1900)
        )
        #expect(webhook.eventDate == Date(timeIntervalSince1970: 1_736_900_000.123))
        #expect(webhook.messageDate == Date(timeIntervalSince1970: 1_736_900_000))
        #expect(try webhook.reply(.forbid).data == Data(webhook.reply(.forbid).body))
    }

    @Test
    func `without a date the clock is read, and a time that is not there is no date`() throws {
        var request = request(try TencentChat.sign(token: "k3y-For-Tests"))
        request.body = Array("{}".utf8)
        let webhook = try endpoint().receive(request)
        #expect(webhook.eventDate == nil && webhook.messageDate == nil)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300, -0.5])
    func `a date that no clock shows does not stop the program`(seconds: Double) throws {
        let request = request(try TencentChat.sign(token: "k3y-For-Tests", at: date))
        let now = Date(timeIntervalSince1970: seconds)
        let endpoint = try endpoint()
        #expect(throws: IMHookError.self) { try endpoint.receive(request, now: now) }
        if !(seconds > 0) {
            #expect(throws: IMHookError.self) { try TencentChat.sign(token: "k3y-For-Tests", at: now) }
        }
    }

    private let secretKey = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210"

    @Test
    func `a UserSig is made and verified at dates`() throws {
        let made = try TencentChat.UserSig.make(
            sdkAppID: 1_409_990_001,
            secretKey: secretKey,
            userID: "administrator",
            lifetime: 86_400,
            now: date
        )
        #expect(made.signature == "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI=")
        #expect(made.issuedDate == Date(timeIntervalSince1970: 1_736_900_000))
        #expect(made.expiryDate == Date(timeIntervalSince1970: 1_736_986_400))
        func verify(at now: Date) throws -> TencentChat.UserSig {
            try .verify(made.text, sdkAppID: 1_409_990_001, secretKey: secretKey, now: now)
        }
        #expect(try verify(at: made.expiryDate - 1).userID == "administrator")
        let late = #expect(throws: IMHookError.self) { try verify(at: made.expiryDate + 1) }
        #expect(late?.status == .userSigExpired)
    }

    @Test
    func `a call of the API is written at a date and its answer read from data`() throws {
        let api = TencentChat.API(
            sdkAppID: 1_409_990_001,
            identifier: "administrator",
            credential: .secretKey(secretKey)
        )
        let request = try api.request("destroy_official_account", ["Official_Account": "@TOA#_LISBONDEALS"], now: date)
        #expect(request.data == Data(#"{"Official_Account":"@TOA#_LISBONDEALS"}"#.utf8))
        let response = try request.response(
            httpStatus: 200,
            body: Data(#"{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}"#.utf8)
        )
        #expect(response.outcome == .ok)
    }
}
