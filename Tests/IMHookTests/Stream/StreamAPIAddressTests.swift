import IMHookWire
import Testing

@testable import IMHook

@Suite
struct StreamAPIAddressTests {
    @Test(arguments: [
        ("", "https://api.dingtalk.com"), ("https://api.dingtalk.io", "https://api.dingtalk.io"),
        ("http://127.0.0.1:8090", "http://127.0.0.1:8090"), ("https://h.example.org/", "https://h.example.org"),
        ("https://h.example.org/dingtalk/", "https://h.example.org/dingtalk"),
    ])
    func `the request goes to the usual host or to another one`(base: String, start: String) throws {
        #expect(try url(base) == start + "/v1.0/gateway/connections/open")
    }

    @Test(arguments: [
        "api.dingtalk.com", "ftp://h", "https://", "http://", "https:///path", "https://h/a b", "https://h?x=1",
        "https://h#x", "https://h\n", "https://h\u{7F}", "https://ü", "https://" + String(repeating: "h", count: 4096),
    ])
    func `what is no address of an API is refused`(base: String) {
        let error = #expect(throws: IMHookError.self) { try url(base) }
        #expect(error?.status == .optionOutOfRange)
    }

    private func url(_ base: String) throws(IMHookError) -> String {
        let base = Array(base.utf8)
        var url = ByteBuffer()
        unsafe try StreamAPIAddress.appendOpenURL(base.span.bytes, to: &url)
        return unsafe String(decoding: url.bytes, as: UTF8.self)
    }
}
