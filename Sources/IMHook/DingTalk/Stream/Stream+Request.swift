#if !hasFeature(Embedded)

extension DingTalk.Stream {
    /// The HTTP request to the gateway that a connection begins with, for the program to send.
    ///
    /// Its body holds the ClientSecret: its description leaves that out.
    public struct Request: Sendable, CustomStringConvertible, CustomReflectable {
        /// `POST`.
        public let method: String
        /// The whole URL.
        public let url: String
        /// The headers to set.
        public let headers: [(name: String, value: String)]
        /// JSON, never empty.
        public let body: [UInt8]

        /// The method, the URL and the size of the body.
        public var description: String { "\(method) \(url), \(body.count) bytes" }

        /// The same as the description, so that nothing prints the secret.
        public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
    }
}

#endif
