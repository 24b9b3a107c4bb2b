package import IMHookSigning
package import IMHookWire

/// What is configured once for a callback address: immutable, for any number of threads.
///
/// One address may take cards, messages to robots and events, each of which is signed in its own way. Which one a request is
/// only its body says, so that the body of a request is read when any of the three is genuine or, for events, when the query
/// has a signature; and what it turns out to be has to be signed in the way of that kind.
@safe package struct DingTalkEndpointStorage: ~Copyable {
    package static let defaultTolerance: Int64 = 3_600_000
    package static let maximumTolerance: Int64 = 31_536_000_000

    private let cardKeys: SigningKeys
    private let robotSecrets: RobotSecrets
    private let eventKeys: EventKeys
    private let tolerance: Int64?
    /// The limits of the body and of each text nested in it.
    package let limits: JSONLimits
    private let replayGuard: UnsafePointer<ReplayGuardStorage>?

    /// Creates an endpoint from checked options.
    ///
    /// - Parameters:
    ///   - cardKeys: The secrets of cards.
    ///   - robotSecrets: The secrets of robots.
    ///   - eventKeys: The keys of events; where all three are empty, unsigned requests are accepted.
    ///   - tolerance: In milliseconds; nil leaves freshness unchecked.
    ///   - limits: The limits of the body and of each text nested in it.
    ///   - replayGuard: Must outlive the endpoint.
    package init(
        cardKeys: consuming SigningKeys,
        robotSecrets: consuming RobotSecrets,
        eventKeys: consuming EventKeys,
        tolerance: Int64?,
        limits: JSONLimits,
        replayGuard: UnsafePointer<ReplayGuardStorage>?
    ) {
        self.cardKeys = cardKeys
        self.robotSecrets = robotSecrets
        self.eventKeys = eventKeys
        self.tolerance = tolerance
        self.limits = limits
        unsafe self.replayGuard = replayGuard
    }

    /// Whether requests must be signed.
    package var checksSignatures: Bool { cardKeys.count > 0 || robotSecrets.count > 0 || eventKeys.count > 0 }

    /// The largest body in bytes.
    package var maxBodySize: Int { limits.maxSize }

    // MARK: Signatures

    /// Checks the headers of a card callback alone.
    @export(interface)
    package func verifyCard(_ headers: DingTalkHeaders, now: Int64) throws(IMHookError) -> SignatureProof {
        guard cardKeys.count > 0 else { throw notConfigured }
        try headers.card.requireBoth(CardSignature.timestampHeader, CardSignature.header)
        do {
            return try CardSignature.verify(
                timestamp: headers.card.timestamp,
                signature: headers.card.signature,
                keys: cardKeys,
                now: now,
                tolerance: tolerance
            )
        } catch {
            throw IMHookError(error)
        }
    }

    /// Checks the headers of a message to a robot alone.
    @export(interface)
    package func verifyRobot(_ headers: DingTalkHeaders, now: Int64) throws(IMHookError) -> SignatureProof {
        guard robotSecrets.count > 0 else { throw notConfigured }
        try headers.robot.requireBoth(RobotSignature.timestampHeader, RobotSignature.header)
        do {
            return try RobotSignature.verify(
                timestamp: headers.robot.timestamp,
                signature: headers.robot.signature,
                secrets: robotSecrets,
                now: now,
                tolerance: tolerance
            )
        } catch {
            throw IMHookError(error)
        }
    }

    /// The error of a request of a kind that the endpoint has no secret for.
    private var notConfigured: IMHookError {
        IMHookError(checksSignatures ? .kindNotConfigured : .secretMissing)
    }

    /// Why nothing that a request shows is genuine, told before its body is read.
    @inline(never)
    private func refuse(
        _ headers: DingTalkHeaders,
        _ query: borrowing EventQuery,
        now: Int64
    ) throws(IMHookError) {
        if headers.card.hasAny { _ = try verifyCard(headers, now: now) }
        if headers.robot.hasSignature { _ = try verifyRobot(headers, now: now) }
        try query.check()
        // It shows nothing. Where there is one way to sign, it is said what is missing.
        if robotSecrets.count == 0, eventKeys.count == 0 { _ = try verifyCard(headers, now: now) }
        if cardKeys.count == 0, eventKeys.count == 0 { _ = try verifyRobot(headers, now: now) }
        if cardKeys.count == 0, robotSecrets.count == 0 { try query.requireAll() }
        throw IMHookError(.signatureMissing)
    }

    // MARK: Receiving

    /// Verifies and reads a request.
    ///
    /// ``admit(_:now:)`` has to follow when nothing else can fail.
    ///
    /// - Parameters:
    ///   - method: The HTTP method; empty when the host has made sure that it is POST.
    ///   - headers: The signature headers.
    ///   - query: The query of the URL.
    ///   - body: The body.
    ///   - now: The clock, in Unix milliseconds.
    ///   - prefix: Bytes to keep free at the start of the arena's block.
    ///   - reserve: Bytes of its tail that will be needed.
    ///   - replayEntry: Receives what ``admit(_:now:)`` gets.
    /// - Returns: The callback.
    /// - Throws: An ``IMHookError`` that says why the request was refused.
    @export(interface)
    package func receive(
        method: RawSpan,
        headers: DingTalkHeaders,
        query: RawSpan,
        body: RawSpan,
        now: Int64,
        prefix: Int = 0,
        reserve: Int = 0,
        replayEntry: inout ReplayEntry?
    ) throws(IMHookError) -> ReceivedCallback {
        guard method.byteCount == 0 || method.equals("POST") else { throw IMHookError(.methodNotPost) }
        if robotSecrets.count == 0, eventKeys.count == 0, headers.card.hasAny, cardKeys.count > 0 {
            // What most requests are: the signature of a card at an address for cards.
            let proof = try verifyCard(headers, now: now)
            var received = try read(body, prefix: prefix, reserve: reserve, further: 0)
            guard DingTalkScheme(of: received.fields.kind) ?? .card == .card else { throw notConfigured }
            received.fields.proof = proof
            replayEntry = self.replayEntry(proof) { cardKeys.tag(proof.keyIndex, $0, body) }
            return received
        }
        // Where nothing is verified, neither headers nor query say anything.
        guard checksSignatures else { return try read(body, prefix: prefix, reserve: reserve, further: 0) }
        return try receive(
            EventQuery(eventKeys.count > 0 ? query : RawSpan()),
            headers: headers,
            body: body,
            now: now,
            prefix: prefix,
            reserve: reserve,
            replayEntry: &replayEntry
        )
    }

    /// Verifies and reads a request whose query was read, at an address that checks signatures.
    ///
    /// A function of its own, because the compiler would keep the query in memory from the heap if it were a variable.
    private func receive(
        _ query: borrowing EventQuery,
        headers: DingTalkHeaders,
        body: RawSpan,
        now: Int64,
        prefix: Int,
        reserve: Int,
        replayEntry: inout ReplayEntry?
    ) throws(IMHookError) -> ReceivedCallback {
        let proofs = HeaderProofs(
            card: cardKeys.count > 0 && headers.card.hasAny ? try? verifyCard(headers, now: now) : nil,
            robot: robotSecrets.count > 0 && headers.robot.hasSignature ? try? verifyRobot(headers, now: now) : nil
        )
        if !proofs.hasAny, !query.hasSignature { try refuse(headers, query, now: now) }
        let answerSize =
            query.hasSignature
            ? EventAnswer.maximumSize(timestamp: query.timestamp, nonce: query.nonce, keys: eventKeys) : 0
        var received = try read(body, prefix: prefix, reserve: reserve, further: answerSize)
        replayEntry = try trust(&received, proofs, headers, query, body, now: now)
        return received
    }

    /// Reads a body.
    private func read(
        _ body: RawSpan,
        prefix: Int,
        reserve: Int,
        further: Int
    ) throws(IMHookError) -> ReceivedCallback {
        guard body.byteCount <= limits.maxSize else {
            throw IMHookError(.bodyTooLarge, .body, offset: limits.maxSize)
        }
        guard
            var arena = JSONArena(
                text: body,
                levels: CardCallbackReader.levels,
                prefix: prefix,
                reserve: reserve,
                further: further
            )
        else { throw IMHookError(.outOfMemory) }
        let fields = try CardCallbackReader.read(&arena, limits)
        return ReceivedCallback(arena: arena, fields: fields)
    }

    /// Makes sure that a callback is signed in the way of its kind, and opens it when it is an event.
    ///
    /// - Returns: What the replay guard is to remember.
    @inline(never)
    private func trust(
        _ received: inout ReceivedCallback,
        _ proofs: HeaderProofs,
        _ headers: DingTalkHeaders,
        _ query: borrowing EventQuery,
        _ body: RawSpan,
        now: Int64
    ) throws(IMHookError) -> ReplayEntry? {
        // What nobody knows may be signed as a card or as a message to a robot.
        let unknown = proofs.card == nil && proofs.robot != nil ? DingTalkScheme.robot : .card
        switch DingTalkScheme(of: received.fields.kind) ?? unknown {
        case .card:
            let proof = if let card = proofs.card { card } else { try verifyCard(headers, now: now) }
            received.fields.proof = proof
            return replayEntry(proof) { cardKeys.tag(proof.keyIndex, $0, body) }
        case .robot:
            let proof = if let robot = proofs.robot { robot } else { try verifyRobot(headers, now: now) }
            received.fields.proof = proof
            return replayEntry(proof) { robotSecrets.tag(proof.keyIndex, $0, body) }
        case .event:
            guard eventKeys.count > 0 else { throw notConfigured }
            let reader = EventReader(tolerance: tolerance, limits: limits)
            let (proof, encrypted) = try reader.open(&received, query, eventKeys, now: now)
            // The encrypted text is what is signed: around it, and beside it, a body can be written in many ways.
            var entry = replayEntry(proof) { _ in
                unsafe eventKeys.tag(proof.keyIndex, RawSpan(_unsafeBytes: received.arena.bytes(encrypted)))
            }
            entry?.mayRepeat = true
            return entry
        }
    }

    // MARK: Replays

    /// What the replay guard is to remember of a request; nil where there is no guard.
    private func replayEntry(
        _ proof: SignatureProof,
        tag: (_ signedAt: RawSpan) -> AuthenticationTag?
    ) -> ReplayEntry? {
        guard unsafe replayGuard != nil else { return nil }
        return unsafe withUnsafeBytes(of: proof.signedAt) { signedAt in
            unsafe tag(RawSpan(_unsafeBytes: signedAt)).map { ReplayEntry(tag: $0, signedAt: proof.signedAt) }
        }
    }

    /// Remembers a request that was verified and read, when there is a replay guard.
    ///
    /// The last step, so that a request that failed for want of memory can be sent again.
    ///
    /// - Returns: Whether it is an event that is remembered already.
    /// - Throws: ``Status/replayed`` when it is anything else that is remembered already.
    @export(interface)
    package func admit(_ entry: ReplayEntry?, now: Int64) throws(IMHookError) -> Bool {
        guard let entry, let tolerance, let replayGuard = unsafe replayGuard else { return false }
        do {
            try unsafe replayGuard.pointee.admit(entry.tag, signedAt: entry.signedAt, now: now, tolerance: tolerance)
            return false
        } catch {
            if entry.mayRepeat { return true }
            throw IMHookError(error)
        }
    }
}

// Nothing in it changes after it was made, and the replay guard has a lock of its own.
extension DingTalkEndpointStorage: @unchecked Sendable {}
