import IMHookWire

/// A frame that waits for its answer; on connection 0, which there never is, none.
struct StreamPendingAck: ~Copyable {
    let connection: UInt64
    let messageID: ByteBuffer

    /// No frame.
    init() {
        connection = 0
        messageID = ByteBuffer()
    }

    init(connection: UInt64, messageID: RawSpan) {
        self.connection = connection
        var copy = ByteBuffer()
        copy.append(messageID)
        self.messageID = copy
    }

    /// The answer that changes nothing; empty for a frame that cannot be answered.
    func emptyResponse() -> ByteBuffer {
        var ack = ByteBuffer()
        let none: StaticString = ""
        StreamReply.response.append(messageID.span, none.span, to: &ack)
        return ack
    }
}
