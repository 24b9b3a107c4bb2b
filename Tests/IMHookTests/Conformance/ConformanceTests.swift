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
        try content.checkMembers(["about", "source", "endpoint", "endpointExpect", "steps", "json", "sign"])
        switch (content.has("steps"), content.has("endpointExpect"), content.has("json"), content.has("sign")) {
        case (true, false, false, false): try runSteps(content)
        case (false, true, false, false): try runEndpoint(content)
        case (false, false, true, false): try runJSON(content["json"])
        case (false, false, false, true): try runSign(content["sign"])
        default: throw BrokenCase("it is not exactly one of the four kinds of cases")
        }
    }

    private func runSign(_ description: JSONValue) throws {
        try description.checkMembers(["secret", "timestampMs", "signature", "expect"])
        let secret = try description["secret"].string
        let timestamp = try description["timestampMs"].int64
        let outcome = Result { () throws(IMHookError) in try DingTalk.sign(secret: secret, timestamp: timestamp) }
        switch outcome {
        case .success(let headers):
            #expect(!description.has("expect"))
            let expected = try [String(timestamp), description["signature"].string]
            #expect(headers.map(\.value) == expected)
            #expect(headers.map(\.name) == ["x-ddpaas-signature-timestamp", "x-ddpaas-signature"])
        case .failure(let error):
            try compare(description["expect"], with: error, at: "sign")
        }
    }
}
