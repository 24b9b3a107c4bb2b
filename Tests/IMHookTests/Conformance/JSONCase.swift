import Foundation
import IMHook
import Testing

/// Runs a case of the JSON reader.
func runJSON(_ description: JSONValue) throws {
    try description.checkMembers(["text", "textBase64", "textRepeat", "options", "expect", "get"])
    try description["options"].checkMembers(["maxDepth", "maxValues", "maxSize", "maxStringSize"])
    try description["expect"].checkMembers(["status", "offset"])
    let text = try description.bytes("text")
    let limits = try CaseRequest.limits(description["options"])
    let expected = description["expect"]
    do {
        let root = try JSONValue(parsing: text, limits: limits)
        try check("OK", is: expected["status"].string, at: "parsing")
        for value in description["get"].elements {
            try compareGetters(value, with: root.find(value["pointer"].string), at: value["pointer"].string)
        }
    } catch let error as WireError {
        try check(name(of: error.status), is: expected["status"].string, at: "parsing")
        if expected.has("offset") { try check(Int64(error.offset), is: expected["offset"].int64, at: "parsing") }
    }
}

private func compareGetters(_ expectations: JSONValue, with value: JSONValue, at pointer: String) throws {
    for (getter, expected) in expectations.members {
        let part = "\(pointer) \(getter)"
        switch getter {
        case "pointer": break
        case "type": try check(name(of: value.type), is: expected.string, at: part)
        case "count": try check(Int64(value.count), is: expected.int64, at: part)
        case "raw": try check(String(decoding: value.raw, as: UTF8.self), is: expected.string, at: part)
        default: try check(value.reading(getter), is: Reading(expected, getter), at: part)
        }
    }
}

/// What a getter gives: a text that stands for the result, or the status of the failure.
private enum Reading: Equatable {
    case result(String)
    case failure(String)

    /// What a case expects.
    init(_ expected: JSONValue, _ getter: String) throws {
        switch expected.type {
        case .object: self = try .failure(expected["status"].string)
        case .bool: self = try .result("\(expected.bool)")
        default:
            let text = try expected.string
            // A double is compared by its bits.
            self = getter.lowercased().hasSuffix("double") ? .result("\(strtod(text, nil).bitPattern)") : .result(text)
        }
    }
}

extension JSONValue {
    fileprivate func reading(_ getter: String) throws -> Reading {
        do {
            switch getter {
            case "text": return try .result(string)
            case "int64": return try .result("\(int64)")
            case "uint64": return try .result("\(uint64)")
            case "double": return try .result("\(double.bitPattern)")
            case "bool": return try .result("\(bool)")
            case "looseText": return try .result(looseString)
            case "looseInt64": return try .result("\(looseInt64)")
            case "looseDouble": return try .result("\(looseDouble.bitPattern)")
            case "looseBool": return try .result("\(looseBool)")
            default: throw BrokenCase("there is no getter '\(getter)'")
            }
        } catch let error as JSONAccessError {
            return .failure(name(of: error.status))
        }
    }
}
