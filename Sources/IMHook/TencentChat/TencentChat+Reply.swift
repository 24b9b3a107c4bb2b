#if !hasFeature(Embedded)

extension TencentChat {
    /// A finished answer.
    public struct Reply: Equatable, Sendable {
        /// The body of the HTTP response, to be sent with status 200 as `application/json`.
        public let body: [UInt8]
    }
}

#endif
