#if !hasFeature(Embedded)

extension DingTalk.Stream {
    /// Where a session stands, and why it says so.
    public struct Report: Sendable, CustomStringConvertible {
        /// Where the session stands.
        public let state: StreamStage
        /// Why it reports.
        public let reason: StreamReason
        /// What the gateway answered instead of giving a connection; nil for other reasons.
        public internal(set) var answer: GatewayAnswer?
        /// What is wrong with a frame that could not be read; nil for other reasons.
        public internal(set) var error: IMHookError?

        /// A line for the log.
        public var description: String {
            var text = "\(state.name): \(reason.message)"
            switch reason {
            case .overdue(let delivery), .givenUp(let delivery): text += " (delivery \(delivery))"
            default: break
            }
            if let answer { text += " (\(answer))" }
            if let error { text += " (\(error))" }
            return text
        }
    }

    /// What the gateway answered instead of giving a connection.
    public struct GatewayAnswer: Sendable, CustomStringConvertible {
        /// The status of the HTTP response.
        public let httpStatus: Int
        /// The platform's code, such as `authFailed`; empty where there is none.
        public let code: String
        /// The platform's text; empty where there is none.
        public let message: String
        /// What the platform's support asks for; empty where there is none.
        public let requestID: String
        /// The scopes that the platform says are missing.
        public let missingScopes: [String]

        init(_ answer: borrowing StreamOpenAnswer) {
            httpStatus = Int(answer.httpStatus)
            code = Self.text(answer.code)
            message = Self.text(answer.message)
            requestID = Self.text(answer.requestID)
            var scopes: [String] = []
            for position in 0..<answer.scopeCount { scopes.append(Self.text(answer.scope(position))) }
            missingScopes = scopes
        }

        private static func text(_ bytes: RawSpan) -> String {
            unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        }

        /// What is not empty of it.
        public var description: String {
            var text = "HTTP \(httpStatus)"
            if !code.isEmpty { text += ", \(code)" }
            if !message.isEmpty { text += ", \(message)" }
            if !requestID.isEmpty { text += ", request \(requestID)" }
            if !missingScopes.isEmpty { text += ", missing \(missingScopes.joined(separator: " "))" }
            return text
        }
    }
}

#endif
