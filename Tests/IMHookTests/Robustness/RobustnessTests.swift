import IMHook
import TestData
import Testing

/// Whatever is done to the texts of the corpus, each gives a status or a callback that can be read, and nothing traps.
@Suite
struct RobustnessTests {
    /// The folders of the corpus, but for those of webhooks: ``WebhookRobustnessTests`` has them.
    private static let topics = Set(Corpus.names.map { String($0.prefix { $0 != "/" }) }).subtracting(["tencent-chat"])
        .sorted()

    @Test(arguments: topics)
    func `damaged bodies, headers and queries are refused or understood`(topic: String) throws {
        try forEachStep(of: topic) { name, endpoint, step in
            guard let request = try? CaseRequest.request(step["request"]) else { return }
            let now = try step["now"].int64
            for body in ChangedTexts(text: request.body, values: 3) {
                var changed = request
                changed.body = body
                receive(changed, endpoint, now: now, name)
            }
            for index in request.headers.indices {
                for value in ChangedTexts(text: Array(request.headers[index].value.utf8), values: 1) {
                    var changed = request
                    changed.headers[index].value = String(decoding: value, as: UTF8.self)
                    receive(changed, endpoint, now: now, name)
                }
            }
            for query in ChangedTexts(text: Array(request.query.utf8), values: 1) {
                var changed = request
                changed.query = String(decoding: query, as: UTF8.self)
                receive(changed, endpoint, now: now, name)
            }
        }
    }

    @Test(arguments: topics)
    func `damaged answer documents are refused or understood`(topic: String) throws {
        try forEachStep(of: topic) { name, endpoint, step in
            for answer in step["answers"].elements {
                let request = try CaseRequest.request(step["request"])
                let callback = try endpoint.receive(request, now: step["now"].int64)
                let document = answer.has("document") ? answer["document"].raw : try answer.bytes("documentText")
                for changed in ChangedTexts(text: document, values: 3) {
                    reply(changed, callback, name)
                }
            }
        }
    }

    @Test
    func `damaged JSON texts are refused or read`() throws {
        for name in Corpus.names where name.hasPrefix("json/") {
            let text = try Corpus.content(name)["json"].bytes("text")
            for changed in ChangedTexts(text: text, values: 6) {
                do {
                    _ = walk(try JSONValue(parsing: changed))
                } catch {
                    #expect(error.status != .ok && (0...changed.count).contains(error.offset), "\(name): \(error)")
                }
            }
        }
    }

    // MARK: Parts

    /// Runs something for each step of the cases of a topic; each text is seen once.
    private func forEachStep(
        of topic: String,
        _ body: (_ name: String, _ endpoint: CaseEndpoint, _ step: JSONValue) throws -> Void
    ) throws {
        var seen: Set<[UInt8]> = []
        for name in Corpus.names where name.hasPrefix("\(topic)/") {
            let content = try Corpus.content(name)
            for step in content["steps"].elements where seen.insert(step.raw).inserted {
                try body(name, CaseEndpoint(content["endpoint"]), step)
            }
        }
    }

    private func receive(_ request: Request, _ endpoint: CaseEndpoint, now: Int64, _ name: String) {
        do {
            checkSound(try endpoint.receive(request, now: now), name)
        } catch {
            let size = error.document == .query ? request.query.utf8.count : request.body.count
            checkSound(error, size: size, name)
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
