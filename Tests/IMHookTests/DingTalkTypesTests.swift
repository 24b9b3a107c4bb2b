import Foundation
import IMHook
import IMHookWire
import Testing

@Suite
struct DingTalkTypesTests {
    private struct WrittenBody: Decodable {
        let operation: String
        let url: String
        let body: String
    }

    private static func writtenBodies() throws -> [WrittenBody] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appendingPathComponent("TestData/dingtalk_bodies.json"))
        return try JSONDecoder().decode([WrittenBody].self, from: data)
    }

    @Test
    func `every typed body is written with all that is in it, and with members that its type does not have`() throws {
        let bodies = try Self.writtenBodies()
        let requests = try DingTalkBodies.requests(DingTalk.API())
        #expect(requests.map { $0.operation } == bodies.map { $0.operation })
        for (request, body) in zip(requests, bodies) {
            #expect(String(decoding: request.body, as: UTF8.self) == body.body)
            #expect(body.url.isEmpty || request.url == body.url)
        }
    }

    @Test
    func `members of a type count before others, and nil leaves one out`() throws {
        let update = DingTalk.API.UpdateCardRequest(outTrackID: "o", other: ["outTrackId": "p", "userIdType": 2])
        #expect(update.json == ["outTrackId": "o", "userIdType": 2])
        #expect(update.other["outTrackId"] == "p")
    }

    @Test
    func `what is wrong with a typed body has a path`() throws {
        let error = #expect(throws: IMHookError.self) {
            try DingTalk.API().updateCard(.init(outTrackID: ""), accessToken: "t")
        }
        #expect(error?.status == .apiFieldMissing)
        #expect(error?.path.description == "outTrackId")
    }

    @Test
    func `a body with a secret is not printed`() {
        let secret = "not-a-real-secret"
        let body = DingTalk.API.GetAccessTokenRequest(appKey: "a", appSecret: secret)
        var dumped = ""
        dump(body, to: &dumped)
        for printed in ["\(body)", String(reflecting: body), "\([body])", dumped] {
            #expect(!printed.contains(secret))
        }
    }
}
