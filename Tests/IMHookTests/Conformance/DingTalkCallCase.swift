import IMHook
import Testing

/// Runs a case that writes a request to DingTalk's server API.
func runDingTalkRequest(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers([
        "operation", "body", "bodyText", "bodyRepeat", "accessToken", "apiHost", "sessionWebhook", "robotSecret",
        "nowMs",
        "delegated",
    ])
    let (operation, token) = try (description["operation"].string, description.text("accessToken"))
    let (host, webhook) = try (description.text("apiHost"), description.text("sessionWebhook"))
    let secret = try description.text("robotSecret")
    let now = try description.has("nowMs") ? description["nowMs"].int64 : 0
    let isDelegated = try description.has("delegated") ? description["delegated"].bool : false
    let body =
        description.has("body")
        ? description["body"].raw
        : try description.has("bodyText") ? description.bytes("bodyText") : description.bytes("body")
    let api = host.isEmpty ? DingTalk.API() : DingTalk.API(host: host)
    let outcome = Result { () throws(IMHookError) in
        // A reply cannot be delegated here, and the general function has no webhook.
        operation == "send_custom_robot_message" && !isDelegated
            ? webhook.isEmpty
                ? try api.sendCustomRobotMessage(json: body, accessToken: token, secret: secret, now: now)
                : try api.sendCustomRobotMessage(json: body, to: webhook, secret: secret, now: now)
            : operation == "session_reply" && !isDelegated
                ? try api.sessionReply(json: body, to: webhook)
                : try api.request(operation, json: body, accessToken: token, delegated: isDelegated)
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
            case "warnings": try check(request.warnings.map(words), is: value.elements.map(words), at: member)
            case "headers":
                let headers = request.headers.map { [$0.name, $0.value] }
                try check(headers, is: value.elements.map { try $0.texts }, at: member)
            default: throw BrokenCase("the expectation '\(member)' of a request is not known to this runner")
            }
        }
    }
}

private func words(_ warning: DingTalk.APIWarning) -> [String] {
    [name(of: warning.status), warning.path, "\(warning.actual)", "\(warning.limit)"]
}

private func words(_ value: JSONValue) throws -> [String] {
    try value.checkMembers(["status", "path", "actual", "limit"])
    return try [value["status"].string, value["path"].string, "\(value["actual"].int64)", "\(value["limit"].int64)"]
}

/// Runs a case that reads an answer of DingTalk's server API.
func runDingTalkResponse(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["operation", "http", "body"])
    let (operation, status) = try (description["operation"].string, Int(description["http"].int64))
    let body = try description.bytes("body")
    let outcome = Result { () throws(IMHookError) in
        try DingTalk.APIResponse(operation: operation, httpStatus: status, body: body)
    }
    switch outcome {
    case .failure(let error): try compare(expected, with: error, at: "response")
    case .success(let response): try compare(expected, with: response)
    }
}

private func compare(_ expected: JSONValue, with response: DingTalk.APIResponse) throws {
    for (member, value) in expected.members {
        switch member {
        case "status": try check("OK", is: value.string, at: "response")
        case "outcome": try check(name(of: response.outcome), is: value.string, at: member)
        case "platformCode": try check(response.platformCode, is: value.int64, at: member)
        case "info": try check(response.info, is: value.string, at: member)
        case "code": try check(response.code, is: value.string, at: member)
        case "requestId": try check(response.requestID, is: value.string, at: member)
        case "requiredScopes": try check(response.requiredScopes, is: value.texts, at: member)
        case "retryAfterMs": try check(response.retryAfter, is: value.int64, at: member)
        case "accessToken": try check(response.accessToken, is: value.string, at: member)
        case "expiresInS": try check(response.expiresIn, is: value.int64, at: member)
        case "result": compare(value, with: response.result, at: member)
        case "outTrackId": try check(response.outTrackID, is: value.string, at: member)
        case "processQueryKey": try check(response.processQueryKey, is: value.string, at: member)
        case "callbackUrl": try check(response.callbackURL, is: value.string, at: member)
        case "downloadUrl": try check(response.downloadURL, is: value.string, at: member)
        case "failedDeliveryCount":
            try check(Int64(response.deliveries.count { !$0.isDelivered }), is: value.int64, at: member)
        case "deliveries":
            let deliveries = response.deliveries.map {
                [$0.spaceType, $0.spaceID, $0.carrierID, $0.errorMessage, "\($0.isDelivered)"]
            }
            try check(deliveries, is: value.elements.map { try delivery($0) }, at: member)
        default: throw BrokenCase("the expectation '\(member)' of a response is not known to this runner")
        }
    }
}

private func delivery(_ value: JSONValue) throws -> [String] {
    try value.checkMembers(["spaceType", "spaceId", "carrierId", "errorMessage", "isDelivered"])
    let texts = try ["spaceType", "spaceId", "carrierId", "errorMessage"].map { try value[$0].string }
    return try texts + ["\(value["isDelivered"].bool)"]
}

/// Runs a case that writes or reads where cards go.
func runOpenSpaceID(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["write", "read"])
    let outcome: Result<(text: String, spaces: [DingTalk.OpenSpace]), IMHookError>
    if description.has("write") {
        let spaces = try openSpaces(description["write"])
        outcome = Result { () throws(IMHookError) in (try DingTalk.OpenSpace.openSpaceID(of: spaces), []) }
    } else {
        let text = try description["read"].string
        outcome = Result { () throws(IMHookError) in ("", try DingTalk.OpenSpace.spaces(of: text)) }
    }
    switch outcome {
    case .failure(let error): try compare(expected, with: error, at: "openSpaceId")
    case .success(let found):
        for (member, value) in expected.members {
            switch member {
            case "status": try check("OK", is: value.string, at: member)
            case "text": try check(found.text, is: value.string, at: member)
            case "spaces": try check(found.spaces, is: openSpaces(value), at: member)
            default: throw BrokenCase("the expectation '\(member)' of an openSpaceId is not known to this runner")
            }
        }
    }
}

private func openSpaces(_ list: JSONValue) throws -> [DingTalk.OpenSpace] {
    try list.elements.map { space in
        try space.checkMembers(["type", "id"])
        return try DingTalk.OpenSpace(type: space["type"].string, id: space["id"].string)
    }
}
