#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// What the platform answered to a request to the REST API.
    ///
    /// All values of one answer belong to one thread at a time.
    public struct APIResponse {
        /// ``Status/ok`` when the platform did what was asked; otherwise why not, one of ``Status/apiRefused``,
        /// ``Status/apiBadRequest``, ``Status/apiNotPermitted``, ``Status/apiCredentialRefused``,
        /// ``Status/apiThrottled``, ``Status/apiNotFound``, ``Status/apiServerError``.
        public let outcome: Status
        /// `ErrorCode`.
        public let platformCode: Int64
        /// `ErrorInfo`; empty where there is none.
        public let info: String
        /// `MsgKey` of a message that was sent: what it is recalled by; empty where there is none.
        public let messageKey: String
        /// `MsgTime` in Unix milliseconds; 0 where there is none.
        public let messageTime: Int64
        /// The whole answer.
        public let root: JSONValue

        /// Reads an answer.
        ///
        /// - Parameters:
        ///   - operation: The name of the operation that was asked for.
        ///   - httpStatus: The status of the HTTP response.
        ///   - body: Its body; copied.
        /// - Throws: ``Status/apiOperationUnknown``, ``Status/apiHttpStatus``, ``Status/apiResponseMalformed`` with the
        ///   place in the body, ``Status/outOfMemory``.
        public init(operation: String, httpStatus: Int, body: [UInt8]) throws(IMHookError) {
            let name = Array(operation.utf8)
            let arena = unsafe try TencentChatResponse.parse(
                name.span.bytes,
                httpStatus: Int32(clamping: httpStatus),
                body.span.bytes
            )
            let fields = try TencentChatResponse.read(arena)
            outcome = fields.outcome
            platformCode = fields.platformCode
            info = unsafe String(decoding: arena.bytes(fields.info), as: UTF8.self)
            messageKey = unsafe String(decoding: arena.bytes(fields.messageKey), as: UTF8.self)
            messageTime = fields.messageTime
            root = JSONValue(JSONStorage(arena), 0)
        }
    }
}

#endif
