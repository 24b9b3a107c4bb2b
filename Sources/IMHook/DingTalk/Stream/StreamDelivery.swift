import IMHookWire

/// An event or callback that is being handled, or waits for that.
struct StreamDelivery<Payload: ~Copyable>: ~Copyable {
    let number: UInt64
    let kind: StreamDeliveryKind
    /// The frame that it came in first.
    private(set) var first: StreamPendingAck
    /// A duplicate that has to be answered too: on the other connection, or under another `messageId`.
    private(set) var second = StreamPendingAck()
    /// What stays the same when the platform sends it again, such as `eventId` or `msgId`; empty where there is nothing.
    let key: ByteBuffer
    /// What is handed out, while it waits; nil afterwards.
    var payload: Payload?
    /// What counts of it as bytes that wait.
    let size: Int
    /// When it is answered in its handler's place, counted from its arrival; `Int64.max` for never.
    let overdue: Int64
    /// When it is given up, counted from when it was handed out; `Int64.max` for never.
    private(set) var end = Int64.max
    /// Whether it was answered in its handler's place.
    private(set) var isAnswered = false

    init(
        number: UInt64,
        kind: StreamDeliveryKind,
        messageID: RawSpan,
        key: RawSpan,
        connection: UInt64,
        payload: consuming Payload?,
        size: Int,
        overdue: Int64
    ) {
        self.number = number
        self.kind = kind
        self.payload = payload
        self.size = size
        self.overdue = overdue
        first = StreamPendingAck(connection: connection, messageID: messageID)
        var copy = ByteBuffer()
        // Nothing is copied without memory being allocated for it.
        if key.byteCount > 0 { copy.append(key) }
        self.key = copy
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { first.messageID.hasFailed || key.hasFailed }

    /// The next time at which something has to happen to it; `Int64.max` for never.
    var deadline: Int64 { isAnswered ? end : Swift.min(overdue, end) }

    /// Notes until when its handler has time.
    mutating func noteHandedOut(until end: Int64) { self.end = end }

    /// Whether a frame is one of this delivery.
    func matches(_ messageID: RawSpan, _ key: RawSpan) -> Bool {
        if key.byteCount > 0, self.key.span.equals(key) { return true }
        guard messageID.byteCount > 0 else { return false }
        return first.messageID.span.equals(messageID) || second.messageID.span.equals(messageID)
    }

    /// Whether an answer is due on a connection.
    func isPending(on connection: UInt64) -> Bool {
        if isAnswered { return false }
        return first.connection == connection || second.connection == connection
    }

    /// Notes that the frames so far were answered.
    mutating func noteAnswered() { isAnswered = true }

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
