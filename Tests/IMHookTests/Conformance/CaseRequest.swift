import IMHook

/// What a case sends.
enum CaseRequest {
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
