import IMHookSigning
import IMHookWire

/// The body of the request that a connection begins with (page "Stream protocol").
///
/// First the subscriptions, then, once and last, who asks. A text that is not valid UTF-8 makes the body fail.
package struct StreamOpenBody: ~Copyable {
    /// The method of the request.
    package static var method: StaticString { "POST" }
    /// The path of the request, at `https://api.dingtalk.com` or another host of the platform.
    package static var path: StaticString { "/v1.0/gateway/connections/open" }
    /// The headers of the request; without the second the answer may be XML.
    package static var headers: [2 of (name: StaticString, value: StaticString)] {
        [("Content-Type", "application/json"), ("Accept", "application/json")]
    }

    private var buffer = ByteBuffer()
    private var isFirst = true
    private var hasInvalidText = false

    /// Begins a body without subscriptions.
    package init() {
        buffer.append("{\"subscriptions\":[")
    }

    /// Asks for all events that the application is subscribed to.
    @export(interface)
    package mutating func subscribeToEvents() {
        let all: StaticString = "*"
        subscribe("EVENT", all.span)
    }

    /// Asks for the callbacks of a topic.
    @export(interface)
    package mutating func subscribe(toCallbacks topic: RawSpan) {
        subscribe("CALLBACK", topic)
    }

    private mutating func subscribe(_ type: StaticString, _ topic: RawSpan) {
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        isFirst = false
        buffer.append("{\"type\":\"")
        buffer.append(type)
        buffer.append("\",\"topic\":")
        append(topic)
        buffer.append("}")
    }

    /// Ends the body.
    ///
    /// - Parameters:
    ///   - clientID: The ClientID of the application.
    ///   - clientSecret: Its ClientSecret.
    ///   - userAgent: What names the client, as `dingtalk-sdk-<language>/<version>`; empty leaves it out.
    ///   - localIP: Addresses of the host, with commas, for diagnosis; empty leaves it out.
    /// - Throws: ``Status/secretEmpty``, ``Status/jsonInvalidUTF8``, ``Status/optionOutOfRange`` without a ClientID or
    ///   a subscription, or for a text of more than 64 KiB, ``Status/outOfMemory``.
    @export(interface)
    package mutating func finish(
        clientID: RawSpan,
        clientSecret: RawSpan,
        userAgent: RawSpan,
        localIP: RawSpan
    ) throws(IMHookError) {
        guard clientSecret.byteCount > 0 else { throw IMHookError(.secretEmpty) }
        let longest = Swift.max(
            Swift.max(clientID.byteCount, clientSecret.byteCount),
            Swift.max(userAgent.byteCount, localIP.byteCount)
        )
        guard !isFirst, clientID.byteCount > 0, longest <= 64 << 10 else { throw IMHookError(.optionOutOfRange) }
        // All at once, so that no copy of the secret is left behind when the buffer is wiped: escaping makes a byte seven.
        _ = unsafe buffer.reserve(longest &* 28 &+ 256)
        buffer.append("]")
        append("clientId", clientID)
        append("clientSecret", clientSecret)
        if userAgent.byteCount > 0 { append("ua", userAgent) }
        if localIP.byteCount > 0 { append("localIp", localIP) }
        buffer.append("}")
        guard !hasInvalidText else { throw IMHookError(.jsonInvalidUTF8) }
        guard !buffer.hasFailed else { throw IMHookError(.outOfMemory) }
    }

    private mutating func append(_ name: StaticString, _ value: RawSpan) {
        buffer.append(",\"")
        buffer.append(name)
        buffer.append("\":")
        append(value)
    }

    private mutating func append(_ text: RawSpan) {
        if UTF8Sequence.firstInvalid(in: text) != nil { hasInvalidText = true }
        JSONEscaping.appendString(text, to: &buffer)
    }

    /// The text of the body; whole after ``finish(clientID:clientSecret:userAgent:localIP:)``.
    package var text: RawSpan {
        @_lifetime(borrow self)
        get { buffer.span }
    }

    /// Overwrites the body, which holds a secret; to be called before it is dropped.
    @export(interface)
    package mutating func wipe() { buffer.wipe() }
}
