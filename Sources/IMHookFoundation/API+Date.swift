public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension TencentChat.API {
    /// Writes a request at a time.
    ///
    /// - Parameters:
    ///   - operation: The name, such as `send_official_account_msg`.
    ///   - body: The members of the body, sent in this order.
    ///   - random: `random` of the URL, new for each request; nil has one drawn.
    ///   - now: The clock.
    /// - Returns: The request.
    /// - Throws: What is wrong with the body or with who calls.
    public func request(
        _ operation: String,
        _ body: JSON.Parameters,
        random: UInt32? = nil,
        now: Date = Date()
    ) throws(IMHookError) -> TencentChat.APIRequest {
        try request(operation, body, random: random, now: now.milliseconds)
    }
}

extension TencentChat.APIRequest {
    /// The body as data.
    public var data: Data { Data(body) }

    /// Reads the answer to the request.
    ///
    /// - Parameters:
    ///   - httpStatus: The status of the HTTP response, which is 200 also where the platform refuses.
    ///   - body: Its body.
    /// - Returns: The answer, also where it is a refusal.
    /// - Throws: ``Status/apiHttpStatus``, ``Status/apiResponseMalformed``, ``Status/outOfMemory``.
    public func response(httpStatus: Int, body: Data) throws(IMHookError) -> TencentChat.APIResponse {
        try response(httpStatus: httpStatus, body: [UInt8](body))
    }
}
