import IMHookWire

/// An event or callback that is being handled, or waits for that.
struct StreamDelivery: ~Copyable {
    let number: UInt64
    /// The frame that it came in first.
    private(set) var first: StreamPendingAck
    /// A duplicate that has to be answered too: on the other connection, or under another `messageId`.
    private(set) var second = StreamPendingAck()
    /// What stays the same when the platform sends it again, such as `eventId` or `msgId`; empty where there is nothing.
    let key: ByteBuffer
    /// The text of the frame while it waits; empty afterwards.
    var frame = ByteBuffer()

    init(number: UInt64, messageID: RawSpan, key: RawSpan, connection: UInt64) {
        self.number = number
        first = StreamPendingAck(connection: connection, messageID: messageID)
        var copy = ByteBuffer()
        copy.append(key)
        self.key = copy
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { first.messageID.hasFailed || key.hasFailed || frame.hasFailed }

    /// Whether a frame is one of this delivery.
    func matches(_ messageID: RawSpan, _ key: RawSpan) -> Bool {
        if key.byteCount > 0, self.key.span.equals(key) { return true }
        guard messageID.byteCount > 0 else { return false }
        return first.messageID.span.equals(messageID) || second.messageID.span.equals(messageID)
    }

    /// Whether an answer is due on a connection.
    func isPending(on connection: UInt64) -> Bool {
        first.connection == connection || second.connection == connection
    }

    /// Notes that a duplicate has to be answered too, unless the answer that is due already does that.
    ///
    /// A third one is not noted: it stays unanswered, and its own duplicate will be answered from memory.
    mutating func join(_ messageID: RawSpan, on connection: UInt64, _ state: StreamState) {
        if first.connection == connection, first.messageID.span.equals(messageID) { return }
        if state.isOpen(second.connection) { return }
        let ack = StreamPendingAck(connection: connection, messageID: messageID)
        if ack.messageID.hasFailed { return }
        if state.isOpen(first.connection) {
            second = consume ack
        } else {
            first = consume ack
        }
    }
}
