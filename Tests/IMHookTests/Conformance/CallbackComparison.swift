import IMHook
import Testing

/// Compares a callback with what a case expects of it, and fails a test where they differ.
func compare(_ expected: JSONValue, with callback: CaseCallback, at part: String) throws {
    let fields = CallbackFields(callback)
    for (name, value) in expected.members {
        let part = "\(part): \(name)"
        if let text = fields.texts[name] {
            try check(text, is: value.string, at: part)
        } else if let number = fields.numbers[name] {
            try check(number, is: value.int64, at: part)
        } else if let json = fields.values[name] {
            compare(value, with: json, at: part)
        } else if let fields = fields.parts[name] {
            try compare(value, with: fields, at: part)
        } else if name == "emptyAnswerDecrypts" {
            try compare(value, opening: fields.texts["emptyAnswer"] ?? "", of: callback, at: part)
        } else if name == "actionIds" {
            try check(fields.actionIDs, is: value.texts, at: part)
        } else if name == "queries" {
            try compare(value, with: fields.queries, at: part)
        } else if name == "fields" {
            try compareFields(value, with: fields.root, at: part)
        } else if name == "absent" {
            for absent in try value.texts {
                guard let json = fields.values[absent] else { throw BrokenCase("there is no JSON member '\(absent)'") }
                #expect(json.type == .absent, "\(part) \(absent): \(json)")
            }
        } else if name != "status" {
            throw BrokenCase("the expectation '\(name)' of a callback is not known to this runner")
        }
    }
}

/// Compares an answer that was encrypted with what it has to say.
func compare(_ expected: JSONValue, opening answer: String, of callback: CaseCallback, at part: String) throws {
    try expected.checkMembers(["message", "timestamp", "nonce"])
    let opened = try callback.open(answer: Array(answer.utf8))
    try check(opened.message, is: Array(expected["message"].string.utf8), at: part)
    try check(opened.timestamp, is: expected["timestamp"].string, at: part)
    try check(opened.nonce, is: expected["nonce"].string, at: part)
}

private func compare(_ expected: JSONValue, with queries: [DingTalk.DataQuery], at part: String) throws {
    #expect(queries.count == expected.count, "\(part)")
    for (query, expectations) in zip(queries, expected.elements) {
        for (name, value) in expectations.members {
            switch name {
            case "id": try check(query.id, is: value.string, at: part)
            case "profileCorpId": try check(query.profileCorpID, is: value.string, at: part)
            case "profileUserId": try check(query.profileUserID, is: value.string, at: part)
            case "request": compare(value, with: query.request, at: part)
            case "dynamicParams": compare(value, with: query.dynamicParams, at: part)
            case "constParams": compare(value, with: query.constParams, at: part)
            case "profile": compare(value, with: query.profile, at: part)
            default: throw BrokenCase("the expectation '\(name)' of a query is not known to this runner")
            }
        }
    }
}

/// Compares places in the body, by their JSON Pointers.
private func compareFields(_ expected: JSONValue, with root: JSONValue, at part: String) throws {
    for (pointer, expectation) in expected.members {
        let part = "\(part) \(pointer)"
        let actual = root.find(pointer)
        guard expectation.count == 1 else { throw BrokenCase("a field is expected to be one thing") }
        for (name, value) in expectation.members {
            switch name {
            case "text":
                let text = actual.type == .string || actual.type == .number ? try actual.looseString : ""
                try check(text, is: value.string, at: part)
            case "int64": try check("\(actual.looseInt64)", is: value.string, at: part)
            case "json": compare(value, with: actual, at: part)
            case "absent": try check(actual.type == .absent, is: value.bool, at: part)
            default: throw BrokenCase("the expectation '\(name)' of a field is not known to this runner")
            }
        }
    }
}
