#if !hasFeature(Embedded)

import IMHookSigning
public import IMHookWire

extension DingTalk {
    /// What is configured once for the callback address of interactive cards.
    ///
    /// Immutable, for any number of threads.
    ///
    /// The signature of a card callback covers a timestamp and nothing of the body: serve the address over TLS only, keep
    /// its path secret, keep the tolerance short, and use a replay guard.
    public final class CardEndpoint: Sendable {
        /// What is checked of a signed timestamp.
        public typealias Freshness = SignatureFreshness

        private let storage: CardEndpointStorage
        private let replayGuard: ReplayGuard?

        /// Creates an endpoint whose requests must be signed.
        ///
        /// - Parameters:
        ///   - secrets: The secrets that a request may be signed with (`apiSecret` of the callback registration), at
        ///     least one, at most 16, none empty. Copied, and wiped when the endpoint goes.
        ///   - freshness: One hour by default; DingTalk documents no window for card callbacks.
        ///   - limits: The limits of the body and of each text nested in it.
        ///   - replayGuard: Refuses a request received before within the tolerance; needs a checked timestamp.
        /// - Throws: ``Status/secretMissing``, ``Status/secretEmpty``, ``Status/optionOutOfRange``,
        ///   ``Status/optionConflict``, ``Status/outOfMemory``.
        public convenience init(
            secrets: [String],
            freshness: Freshness = .within(milliseconds: 3_600_000),
            limits: JSONLimits = JSONLimits(),
            replayGuard: ReplayGuard? = nil
        ) throws(IMHookError) {
            try self.init(EndpointSecrets(secrets), freshness, limits, replayGuard)
        }

        /// Creates an endpoint that accepts requests that nobody signed.
        ///
        /// Danger: anybody who knows the address can send callbacks.
        ///
        /// - Throws: ``Status/optionOutOfRange``, ``Status/outOfMemory``.
        public static func acceptingUnsigned(limits: JSONLimits = JSONLimits()) throws(IMHookError) -> CardEndpoint {
            try CardEndpoint(nil, .ignoringTimestamp, limits, nil)
        }

        private init(
            _ secrets: EndpointSecrets?,
            _ freshness: Freshness,
            _ limits: JSONLimits,
            _ replayGuard: ReplayGuard?
        ) throws(IMHookError) {
            guard limits.isValid else { throw IMHookError(.optionOutOfRange) }
            let tolerance = try freshness.tolerance(with: replayGuard)
            self.replayGuard = replayGuard
            storage = try unsafe CardEndpointStorage(
                keys: EndpointSecrets.keys(secrets),
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
        ///   - request: The request.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: The callback.
        /// - Throws: An ``IMHookError`` whose status has the HTTP status to answer.
        public func receive(_ request: Request, now: Int64) throws(IMHookError) -> Callback {
            var headers = CardHeaders()
            var values: [[UInt8]] = []
            for (name, value) in request.headers where unsafe CardHeaders.isWanted(name.utf8Span.span.bytes) {
                let bytes = Array(value.utf8)
                unsafe headers.consider(name.utf8Span.span.bytes, bytes.span.bytes)
                values.append(bytes)
            }
            // The values stay borrowed until the signature is checked.
            let received = try withExtendedLifetime(values) { () throws(IMHookError) in
                unsafe try storage.receive(
                    method: request.method.utf8Span.span.bytes,
                    headers: headers,
                    body: request.body.span.bytes,
                    now: now
                )
            }
            let proof = received.fields.proof
            let callback = Callback(received, storage.limits)
            unsafe try storage.admit(proof, body: request.body.span.bytes, now: now)
            return callback
        }
    }
}

#endif
