package import IMHookSigning
package import IMHookWire

/// What is configured once for a callback address: immutable, for any number of threads.
@safe package struct CardEndpointStorage: ~Copyable {
    package static let defaultTolerance: Int64 = 3_600_000
    package static let maximumTolerance: Int64 = 31_536_000_000

    private let keys: SigningKeys
    private let tolerance: Int64?
    /// The limits of the body and of each text nested in it.
    package let limits: JSONLimits
    private let replayGuard: UnsafePointer<ReplayGuardStorage>?

    /// Creates an endpoint from checked options.
    ///
    /// - Parameters:
    ///   - keys: The secrets; none accepts unsigned requests.
    ///   - tolerance: In milliseconds; nil leaves freshness unchecked.
    ///   - limits: The limits of the body and of each text nested in it.
    ///   - replayGuard: Must outlive the endpoint.
    package init(
        keys: consuming SigningKeys,
        tolerance: Int64?,
        limits: JSONLimits,
        replayGuard: UnsafePointer<ReplayGuardStorage>?
    ) {
        self.keys = keys
        self.tolerance = tolerance
        self.limits = limits
        unsafe self.replayGuard = replayGuard
    }

    /// Whether requests must be signed.
    package var checksSignatures: Bool { keys.count > 0 }

    /// The largest body in bytes.
    package var maxBodySize: Int { limits.maxSize }

    /// Checks a header pair alone.
    @export(interface)
    package func verify(
        _ headers: CardHeaders,
        now: Int64
    ) throws(IMHookError) -> SignatureProof {
        guard checksSignatures else { throw IMHookError(.secretMissing) }
        return try headers.verify(keys, now: now, tolerance: tolerance)
    }

    /// Verifies and reads a request.
    ///
    /// ``admit(_:body:now:)`` has to follow when nothing else can fail.
    ///
    /// - Parameters:
    ///   - method: The HTTP method; empty when the host has made sure that it is POST.
    ///   - headers: The signature headers.
    ///   - body: The body.
    ///   - now: The clock, in Unix milliseconds.
    ///   - prefix: Bytes to keep free at the start of the arena's block.
    ///   - reserve: Bytes of its tail that will be needed.
    /// - Returns: The callback.
    /// - Throws: An ``IMHookError`` that says why the request was refused.
    @export(interface)
    package func receive(
        method: RawSpan,
        headers: CardHeaders,
        body: RawSpan,
        now: Int64,
        prefix: Int = 0,
        reserve: Int = 0
    ) throws(IMHookError) -> ReceivedCallback {
        guard method.byteCount == 0 || method.equals("POST") else { throw IMHookError(.methodNotPost) }
        let proof = checksSignatures ? try headers.verify(keys, now: now, tolerance: tolerance) : nil
        guard body.byteCount <= limits.maxSize else {
            throw IMHookError(.bodyTooLarge, .body, offset: limits.maxSize)
        }
        guard
            var arena = JSONArena(text: body, levels: CardCallbackReader.levels, prefix: prefix, reserve: reserve)
        else { throw IMHookError(.outOfMemory) }
        var fields = try CardCallbackReader.read(&arena, limits)
        fields.proof = proof
        return ReceivedCallback(arena: arena, fields: fields)
    }

    /// Remembers a request that was verified and read, when there is a replay guard.
    ///
    /// The last step, so that a request that failed for want of memory can be sent again.
    ///
    /// - Throws: ``Status/replayed`` when the same timestamp, signature and body are remembered already.
    @export(interface)
    package func admit(_ proof: SignatureProof?, body: RawSpan, now: Int64) throws(IMHookError) {
        guard let proof, let tolerance, let replayGuard = unsafe replayGuard else { return }
        let signedAt = proof.signedAt
        let tag = unsafe withUnsafeBytes(
            of: signedAt,
            { unsafe keys.tag(proof.keyIndex, RawSpan(_unsafeBytes: $0), body) }
        )
        guard let tag else { return }
        do {
            try unsafe replayGuard.pointee.admit(tag, signedAt: signedAt, now: now, tolerance: tolerance)
        } catch {
            throw IMHookError(error)
        }
    }
}

// Nothing in it changes after it was made, and the replay guard has a lock of its own.
extension CardEndpointStorage: @unchecked Sendable {}
