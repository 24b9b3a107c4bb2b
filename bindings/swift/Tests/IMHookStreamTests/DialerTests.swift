import IMHook
import NIOSSL
import Testing

@testable import IMHookStream

/// How connections are made: names and addresses, TLS and proxies.
@Suite(.timeLimit(.minutes(2)))
struct DialerTests {
    @Test(arguments: [
        ("https://api.dingtalk.com/v1.0/x?y=1", true, "api.dingtalk.com", 443, "/v1.0/x?y=1", "api.dingtalk.com"),
        (
            "wss://h.example.org:8443/connect?ticket=a:b", true, "h.example.org", 8443, "/connect?ticket=a:b",
            "h.example.org:8443"
        ),
        ("ws://127.0.0.1:80", false, "127.0.0.1", 80, "/", "127.0.0.1:80"),
        ("http://[::1]:8090?a=b", false, "::1", 8090, "/?a=b", "[::1]:8090"),
        ("http://[::1]/", false, "::1", 80, "/", "[::1]"),
    ])
    func `a URL is taken apart`(
        url: String,
        isSecure: Bool,
        host: String,
        port: Int,
        target: String,
        authority: String
    ) throws {
        let address = try #require(WebAddress(url))
        #expect(address.isSecure == isSecure && address.host == host && address.port == port)
        #expect(address.target == target && address.authority == authority)
    }

    @Test(arguments: [
        "", "api.dingtalk.com", "ftp://h", "http://", "https:///x", "http://h:0", "http://h:65536", "http://h:x",
        "http://:80",
        "http://user@h", "http://[::1", "http://h:",
    ])
    func `what is no URL of the web is refused`(url: String) {
        #expect(WebAddress(url) == nil)
    }

    @Test
    func `connections are verified with the certificates that the program trusts`() async throws {
        let certificate = try TestCertificate()
        let gateway = try await Gateway.start(tls: certificate.server)
        let client = try RunningClient(gateway) {
            $0.tls = certificate.client
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        try await gateway.socket().send(Frames.message("m1"))
        #expect(try await gateway.text().contains(#""messageId":"m1""#))
        try await client.cancel()

        let distrustful = try RunningClient(gateway) { $0.robotMessage = { _, _ in } }
        for await report in distrustful.client.reports() where report.reason == .gatewayUnreachable { break }
        try await distrustful.cancel()
        #expect(distrustful.log.lines.contains { $0.contains("the gateway cannot be reached") })
        #expect(!gateway.contains { if case .asked = $0 { true } else { false } })
        try await gateway.stop()
    }

    @Test
    func `everything goes through the proxy, with its password`() async throws {
        let certificate = try TestCertificate()
        for tls in [nil, certificate] as [TestCertificate?] {
            let gateway = try await Gateway.start(tls: tls?.server)
            let proxy = try await TestProxy.start(password: "Basic dTpw")
            let client = try RunningClient(gateway) {
                $0.proxy = HTTPProxy(host: "127.0.0.1", port: proxy.port, authorization: "Basic dTpw")
                $0.tls = certificate.client
            } handlers: {
                $0.robotMessage = { _, _ in }
            }
            try await gateway.socket().send(Frames.message("m1"))
            #expect(try await gateway.text().contains(#""messageId":"m1""#))
            let target = "\(tls == nil ? "127.0.0.1" : "localhost"):\(gateway.port)"
            #expect(proxy.targets == [target, target])
            try await client.cancel()
            try await proxy.stop()
            try await gateway.stop()
        }
    }

    @Test
    func `a proxy that refuses is reported, and asked again`() async throws {
        let gateway = try await Gateway.start()
        let proxy = try await TestProxy.start(password: "Basic dTpw")
        let client = try RunningClient(gateway) {
            $0.proxy = HTTPProxy(host: "127.0.0.1", port: proxy.port, authorization: "Basic d3Jvbmc=")
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        var failures = 0
        for await report in client.client.reports() where report.reason == .gatewayUnreachable {
            failures += 1
            if failures == 3 { break }
        }
        try await client.cancel()
        let log = client.log.lines.joined(separator: "\n")
        #expect(!log.contains("d3Jvbmc="), "\(log)")
        try await proxy.stop()
        try await gateway.stop()
    }

    @Test
    func `an HTTP client of the program takes the place of the one of the module`() async throws {
        let gateway = try await Gateway.start()
        let http = ScriptedHTTP { call in
            #expect(call.method == "POST" && call.url.hasSuffix("/v1.0/gateway/connections/open"))
            #expect(call.headers.contains { $0 == ("Accept", "application/json") })
            return HTTPAnswer(status: 401, body: Array(#"{"code":"authFailed","message":"鉴权失败"}"#.utf8))
        }
        let client = try RunningClient(gateway) {
            $0.http = http
        } handlers: {
            $0.robotMessage = { _, _ in }
        }
        for await report in client.client.reports() {
            guard report.reason == .gatewayRefused(.wrongCredentials) else { continue }
            #expect(report.answer?.code == "authFailed")
            break
        }
        #expect(client.client.state == .waiting)
        try await client.cancel()
        try await gateway.stop()
    }
}
