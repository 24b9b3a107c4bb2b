#if !hasFeature(Embedded)

extension DingTalk {
    /// A finished answer.
    public struct Reply: Equatable, Sendable {
        /// The body of the HTTP response, to be sent as `application/json`.
        public let body: [UInt8]
        /// The data sources that were asked for, and that the answer neither gives a value nor says to have no data.
        public let unanswered: [String]
    }
}

#endif
