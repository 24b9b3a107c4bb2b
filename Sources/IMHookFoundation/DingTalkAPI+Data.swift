public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension DingTalk.APIRequest {
    /// The body as data.
    public var data: Data { Data(body) }

    /// Reads the answer to the request, whatever its HTTP status.
    ///
    /// - Parameters:
    ///   - httpStatus: The status of the HTTP response.
    ///   - body: Its body.
    /// - Returns: The answer, also where it is a refusal.
    /// - Throws: ``Status/apiHttpStatus``, ``Status/apiResponseMalformed``, ``Status/outOfMemory``.
    public func response(httpStatus: Int, body: Data) throws(IMHookError) -> DingTalk.APIResponse {
        try response(httpStatus: httpStatus, body: [UInt8](body))
    }
}
