import IMHook
import Testing

/// Runs a case that writes a request to the REST API.
func runAPIRequest(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["caller", "operation", "body", "bodyText", "random", "now"])
    let caller = description["caller"]
    try caller.checkMembers(["sdkAppId", "identifier", "userSig", "secretKey", "domain"])
    let (userSig, domain) = try (caller.text("userSig"), caller.text("domain"))
    let credential: TencentChat.API.Credential =
        try userSig.isEmpty ? .secretKey(caller.text("secretKey")) : .userSig(userSig)
    let (app, identifier) = try (caller["sdkAppId"].uint64, caller.text("identifier"))
    let api =
        domain.isEmpty
        ? TencentChat.API(sdkAppID: app, identifier: identifier, credential: credential)
        : TencentChat.API(sdkAppID: app, identifier: identifier, credential: credential, domain: domain)
    let body = description.has("body") ? description["body"].raw : try description.bytes("bodyText")
    let (operation, now) = try (description["operation"].string, description["now"].int64)
    let random = try UInt32(description.number("random"))
    let outcome = Result { () throws(IMHookError) in
        try api.request(operation, json: body, random: random == 0 ? nil : random, now: now)
    }
    switch outcome {
    case .failure(let error): try compare(expected, with: error, at: "request")
    case .success(let request):
        for (member, value) in expected.members {
            switch member {
            case "status": try check("OK", is: value.string, at: "request")
            case "method": try check(request.method, is: value.string, at: "method")
            case "url": try check(request.url, is: value.string, at: "url")
            case "body": try check(String(decoding: request.body, as: UTF8.self), is: value.string, at: "body")
            case "headers":
                try check(
                    request.headers.map { [$0.name, $0.value] },
                    is: value.elements.map { try $0.texts },
                    at: member
                )
            default: throw BrokenCase("the expectation '\(member)' of a request is not known to this runner")
            }
        }
    }
}

/// Runs a case that reads an answer of the REST API.
func runAPIResponse(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["operation", "http", "body"])
    let (operation, status) = try (description["operation"].string, Int(description["http"].int64))
    let body = try description.bytes("body")
    let outcome = Result { () throws(IMHookError) in
        try TencentChat.APIResponse(operation: operation, httpStatus: status, body: body)
    }
    switch outcome {
    case .failure(let error): try compare(expected, with: error, at: "response")
    case .success(let response):
        for (member, value) in expected.members {
            switch member {
            case "status": try check("OK", is: value.string, at: "response")
            case "outcome": try check(name(of: response.outcome), is: value.string, at: member)
            case "platformCode": try check(response.platformCode, is: value.int64, at: member)
            case "info": try check(response.info, is: value.string, at: member)
            case "messageKey": try check(response.messageKey, is: value.string, at: member)
            case "messageTimeMs": try check(response.messageTime, is: value.int64, at: member)
            default: throw BrokenCase("the expectation '\(member)' of a response is not known to this runner")
            }
        }
    }
}

extension JSONValue {
    /// A member that is a text; empty when it is not given.
    func text(_ name: String) throws -> String { has(name) ? try self[name].string : "" }
}
