import IMHook
import Testing

@Suite
struct ReadmeExampleTests {
    @Test
    func `the README's server answers an action and leaves the rest alone`() throws {
        let server = try CardServer(secret: secret)
        let answer = try JSONValue(parsing: server.answer(signedRequest(Body.action), now: now))
        #expect(answer["cardData"]["cardParamMap"]["status"] == "已同意")
        #expect(try server.answer(signedRequest(Body.dynamicData), now: now) == Array("{}".utf8))
        #expect(throws: IMHookError.self) { try server.answer(signedRequest(Body.action, secret: "other"), now: now) }
    }
}
