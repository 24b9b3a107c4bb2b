import IMHookWire

/// A reply that is remembered for duplicates.
struct StreamRemembered: ~Copyable {
    /// `messageId`, key and text of the reply, one after the other.
    private let texts: ByteBuffer
    private let messageIDSize: Int
    private let keySize: Int
    private let reply: StreamReply
    /// The first moment at which it is no longer remembered.
    let expiry: Int64
    /// The serial numbers, plus one, of the entries before it in its two chains; 0 for none.
    var earlier: (message: UInt64, key: UInt64) = (0, 0)

    /// Copies a reply; nil when memory could not be allocated.
    init?(_ reply: StreamReply, messageID: RawSpan, key: RawSpan, text: RawSpan, expiry: Int64) {
        var texts = ByteBuffer()
        _ = unsafe texts.reserve(messageID.byteCount &+ key.byteCount &+ text.byteCount)
        texts.append(messageID)
        texts.append(key)
        texts.append(text)
        guard !texts.hasFailed else { return nil }
        self.texts = texts
        messageIDSize = messageID.byteCount
        keySize = key.byteCount
        self.reply = reply
        self.expiry = expiry
    }

    var size: Int { texts.count }

    func has(messageID: RawSpan) -> Bool { texts.span.slice(0, messageIDSize).equals(messageID) }

    func has(key: RawSpan) -> Bool { texts.span.slice(messageIDSize, messageIDSize &+ keySize).equals(key) }

    /// Appends the answer to a frame.
    func append(_ messageID: RawSpan, to buffer: inout ByteBuffer) {
        reply.append(messageID, texts.span.slice(messageIDSize &+ keySize, texts.count), to: &buffer)
    }
}
