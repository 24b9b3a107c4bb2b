public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension TencentChat {
    /// The query parameters that sign a webhook made at a time, for tests and for calling other servers.
    ///
    /// They prove that the sender knows the token, and say nothing of the body, the command or the application (page
    /// "Webhook Overview", 1047/34354).
    ///
    /// - Parameters:
    ///   - token: The authentication token of the console.
    ///   - date: The time of sending, not before 1970; cut to seconds.
    /// - Returns: The names and values of two parameters, `Sign` and `RequestTime`.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func sign(
        token: String,
        at date: Date = Date()
    ) throws(IMHookError) -> [(name: String, value: String)] {
        let seconds = Int64(exactly: date.timeIntervalSince1970.rounded(.down)) ?? -1
        return try sign(token: token, requestTime: seconds)
    }
}

extension TencentChat.Endpoint {
    /// Verifies and parses a request that was received at a time.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - now: The clock.
    /// - Returns: The webhook.
    /// - Throws: An ``IMHookError`` whose status has the HTTP status to answer.
    public func receive(_ request: Request, now: Date = Date()) throws(IMHookError) -> TencentChat.Webhook {
        try receive(request, now: now.milliseconds)
    }
}

extension TencentChat.Webhook {
    /// ``eventTime`` as a date; nil where there is none.
    public var eventDate: Date? { Date(milliseconds: eventTime) }

    /// ``messageTime`` as a date; nil where there is none.
    public var messageDate: Date? { Date(milliseconds: messageTime) }
}

extension Date {
    /// The date of a Unix time in milliseconds; nil for 0, which stands for a time that is not there.
    fileprivate init?(milliseconds: Int64) {
        guard milliseconds != 0 else { return nil }
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
}
