public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension DingTalk {
    /// The headers that sign a card callback made at a time, for tests and for calling other servers.
    ///
    /// They prove that the sender knows the secret, and say nothing of the body (page 「事件回调」).
    ///
    /// - Parameters:
    ///   - secret: The `apiSecret` of the callback registration.
    ///   - date: The time of sending, not before 1970; rounded to milliseconds.
    /// - Returns: Two headers, timestamp and signature.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func sign(
        secret: String,
        at date: Date = Date()
    ) throws(IMHookError) -> [(name: String, value: String)] {
        try sign(secret: secret, timestamp: date.milliseconds)
    }
}

extension DingTalk.Endpoint {
    /// Verifies and parses a request that was received at a time.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - now: The clock.
    /// - Returns: The callback.
    /// - Throws: An ``IMHookError`` whose status has the HTTP status to answer.
    public func receive(_ request: Request, now: Date = Date()) throws(IMHookError) -> DingTalk.Callback {
        try receive(request, now: now.milliseconds)
    }
}

extension Date {
    /// Unix time in milliseconds, kept inside the range of the type.
    var milliseconds: Int64 {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
    }
}
