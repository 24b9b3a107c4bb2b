import Foundation
import IMHookFoundation
import Testing

@Suite
struct IMHookFoundationTests {
    private let body = Data(#"{"type":"actionCallback","userId":"u1001","content":"{\"cardPrivateData\":{}}"}"#.utf8)
    private let date = Date(timeIntervalSince1970: 1_700_000_000)

    @Test
    func `a request of data is signed and received at a date`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["mySecret"])
        let request = Request(headers: try DingTalk.sign(secret: "mySecret", at: date), body: body)
        #expect(request.headers[0].value == "1700000000000")
        #expect(request.headers[1].value == "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=")
        let callback = try endpoint.receive(request, now: date + 1.5)
        #expect(callback.verification == .timestampSigned(secretIndex: 0, signedAt: 1_700_000_000_000, clockSkew: 1500))
        #expect(try callback.reply(.card(["a": "1"])).data == Data(callback.reply(.card(["a": "1"])).body))
    }

    @Test
    func `without a date the clock is read`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["mySecret"], freshness: .within(milliseconds: 60_000))
        let request = Request(headers: try DingTalk.sign(secret: "mySecret"), body: body)
        #expect(try endpoint.receive(request).userID == "u1001")
    }

    @Test(arguments: [(Date.distantPast, Status.timestampTooNew), (.distantFuture, .timestampTooOld)])
    func `a date far from the signature is refused`(now: Date, status: Status) throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["mySecret"])
        let request = Request(headers: try DingTalk.sign(secret: "mySecret", at: date), body: body)
        let error = #expect(throws: IMHookError.self) { try endpoint.receive(request, now: now) }
        #expect(error?.status == status)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func `a date that no clock shows does not stop the program`(seconds: Double) throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["mySecret"])
        let request = Request(headers: try DingTalk.sign(secret: "mySecret", at: date), body: body)
        let now = Date(timeIntervalSince1970: seconds)
        #expect(throws: IMHookError.self) { try endpoint.receive(request, now: now) }
        #expect(throws: IMHookError.self) { try DingTalk.sign(secret: "mySecret", at: now) }
    }

    struct Expense: Decodable, Equatable {
        let amount: Double
        let note: String?
    }

    @Test
    func `a value is decoded as a type of the program`() throws {
        let root = try JSONValue(parsing: Data(#"{"a":[{"amount":12.50,"note":"\u62a5"},{"amount":3}],"t":"x"}"#.utf8))
        #expect(
            try root["a"].decode([Expense].self) == [Expense(amount: 12.5, note: "报"), Expense(amount: 3, note: nil)]
        )
        #expect(try root["t"].decode(String.self) == "x")
        #expect(try root["a"][1]["amount"].decode() == 3)
    }

    @Test
    func `a value of another shape or none at all is a decoding error`() throws {
        let root = try JSONValue(parsing: Data(#"{"a":{"amount":"12"}}"#.utf8))
        #expect(throws: DecodingError.self) { try root["a"].decode(Expense.self) }
        #expect {
            try root["b"].decode(Expense.self)
        } throws: { error in
            if case DecodingError.valueNotFound = error { true } else { false }
        }
    }

    @Test
    func `a decoder's settings count`() throws {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        #expect(try JSONValue(parsing: Data("1700000000000".utf8)).decode(Date.self, with: decoder) == date)
    }

    @Test
    func `an answer to a call of DingTalk is read from data`() throws {
        let request = try DingTalk.API().request("get_access_token", ["appKey": "a", "appSecret": "b"])
        #expect(request.data == Data(#"{"appKey":"a","appSecret":"b"}"#.utf8))
        let response = try request.response(httpStatus: 500, body: Data(#"{"code":"system.busy"}"#.utf8))
        #expect(response.outcome == .apiServerError)
    }
}
