package import IMHookWire

/// Writes the answers to frames of Stream mode: one JSON text for each frame, sent as a text frame.
///
/// The members are always all there, and `data` is always a string: the clients of the platform differ in both, and every one
/// of their forms is accepted (page "Stream protocol", and the sources of four clients).
package enum StreamAck {
    /// What becomes of an event.
    package enum EventStatus: Int32 {
        /// It was handled.
        case success = 0
        /// It is to be sent again later.
        case later = 1
    }

    private static var success: StaticString { "OK" }

    /// Appends the answer to a callback.
    ///
    /// - Parameters:
    ///   - messageID: `messageId` of the frame.
    ///   - response: A JSON text; empty for null.
    ///   - buffer: What the answer is appended to.
    @export(interface)
    package static func appendResponse(_ messageID: RawSpan, _ response: RawSpan, to buffer: inout ByteBuffer) {
        // As much as escaping asks for: a byte may become seven.
        let (escaped, overflow) = (messageID.byteCount &+ response.byteCount).multipliedReportingOverflow(by: 7)
        if !overflow { _ = unsafe buffer.reserve(escaped &+ 192) }
        begin(messageID, code: 200, message: success.span, &buffer)
        buffer.append("{\\\"response\\\":")
        if response.byteCount == 0 {
            buffer.append("null")
        } else {
            JSONEscaping.append(response, to: &buffer)
        }
        buffer.append("}\"}")
    }

    /// Appends the answer to an event.
    ///
    /// A later status has the code of success too: what matters is the status.
    @export(interface)
    package static func appendEvent(_ messageID: RawSpan, _ status: EventStatus, to buffer: inout ByteBuffer) {
        begin(messageID, code: 200, message: success.span, &buffer)
        switch status {
        case .success: buffer.append("{\\\"status\\\":\\\"SUCCESS\\\",\\\"message\\\":\\\"success\\\"}\"}")
        case .later: buffer.append("{\\\"status\\\":\\\"LATER\\\",\\\"message\\\":\\\"later\\\"}\"}")
        }
    }

    /// Appends the answer to a ping or to another system frame, which sends its data back.
    @export(interface)
    package static func appendSystem(_ messageID: RawSpan, data: RawSpan, to buffer: inout ByteBuffer) {
        begin(messageID, code: 200, message: success.span, &buffer)
        JSONEscaping.append(data, to: &buffer)
        buffer.append("\"}")
    }

    /// Appends the answer to a frame that could not be handled.
    ///
    /// - Parameters:
    ///   - messageID: `messageId` of the frame.
    ///   - code: 400 for a frame that is malformed, 404 for a topic that nobody handles, 500 for a handler that failed.
    ///   - message: What to say; valid UTF-8.
    ///   - buffer: What the answer is appended to.
    @export(interface)
    package static func appendFailure(
        _ messageID: RawSpan,
        code: Int64,
        message: RawSpan,
        to buffer: inout ByteBuffer
    ) {
        begin(messageID, code: code, message: message, &buffer)
        buffer.append("\"}")
    }

    /// Appends everything up to the inside of `data`.
    private static func begin(_ messageID: RawSpan, code: Int64, message: RawSpan, _ buffer: inout ByteBuffer) {
        buffer.append("{\"code\":")
        NumberWriting.append(code, to: &buffer)
        buffer.append(",\"headers\":{\"contentType\":\"application/json\",\"messageId\":")
        JSONEscaping.appendString(messageID, to: &buffer)
        buffer.append("},\"message\":")
        JSONEscaping.appendString(message, to: &buffer)
        buffer.append(",\"data\":\"")
    }
}
