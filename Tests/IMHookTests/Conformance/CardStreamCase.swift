import IMHook
import Testing

/// Runs a case of a text that is streamed into a card.
func runCardStream(_ description: JSONValue) throws {
    let script: CardStreamScript
    do {
        script = try CardStreamScript(description["options"])
    } catch let error as IMHookError {
        return try compare(description["expect"], with: error, at: "stream")
    }
    guard !description.has("expect") else {
        Issue.record("a stream was created")
        return
    }
    guard description["script"].count > 0 else { throw BrokenCase("it has no step") }
    for (index, step) in description["script"].elements.enumerated() {
        try script.run(step, at: "step \(index + 1)")
    }
}

/// A stream that lives through the steps of a case.
private final class CardStreamScript {
    private var stream: DingTalk.CardTextStream

    init(_ description: JSONValue) throws {
        stream = try DingTalk.CardTextStream(Self.options(description))
    }

    private static func options(_ description: JSONValue) throws -> DingTalk.CardTextStream.Options {
        var options = DingTalk.CardTextStream.Options(outTrackID: "", key: "", mode: .append)
        for (name, value) in description.members {
            switch name {
            case "outTrackId": options.outTrackID = try value.string
            case "key": options.key = try value.string
            case "mode": options.mode = try value.string == "FULL" ? .full : .append
            case "seed": options.seed = UInt64(try value.int64)
            case "intervalMs": options.interval = .milliseconds(try value.int64)
            case "retryBaseMs": options.retryBase = .milliseconds(try value.int64)
            case "retryCapMs": options.retryCap = .milliseconds(try value.int64)
            case "attemptLimit": options.attemptLimit = Int(try value.int64)
            case "patienceMs": options.patience = .milliseconds(try value.int64)
            case "maxTextSize": options.maxTextSize = Int(try value.int64)
            default: throw BrokenCase("the option '\(name)' is not known to this runner")
            }
        }
        return options
    }

    func run(_ step: JSONValue, at part: String) throws {
        let inputs = step.members.filter { !["now", "expect", "action"].contains($0.name) }
        guard inputs.count == 1 else { throw BrokenCase("a step has one input") }
        let action: DingTalk.CardTextStream.Action
        do {
            action = try perform(inputs[0].name, inputs[0].value, step["now"].int64)
            #expect(step["expect"].type == .absent, "\(part): it succeeds")
        } catch let error as IMHookError {
            guard step.has("expect") else { throw error }
            return try compare(step["expect"], with: error, at: part)
        }
        for (name, expected) in step["action"].members {
            try check(field(name, of: action), is: text(expected), at: "\(part): \(name) of \(action)")
        }
    }

    private func perform(
        _ input: String,
        _ members: JSONValue,
        _ now: Int64
    ) throws -> DingTalk.CardTextStream.Action {
        switch input {
        case "text": return try stream.append(members.bytes("text"), now: now)
        case "finish": return stream.finish(now: now)
        case "fail": return try stream.fail(members.has("reason") ? members["reason"].string : "", now: now)
        case "tick": return stream.tick(now: now)
        case "answered":
            let name = try members["outcome"].string
            guard let outcome = Status.allCases.first(where: { IMHookTests.name(of: $0) == name }) else {
                throw BrokenCase("there is no status '\(name)'")
            }
            return stream.answered(
                outcome,
                code: members.has("code") ? try members["code"].string : "",
                retryAfter: members.has("retryAfterMs") ? try members["retryAfterMs"].int64 : 0,
                now: now
            )
        default: throw BrokenCase("the input '\(input)' is not known to this runner")
        }
    }

    /// A member of an action as text.
    private func field(_ name: String, of action: DingTalk.CardTextStream.Action) throws -> String {
        switch (name, action) {
        case ("kind", .nothing): "NOTHING"
        case ("kind", .send): "SEND"
        case ("kind", .wake): "WAKE"
        case ("kind", .done): "DONE"
        case ("kind", .failed): "FAILED"
        case ("body", .send(let body)): String(decoding: body, as: UTF8.self)
        case ("atMs", .wake(let time)): "\(time)"
        case ("outcome", .failed(let outcome, _)): IMHookTests.name(of: outcome)
        case ("cardEnded", .failed(_, let cardEnded)): "\(cardEnded)"
        case ("cardEnded", .done): "true"
        case ("isTruncated", _): "\(stream.isTruncated)"
        default: throw BrokenCase("the member '\(name)' is not known to this runner")
        }
    }

    private func text(_ expected: JSONValue) throws -> String {
        switch expected.type {
        case .bool: try "\(expected.bool)"
        case .number: try "\(expected.int64)"
        default: try expected.string
        }
    }
}
