package import IMHookWire

/// The cipher of DingTalk's event subscription over HTTP: AES-256 in CBC mode, with the first block of the key as the vector.
///
///     | 16 random bytes | size of the message, big-endian, 4 bytes | message | owner | padding |
///
/// The padding is that of PKCS#7 for blocks of 32 bytes, 1 to 32 times its own number. Documented on the page
/// 「开发事件推送服务」.
package enum EventCipher {
    private static let randomSize = 16
    private static let sizeEnd = 20
    private static let aesBlock = 16
    private static let paddedBlock = 32

    /// Decrypts a text where it stands.
    ///
    /// Everything is computed and compared whatever is wrong, in a time that only the sizes decide, before any of it is
    /// refused. That holds for libcrypto's AES where the processor has instructions for AES or for shuffling bytes: AES-NI
    /// or SSSE3 on x86-64.
    ///
    /// - Parameters:
    ///   - memory: What `encrypt` holds. Its signature has been checked.
    ///   - keys: The keys.
    ///   - index: Which of them to use.
    /// - Returns: Where the message stands in it.
    /// - Throws: A ``SigningError`` with one of the codes 131 to 134, ``Status/outOfMemory``.
    @export(interface)
    package static func open(
        _ memory: UnsafeMutableRawBufferPointer,
        keys: borrowing EventKeys,
        _ index: Int
    ) throws(SigningError) -> Range<Int> {
        let size = memory.count
        guard size >= 2 &* aesBlock, size % aesBlock == 0, size <= Int(Int32.max), index >= 0, index < keys.count else {
            throw SigningError(.eventSizeWrong)
        }
        guard unsafe keys.ciphers.decrypt(memory, index) else { throw SigningError(.outOfMemory) }
        let padding = unsafe Padding(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(memory)))
        let contentSize = size &- padding.size
        let bytes = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(memory))
        let given =
            Int(bytes.byte(16)) << 24 | Int(bytes.byte(17)) << 16 | Int(bytes.byte(18)) << 8 | Int(bytes.byte(19))
        let isSizeWrong = contentSize < sizeEnd &+ given
        let messageSize = isSizeWrong ? 0 : given
        let end = sizeEnd &+ messageSize
        let isOwner = equals(bytes, end, Swift.max(0, contentSize &- end), keys.owner(index))
        if padding.isWrong { throw SigningError(.eventPaddingWrong) }
        if isSizeWrong { throw SigningError(.eventLengthWrong) }
        guard isOwner else { throw SigningError(.eventOwnerMismatch) }
        return sizeEnd..<end
    }

    /// Encrypts a message and signs it, appending the text of `encrypt`.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - random: What it begins with; nobody may be able to guess it.
    ///   - timestamp: The text of the timestamp that is signed with it.
    ///   - nonce: The random text that is signed with it.
    ///   - keys: The keys.
    ///   - index: Which of them to use.
    ///   - text: Where `encrypt` goes; empty.
    /// - Returns: The signature; nil when there is no such key, or when memory could not be allocated.
    @export(interface)
    package static func seal(
        _ message: RawSpan,
        random: [16 of UInt8],
        timestamp: RawSpan,
        nonce: RawSpan,
        keys: borrowing EventKeys,
        _ index: Int,
        into text: inout ByteBuffer
    ) -> EventDigest? {
        guard index >= 0, index < keys.count, message.byteCount <= Int(Int32.max) else { return nil }
        // Most messages are the seven bytes of an answer.
        var memory: [256 of UInt8] = .init(repeating: 0)
        let isDone = unsafe withUnsafeMutableBytes(of: &memory) { memory in
            guard let start = memory.baseAddress else { return false }
            var plain = unsafe ByteBuffer(lent: start, capacity: memory.count)
            let padding = padding(after: sizeEnd &+ message.byteCount &+ keys.owner(index).byteCount)
            _ = unsafe plain.reserve(sizeEnd &+ message.byteCount &+ keys.owner(index).byteCount &+ padding &+ 16)
            for offset in 0..<randomSize { plain.append(random[offset]) }
            for byte in 0..<4 { plain.append(UInt8(truncatingIfNeeded: message.byteCount >> (24 &- byte &* 8))) }
            plain.append(message)
            plain.append(keys.owner(index))
            for _ in 0..<padding { plain.append(UInt8(truncatingIfNeeded: padding)) }
            // Where encrypting fails, the message is still there.
            defer { plain.wipe() }
            let bytes = unsafe UnsafeMutableRawBufferPointer(start: plain.start, count: plain.count)
            guard !plain.hasFailed, unsafe keys.ciphers.encrypt(bytes, index) else { return false }
            Base64.encode(plain.span, into: &text)
            return !text.hasFailed
        }
        guard isDone else { return nil }
        return EventSignature(timestamp: timestamp, nonce: nonce, encrypted: text.span).digest(keys.token(index))
    }

    /// Bytes of the text of `encrypt` for a message of a size.
    @export(interface)
    package static func sealedSize(_ messageSize: Int, keys: borrowing EventKeys, _ index: Int) -> Int {
        let size = sizeEnd &+ messageSize &+ keys.owner(index).byteCount
        return (size &+ padding(after: size) &+ 2) / 3 &* 4
    }

    private static func padding(after size: Int) -> Int { paddedBlock &- size % paddedBlock }

    /// The padding at the end of a text, read without a branch that its bytes decide.
    private struct Padding {
        /// Bytes of it; 1 where it is wrong.
        let size: Int
        let isWrong: Bool

        init(_ bytes: RawSpan) {
            let number = UInt32(bytes.byte(bytes.byteCount &- 1))
            // The highest bit says that something is wrong: 0, or more than the block has.
            var wrong = (number &- 1) | (UInt32(paddedBlock) &- number)
            for offset in 0..<paddedBlock {
                // All ones inside of the padding.
                let isInside = 0 &- ((UInt32(offset) &- number) >> 31)
                let difference = UInt32(bytes.byte(bytes.byteCount &- 1 &- offset)) ^ number
                wrong |= (0 &- difference) & isInside
            }
            let mask = 0 &- (wrong >> 31)
            size = Int(number & ~mask | 1 & mask)
            isWrong = wrong >> 31 != 0
        }
    }

    /// Whether bytes from a place on are those of an owner, in a time that does not depend on where they differ.
    private static func equals(_ bytes: RawSpan, _ start: Int, _ size: Int, _ owner: RawSpan) -> Bool {
        var difference: UInt8 = size == owner.byteCount ? 0 : 1
        for offset in 0..<owner.byteCount { difference |= bytes.byte(start &+ offset) ^ owner.byte(offset) }
        return difference == 0
    }
}
