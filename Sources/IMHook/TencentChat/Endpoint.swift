#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension TencentChat {
    /// What is configured once for the webhook address of an application.
    ///
    /// Immutable, for any number of threads.
    ///
    /// `Sign` covers the token and a time and nothing else: neither the body, nor the command, nor the application. Serve
    /// the address over TLS only, keep its path secret, keep the tolerance short, and use a replay guard.
    public final class Endpoint: Sendable {
        /// What is checked of `RequestTime`.
        public typealias Freshness = SignatureFreshness

        /// The application whose webhooks are accepted.
        public let sdkAppID: UInt64

        private let storage: WebhookEndpointStorage
        private let replayGuard: ReplayGuard?

        /// Creates an endpoint whose requests must be signed.
        ///
        /// - Parameters:
        ///   - sdkAppID: The SDKAppID of the application, at least 1: a request for another one is refused.
        ///   - tokens: The authentication tokens set in the console, at least one, at most 16, none empty. Several allow
        ///     for rotation, for which the platform has no grace period. Copied, and wiped when the endpoint goes.
        ///   - freshness: One minute by default; Tencent documents no window.
        ///   - limits: The limits of the body.
        ///   - replayGuard: Refuses a request received before within the tolerance; needs a checked timestamp. Whether a
        ///     retry of the platform carries a new signature is not documented: with the same one it is refused as well.
        /// - Throws: ``Status/secretMissing``, ``Status/secretEmpty``, ``Status/optionOutOfRange``,
        ///   ``Status/optionConflict``, ``Status/outOfMemory``.
        public convenience init(
            sdkAppID: UInt64,
            tokens: [String],
            freshness: Freshness = .within(milliseconds: 60_000),
            limits: JSONLimits = JSONLimits(),
            replayGuard: ReplayGuard? = nil
        ) throws(IMHookError) {
            guard !tokens.isEmpty else { throw IMHookError(.secretMissing) }
            try self.init(sdkAppID, tokens, freshness, limits, replayGuard)
        }

        /// Creates an endpoint that accepts requests that nobody signed, as the platform sends them until a token is set
        /// in the console.
        ///
        /// Danger: anybody who knows the address and the SDKAppID can send webhooks.
        ///
        /// - Throws: ``Status/optionOutOfRange``, ``Status/outOfMemory``.
        public static func acceptingUnsigned(
            sdkAppID: UInt64,
            limits: JSONLimits = JSONLimits()
        ) throws(IMHookError) -> Endpoint {
            try Endpoint(sdkAppID, [], .ignoringTimestamp, limits, nil)
        }

        private init(
            _ sdkAppID: UInt64,
            _ tokens: [String],
            _ freshness: Freshness,
            _ limits: JSONLimits,
            _ replayGuard: ReplayGuard?
        ) throws(IMHookError) {
            guard sdkAppID > 0, limits.isValid else { throw IMHookError(.optionOutOfRange) }
            let tolerance = try freshness.tolerance(with: replayGuard)
            let secrets = try EndpointSecrets(tokens)
            self.sdkAppID = sdkAppID
            self.replayGuard = replayGuard
            storage = try unsafe WebhookEndpointStorage(
                appID: sdkAppID,
                tokens: secrets.tokens(),
                replayKeys: secrets.keys(),
                tolerance: tolerance,
                limits: limits,
                replayGuard: replayGuard.map { unsafe UnsafePointer($0.storage) }
            )
        }

        /// Whether requests must be signed.
        public var checksSignatures: Bool { storage.checksSignatures }

        /// The largest body in bytes: a server need not read more.
        public var maxBodySize: Int { storage.maxBodySize }

        /// Verifies and parses a request.
        ///
        /// In this order: the method, the query, the application, the signature, its age, the command, the size of the
        /// body, its JSON, the command of the body, the replay guard. Headers are not looked at.
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: The webhook. A command that this version does not know is one too.
        /// - Throws: An ``IMHookError`` whose status has the HTTP status to answer. The platform delivers a message whose
        ///   webhook was refused: log it loudly.
        public func receive(_ request: Request, now: Int64) throws(IMHookError) -> Webhook {
            unsafe try WebhookEndpointStorage.check(method: request.method.utf8Span.span.bytes)
            let query = try unsafe WebhookQuery(request.query.utf8Span.span.bytes, ByteBuffer())
            let received = unsafe try storage.receive(query: query, body: request.body.span.bytes, now: now)
            let fields = received.fields
            let webhook = Webhook(JSONStorage(received.takeArena()), fields, query, request.body)
            unsafe try storage.admit(
                fields.proof,
                command: query.text(query.command),
                body: request.body.span.bytes,
                now: now
            )
            return webhook
        }
    }
}

#endif
