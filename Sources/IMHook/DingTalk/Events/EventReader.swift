import IMHookSigning
import IMHookWire

/// Opens the event that a request holds: checks who signed it, decrypts it where it stands, and finds what it says.
struct EventReader {
    /// How far the timestamp may lie from the clock, in milliseconds; nil leaves freshness unchecked.
    let tolerance: Int64?
    /// The limits of the decrypted text.
    let limits: JSONLimits

    /// Opens an event.
    ///
    /// What it says is not refused, whatever it is, once it is known whose it is.
    ///
    /// - Parameters:
    ///   - received: The callback. What is found in the event takes the place of what was found in the body.
    ///   - query: The query of the request.
    ///   - keys: The keys.
    ///   - now: The clock, in Unix milliseconds.
    /// - Returns: Who signed it, and the encrypted text.
    /// - Throws: What it is refused for.
    func open(
        _ received: inout ReceivedCallback,
        _ query: borrowing EventQuery,
        _ keys: borrowing EventKeys,
        now: Int64
    ) throws(IMHookError) -> (SignatureProof, TextRange) {
        let encrypted = try Self.encryptedText(received.arena, received.fields.root)
        try query.requireAll()
        let proof = try verify(received.arena, encrypted, query, keys, now: now)
        // An event may hold a credential: `SuiteTicket`.
        received.arena.keepSecret()
        let (text, index) = try Self.decrypt(received.arena, encrypted, proof, keys)
        let root = try parse(&received, text)
        received.fields.root = root
        received.fields.eventText = text
        received.fields.clearTexts()
        received.fields.corpID = received.arena.text(of: root, "CorpId")
        received.fields.proof = proof.of(index)
        received.fields.answer = try Self.answer(received.arena, query, keys, index)
        return (proof.of(index), received.arena.stringText(encrypted))
    }

    /// The string that is encrypted.
    ///
    /// - Throws: ``Status/fieldMissing``, ``Status/fieldWrongType``.
    static func encryptedText(_ arena: borrowing JSONArena, _ body: UInt32) throws(IMHookError) -> UInt32 {
        let name: StaticString = "encrypt"
        guard let member = arena.member(body, name) else {
            throw IMHookError(.fieldMissing, .body, offset: Int(arena.raw(body).start), path: ErrorPath(name))
        }
        guard arena.type(member) == .string else {
            throw IMHookError(
                .fieldWrongType,
                .body,
                offset: Int(arena.raw(member).start),
                path: ErrorPath(name)
            )
        }
        return member
    }

    private func verify(
        _ arena: borrowing JSONArena,
        _ encrypted: UInt32,
        _ query: borrowing EventQuery,
        _ keys: borrowing EventKeys,
        now: Int64
    ) throws(IMHookError) -> EventProof {
        let text = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(encrypted)))
        do {
            return try EventSignature(timestamp: query.timestamp, nonce: query.nonce, encrypted: text)
                .verify(query.signature, keys: keys, now: now, tolerance: tolerance)
        } catch {
            let isSignature = error.status == .signatureNotHex || error.status == .signatureMismatch
            throw IMHookError(error, path: ErrorPath(isSignature ? EventQuery.signatureName : EventQuery.timestampName))
        }
    }

    /// Decrypts a text, with whichever of the keys that have the right token is the right one.
    ///
    /// - Returns: Where the message stands, and which key it is.
    /// - Throws: The reason that came furthest, or ``Status/outOfMemory``.
    static func decrypt(
        _ arena: borrowing JSONArena,
        _ encrypted: UInt32,
        _ proof: EventProof,
        _ keys: borrowing EventKeys
    ) throws(IMHookError) -> (TextRange, Int) {
        var status = Status.eventNotBase64
        for index in 0..<keys.count where proof.mayBe(index) {
            // Anew for each key: one that is not the right one leaves nothing of it.
            guard let bytes = unsafe try? arena.decodeBase64(encrypted) else { break }
            do {
                let message = try unsafe EventCipher.open(bytes, keys: keys, index)
                return unsafe (arena.range(of: message, in: bytes), index)
            } catch {
                // Says nothing of the event, which may be sent again.
                if error.status == .outOfMemory { throw IMHookError(.outOfMemory) }
                if error.status.rawValue > status.rawValue { status = error.status }
            }
        }
        throw IMHookError(status, path: ErrorPath("encrypt"))
    }

    private func parse(_ received: inout ReceivedCallback, _ text: TextRange) throws(IMHookError) -> UInt32 {
        do {
            return try received.arena.parse(text, limits)
        } catch {
            // It is genuine: whoever handles it may read its text.
            if error.status == .outOfMemory { throw IMHookError(.outOfMemory) }
            received.fields.eventFault = error.status
            return JSONArena.absent
        }
    }

    /// Makes the answer, which is the same whatever becomes of the event, and keeps it after the levels.
    private static func answer(
        _ arena: borrowing JSONArena,
        _ query: borrowing EventQuery,
        _ keys: borrowing EventKeys,
        _ index: Int
    ) throws(IMHookError) -> TextRange {
        var memory: [512 of UInt8] = .init(repeating: 0)
        let range = unsafe withUnsafeMutableBytes(of: &memory) { memory -> TextRange? in
            guard let start = memory.baseAddress, let random = RandomNumber.drawCharacters() else { return nil }
            var answer = unsafe ByteBuffer(lent: start, capacity: memory.count)
            let isMade = EventAnswer.append(
                EventAnswer.success.span,
                random: random,
                timestamp: query.timestamp,
                nonce: query.nonce,
                keys: keys,
                index,
                to: &answer
            )
            return isMade ? arena.appendFurther(answer.span) : nil
        }
        guard let range else { throw IMHookError(.outOfMemory) }
        return range
    }
}
