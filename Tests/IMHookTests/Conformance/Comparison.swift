import IMHook
import Testing

/// The name of a status as the corpus writes it.
func name(of status: Status) -> String { String("\(status.name)".trimmingPrefix("IMHOOK_")) }

/// The name of an enumeration's case as the corpus writes it: `dingTalkCardAction` is `DINGTALK_CARD_ACTION`, `restAPI` is
/// `REST_API`.
func name(of constant: some Any) -> String {
    var spelling = "\(constant)"
    for word in ["dingTalk", "iOS", "iPad"] { spelling.replace(word, with: word.lowercased()) }
    let characters = Array(spelling)
    var name = ""
    for (index, character) in characters.enumerated() {
        // A word begins after a small letter, and with the last capital before one.
        let isAfterSmall = index > 0 && characters[index - 1].isLowercase
        let isBeforeSmall = index > 0 && index + 1 < characters.count && characters[index + 1].isLowercase
        if character.isUppercase, isAfterSmall || isBeforeSmall { name += "_" }
        name += character.uppercased()
    }
    return name
}

/// Fails a test when a value is not the expected one.
func check<Value: Equatable>(_ actual: Value, is expected: Value, at part: String) {
    #expect(actual == expected, "\(part)")
}

/// Compares an error with what a case expects of it, and fails a test where they differ.
func compare(_ expected: JSONValue, with error: IMHookError, at part: String) throws {
    try check(name(of: error.status), is: expected["status"].string, at: "\(part): \(error)")
    #expect(error.status != .ok)
    for (member, value) in expected.members {
        switch member {
        case "status": break
        case "http": try check(Int64(error.status.httpStatus), is: value.int64, at: "\(part): http")
        case "document": try check(name(of: error.document), is: value.string, at: "\(part): document")
        case "offset": try check(Int64(error.offset), is: value.int64, at: "\(part): offset")
        case "outerOffset": try check(Int64(error.outerOffset), is: value.int64, at: "\(part): outerOffset")
        case "clockSkewMs": try check(error.clockSkew, is: value.int64, at: "\(part): clockSkewMs")
        case "limit": try check(error.limitSentence ?? "", is: value.string, at: "\(part): limit")
        case "path": try check(error.path.description, is: value.string, at: "\(part): path")
        default: throw BrokenCase("the expectation '\(member)' of an error is not known to this runner")
        }
    }
}

/// Compares a JSON value with what a case expects, and fails a test when they differ.
func compare(_ expected: JSONValue, with value: JSONValue, at part: String) {
    #expect(value.isEqual(to: expected), "\(part): expected \(expected), actual \(value)")
}
