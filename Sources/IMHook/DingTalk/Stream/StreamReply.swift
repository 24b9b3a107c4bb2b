import IMHookWire

/// How a delivery is replied to; what the text says depends on it.
package enum StreamReply: Equatable {
    /// The response to a callback, a JSON text; empty stands for null.
    case response
    /// An event was handled. Has no text.
    case eventSuccess
    /// An event is to be sent again later. Has no text.
    case eventLater
    /// The delivery could not be handled: 400 malformed, 404 not known, 500 failed; with a message.
    case failure(code: Int64)
    /// No answer, so that the platform sends again what it sends again. Has no text.
    case none

    /// Whether the same frame is answered in the same way when it comes again, instead of being delivered once more.
    var isFinal: Bool {
        switch self {
        case .response, .eventSuccess: true
        case .eventLater, .failure, .none: false
        }
    }

    /// Appends the answer to a frame; nothing for one without a `messageId`, which no answer can name.
    func append(_ messageID: RawSpan, _ text: RawSpan, to buffer: inout ByteBuffer) {
        guard messageID.byteCount > 0 else { return }
        switch self {
        case .response: StreamAck.appendResponse(messageID, text, to: &buffer)
        case .eventSuccess: StreamAck.appendEvent(messageID, .success, to: &buffer)
        case .eventLater: StreamAck.appendEvent(messageID, .later, to: &buffer)
        case .failure(let code): StreamAck.appendFailure(messageID, code: code, message: text, to: &buffer)
        case .none: break
        }
    }
}
