#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// A call of an AI plugin, which is an HTTP request in a callback (page "Graph API over Stream").
    ///
    /// ``Answer/graph(_:reason:headers:body:)`` answers it.
    public struct GraphRequest {
        /// `requestLine.method`.
        public let method: String
        /// `requestLine.uri`, which may have a query.
        public let uri: String
        /// `headers`, an object of texts, such as `x-plugin-id` and `x-ability-key`; absent when there are none.
        public let headers: JSONValue
        /// `body`, a text that is usually JSON.
        public let body: String
    }
}

#endif
