import IMHook
import Testing

@Suite
struct ConformanceTests {
    @Test
    func `the corpus is found`() {
        #expect(Corpus.names.count >= 150)
    }

    @Test(arguments: Corpus.names)
    func `a case comes out as it says`(name: String) throws {
        let content = try Corpus.content(name)
        let kinds = content.members.map(\.name).filter {
            !["about", "source", "endpoint", "streamOptions", "expect"].contains($0)
        }
        guard kinds.count == 1 else { throw BrokenCase("it is not of exactly one kind") }
        switch kinds[0] {
        case "script", "streamExpect": try runStream(content)
        case "cardStream": try runCardStream(content["cardStream"])
        case "steps": try runSteps(content)
        case "endpointExpect": try runEndpoint(content)
        case "json": try runJSON(content["json"])
        case "sign": try runSign(content["sign"])
        case "eventSeal": try runEventSeal(content["eventSeal"], expecting: content["expect"])
        case "eventOpen": try runEventOpen(content["eventOpen"], expecting: content["expect"])
        case "userSig": try runUserSig(content["userSig"], expecting: content["expect"])
        case "userSigVerify": try runUserSigVerify(content["userSigVerify"], expecting: content["expect"])
        case "apiRequest": try runAPIRequest(content["apiRequest"], expecting: content["expect"])
        case "apiResponse": try runAPIResponse(content["apiResponse"], expecting: content["expect"])
        case "dingtalkRequest": try runDingTalkRequest(content["dingtalkRequest"], expecting: content["expect"])
        case "dingtalkResponse": try runDingTalkResponse(content["dingtalkResponse"], expecting: content["expect"])
        case "openSpaceId": try runOpenSpaceID(content["openSpaceId"], expecting: content["expect"])
        case "accessToken": try runAccessToken(content["accessToken"])
        case "callAttempts": try runCallAttempts(content["callAttempts"])
        default: throw BrokenCase("the kind '\(kinds[0])' is not known to this runner")
        }
    }
}
