/// What every contender gets and must produce: a signed callback that asks for two dynamic data sources, and its answer.
///
/// Ids have the lengths that the platform's have; the body is 297 bytes, the headers are six.
enum CardWorkload {
    static let secret = "mySecret"
    /// Three seconds after signing.
    static let now: Int64 = 1_700_000_003_000
    static let tolerance: Int64 = 3_600_000

    static let headers: [(name: String, value: String)] = [
        ("Host", "callbacks.example.com"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("Content-Length", "297"),
        ("User-Agent", "Apache-HttpClient/4.5.13 (Java/1.8.0)"),
        ("x-ddpaas-signature-timestamp", "1700000000000"),
        ("x-ddpaas-signature", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="),
    ]

    static let body = Array(
        #"""
        {"type":"dynamicDataCallback","corpId":"ding0123456789abcdef0123456789abcdef","userId":"manager4220001",\#
        "outTrackId":"6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f501","content":"{\"dynamicDataSourceQueryRequests\": [\#
        {\"dynamicDataSourceId\": \"example_ds_1\"},{\"dynamicDataSourceId\": \"example_ds_2\" }]}"}
        """#.utf8
    )

    /// The application's data: the one member of each source's object.
    static func data(_ source: String) -> (name: String, value: String) {
        source == "example_ds_1" ? ("amount", "1000元") : ("destination", "杭州")
    }

    static let answer = #"""
        {"dataSourceQueryResponses":[{"dynamicDataSourceId":"example_ds_1","dynamicDataValueType":"OBJECT",\#
        "data":"{\"amount\":\"1000元\"}"},{"dynamicDataSourceId":"example_ds_2","dynamicDataValueType":"OBJECT",\#
        "data":"{\"destination\":\"杭州\"}"}]}
        """#
}
