import IMHook
import Testing

/// Runs a case whose endpoint must not come into being.
func runEndpoint(_ content: JSONValue) throws {
    do {
        _ = try CaseEndpoint(content["endpoint"])
        Issue.record("an endpoint was created")
    } catch let error as IMHookError {
        try compare(content["endpointExpect"], with: error, at: "endpoint")
    }
}

/// Runs a case of requests that are received one after the other.
func runSteps(_ content: JSONValue) throws {
    let endpoint = try CaseEndpoint(content["endpoint"])
    guard content["steps"].count > 0 else { throw BrokenCase("it has no step") }
    for (index, step) in content["steps"].elements.enumerated() {
        try step.checkMembers(["now", "request", "expect", "answers"])
        try run(step, endpoint, at: "step \(index + 1)")
    }
}

private func run(_ step: JSONValue, _ endpoint: CaseEndpoint, at part: String) throws {
    let callback: CaseCallback
    do {
        callback = try endpoint.receive(CaseRequest.request(step["request"]), now: step["now"].int64)
    } catch let error as IMHookError {
        return try compare(step["expect"], with: error, at: part)
    }
    try check("OK", is: step["expect"]["status"].string, at: part)
    try compare(step["expect"], with: callback, at: part)
    for (index, answer) in step["answers"].elements.enumerated() {
        try answer.checkMembers(["document", "documentText", "expect"])
        try run(answer, callback, at: "\(part), answer \(index + 1)")
    }
}

private func run(_ answer: JSONValue, _ callback: CaseCallback, at part: String) throws {
    let document = answer.has("document") ? answer["document"].raw : try answer.bytes("documentText")
    let reply: CaseCallback.Reply
    do {
        reply = try callback.reply(document: document)
    } catch {
        return try compare(answer["expect"], with: error, at: part)
    }
    #expect(throws: Never.self, "\(part): the answer is JSON") { try JSONValue(parsing: reply.body) }
    for (name, value) in answer["expect"].members {
        switch name {
        case "status": try check("OK", is: value.string, at: part)
        case "answer": try check(String(decoding: reply.body, as: UTF8.self), is: value.string, at: part)
        case "answerDecrypts":
            try compare(value, opening: String(decoding: reply.body, as: UTF8.self), of: callback, at: part)
        case "unanswered": try check(reply.unanswered, is: value.texts, at: part)
        default: throw BrokenCase("the expectation '\(name)' of an answer is not known to this runner")
        }
    }
}
