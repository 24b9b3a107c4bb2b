import Foundation
import IMHookWire
import TestData
import Testing

/// Foundation is the other reader. It differs from RFC 8259 in four ways, and only in these:
///
/// 1. It takes a comma before a closing bracket.
/// 2. It takes UTF-16, UTF-32 and a byte order mark, which it knows by a mark or by zeros among the first four bytes.
/// 3. It refuses numbers too large for a `Double`, and `JSONDecoder` also those so small that they become zero.
/// 4. It refuses nesting deeper than 512.
@Suite
struct JSONAgreementTests {
    @Test
    func `generated and damaged documents are accepted exactly when Foundation accepts them`() {
        var random = SeededGenerator(seed: 40)
        var accepted = 0
        var refused = 0
        for _ in 0..<8000 {
            var text = random.spell(document(&random))
            for _ in 0..<random.below(3) { text = random.damage(text) }
            let ours = Result { () throws(WireError) in try JSONValue(parsing: text) }
            if differsByDesign(text, ours) { continue }
            var isAccepted = false
            if case .success = ours { isAccepted = true }
            let shown = String(decoding: text, as: UTF8.self).debugDescription
            #expect(isAccepted == decoderAccepts(text), "\(ours) \(shown)")
            #expect(isAccepted == serializationAccepts(text), "\(ours) \(shown)")
            if isAccepted { accepted += 1 } else { refused += 1 }
        }
        #expect(accepted > 2000 && refused > 2000)
    }

    static let extensions: [(String, Status, Int)] = [
        ("[1,]", .jsonUnexpectedByte, 3), ("[1,\n]", .jsonUnexpectedByte, 4), ("{\"a\":1,}", .jsonUnexpectedByte, 7),
        ("\u{FEFF}1", .jsonByteOrderMark, 0), ("1\u{0}", .jsonTrailingBytes, 1), ("\u{0}1", .jsonUnexpectedByte, 0),
    ]

    @Test(arguments: extensions)
    func `what Foundation takes beyond the standard is refused`(text: String, status: Status, offset: Int) {
        #expect(serializationAccepts(Array(text.utf8)))
        #expect(throws: WireError(status, at: offset)) { try JSONValue(parsing: text.utf8) }
    }

    @Test(arguments: ["1e400", "-1e400", "[\(String(repeating: "9", count: 400))]", "1e-400"])
    func `a number of any size is JSON`(text: String) throws {
        #expect(!decoderAccepts(Array(text.utf8)))
        #expect(try JSONValue(parsing: text.utf8).description == text)
    }

    @Test
    func `nesting may be allowed to be deeper than Foundation's`() throws {
        var limits = JSONLimits()
        limits.maxDepth = 1000
        let text = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
        #expect(!serializationAccepts(Array(text.utf8)))
        #expect(try JSONValue(parsing: text.utf8, limits: limits).count == 1)
    }

    // MARK: The four ways

    private func differsByDesign(_ text: [UInt8], _ ours: Result<JSONValue, WireError>) -> Bool {
        if text.prefix(4).contains(0)
            || [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]].contains(where: text.starts)
        {
            return true
        }
        switch ours {
        case .success(let value):
            return hasNumberBeyondDouble(value)
        case .failure(let error):
            guard error.status == .jsonUnexpectedByte, "]}".utf8.contains(text[error.offset]) else { return false }
            return text.prefix(error.offset).last { !" \t\n\r".utf8.contains($0) } == UInt8(ascii: ",")
        }
    }

    private func hasNumberBeyondDouble(_ value: JSONValue) -> Bool {
        guard value.type == .number else {
            return value.elements.contains(where: hasNumberBeyondDouble)
                || value.members.contains { hasNumberBeyondDouble($0.value) }
        }
        guard let number = try? value.double else { return true }
        let digits = value.raw.prefix { !"eE".utf8.contains($0) }
        return number == 0 && digits.contains { "123456789".utf8.contains($0) }
    }

    // MARK: Foundation

    private func decoderAccepts(_ text: [UInt8]) -> Bool {
        (try? JSONDecoder().decode(AnyJSON.self, from: Data(text))) != nil
    }

    private func serializationAccepts(_ text: [UInt8]) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
    }

    private func document(_ random: inout SeededGenerator) -> JSON {
        switch random.below(3) {
        case 0: return random.json()
        case 1: return .object(random.parameters(depth: 3))
        default: return .array((0..<6).map { _ in random.json(depth: 3) })
        }
    }
}

/// Makes a `JSONDecoder`, which reads lazily, read everything.
private struct AnyJSON: Decodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            for name in object.allKeys { _ = try object.decode(AnyJSON.self, forKey: name) }
        } else if var array = try? decoder.unkeyedContainer() {
            while !array.isAtEnd { _ = try array.decode(AnyJSON.self) }
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() || (try? value.decode(Bool.self)) != nil { return }
            if (try? value.decode(String.self)) == nil { _ = try value.decode(Double.self) }
        }
    }
}
