/// Where a request or a WebSocket goes: a URL, taken apart.
struct WebAddress: Equatable {
    let isSecure: Bool
    /// The host, of an IPv6 address without its brackets.
    let host: String
    let port: Int
    /// The path with its query; begins with a slash.
    let target: String
    /// The host as a header names it, with the port where it is not the usual one.
    let authority: String

    /// Takes a URL apart; nil when it is not one of `http`, `https`, `ws` or `wss` with a host.
    init?(_ url: String) {
        let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "https", "wss": isSecure = true
        case "http", "ws": isSecure = false
        default: return nil
        }
        let rest = parts[1]
        let end = rest.firstIndex { "/?".contains($0) } ?? rest.endIndex
        authority = String(rest[..<end])
        let path = rest[end...]
        target = path.hasPrefix("/") ? String(path) : "/" + path
        guard let (host, port) = Self.split(authority, isSecure ? 443 : 80) else { return nil }
        self.host = host
        self.port = port
    }

    private static func split(_ authority: String, _ usualPort: Int) -> (String, Int)? {
        var host = authority[...]
        var port = usualPort
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0 else { return nil }
            host = authority[..<colon]
            port = Int(number)
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains("@"), !host.contains("[") else { return nil }
        return (String(host), port)
    }
}
