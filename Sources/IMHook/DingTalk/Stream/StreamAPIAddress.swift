package import IMHookWire

/// Where the platform's API is.
package enum StreamAPIAddress {
    /// Where it is unless something else is said.
    package static var standard: StaticString { "https://api.dingtalk.com" }

    /// Appends the URL of the request that a connection begins with.
    ///
    /// - Parameters:
    ///   - base: `https://` or `http://` with a host and, where needed, a port and a path; empty stands for the usual one.
    ///   - buffer: What the URL is appended to.
    /// - Throws: ``Status/optionOutOfRange`` for another text.
    @export(interface)
    package static func appendOpenURL(_ base: RawSpan, to buffer: inout ByteBuffer) throws(IMHookError) {
        if base.byteCount == 0 {
            buffer.append(standard)
        } else {
            guard DingTalkAddress.isBase(base) else { throw IMHookError(.optionOutOfRange) }
            let last = base.byteCount &- 1
            let stem = base.byte(last) == UInt8(ascii: "/") ? base.slice(0, last) : base
            DingTalkAddress.append(base: stem, isOld: false, to: &buffer)
        }
        buffer.append(StreamOpenBody.path)
    }
}
