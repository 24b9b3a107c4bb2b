package import IMHookSigning
package import IMHookWire

/// A message that is encrypted and signed like those of an event subscription: what it is made of, and the forms it is sent
/// in, in one buffer.
package struct SealedEventStorage: ~Copyable {
    /// The largest message, timestamp and nonce, in bytes.
    private static let maximumSize = 64 << 20

    /// The texts, one after the other.
    private var buffer = ByteBuffer()
    package private(set) var message = TextRange.empty
    package private(set) var timestamp = TextRange.empty
    package private(set) var nonce = TextRange.empty
    /// `msg_signature`.
    package private(set) var signature = TextRange.empty
    /// `encrypt`.
    package private(set) var encrypted = TextRange.empty
    /// The query of a request.
    package private(set) var query = TextRange.empty
    /// The body of a request.
    package private(set) var body = TextRange.empty
    /// The answer to a request.
    package private(set) var answer = TextRange.empty

    /// - Parameter size: Bytes of all texts at most.
    private init(size: Int) {
        // All at once, so that no copy is left behind when the buffer is wiped.
        _ = unsafe buffer.reserve(size)
    }

    /// All texts, one after the other; the ranges count in it.
    package var bytes: RawSpan {
        @_lifetime(borrow self)
        get { buffer.span }
    }

    /// Overwrites the texts.
    package mutating func wipe() { buffer.wipe() }

    @inline(never)
    private mutating func keep(_ text: RawSpan) -> TextRange {
        let start = buffer.count
        unsafe text.withUnsafeBytes { text in unsafe buffer.append(text) }
        return range(from: start)
    }

    private func range(from start: Int) -> TextRange {
        TextRange(start: UInt32(truncatingIfNeeded: start), size: UInt32(truncatingIfNeeded: buffer.count &- start))
    }

    // MARK: Sealing

    /// Encrypts and signs a message.
    ///
    /// - Parameters:
    ///   - message: The message, at most 64 MiB: an event as the platform sends it, or an answer.
    ///   - timestamp: The text of the timestamp; usually Unix milliseconds.
    ///   - nonce: Some random text.
    ///   - random: What the encrypted text begins with; nil has it drawn from libcrypto.
    ///   - keys: One key.
    /// - Returns: The message in all its forms.
    /// - Throws: ``Status/optionOutOfRange`` for a message that is too large, ``Status/jsonInvalidUTF8`` for a timestamp or
    ///   nonce that is no text, ``Status/outOfMemory``.
    @export(interface)
    package static func seal(
        _ message: RawSpan,
        timestamp: RawSpan,
        nonce: RawSpan,
        random: [16 of UInt8]? = nil,
        keys: borrowing EventKeys
    ) throws(IMHookError) -> SealedEventStorage {
        guard message.byteCount <= maximumSize, nonce.byteCount <= maximumSize,
            timestamp.byteCount <= maximumSize
        else { throw IMHookError(.optionOutOfRange) }
        guard UTF8Sequence.firstInvalid(in: timestamp) == nil, UTF8Sequence.firstInvalid(in: nonce) == nil else {
            throw IMHookError(.jsonInvalidUTF8)
        }
        var text = ByteBuffer()
        let digest: EventDigest? =
            if let random = random ?? RandomNumber.drawCharacters() {
                EventCipher.seal(
                    message,
                    random: random,
                    timestamp: timestamp,
                    nonce: nonce,
                    keys: keys,
                    0,
                    into: &text
                )
            } else { nil }
        guard let digest else { throw IMHookError(.outOfMemory) }
        // Where a byte is encoded, three make it in the query and six in the answer.
        let encodedSize = 10 &* (timestamp.byteCount &+ nonce.byteCount)
        var sealed = SealedEventStorage(size: message.byteCount &+ encodedSize &+ 3 &* text.count &+ 512)
        sealed.message = sealed.keep(message)
        sealed.timestamp = sealed.keep(timestamp)
        sealed.nonce = sealed.keep(nonce)
        sealed.encrypted = sealed.keep(text.span)
        sealed.write(digest, timestamp: timestamp, nonce: nonce, encrypted: text.span)
        guard !sealed.buffer.hasFailed else { throw IMHookError(.outOfMemory) }
        return sealed
    }

    private mutating func write(_ digest: EventDigest, timestamp: RawSpan, nonce: RawSpan, encrypted: RawSpan) {
        var start = buffer.count
        digest.encodeHex(into: &buffer)
        signature = range(from: start)
        start = buffer.count
        // Both names are in real requests, with the same value.
        buffer.append("signature=")
        digest.encodeHex(into: &buffer)
        buffer.append("&msg_signature=")
        digest.encodeHex(into: &buffer)
        buffer.append("&timestamp=")
        PercentEncoding.append(timestamp, to: &buffer)
        buffer.append("&nonce=")
        PercentEncoding.append(nonce, to: &buffer)
        query = range(from: start)
        start = buffer.count
        buffer.append("{\"encrypt\":\"")
        unsafe encrypted.withUnsafeBytes { text in unsafe buffer.append(text) }
        buffer.append("\"}")
        body = range(from: start)
        start = buffer.count
        EventAnswer.append(digest, timestamp: timestamp, nonce: nonce, encrypted: encrypted, to: &buffer)
        answer = range(from: start)
    }

    // MARK: Opening

    /// Checks and decrypts the answer to an event.
    ///
    /// - Parameters:
    ///   - answer: The body of the answer.
    ///   - keys: One key.
    /// - Returns: What it says; the forms of a request stay empty.
    /// - Throws: A code of the families from 300 and 400, ``Status/bodyNotObject``, ``Status/fieldMissing``,
    ///   ``Status/fieldWrongType``, 106, 113, 130 to 134, ``Status/outOfMemory``.
    @export(interface)
    package static func open(answer: RawSpan, keys: borrowing EventKeys) throws(IMHookError) -> SealedEventStorage {
        var arena = try parse(answer)
        let signature = try text("msg_signature", arena)
        let timestamp = try text("timeStamp", arena)
        let nonce = try text("nonce", arena)
        let encrypted = try EventReader.encryptedText(arena, 0)
        let proof: EventProof
        do {
            proof = try unsafe EventSignature(
                timestamp: RawSpan(_unsafeBytes: arena.bytes(timestamp)),
                nonce: RawSpan(_unsafeBytes: arena.bytes(nonce)),
                encrypted: RawSpan(_unsafeBytes: arena.bytes(arena.stringText(encrypted)))
            ).verify(RawSpan(_unsafeBytes: arena.bytes(signature)), keys: keys, now: 0, tolerance: nil)
        } catch {
            throw IMHookError(error, path: ErrorPath("msg_signature"))
        }
        arena.keepSecret()
        let message = try EventReader.decrypt(arena, encrypted, proof, keys).0
        // All but the message are parts of the answer, and the message is shorter than `encrypt`.
        var opened = SealedEventStorage(size: 3 &* answer.byteCount)
        opened.message = unsafe opened.keep(RawSpan(_unsafeBytes: arena.bytes(message)))
        opened.timestamp = unsafe opened.keep(RawSpan(_unsafeBytes: arena.bytes(timestamp)))
        opened.nonce = unsafe opened.keep(RawSpan(_unsafeBytes: arena.bytes(nonce)))
        opened.signature = unsafe opened.keep(RawSpan(_unsafeBytes: arena.bytes(signature)))
        opened.encrypted = unsafe opened.keep(RawSpan(_unsafeBytes: arena.bytes(arena.stringText(encrypted))))
        opened.answer = opened.keep(answer)
        guard !opened.buffer.hasFailed else { throw IMHookError(.outOfMemory) }
        return opened
    }

    private static func parse(_ answer: RawSpan) throws(IMHookError) -> JSONArena {
        let limits = JSONLimits()
        guard answer.byteCount <= limits.maxSize else {
            throw IMHookError(.bodyTooLarge, .body, offset: limits.maxSize)
        }
        // The text, its strings decoded, and what `encrypt` holds.
        guard var arena = JSONArena(text: answer, levels: 3) else { throw IMHookError(.outOfMemory) }
        do {
            _ = try arena.parseInput(limits)
        } catch {
            throw IMHookError(error, .body)
        }
        guard arena.type(0) == .object else {
            throw IMHookError(.bodyNotObject, .body, offset: Int(arena.raw(0).start))
        }
        return arena
    }

    /// The text of a member, where a number counts as its text: some samples write the timestamp as one.
    @inline(never)
    private static func text(_ name: StaticString, _ arena: borrowing JSONArena) throws(IMHookError) -> TextRange {
        guard let member = arena.member(0, name) else {
            throw IMHookError(.fieldMissing, .body, offset: Int(arena.raw(0).start), path: ErrorPath(name))
        }
        switch arena.type(member) {
        case .string, .number: return arena.textOrEmpty(member)
        default:
            throw IMHookError(.fieldWrongType, .body, offset: Int(arena.raw(member).start), path: ErrorPath(name))
        }
    }
}
