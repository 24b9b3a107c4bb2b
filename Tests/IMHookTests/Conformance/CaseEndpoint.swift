import IMHook

/// The endpoint of a case, of either platform.
enum CaseEndpoint {
    /// With the keys of its events, as they stand in the case.
    case dingTalk(DingTalk.Endpoint, eventKeys: [DingTalk.EventKey])
    case webhook(TencentChat.Endpoint)

    /// Creates the endpoint of a case.
    ///
    /// Contradictions that C reports at run time cannot be written in Swift: an endpoint that accepts unsigned requests has
    /// no parameter for secrets and none for a replay guard, and a timestamp that is ignored has no tolerance. They are
    /// reported here.
    init(_ description: JSONValue) throws {
        let isWebhook = description.has("platform")
        if isWebhook, try description["platform"].string != "TENCENT_CHAT" {
            throw BrokenCase("the platform \(description["platform"]) is not known to this runner")
        }
        let common: Set = [
            "platform", "toleranceMs", "flags", "maxDepth", "maxValues", "maxBodySize", "maxStringSize",
            "replayCapacity",
        ]
        let secretMembers: Set = isWebhook ? ["sdkAppId", "tokens"] : ["secrets", "robotSecrets", "eventKeys"]
        try description.checkMembers(common.union(secretMembers))
        let options = try Options(description)
        let hasSecrets = ["tokens", "secrets", "robotSecrets", "eventKeys"].contains { description[$0].count > 0 }
        if options.acceptsUnsigned, hasSecrets { throw IMHookError(.optionConflict) }
        self =
            isWebhook
            ? .webhook(
                try Self.webhook(UInt64(description.number("sdkAppId")), description["tokens"].texts, options)
            ) : try Self.dingTalk(description, options)
    }

    /// Reads the key of events.
    static func eventKey(_ description: JSONValue) throws -> DingTalk.EventKey {
        try description.checkMembers(["token", "aesKey", "ownerKey"])
        return try DingTalk.EventKey(
            token: description["token"].string,
            aesKey: description["aesKey"].string,
            ownerKey: description["ownerKey"].string
        )
    }

    private static func dingTalk(_ description: JSONValue, _ options: Options) throws -> CaseEndpoint {
        let eventKeys = try description["eventKeys"].elements.map { try eventKey($0) }
        let endpoint = try dingTalk(
            description["secrets"].texts,
            description["robotSecrets"].texts,
            eventKeys,
            options
        )
        return .dingTalk(endpoint, eventKeys: eventKeys)
    }

    private static func dingTalk(
        _ secrets: [String],
        _ robotSecrets: [String],
        _ eventKeys: [DingTalk.EventKey],
        _ options: Options
    ) throws(IMHookError) -> DingTalk.Endpoint {
        if options.acceptsUnsigned { return try .acceptingUnsigned(limits: options.limits) }
        return try DingTalk.Endpoint(
            secrets: secrets,
            robotSecrets: robotSecrets,
            eventKeys: eventKeys,
            freshness: options.freshness ?? .within(milliseconds: 3_600_000),
            limits: options.limits,
            replayGuard: options.replayGuard
        )
    }

    private static func webhook(
        _ sdkAppID: UInt64,
        _ tokens: [String],
        _ options: Options
    ) throws(IMHookError) -> TencentChat.Endpoint {
        if options.acceptsUnsigned { return try .acceptingUnsigned(sdkAppID: sdkAppID, limits: options.limits) }
        guard let freshness = options.freshness else {
            return try TencentChat.Endpoint(
                sdkAppID: sdkAppID,
                tokens: tokens,
                limits: options.limits,
                replayGuard: options.replayGuard
            )
        }
        return try TencentChat.Endpoint(
            sdkAppID: sdkAppID,
            tokens: tokens,
            freshness: freshness,
            limits: options.limits,
            replayGuard: options.replayGuard
        )
    }

    /// Verifies and parses a request.
    func receive(_ request: Request, now: Int64) throws(IMHookError) -> CaseCallback {
        switch self {
        case .dingTalk(let endpoint, let eventKeys):
            .dingTalk(try endpoint.receive(request, now: now), eventKeys: eventKeys)
        case .webhook(let endpoint): .webhook(try endpoint.receive(request, now: now))
        }
    }

    /// What endpoints of both platforms have.
    private struct Options {
        let acceptsUnsigned: Bool
        /// nil for the platform's default.
        let freshness: SignatureFreshness?
        let limits: JSONLimits
        let replayGuard: ReplayGuard?

        init(_ description: JSONValue) throws {
            let flags = try Set(description["flags"].texts)
            guard flags.isSubset(of: ["ACCEPTING_UNSIGNED", "IGNORING_TIMESTAMP"]) else {
                throw BrokenCase("one of the flags \(flags) is not known to this runner")
            }
            acceptsUnsigned = flags.contains("ACCEPTING_UNSIGNED")
            replayGuard =
                try description.has("replayCapacity")
                ? ReplayGuard(capacity: Int(description["replayCapacity"].int64)) : nil
            limits = try CaseRequest.limits(description)
            let hasTolerance = description.has("toleranceMs")
            if flags.contains("IGNORING_TIMESTAMP") {
                guard !hasTolerance else { throw IMHookError(.optionConflict) }
                freshness = .ignoringTimestamp
            } else {
                freshness = hasTolerance ? .within(milliseconds: try description["toleranceMs"].int64) : nil
            }
            if acceptsUnsigned, replayGuard != nil { throw IMHookError(.optionConflict) }
        }
    }
}
