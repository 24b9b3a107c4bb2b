import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct AuthenticationTagTests {
    private let text = "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="

    @Test
    func `a tag is equal to itself and to no other`() throws {
        let tag = try #require(parsed(text))
        #expect(tag == parsed(text))
        let bytes = try Base64.decode(text)
        for bit in 0..<256 {
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            let other = try #require(parsed(Base64.encode(changed)))
            #expect(tag != other && other != tag, "bit \(bit)")
        }
    }

    @Test
    func `the text of a tag is read and written alike`() throws {
        var random = SeededGenerator(seed: 52)
        for _ in 0..<200 {
            let bytes = random.bytes(32)
            let text = Base64.encode(bytes)
            #expect(try base64(#require(parsed(text))) == text)
            #expect(try hexadecimal(#require(parsed(text))) == Hex.encode(bytes))
        }
    }

    @Test
    func `the hexadecimal text of a tag is read in either case and written in lower case`() throws {
        var random = SeededGenerator(seed: 53)
        for _ in 0..<200 {
            let bytes = random.bytes(32)
            let text = Hex.encode(bytes)
            let spelled = String(text.map { random.oneIn(2) ? Character($0.uppercased()) : $0 })
            let tag = try #require(parsed(hex: spelled))
            #expect(tag == parsed(Base64.encode(bytes)))
            var buffer = ByteBuffer()
            tag.encodeHex(into: &buffer)
            #expect(String(decoding: buffer.bytes, as: UTF8.self) == text)
        }
    }

    @Test
    func `what is not 64 hexadecimal digits is no tag`() {
        let text = Hex.encode(Array(0..<32))
        for size in [0, 1, 63, 65, 128] { #expect(parsed(hex: String(repeating: "0", count: size)) == nil) }
        for place in 0..<64 {
            for byte in UInt8.min...UInt8.max {
                var changed = Array(text.utf8)
                changed[place] = byte
                let isDigit =
                    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
                let tag = AuthenticationTag(hex: changed.span.bytes)
                #expect((tag != nil) == isDigit, "\(place), \(byte)")
            }
        }
    }

    @Test
    func `any other character in any place makes another tag or none`() throws {
        let tag = try #require(parsed(text))
        let characters = Array(text.utf8)
        for place in characters.indices {
            for byte in UInt8.min...UInt8.max where byte != characters[place] {
                var changed = characters
                changed[place] = byte
                let other = AuthenticationTag(base64: changed.span.bytes)
                #expect(other != tag)
            }
        }
    }

    @Test
    func `a tag knows its own text and refuses every other`() throws {
        var random = SeededGenerator(seed: 53)
        for _ in 0..<50 {
            let encoded = Base64.encode(random.bytes(32))
            let tag = try #require(parsed(encoded))
            let text = Array(encoded.utf8)
            #expect(isEncoded(tag, text))
            for place in text.indices {
                var changed = text
                changed[place] ^= 1 << UInt8(random.below(8))
                #expect(!isEncoded(tag, changed))
                #expect(!isEncoded(tag, Array(text.prefix(place))))
            }
            #expect(!isEncoded(tag, text + [0x3D]) && !isEncoded(tag, Array(text.dropFirst()) + [0x3D]))
        }
    }

    private func isEncoded(_ tag: AuthenticationTag, _ text: [UInt8]) -> Bool { tag.isEncoded(as: text.span.bytes) }

    static let malformed = [
        "", "=", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHj==",
        "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjcA", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc==",
        " 3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=", "t3jqwt0WBVsvNpgD-ncljxce56XsNOeEYafngX_BHjc=",
        // The last character has bits set that belong to no byte.
        "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjd=", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjf=",
    ]

    @Test(arguments: malformed)
    func `only the canonical text of 32 bytes is a tag`(text: String) {
        #expect(parsed(text) == nil)
    }

    @Test
    func `the prefix of a tag is its first sixteen bytes`() throws {
        let tag = try #require(parsed(text))
        #expect(tag.prefix == (0xB778_EAC2_DD16_055B, 0x2F36_9803_FA77_258F))
    }
}
