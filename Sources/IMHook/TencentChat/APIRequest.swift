#if !hasFeature(Embedded)

import IMHookWire

extension TencentChat {
    /// An HTTP request to the REST API, for a program to send.
    ///
    /// Its URL holds a credential: its description leaves that out.
    public struct APIRequest: Sendable, CustomStringConvertible {
        /// The name of the operation, such as `send_official_account_msg`.
        public let operation: String
        /// `POST`.
        public let method: String
        /// The whole URL with its query, percent-encoded.
        public let url: String
        /// The headers to set.
        public let headers: [(name: String, value: String)]
        /// JSON, never empty.
        public let body: [UInt8]

        init(_ operation: String, _ storage: consuming APIRequestStorage) {
            self.operation = operation
            method = "\(storage.method)"
            url = storage.url.text
            headers = storage.headers
            body = storage.body.array
            storage.wipe()
        }

        /// Reads the answer to the request.
        ///
        /// - Parameters:
        ///   - httpStatus: The status of the HTTP response, which is 200 also where the platform refuses.
        ///   - body: Its body; copied.
        /// - Returns: The answer, also where it is a refusal: look at ``APIResponse/outcome``.
        /// - Throws: ``Status/apiHttpStatus`` for another HTTP status than 200, ``Status/apiResponseMalformed`` with the
        ///   place in the body for what is not a JSON object with an `ErrorCode`, ``Status/outOfMemory``.
        public func response(httpStatus: Int, body: [UInt8]) throws(IMHookError) -> APIResponse {
            try APIResponse(operation: operation, httpStatus: httpStatus, body: body)
        }

        public var description: String { "\(method) \(operation), \(body.count) bytes" }
    }
}

#endif
