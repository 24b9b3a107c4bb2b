import IMHook
import Testing

@Suite
struct IMHookErrorTests {
    @Test
    func `an error describes itself with reason, place and difference of the clocks`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret])
        let body = #"{"type":"dynamicDataCallback","content":7}"#
        let misplaced = try #require(try refusal(endpoint, signedRequest(body)))
        #expect(misplaced.description == "\(Status.fieldWrongType.message) (content) [body byte 40]")
        let old = try #require(try refusal(endpoint, signedRequest(Body.action), now: now + 7_200_000))
        #expect(old.description == "\(Status.timestampTooOld.message) [clock skew 7200000 ms]")
    }

    @Test
    func `an error in a nested text is counted there and in the body`() throws {
        let body = #"{"type":"actionCallback","content":"{\"a\":\u0031,}"}"#
        let error = try #require(try refusal(DingTalk.CardEndpoint(secrets: [secret]), signedRequest(body)))
        #expect(error.status == .jsonUnexpectedByte && error.document == .content && error.path.isEmpty)
        #expect(error.offset == 7 && error.outerOffset == body.utf8.count - 3)
    }

    @Test
    func `no error repeats a secret or a signature`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret])
        var request = try signedRequest(Body.action, secret: "another secret")
        let signature = request.headers[1].value
        var texts = [refusal(endpoint, request)]
        request.headers[1].value = String(signature.dropLast())
        texts.append(refusal(endpoint, request))
        request.headers.append(request.headers[1])
        texts.append(refusal(endpoint, request))
        for error in texts {
            let text = try #require(error).description
            #expect(!text.contains(secret) && !text.contains("another secret") && !text.contains(signature.prefix(8)))
        }
    }

    @Test
    func `a path that is too long is cut between characters`() throws {
        let name = String(repeating: "报销", count: 40)
        let document = Array(#"{"cardMedia":{"\#(name)":1}}"#.utf8)
        let error = #expect(throws: IMHookError.self) { try callback(Body.action).reply(document: document) }
        let path = try #require(error?.path.description)
        #expect(path.hasPrefix("cardMedia.报销报销") && path.hasSuffix("...") && path.utf8.count <= 127)
        #expect(!path.contains("\u{FFFD}"))
    }

    @Test
    func `paths are equal when their texts are`() {
        #expect(ErrorPath("a").member("b").element(3) == ErrorPath("a").member("b").element(3))
        #expect(ErrorPath("a").member("b").element(3).description == "a.b[3]")
        #expect(ErrorPath("a").element(3) != ErrorPath("a").element(4))
        #expect(ErrorPath().isEmpty && ErrorPath().description.isEmpty)
    }
}

@Suite
struct StatusTests {
    @Test(arguments: Status.allCases)
    func `a status has a name, a sentence and an HTTP status`(status: Status) {
        let name = "\(status.name)"
        #expect(name.hasPrefix("IMHOOK_") && name.utf8.count > 8)
        #expect("\(status.message)".hasSuffix("."))
        let range: ClosedRange<Int32> =
            switch status.rawValue {
            case 0: 200...200
            case 109: 409...409
            case 110...111: 403...403
            case 100..<200: 401...401
            case 300: 413...413
            case 200..<600: 400...405
            default: 500...503
            }
        #expect(range.contains(status.httpStatus))
    }

    @Test
    func `no two statuses share a name or a sentence`() {
        #expect(Set(Status.allCases.map { "\($0.name)" }).count == Status.allCases.count)
        let sentences = Dictionary(grouping: Status.allCases) { "\($0.message)" }
        #expect(sentences.allSatisfy { $0.value.count == 1 }, "\(sentences.filter { $0.value.count > 1 })")
    }
}
