#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension DingTalk {
    /// What is configured once for a callback address: how requests are verified.
    ///
    /// Immutable, for any number of threads. One address may take callbacks of cards, messages to robots and events; each is
    /// verified in the way of its kind, and one that the endpoint has no secret for is refused.
    ///
    /// The signatures of cards and robots cover a timestamp and nothing of the body: serve the address over TLS only, keep
    /// its path secret, keep the tolerance short, and use a replay guard.
    public final class Endpoint: Sendable {
        /// What is checked of a signed timestamp.
        public typealias Freshness = SignatureFreshness

        private let storage: DingTalkEndpointStorage
        private let replayGuard: ReplayGuard?

        /// Creates an endpoint whose requests must be signed.
        ///
        /// - Parameters:
        ///   - secrets: The secrets that callbacks of cards may be signed with (`apiSecret` of the callback registration), at
        ///     most 16, none empty. Copied, and wiped when the endpoint goes, as all secrets are.
        ///   - robotSecrets: The secrets that messages to robots may be signed with (ClientSecret, also named appSecret, of
        ///     the robot's application), at most 16, none empty.
        ///   - eventKeys: The keys that events may be signed and encrypted with, at most 16.
        ///   - freshness: One hour by default, which DingTalk documents for robots; for cards and events it documents no
        ///     window. The timestamp of an event may be in seconds, with 10 digits.
        ///   - limits: The limits of the body and of each text nested in it.
        ///   - replayGuard: Refuses a request received before within the tolerance; needs a checked timestamp. The
        ///     platform sends an event again until it is answered with success, and so a repeated one is not refused:
        ///     ``Event/isRepeated`` says so.
        /// - Throws: ``Status/secretMissing`` where there is none of any kind, ``Status/secretEmpty``,
        ///   ``Status/aesKeyMalformed``, ``Status/optionOutOfRange``, ``Status/optionConflict``, ``Status/outOfMemory``.
        public convenience init(
            secrets: [String] = [],
            robotSecrets: [String] = [],
            eventKeys: [EventKey] = [],
            freshness: Freshness = .within(milliseconds: 3_600_000),
            limits: JSONLimits = JSONLimits(),
            replayGuard: ReplayGuard? = nil
        ) throws(IMHookError) {
            guard !secrets.isEmpty || !robotSecrets.isEmpty || !eventKeys.isEmpty else {
                throw IMHookError(.secretMissing)
            }
            try self.init(secrets, robotSecrets, eventKeys, freshness, limits, replayGuard)
        }

        /// Creates an endpoint that accepts requests that nobody signed.
        ///
        /// Danger: anybody who knows the address can send callbacks. Events, which are encrypted, cannot be read.
        ///
        /// - Throws: ``Status/optionOutOfRange``, ``Status/outOfMemory``.
        public static func acceptingUnsigned(limits: JSONLimits = JSONLimits()) throws(IMHookError) -> Endpoint {
            try Endpoint([], [], [], .ignoringTimestamp, limits, nil)
        }

        private init(
            _ secrets: [String],
            _ robotSecrets: [String],
            _ eventKeys: [EventKey],
            _ freshness: Freshness,
            _ limits: JSONLimits,
            _ replayGuard: ReplayGuard?
        ) throws(IMHookError) {
            guard limits.isValid else { throw IMHookError(.optionOutOfRange) }
            let tolerance = try freshness.tolerance(with: replayGuard)
            self.replayGuard = replayGuard
            storage = try unsafe DingTalkEndpointStorage(
                cardKeys: EndpointSecrets(secrets).keys(),
                robotSecrets: EndpointSecrets(robotSecrets).robotSecrets(),
                eventKeys: EventKey.all(eventKeys),
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
        /// - Parameters:
        ///   - request: The request. Its query is needed for events.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: The callback.
        /// - Throws: An ``IMHookError`` whose status has the HTTP status to answer.
        public func receive(_ request: Request, now: Int64) throws(IMHookError) -> Callback {
            var headers = DingTalkHeaders()
            var values: [[UInt8]] = []
            for (name, value) in request.headers where unsafe DingTalkHeaders.isWanted(name.utf8Span.span.bytes) {
                let bytes = Array(value.utf8)
                unsafe headers.consider(name.utf8Span.span.bytes, bytes.span.bytes)
                values.append(bytes)
            }
            // The values stay borrowed until the signature is checked.
            var entry: ReplayEntry?
            var received = try withExtendedLifetime(values) { () throws(IMHookError) in
                unsafe try storage.receive(
                    method: request.method.utf8Span.span.bytes,
                    headers: headers,
                    query: request.query.utf8Span.span.bytes,
                    body: request.body.span.bytes,
                    now: now,
                    replayEntry: &entry
                )
            }
            received.fields.isRepeated = try storage.admit(entry, now: now)
            return Callback(received, storage.limits)
        }
    }

    /// An endpoint, by the name that programs for cards alone know it by.
    public typealias CardEndpoint = Endpoint
}

#endif
