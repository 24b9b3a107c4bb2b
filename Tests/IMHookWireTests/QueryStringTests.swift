import Foundation
import IMHookWire
import TestData
import Testing

@Suite
struct QueryStringTests {
    private func value(_ name: String, _ query: String, _ occurrence: Int = 0) throws -> String? {
        try QueryString.value(of: name, in: query, occurrence: occurrence).map { String(decoding: $0, as: UTF8.self) }
    }

    static let found = [
        ("a=1", "a", "1"), ("a=1&b=2", "b", "2"), ("a=", "a", ""), ("a", "a", ""), ("a&b", "b", ""),
        ("a=1=2", "a", "1=2"),
        ("&&a=1", "a", "1"), ("a=1&", "a", "1"), ("a=b+c", "a", "b c"), ("a=%2B", "a", "+"), ("a=%e6%9d%ad", "a", "杭"),
        ("a=%E6%9D%AD", "a", "杭"), ("%61=1", "a", "1"), ("a+b=1", "a b", "1"), ("a%26b=1%3D2", "a&b", "1=2"),
        ("A=1&a=2", "a", "2"), ("ab=1&a=2", "a", "2"), ("a=1&ab=2", "ab", "2"), ("a=%00", "a", "\u{0}"),
        ("=x", "", "x"),
        ("杭=州", "杭", "州"), ("a=%zz&b=2", "b", "2"),
    ]

    @Test(arguments: found)
    func `a parameter is found and decoded`(query: String, name: String, expected: String) throws {
        #expect(try value(name, query) == expected)
    }

    @Test(arguments: [
        ("", "a"), ("", ""), ("b=1", "a"), ("ab", "a"), ("a", "ab"), ("A=1", "a"), ("b=a=1", "a"), ("&", ""),
    ])
    func `a parameter that is not there is nil`(query: String, name: String) throws {
        #expect(try value(name, query) == nil)
    }

    @Test
    func `a name that comes several times keeps its order`() throws {
        let query = "a=1&b=x&a=2&%61=3&a"
        #expect(try value("a", query) == "1")
        #expect(try value("a", query, 1) == "2")
        #expect(try value("a", query, 2) == "3")
        #expect(try value("a", query, 3)?.isEmpty == true)
        #expect(try value("a", query, 4) == nil)
        #expect(try value("b", query, 1) == nil)
    }

    static let malformed = [
        ("a=%", 2), ("a=%4", 2), ("a=%4g", 2), ("a=%g4", 2), ("a=1%", 3), ("a=%&b=1", 2), ("a=%4&b=1", 2), ("%=1", 0),
        ("%zz=1&a=1", 0), ("b=1&%4=1&a=1", 4), ("a=%%41", 2), ("a=%2", 2),
    ]

    @Test(arguments: malformed)
    func `a percent sign without two digits is refused where it stands`(query: String, offset: Int) throws {
        let error = #expect(throws: MalformedText.self) { try value("a", query) }
        #expect(error?.offset == offset)
    }

    @Test
    func `any name and value survive percent-encoding`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let name = random.text()
            let text = random.text(maximum: 30)
            let query = "x=1&\(percentEncoded(name))=\(percentEncoded(text))&y"
            guard !name.isEmpty, name != "x", name != "y" else { continue }
            #expect(try value(name, query) == text)
        }
    }

    static let names = [
        ("SdkAppid", "sdkappid", true), ("SDKAPPID", "sdkappid", true), ("sdkappid", "sdkappid", true),
        ("%53dkAppid", "sdkappid", true), ("%73dk%41ppid", "sdkappid", true), ("Client+IP", "client ip", true),
        ("", "", true), ("SdkAppi", "sdkappid", false), ("SdkAppidX", "sdkappid", false), ("", "a", false),
        ("a", "", false), ("%zz", "a", false), ("sig%4", "sign", false), ("sig%", "sign", false), ("[", "{", false),
        ("@", "`", false), ("K", "k", true), ("\u{212A}", "k", false), ("s\u{131}gn", "sign", false),
    ]

    @Test(arguments: names)
    func `a name is compared without regard to the case of ASCII`(name: String, lowerCase: String, isEqual: Bool) {
        // Bytes around the name do not count.
        let text = Array("&\(name)=".utf8)
        let matches = Self.matches(text, 1, text.count - 1, lowerCase)
        #expect(matches == isEqual)
    }

    /// The function takes names that are known when the program is compiled.
    private static func matches(_ text: [UInt8], _ start: Int, _ end: Int, _ lowerCase: String) -> Bool {
        let span = text.span.bytes
        return switch lowerCase {
        case "sdkappid": QueryString.matchesIgnoringCase(span, start, end, "sdkappid")
        case "client ip": QueryString.matchesIgnoringCase(span, start, end, "client ip")
        case "sign": QueryString.matchesIgnoringCase(span, start, end, "sign")
        case "a": QueryString.matchesIgnoringCase(span, start, end, "a")
        case "k": QueryString.matchesIgnoringCase(span, start, end, "k")
        case "{": QueryString.matchesIgnoringCase(span, start, end, "{")
        case "`": QueryString.matchesIgnoringCase(span, start, end, "`")
        default: QueryString.matchesIgnoringCase(span, start, end, "")
        }
    }

    private func percentEncoded(_ text: String) -> String {
        text.utf8.map { "%" + Hex.encode([$0]) }.joined()
    }
}
