#if !hasFeature(Embedded)

extension APIRequestStorage {
    /// Copies of the headers.
    var headers: [(name: String, value: String)] {
        (0..<headerCount).map { ("\(headerName($0))", headerValue($0).text) }
    }
}

#endif
