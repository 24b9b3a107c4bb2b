import Foundation
import IMHookWire
import TestData
import Testing

@Suite
struct Base64Tests {
    /// RFC 4648, section 10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func `the vectors of RFC 4648 hold in both directions`(plain: String, encoded: String) throws {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(try Base64.decode(encoded) == Array(plain.utf8))
        #expect(try Base64.decodeLenient(encoded) == Array(plain.utf8))
    }

    @Test
    func `encoding agrees with Foundation and decoding undoes it`() throws {
        var random = SeededGenerator(seed: 1)
        for size in 0..<300 {
            let bytes = random.bytes(size)
            let text = Base64.encode(bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(try Base64.decode(text) == bytes)
        }
    }

    @Test
    func `a text is accepted exactly when encoding gives it back`() {
        var random = SeededGenerator(seed: 2)
        let alphabet = Array("ABQgw+/=9z-_ \n".unicodeScalars)
        var accepted = 0
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<random.below(9) { text.unicodeScalars.append(random.pick(alphabet)) }
            let decoded = try? Base64.decode(text)
            let isCanonical = Data(base64Encoded: text).map { $0.base64EncodedString() == text } ?? false
            #expect((decoded != nil) == isCanonical, "\(text.debugDescription)")
            if decoded != nil { accepted += 1 }
        }
        #expect(accepted > 100)
    }

    static let refused: [(String, Int)] = [
        // Something is missing at the end.
        ("A", 1), ("AA", 2), ("AAA", 3), ("AAAAA", 5), ("AAAAAA", 6), ("AAAAAAA", 7),
        // Padding where it does not belong.
        ("=", 0), ("====", 0), ("A===", 1), ("AA=A", 2), ("=AAA", 0), ("AA==AA==", 2), ("AAA=AAAA", 3), ("AAAA=", 4),
        ("AAAA====", 4), ("A=", 1), ("AA=", 3), ("AAA==", 4),
        // Bytes outside the alphabet.
        ("AA-A", 2), ("AA_A", 2), (" AAAA", 0), ("AAAA ", 4), ("AAAA\n", 4), ("AAAA\r\n", 4), ("AA\nAA", 2),
        ("A A=", 1),
        ("AAA\u{0}", 3), ("AAAé", 3), ("A%3D", 1),
        // Bits that no byte uses.
        ("AB==", 1), ("AP==", 1), ("AAB=", 2), ("AAAAAAD=", 6), ("A/==", 1),
    ]

    @Test(arguments: refused)
    func `a refused text is refused at its first wrong byte`(text: String, offset: Int) throws {
        let error = #expect(throws: MalformedText.self) { try Base64.decode(text) }
        #expect(error?.offset == offset)
    }

    static let lenient: [(String, [UInt8])] = [
        ("Zg", [0x66]), ("Zg=", [0x66]), ("Zm8", [0x66, 0x6F]), ("Zh==", [0x66]), ("Zm9", [0x66, 0x6F]),
    ]

    @Test(arguments: lenient)
    func `the lenient form does without padding and ignores unused bits`(text: String, bytes: [UInt8]) throws {
        #expect(try Base64.decodeLenient(text) == bytes)
        #expect(throws: MalformedText.self) { try Base64.decode(text) }
    }

    @Test
    func `the lenient form reads the 43 characters of an event subscription's AES key`() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let key = random.bytes(32)
            #expect(try Base64.decodeLenient(String(Base64.encode(key).dropLast())) == key)
        }
    }

    static let refusedEvenLenient: [(String, Int)] = [
        ("A", 1), ("AAAAA", 5), ("A=", 1), ("=", 0), ("A===", 1), ("Zg===", 4), ("Zg-", 2), ("Z g", 1), ("Zm9v\n", 4),
        ("Zg==Zg", 2), ("==", 0), ("Zm9v=", 4), ("Zm9v==", 4), ("Zm8==", 4),
    ]

    @Test(arguments: refusedEvenLenient)
    func `the lenient form is strict in everything else`(text: String, offset: Int) throws {
        let error = #expect(throws: MalformedText.self) { try Base64.decodeLenient(text) }
        #expect(error?.offset == offset)
    }
}
