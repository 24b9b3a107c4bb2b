import IMHook
import TestData
import Testing

/// Whatever is done to the samples of the platform's pages, each gives a status or a webhook that can be read, and nothing
/// traps.
@Suite
struct WebhookRobustnessTests {
    private let endpoint: TencentChat.Endpoint

    init() throws { endpoint = try .acceptingUnsigned(sdkAppID: sdkAppID) }

    @Test(arguments: WebhookSamples.commands)
    func `damaged bodies are refused or understood`(command: String) throws {
        let query = try webhookQuery(command)
        for body in ChangedTexts(text: try WebhookSamples.body(command), values: 2) {
            receive(Request(query: query, body: body), endpoint, command)
        }
    }

    /// Every value of a sample gives way to each of these in turn.
    private static let others: [JSON] = [
        nil, true, 0, -1, .unsigned(.max), 1.5, .double(1e300), "", "9223372036854775808", "\u{0}\"\\名", [], [[]],
        [nil],
        [:], ["To_Account": 7, "CallbackCommand": "x"],
    ]

    @Test(arguments: WebhookSamples.commands)
    func `members with other values are refused or understood`(command: String) throws {
        let query = try webhookQuery(command)
        let sample = JSON(try JSONValue(parsing: WebhookSamples.body(command)))
        for place in 0..<sample.count {
            for other in Self.others {
                var left = place
                let changed = sample.replacing(&left, with: other)
                receive(Request(query: query, body: try changed.encoded()), endpoint, command)
            }
        }
    }

    @Test
    func `damaged queries are refused or understood`() throws {
        let signed = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token])
        let query = try webhookQuery("C2C.CallbackBeforeSendMsg") + "&ClientIP=2001%3Adb8::1&OptPlatform=iOS"
        var accepted = 0
        for changed in ChangedTexts(text: Array(query.utf8), values: 8) {
            let request = Request(
                query: String(decoding: changed, as: UTF8.self),
                body: Array(WebhookBody.message.utf8)
            )
            receive(request, endpoint, "query")
            guard let error = refusal(signed, request) else {
                accepted += 1
                continue
            }
            checkSound(error, size: query.utf8.count * 3, "query")
        }
        // Only what nothing depends on may change.
        #expect(accepted > 0)
    }

    @Test
    func `only the signature itself is accepted`() throws {
        let signed = try TencentChat.Endpoint(sdkAppID: sdkAppID, tokens: [token])
        let pairs = try TencentChat.sign(token: token, requestTime: requestTime)
        for (index, pair) in pairs.enumerated() {
            for changed in ChangedTexts(text: Array(pair.value.utf8), values: 6) {
                var values = pairs.map(\.value)
                values[index] = String(decoding: changed, as: UTF8.self)
                guard values[index].lowercased() != pair.value else { continue }
                let query = "SdkAppid=\(sdkAppID)&CallbackCommand=x&Sign=\(values[0])&RequestTime=\(values[1])"
                // A changed byte can end the parameter early, but never make it genuine.
                #expect(refusal(signed, Request(query: query, body: Array("{}".utf8))) != nil, "\(query)")
            }
        }
    }

    @Test
    func `damaged answer documents are refused or understood`() throws {
        var seen: Set<[UInt8]> = []
        for name in Corpus.names where name.hasPrefix("tencent-chat/replies/") {
            let content = try Corpus.content(name)
            for step in content["steps"].elements {
                let callback = try CaseEndpoint(content["endpoint"])
                    .receive(CaseRequest.request(step["request"]), now: step["now"].int64)
                for answer in step["answers"].elements {
                    let document = answer.has("document") ? answer["document"].raw : try answer.bytes("documentText")
                    guard document.count <= 1024, seen.insert(document).inserted else { continue }
                    for changed in ChangedTexts(text: document, values: 2) { reply(changed, callback, name) }
                }
            }
        }
        #expect(seen.count > 100)
    }

    // MARK: Parts

    private func receive(_ request: Request, _ endpoint: TencentChat.Endpoint, _ name: String) {
        do {
            checkSound(try endpoint.receive(request, now: webhookClock), name)
        } catch {
            checkSound(error, size: max(request.body.count, request.query.utf8.count), name)
        }
    }

    private func reply(_ document: [UInt8], _ callback: CaseCallback, _ name: String) {
        do {
            let body = try callback.reply(document: document).body
            #expect(throws: Never.self, "\(name)") { try JSONValue(parsing: body) }
        } catch {
            checkSound(error, size: document.count, name)
        }
    }
}

extension JSON {
    /// How many values there are, this one among them.
    fileprivate var count: Int {
        switch self {
        case .object(let members): members.pairs.reduce(1) { $0 + $1.value.count }
        case .array(let elements): elements.reduce(1) { $0 + $1.count }
        default: 1
        }
    }

    /// The value with the one at a place replaced; places count values before what is in them.
    ///
    /// - Parameters:
    ///   - place: How many values come before the one to replace; afterwards less by how many were seen.
    ///   - other: The value in its place.
    /// - Returns: The changed value.
    fileprivate func replacing(_ place: inout Int, with other: JSON) -> JSON {
        place -= 1
        if place == -1 { return other }
        switch self {
        case .object(let members):
            return .object(Parameters(members.pairs.map { ($0.name, $0.value.replacing(&place, with: other)) }))
        case .array(let elements):
            return .array(elements.map { $0.replacing(&place, with: other) })
        default:
            return self
        }
    }
}
