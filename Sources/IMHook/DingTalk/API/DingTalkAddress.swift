import IMHookWire

/// Where DingTalk's server API is, and which other addresses a request may go to.
enum DingTalkAddress {
    /// The longest address in bytes.
    private static let maximumSize = 2048

    /// Whether a text is `https://` or `http://` with a host, perhaps a port and a path, and nothing that a path after it
    /// could not follow.
    static func isBase(_ text: RawSpan) -> Bool {
        guard isPlain(text), !has(UInt8(ascii: "?"), text), !has(UInt8(ascii: "#"), text) else { return false }
        return afterScheme(text).flatMap { hostEnd(text, from: $0) } != nil
    }

    /// Appends a base, with the name that the platform's host has for the services that are asked for.
    ///
    /// `api.dingtalk.com` and `oapi.dingtalk.com` are one region, `api.dingtalk.io` and `oapi.dingtalk.io` another. Any other
    /// host has both.
    static func append(base: RawSpan, isOld: Bool, to address: inout ByteBuffer) {
        guard let start = afterScheme(base), let end = hostEnd(base, from: start) else { return address.append(base) }
        let host = base.slice(start, end)
        address.append(base.slice(0, start))
        if isOld, isNamed(host, "api.dingtalk.com") || isNamed(host, "api.dingtalk.io") {
            address.append(UInt8(ascii: "o"))
            address.append(base.slice(start, base.byteCount))
        } else if !isOld, isNamed(host, "oapi.dingtalk.com") || isNamed(host, "oapi.dingtalk.io") {
            address.append(base.slice(start &+ 1, base.byteCount))
        } else {
            address.append(base.slice(start, base.byteCount))
        }
    }

    private static func isNamed(_ host: RawSpan, _ name: StaticString) -> Bool { host.equalsIgnoringCase(name.span) }

    /// Whether a request may be sent to the address that came with a message: only to the platform itself, or to a base
    /// that the program has named.
    static func isWebhook(_ text: RawSpan, base: RawSpan) -> Bool {
        guard isPlain(text), let start = afterScheme(text), let end = hostEnd(text, from: start) else { return false }
        let stem = text.slice(0, base.byteCount)
        if base.byteCount > 0, stem.equals(base) {
            switch text.byte(base.byteCount) {
            case UInt8(ascii: "/"), UInt8(ascii: "?"): return true
            default: break
            }
        }
        // Only over TLS.
        guard start == 8 else { return false }
        let host = text.slice(start, end)
        return isBelow(host, "dingtalk.com") || isBelow(host, "dingtalk.io")
    }

    /// Whether a text has nothing but ASCII that can be seen.
    static func isVisible(_ text: RawSpan) -> Bool {
        for offset in 0..<text.byteCount where text.byte(offset) <= 0x20 || text.byte(offset) >= 0x7F { return false }
        return true
    }

    private static func isPlain(_ text: RawSpan) -> Bool {
        text.byteCount <= maximumSize && isVisible(text) && !has(UInt8(ascii: "\\"), text)
    }

    private static func has(_ byte: UInt8, _ text: RawSpan) -> Bool {
        text.position(of: byte, from: 0) < text.byteCount
    }

    /// Where the host begins; nil without a scheme that HTTP has.
    private static func afterScheme(_ text: RawSpan) -> Int? {
        let colon = text.position(of: UInt8(ascii: ":"), from: 0)
        guard text.slice(colon, colon &+ 3).equals("://") else { return nil }
        let (http, https): (StaticString, StaticString) = ("http", "https")
        let scheme = text.slice(0, colon)
        return scheme.equalsIgnoringCase(https.span) || scheme.equalsIgnoringCase(http.span) ? colon &+ 3 : nil
    }

    /// Where the host ends; nil where there is none, or where something else than a port or a path follows.
    private static func hostEnd(_ text: RawSpan, from start: Int) -> Int? {
        var end = start
        while isHost(text.byte(end)) { end &+= 1 }
        var next = end
        if text.byte(end) == UInt8(ascii: ":") {
            next &+= 1
            while text.byte(next) &- UInt8(ascii: "0") < 10 { next &+= 1 }
            guard next > end &+ 1, next <= end &+ 6 else { return nil }
        }
        switch text.byte(next) {
        // 0 is the end of the text.
        case 0, UInt8(ascii: "/"), UInt8(ascii: "?"): return end > start ? end : nil
        default: return nil
        }
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Whether a host is a domain, or one below it.
    private static func isBelow(_ host: RawSpan, _ domain: StaticString) -> Bool {
        let start = host.byteCount &- domain.utf8CodeUnitCount
        guard host.slice(start, host.byteCount).equalsIgnoringCase(domain.span) else { return false }
        return start == 0 || host.byte(start &- 1) == UInt8(ascii: ".")
    }
}
