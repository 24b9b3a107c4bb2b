import COpenSSL
import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct SigningTokensTests {
    @Test
    func `tokens and texts of every size up to three blocks agree with the hash of both`() throws {
        var random = SeededGenerator(seed: 60)
        // One block of the hash is 64 bytes, of which its padding takes at least 9.
        for size in 1..<200 {
            for textSize in [0, 1, 10, 18, 55 - min(size, 55), 56 - min(size, 56), 70] {
                let token = random.bytes(size)
                let text = random.bytes(textSize)
                let tag = try tokens([token]).tag(0, text.span.bytes).map(hexadecimal)
                #expect(tag == Hex.encode(sha256(token + text)), "\(size), \(textSize)")
            }
        }
    }

    @Test
    func `each of sixteen tokens makes its own tags and a seventeenth finds no room`() throws {
        var tokens = try tokens([])
        let text = Array("1736900000".utf8)
        let all = (0..<17).map { Array("token-\($0)".utf8) + Array(repeating: 0x78, count: $0 * 5) }
        for (index, token) in all.enumerated() {
            let isAdded = tokens.add(token.span.bytes)
            #expect(isAdded == (index < 16))
        }
        #expect(tokens.count == 16)
        for (index, token) in all.enumerated() {
            let tag = tokens.tag(index, text.span.bytes).map(hexadecimal)
            #expect(tag == (index < 16 ? Hex.encode(sha256(token + text)) : nil))
        }
    }

    @Test
    func `a tag does not change the token that made it`() throws {
        let tokens = try tokens([Array("k3y-For-Tests".utf8)])
        let texts = ["1736900000", String(repeating: "9", count: 60), "1736900000"].map { Array($0.utf8) }
        let tags = texts.map { tokens.tag(0, $0.span.bytes).map(hexadecimal) }
        #expect(tags[0] == tags[2])
        #expect(tags[0] == "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8")
    }

    @Test(arguments: [-1, 1, 16, .min, .max])
    func `a token that is not there makes no tag`(index: Int) throws {
        let token = Array("k3y-For-Tests".utf8)
        let tokens = try tokens([token])
        let tag = tokens.tag(index, token.span.bytes)
        #expect(tag == nil)
    }

    private func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }
}
