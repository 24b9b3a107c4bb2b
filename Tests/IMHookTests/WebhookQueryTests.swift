import IMHook
import TestData
import Testing

@Suite
struct WebhookQueryTests {
    /// What a query says, as something that an expectation can compare.
    private struct Parameters: Equatable {
        var appID = ""
        var command = ""
        var sign = ""
        var requestTime = ""
        var clientIP = ""
        var platform = ""
    }

    private func read(_ query: String) throws(IMHookError) -> Parameters {
        try read(Array(query.utf8))
    }

    private func read(_ bytes: [UInt8]) throws(IMHookError) -> Parameters {
        let query = try WebhookQuery(bytes.span.bytes, ByteBuffer())
        var parameters = Parameters()
        parameters.appID = text(query.text(query.appID))
        parameters.command = text(query.text(query.command))
        parameters.sign = text(query.text(query.sign))
        parameters.requestTime = text(query.text(query.requestTime))
        parameters.clientIP = text(query.text(query.clientIP))
        parameters.platform = text(query.text(query.platform))
        return parameters
    }

    private func text(_ span: RawSpan) -> String { span.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    @Test
    func `a documented query is read`() throws {
        let query = try read(
            "SdkAppid=1409990001&CallbackCommand=C2C.CallbackBeforeSendMsg&contenttype=json&ClientIP=203.0.113.24"
                + "&OptPlatform=Android&Sign=abc0&RequestTime=1736900000"
        )
        #expect(
            query
                == Parameters(
                    appID: "1409990001",
                    command: "C2C.CallbackBeforeSendMsg",
                    sign: "abc0",
                    requestTime: "1736900000",
                    clientIP: "203.0.113.24",
                    platform: "Android"
                )
        )
    }

    @Test
    func `names in any case, order and escaping are the same, and others are passed over`() throws {
        let query = try read(
            "&&x=%41&REQUESTTIME=1&=2&sIgN=%61%62&callbackcommand=Group.%43&SDKAppID=7&optplatform=&clientip=2001%3Adb8::1"
        )
        #expect(
            query
                == Parameters(appID: "7", command: "Group.C", sign: "ab", requestTime: "1", clientIP: "2001:db8::1")
        )
        #expect(try read("") == Parameters())
        #expect(try read("%53ign=1+2") == Parameters(sign: "1 2"))
    }

    @Test(arguments: ["SdkAppid", "CallbackCommand", "Sign", "RequestTime"])
    func `what decides about trust must not be repeated`(name: String) {
        for second in [
            name, name.lowercased(), name.uppercased(), "%" + Hex.encode([name.utf8.first ?? 0]) + name.dropFirst(),
        ] {
            for value in ["a", "b", ""] {
                let error = #expect(throws: IMHookError.self) { try read("\(name)=a&x=1&\(second)=\(value)") }
                #expect(error?.status == .parameterRepeated)
                #expect(error?.path.description == name)
            }
        }
    }

    @Test
    func `of addresses and devices that are repeated the first counts`() throws {
        let query = try read("ClientIP=a&clientip=b&OptPlatform=Web&OPTPLATFORM=iOS")
        #expect(query == Parameters(clientIP: "a", platform: "Web"))
    }

    static let malformed: [(String, Int)] = [
        ("SdkAppid=%", 9), ("SdkAppid=%4", 9), ("SdkAppid=1%zz", 10), ("x=1&y=%4&SdkAppid=1", 6), ("%=1", 0),
        ("SdkAppid=1&%zz=2", 11), ("ClientIP=%2", 9), ("other=%G0", 6),
    ]

    @Test(arguments: malformed)
    func `a broken escape is refused wherever it stands`(query: String, offset: Int) {
        let error = #expect(throws: IMHookError.self) { try read(query) }
        #expect(error?.status == .queryMalformed)
        #expect(error?.document == .query)
        #expect(error?.offset == offset)
    }

    @Test(arguments: ["ClientIP=%FF", "ClientIP=a%C3", "CallbackCommand=%ED%A0%80", "OptPlatform=%C0%80"])
    func `a value that is no text is refused`(query: String) {
        let error = #expect(throws: IMHookError.self) { try read(query) }
        #expect(error?.status == .queryMalformed)
        #expect((0...query.utf8.count).contains(error?.offset ?? -1))
    }

    @Test
    func `bytes of any kind are refused or read`() {
        var random = SeededGenerator(seed: 61)
        let names = ["SdkAppid", "sign", "RequestTime", "ClientIP", "OptPlatform", "CallbackCommand", "x", ""]
        let telling = Array("%&=+4f".utf8) + [0x80, 0xC3, 0xFF, 0]
        for _ in 0..<5000 {
            var query: [UInt8] = []
            for _ in 0..<random.below(6) {
                query += Array(random.pick(names).utf8) + [UInt8(ascii: "=")]
                query += (0..<random.below(8)).map { _ in random.pick(telling) } + [UInt8(ascii: "&")]
            }
            do {
                let parameters = try read(query)
                #expect(!parameters.command.contains("\u{FFFD}"))
            } catch {
                #expect(error.status == .queryMalformed || error.status == .parameterRepeated)
                #expect((-1...query.count).contains(error.offset))
            }
        }
    }
}
