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
}
