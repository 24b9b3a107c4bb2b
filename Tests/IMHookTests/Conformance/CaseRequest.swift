import IMHook

/// What a case configures and sends.
enum CaseRequest {
    /// Creates the endpoint of a case.
    ///
    /// Two contradictions that C reports at run time cannot be written in Swift: an endpoint that accepts unsigned
    /// requests has no parameter for secrets and none for a replay guard. They are reported here.
    static func endpoint(_ description: JSONValue) throws -> DingTalk.CardEndpoint {
        try description.checkMembers([
            "secrets", "toleranceMs", "flags", "maxDepth", "maxValues", "maxBodySize", "maxStringSize",
            "replayCapacity",
        ])
        let flags = try Set(description["flags"].texts)
        guard flags.isSubset(of: ["ACCEPTING_UNSIGNED", "IGNORING_TIMESTAMP"]) else {
            throw BrokenCase("one of the flags \(flags) is not known to this runner")
        }
        let secrets = try description["secrets"].texts
        let guarding =
            try description.has("replayCapacity")
            ? ReplayGuard(capacity: Int(description["replayCapacity"].int64)) : nil
        if flags.contains("ACCEPTING_UNSIGNED") {
            guard secrets.isEmpty, guarding == nil else { throw IMHookError(.optionConflict) }
            return try .acceptingUnsigned(limits: limits(description))
        }
        var freshness = DingTalk.CardEndpoint.Freshness.within(milliseconds: 3_600_000)
        if description.has("toleranceMs") { freshness = try .within(milliseconds: description["toleranceMs"].int64) }
        if flags.contains("IGNORING_TIMESTAMP") { freshness = .ignoringTimestamp }
        return try DingTalk.CardEndpoint(
            secrets: secrets,
            freshness: freshness,
            limits: limits(description),
            replayGuard: guarding
        )
    }

    /// The limits that a case gives, and defaults for the others.
    static func limits(_ description: JSONValue) throws -> JSONLimits {
        var limits = JSONLimits()
        for (name, value) in description.members {
            switch name {
            case "maxSize", "maxBodySize": limits.maxSize = try Int(value.int64)
            case "maxDepth": limits.maxDepth = try UInt32(value.int64)
            case "maxValues": limits.maxValues = try UInt32(value.int64)
            case "maxStringSize": limits.maxStringSize = try Int(value.int64)
            default: break
            }
        }
        return limits
    }

    /// The request of a step.
    ///
    /// Servers in Swift have headers as a list; a header block is taken apart first, as C does it inside.
    static func request(_ description: JSONValue) throws -> Request {
        try description.checkMembers([
            "method", "headers", "headerBlock", "query", "body", "bodyBase64", "bodyRepeat",
        ])
        var headers: [(name: String, value: String)] = []
        for header in description["headers"].elements {
            headers.append(try (header[0].string, header[1].string))
        }
        let block = try description.bytes("headerBlock")
        do {
            try HeaderBlock.forEach(block.span.bytes) { name, value in headers.append((text(name), text(value))) }
        } catch {
            throw IMHookError(error, .headers)
        }
        return try Request(
            method: description.has("method") ? description["method"].string : "",
            headers: headers,
            query: description.has("query") ? description["query"].string : "",
            body: description.bytes("body")
        )
    }

    private static func text(_ span: RawSpan) -> String { span.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
}
