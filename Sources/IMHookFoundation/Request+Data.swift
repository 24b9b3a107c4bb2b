public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension Request {
    /// Creates a request whose body is data.
    ///
    /// - Parameters:
    ///   - method: The method; empty when the host has made sure that it is the platform's (POST).
    ///   - headers: Names and values.
    ///   - query: The query of the URL without the question mark.
    ///   - body: The body, exactly as received.
    public init(
        method: String = "POST",
        headers: [(name: String, value: String)] = [],
        query: String = "",
        body: Data
    ) {
        self.init(method: method, headers: headers, query: query, body: [UInt8](body))
    }
}

extension DingTalk.Reply {
    /// The body of the HTTP response as data.
    public var data: Data { Data(body) }
}

extension TencentChat.Reply {
    /// The body of the HTTP response as data.
    public var data: Data { Data(body) }
}
