package import IMHookWire

/// The URL of a connection's WebSocket.
package enum StreamSocketAddress {
    /// Whether a text is an address to which a ticket can be added: `wss://`, or `ws://` as gateways for tests have it,
    /// with something after it, in printable ASCII, without a fragment.
    @export(interface)
    package static func isValid(_ endpoint: RawSpan) -> Bool {
        let start = endpoint.slice(0, 6).equals("wss://") ? 6 : endpoint.slice(0, 5).equals("ws://") ? 5 : 0
        guard start > 0, endpoint.byteCount > start, endpoint.byteCount <= 4096 else { return false }
        for offset in 0..<endpoint.byteCount {
            let byte = endpoint.byte(offset)
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "#") else { return false }
        }
        return true
    }

    /// Appends an address with a ticket, percent-encoded.
    ///
    /// - Parameters:
    ///   - endpoint: The address as the gateway wrote it.
    ///   - ticket: The ticket as the gateway wrote it.
    ///   - buffer: What the URL is appended to.
    @export(interface)
    package static func append(_ endpoint: RawSpan, ticket: RawSpan, to buffer: inout ByteBuffer) {
        var separator = UInt8(ascii: "?")
        for offset in 0..<endpoint.byteCount where endpoint.byte(offset) == separator { separator = UInt8(ascii: "&") }
        buffer.append(endpoint)
        buffer.append(separator)
        buffer.append("ticket=")
        PercentEncoding.append(ticket, to: &buffer)
    }
}
