import IMHook
import Testing

/// Runs a case that encrypts and signs a message.
func runEventSeal(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["key", "message", "messageRepeat", "timestamp", "nonce", "nonceBase64"])
    let key = try CaseEndpoint.eventKey(description["key"])
    // Swift takes a time and texts: what is neither cannot be said.
    guard !description.has("nonceBase64"), let time = try Int64(description["timestamp"].string) else { return }
    let (message, nonce) = try (description.bytes("message"), description["nonce"].string)
    let outcome = Result { () throws(IMHookError) in try key.seal(message, timestamp: time, nonce: nonce) }
    try compare(expected, with: outcome)
    guard case .success(let sealed) = outcome else { return }
    let opened = try key.open(answer: sealed.answer)
    #expect(opened.message == message && opened.signature == sealed.signature && opened.encrypted == sealed.encrypted)
    let endpoint = try DingTalk.Endpoint(eventKeys: [key], freshness: .ignoringTimestamp)
    let callback = try endpoint.receive(Request(query: sealed.query, body: sealed.body), now: 0)
    guard case .event(let event) = callback.content else { throw BrokenCase("the request is no event") }
    try check(event.dataText, is: expected["message"].string, at: "message")
}

/// Runs a case that opens an answer.
func runEventOpen(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["key", "answer"])
    let key = try CaseEndpoint.eventKey(description["key"])
    let answer = try description.bytes("answer")
    try compare(expected, with: Result { () throws(IMHookError) in try key.open(answer: answer) })
}

private func compare(_ expected: JSONValue, with outcome: Result<DingTalk.SealedEvent, IMHookError>) throws {
    let event: DingTalk.SealedEvent
    switch outcome {
    case .failure(let error): return try compare(expected, with: error, at: "event")
    case .success(let sealed): event = sealed
    }
    for (name, value) in expected.members {
        switch name {
        case "status": try check("OK", is: value.string, at: name)
        case "message": try check(event.message, is: Array(value.string.utf8), at: name)
        case "timestamp": try check(event.timestamp, is: value.string, at: name)
        case "nonce": try check(event.nonce, is: value.string, at: name)
        case "query": try check(event.query, is: value.string, at: name)
        case "encryptSize": try check(Int64(event.encrypted.utf8.count), is: value.int64, at: name)
        default: throw BrokenCase("the expectation '\(name)' of a sealed event is not known to this runner")
        }
    }
}
