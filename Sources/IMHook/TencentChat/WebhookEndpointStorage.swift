package import IMHookSigning
package import IMHookWire

/// What is configured once for a webhook address of Tencent Chat: immutable, for any number of threads.
@safe package struct WebhookEndpointStorage: ~Copyable {
    package static let defaultTolerance: Int64 = 60_000

    private let appID: UInt64
    private let tokens: SigningTokens
    /// The tokens once more, as keys of what the replay guard remembers.
    private let replayKeys: SigningKeys
    private let tolerance: Int64?
    private let limits: JSONLimits
    private let replayGuard: UnsafePointer<ReplayGuardStorage>?

    /// Creates an endpoint from checked options.
    ///
    /// - Parameters:
    ///   - appID: The SDKAppID.
    ///   - tokens: The tokens; none accepts unsigned requests.
    ///   - replayKeys: The same tokens as keys, in the same order.
    ///   - tolerance: In milliseconds; nil leaves freshness unchecked.
    ///   - limits: The limits of the body.
    ///   - replayGuard: Must outlive the endpoint.
    package init(
        appID: UInt64,
        tokens: consuming SigningTokens,
        replayKeys: consuming SigningKeys,
        tolerance: Int64?,
        limits: JSONLimits,
        replayGuard: UnsafePointer<ReplayGuardStorage>?
    ) {
        self.appID = appID
        self.tokens = tokens
        self.tolerance = tolerance
        self.limits = limits
        unsafe self.replayGuard = replayGuard
        self.replayKeys = replayKeys
    }

    /// Whether requests must be signed.
    package var checksSignatures: Bool { tokens.count > 0 }

    /// The largest body in bytes.
    package var maxBodySize: Int { limits.maxSize }

    /// Checks a signature alone; an empty text is one that is missing.
    @export(interface)
    package func verify(requestTime: RawSpan, sign: RawSpan, now: Int64) throws(IMHookError) -> SignatureProof {
        guard checksSignatures else { throw IMHookError(.secretMissing) }
        guard requestTime.byteCount > 0 else { throw IMHookError(.timestampMissing, path: ErrorPath("RequestTime")) }
        guard sign.byteCount > 0 else { throw IMHookError(.signatureMissing, path: ErrorPath("Sign")) }
        do {
            return try WebhookSignature.verify(
                requestTime: requestTime,
                sign: sign,
                tokens: tokens,
                now: now,
                tolerance: tolerance
            )
        } catch {
            let isTime = error.status != .signatureNotHex && error.status != .signatureMismatch
            throw IMHookError(error, path: ErrorPath(isTime ? "RequestTime" : "Sign"))
        }
    }

    /// Verifies and reads a request.
    ///
    /// ``admit(_:command:body:now:)`` has to follow when nothing else can fail.
    ///
    /// - Parameters:
    ///   - query: The query of the URL; the method was checked before.
    ///   - body: The body.
    ///   - now: The clock, in Unix milliseconds.
    ///   - prefix: Bytes to keep free at the start of the arena's block.
    ///   - reserve: Bytes of its tail that will be needed.
    /// - Returns: The webhook.
    /// - Throws: An ``IMHookError`` that says why the request was refused.
    @export(interface)
    package func receive(
        query: borrowing WebhookQuery,
        body: RawSpan,
        now: Int64,
        prefix: Int = 0,
        reserve: Int = 0
    ) throws(IMHookError) -> ReceivedWebhook {
        try checkAppID(query)
        var proof: SignatureProof?
        if checksSignatures {
            proof = try verify(
                requestTime: query.text(query.requestTime),
                sign: query.text(query.sign),
                now: now
            )
        }
        guard query.command.size > 0 else { throw IMHookError(.commandMissing, path: ErrorPath("CallbackCommand")) }
        guard body.byteCount <= limits.maxSize else {
            throw IMHookError(.bodyTooLarge, .body, offset: limits.maxSize)
        }
        guard var arena = JSONArena(text: body, levels: WebhookReader.levels, prefix: prefix, reserve: reserve) else {
            throw IMHookError(.outOfMemory)
        }
        var fields = try WebhookReader.read(&arena, command: query.text(query.command), limits)
        fields.appID = appID
        fields.proof = proof
        return ReceivedWebhook(arena: arena, fields: fields)
    }

    /// Checks the method, before the query is looked at.
    package static func check(method: RawSpan) throws(IMHookError) {
        guard method.byteCount == 0 || method.equals("POST") else { throw IMHookError(.methodNotPost) }
    }

    /// Remembers a request that was verified and read, when there is a replay guard.
    ///
    /// The last step, so that a request that failed for want of memory can be sent again.
    ///
    /// - Throws: ``Status/replayed`` when the same time, command and body are remembered already.
    @export(interface)
    package func admit(
        _ proof: SignatureProof?,
        command: RawSpan,
        body: RawSpan,
        now: Int64
    ) throws(IMHookError) {
        guard let proof, let tolerance, let replayGuard = unsafe replayGuard else { return }
        var text = ByteBuffer()
        NumberWriting.append(proof.signedAt, to: &text)
        text.append(UInt8(ascii: " "))
        text.append(command)
        text.append(UInt8(ascii: " "))
        if text.hasFailed { throw IMHookError(.outOfMemory) }
        guard let tag = replayKeys.tag(proof.keyIndex, text.span, body) else { return }
        do {
            try unsafe replayGuard.pointee.admit(tag, signedAt: proof.signedAt, now: now, tolerance: tolerance)
        } catch {
            throw IMHookError(error)
        }
    }

    private func checkAppID(_ query: borrowing WebhookQuery) throws(IMHookError) {
        guard query.appID.size > 0 else { throw IMHookError(.appIDMissing, path: ErrorPath("SdkAppid")) }
        guard let given = Self.decimal(query.text(query.appID)), given == appID else {
            throw IMHookError(.appIDMismatch, path: ErrorPath("SdkAppid"))
        }
    }

    /// The value of decimal digits, nil when they are anything else or too many.
    private static func decimal(_ text: RawSpan) -> UInt64? {
        var value: UInt64 = 0
        for offset in 0..<text.byteCount {
            let digit = text.byte(offset) &- UInt8(ascii: "0")
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            guard digit < 10, !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}

// Nothing in it changes after it was made, and the replay guard has a lock of its own.
extension WebhookEndpointStorage: @unchecked Sendable {}
