import IMHook
import Testing

/// Runs a case of a session of Stream mode.
func runStream(_ content: JSONValue) throws {
    let script: StreamScript
    do {
        script = try StreamScript(content["streamOptions"])
    } catch let error as IMHookError {
        return try compare(content["streamExpect"], with: error, at: "session")
    }
    guard !content.has("streamExpect") else {
        Issue.record("a session was created")
        return
    }
    guard content["script"].count > 0 else { throw BrokenCase("it has no step") }
    for (index, step) in content["script"].elements.enumerated() {
        try script.run(step, at: "step \(index + 1)")
    }
}

/// A session that lives through the steps of a case.
private final class StreamScript {
    private var stream: DingTalk.Stream
    private var now: Int64 = 0
    /// What was delivered; a program that answers late still has it.
    private var delivered: [UInt64: DingTalk.Callback] = [:]

    init(_ description: JSONValue) throws {
        stream = try DingTalk.Stream(StreamOptionsCase.options(description))
    }

    func run(_ step: JSONValue, at part: String) throws {
        now = try step["now"].int64
        let inputs = step.members.filter { !["now", "expect", "actions", "wakeAtMs", "state"].contains($0.name) }
        guard inputs.count == 1 else { throw BrokenCase("a step has one input") }
        var actions: [DingTalk.Stream.Action] = []
        do {
            actions = try perform(inputs[0].name, inputs[0].value)
            #expect(step["expect"].type == .absent, "\(part): it succeeds")
        } catch let error as IMHookError {
            guard step.has("expect") else { throw error }
            try compare(step["expect"], with: error, at: part)
        }
        for case .deliver(let delivery, _, let callback) in actions { delivered[delivery] = callback }
        try compareActions(step, with: actions, at: part)
    }

    private func compareActions(_ step: JSONValue, with actions: [DingTalk.Stream.Action], at part: String) throws {
        var wake: Int64?
        var others = actions
        if case .wake(let time)? = others.last {
            wake = time
            others.removeLast()
        }
        if step.has("actions") {
            #expect(others.count == step["actions"].count, "\(part): \(actions)")
            for (index, (action, expected)) in zip(others, step["actions"].elements).enumerated() {
                try compareAction(expected, with: action, at: "\(part), action \(index + 1)")
            }
        }
        switch step["wakeAtMs"].type {
        case .absent: break
        case .null: #expect(wake == nil, "\(part): wakeAtMs")
        case .array:
            let range = try step["wakeAtMs"][0].int64...step["wakeAtMs"][1].int64
            #expect(wake.map { range.contains($0) } == true, "\(part): wakeAtMs \(String(describing: wake))")
        default: try check(wake, is: step["wakeAtMs"].int64, at: "\(part): wakeAtMs")
        }
        if step.has("state") { try check(name(of: stream.state), is: step["state"].string, at: "\(part): state") }
    }

    // MARK: Inputs

    private func perform(_ input: String, _ members: JSONValue) throws -> [DingTalk.Stream.Action] {
        let connection = try UInt64(members.number("connection"))
        switch input {
        case "connect":
            let body = #"{"endpoint":"wss://gateway.example/connect","ticket":"ticket"}"#
            let first = stream.start(now: now)
            let second = try stream.answered(connection, httpStatus: 200, body: Array(body.utf8), now: now)
            return first + second + stream.opened(connection, now: now)
        case "start": return stream.start(now: now)
        case "tick": return stream.tick(now: now)
        case "stop": return try stop(members.number("graceMs"))
        case "answered":
            let status = try Int(members.number("http"))
            return try stream.answered(connection, httpStatus: status, body: members.bytes("body"), now: now)
        case "unreachable": return stream.unreachable(connection, now: now)
        case "opened": return stream.opened(connection, now: now)
        case "closed": return stream.closed(connection, now: now)
        case "heard": return stream.heard(connection, now: now)
        case "received":
            let text = members.has("frame") ? members["frame"].raw : try frameText(members)
            return try stream.received(connection, text: text.span.bytes, now: now)
        case "reply": return try reply(members)
        default: throw BrokenCase("the input '\(input)' is not known to this runner")
        }
    }

    /// A negative grace, which C refuses, cannot be given here: it is none.
    private func stop(_ grace: Int64) throws -> [DingTalk.Stream.Action] {
        guard grace >= 0 else { throw IMHookError(.invalidArgument) }
        return stream.stop(grace: .milliseconds(grace), now: now)
    }

    private func frameText(_ members: JSONValue) throws -> [UInt8] {
        members.has("frameText") ? try members.bytes("frameText") : try members.bytes("frame")
    }

    private func reply(_ members: JSONValue) throws -> [DingTalk.Stream.Action] {
        let delivery = try UInt64(members.number("delivery"))
        let outcome: DingTalk.Stream.Outcome
        switch try members["outcome"].string {
        case "HANDLED": outcome = .handled(answer: try answer(members, delivery))
        case "LATER": outcome = .later
        case "FAILED": outcome = .failed
        case "UNHANDLED": outcome = .unhandled
        default: throw BrokenCase("the outcome is not known to this runner")
        }
        return try stream.reply(to: delivery, outcome, now: now)
    }

    private func answer(_ members: JSONValue, _ delivery: UInt64) throws -> [UInt8] {
        guard members.has("answerDocument") else {
            return members.has("answerText") ? try members.bytes("answerText") : try members.bytes("answer")
        }
        guard let callback = delivered[delivery] else { throw BrokenCase("no callback was delivered") }
        return try callback.reply(document: members["answerDocument"].raw).body
    }

    // MARK: Actions

    private func compareAction(_ expected: JSONValue, with action: DingTalk.Stream.Action, at part: String) throws {
        let fields = StreamActionFields(action)
        for (member, value) in expected.members {
            let part = "\(part): \(member)"
            if let text = fields.texts[member] {
                try check(text, is: value.string, at: part)
            } else if let number = fields.numbers[member] {
                try check(number, is: value.int64, at: part)
            } else if member == "scopes" {
                try check(fields.scopes, is: value.texts, at: part)
            } else if member == "request", let request = fields.request {
                try compare(value, with: request, at: part)
            } else if member == "error", let error = fields.error {
                try compare(value, with: error, at: part)
            } else if member == "callback", let callback = fields.callback {
                try compare(value, with: .dingTalk(callback, eventKeys: []), at: part)
            } else {
                throw BrokenCase(
                    "the member '\(member)' of an action is not known to this runner, or not there: \(action)"
                )
            }
        }
    }
}

private func compare(_ expected: JSONValue, with request: DingTalk.Stream.Request, at part: String) throws {
    for (member, value) in expected.members {
        let part = "\(part) \(member)"
        switch member {
        case "method": try check(request.method, is: value.string, at: part)
        case "url": try check(request.url, is: value.string, at: part)
        case "headers":
            try check(request.headers.map { [$0.name, $0.value] }, is: value.elements.map { try $0.texts }, at: part)
        case "body": try check(String(decoding: request.body, as: UTF8.self), is: value.string, at: part)
        default: throw BrokenCase("the expectation '\(member)' of a request is not known to this runner")
        }
    }
}
