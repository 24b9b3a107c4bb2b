import IMHookWire
import Testing

@Suite
struct HeaderBlockTests {
    private func headers(_ block: String) throws(WireError) -> [String] {
        var headers: [String] = []
        let bytes = Array(block.utf8)
        try HeaderBlock.forEach(bytes.span.bytes) { name, value in
            headers.append("\(text(name))|\(text(HeaderBlock.trimmed(value)))")
        }
        return headers
    }

    private func text(_ span: RawSpan) -> String {
        span.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    static let accepted: [(String, [String])] = [
        ("", []),
        ("A: 1", ["A|1"]),
        ("A: 1\r\nB: 2\r\n", ["A|1", "B|2"]),
        ("A: 1\nB: 2\n", ["A|1", "B|2"]),
        ("A: 1\r\n\r\nB: 2", ["A|1", "B|2"]),
        ("A:", ["A|"]),
        ("A:\t 1 \t", ["A|1"]),
        ("A:1:2", ["A|1:2"]),
        ("A: 1\rB: 2", ["A|1\rB: 2"]),
        ("A : 1", ["A |1"]),
        ("\n\r\n", []),
    ]

    @Test(arguments: accepted)
    func `lines end with LF or CRLF and values lose the space around them`(block: String, expected: [String]) throws {
        #expect(try headers(block) == expected)
    }

    static let refused = [
        ("A", 0), (": 1", 0), ("A: 1\nB", 5), ("A: 1\r\n: 2", 6), ("A: 1\r\n folded\r\n", 6),
        ("POST / HTTP/1.1\r\nA: 1", 0),
    ]

    @Test(arguments: refused)
    func `a line without a colon or without a name is refused where it begins`(block: String, offset: Int) throws {
        let error = #expect(throws: WireError.self) { try headers(block) }
        #expect(error == WireError(.headerMalformed, at: offset))
    }
}
