public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension TencentChat.API {
    /// Writes a request.
    ///
    /// - Parameters:
    ///   - operation: The name, such as `send_official_account_msg`.
    ///   - body: The members of the body, sent in this order.
    ///   - random: `random` of the URL, new for each request; nil has one drawn.
    ///   - date: The clock.
    /// - Returns: The request.
    /// - Throws: An ``IMHookError`` whose path names what is wrong.
    public func request(
        _ operation: String,
        _ body: JSON.Parameters,
        random: UInt32? = nil,
        at date: Date = Date()
    ) throws(IMHookError) -> TencentChat.APIRequest {
        try request(operation, body, random: random, now: date.milliseconds)
    }
}
