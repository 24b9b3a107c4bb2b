#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk {
    /// An HTTP request to DingTalk's server API, for a program to send.
    ///
    /// It may hold a token or a secret: its description leaves URL, headers and body out.
    public struct APIRequest: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
        /// The name of the operation, such as `create_and_deliver_card`.
        public let operation: String
        /// `GET`, `POST` or `PUT`.
        public let method: String
        /// The whole URL.
        public let url: String
        /// The headers to set.
        public let headers: [(name: String, value: String)]
        /// JSON; empty for a request without a body.
        public let body: [UInt8]

        /// What may be meant otherwise, the first ten.
        public let warnings: [APIWarning]

        init(_ operation: String, _ storage: consuming APIRequestStorage) {
            self.operation = operation
            method = "\(storage.method)"
            url = storage.url.text
            headers = storage.headers
            body = storage.body.array
            warnings = storage.warnings.copies
            storage.wipe()
        }

        /// Reads the answer to the request, whatever its HTTP status.
        ///
        /// - Parameters:
        ///   - httpStatus: The status of the HTTP response.
        ///   - body: Its body; copied.
        /// - Returns: The answer, also where it is a refusal: look at ``APIResponse/outcome``.
        /// - Throws: ``Status/apiHttpStatus`` when somebody else answered, ``Status/apiResponseMalformed`` with the place
        ///   in the body for a success that does not say what the operation documents, ``Status/outOfMemory``.
        public func response(httpStatus: Int, body: [UInt8]) throws(IMHookError) -> APIResponse {
            try APIResponse(operation, httpStatus, body, warnings)
        }

        public var description: String { "\(method) \(operation), \(body.count) bytes" }
        public var debugDescription: String { description }
    }
}

#endif
