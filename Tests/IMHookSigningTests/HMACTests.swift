import COpenSSL
import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct HMACTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let key: [UInt8]
        let message: [UInt8]
        let tag: String

        init(_ key: [UInt8], _ message: [UInt8], _ tag: String) {
            self.key = key
            self.message = message
            self.tag = tag
        }

        var testDescription: String { "key of \(key.count) bytes, message of \(message.count) bytes" }
    }

    /// RFC 4231, section 4, where the fifth is cut to 128 bits.
    static let vectors = [
        Vector(
            Array(repeating: 0x0B, count: 20),
            Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        Vector(
            Array("Jefe".utf8),
            Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        Vector(
            Array(repeating: 0xAA, count: 20),
            Array(repeating: 0xDD, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        Vector(
            Array(0x01...0x19),
            Array(repeating: 0xCD, count: 50),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
        ),
        Vector(
            Array(repeating: 0x0C, count: 20),
            Array("Test With Truncation".utf8),
            "a3b6167473100ee06e0c796c2955552b"
        ),
        Vector(
            Array(repeating: 0xAA, count: 131),
            Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        Vector(
            Array(repeating: 0xAA, count: 131),
            Array(
                """
                This is a test using a larger than block-size key and a larger than block-size data. \
                The key needs to be hashed before being used by the HMAC algorithm.
                """.utf8
            ),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
        ),
    ]

    @Test(arguments: vectors)
    func `the vectors of RFC 4231 hold`(vector: Vector) throws {
        #expect(try tag(vector.key, vector.message)?.prefix(vector.tag.count) == vector.tag[...])
    }

    @Test
    func `keys and messages of every size up to three blocks agree with the definition`() throws {
        var random = SeededGenerator(seed: 50)
        // One block of the hash is 64 bytes; 55 is the longest message that fits into one with its padding.
        for size in 0..<200 {
            let key = random.bytes(random.oneIn(2) ? size : random.below(70))
            let message = random.bytes(random.oneIn(2) ? size : random.below(70))
            #expect(try tag(key, message) == reference(key, message), "\(key.count), \(message.count)")
        }
    }

    @Test
    func `a message in two pieces has the tag of the whole`() throws {
        var random = SeededGenerator(seed: 51)
        for size in 0..<150 {
            let key = random.bytes(32)
            let message = random.bytes(size)
            let cut = random.below(size + 1)
            let expected = reference(key, message)
            let first = Array(message.prefix(cut))
            let second = Array(message.dropFirst(cut))
            let tag = try keys([key]).tag(0, first.span.bytes, second.span.bytes).map(hexadecimal)
            #expect(tag == expected)
        }
    }

    @Test
    func `each of sixteen keys makes its own tags and a seventeenth finds no room`() throws {
        var keys = try keys([])
        let message = Array("1700000000000".utf8)
        let secrets = (0..<17).map { Array("secret-\($0)".utf8) }
        for (index, secret) in secrets.enumerated() {
            let isAdded = keys.add(secret.span.bytes)
            #expect(isAdded == (index < 16))
        }
        for (index, secret) in secrets.enumerated() {
            let tag = keys.tag(index, message.span.bytes).map(hexadecimal)
            #expect(tag == (index < 16 ? reference(secret, message) : nil))
        }
    }

    @Test(arguments: [-1, 1, 16, .min, .max])
    func `a key that is not there makes no tag`(index: Int) throws {
        let secret = Array("mySecret".utf8)
        let keys = try keys([secret])
        let tags = [keys.tag(index, secret.span.bytes), keys.tag(index, secret.span.bytes, secret.span.bytes)]
        #expect(tags == [nil, nil])
    }

    /// The tag of a message, in hexadecimal.
    private func tag(_ key: [UInt8], _ message: [UInt8]) throws -> String? {
        try keys([key]).tag(0, message.span.bytes).map(hexadecimal)
    }

    /// RFC 2104 word for word, on the one-shot hash of libcrypto.
    private func reference(_ key: [UInt8], _ message: [UInt8]) -> String {
        var block = key.count > 64 ? sha256(key) : key
        block += Array(repeating: 0, count: 64 - block.count)
        let inner = sha256(block.map { $0 ^ 0x36 } + message)
        return Hex.encode(sha256(block.map { $0 ^ 0x5C } + inner))
    }

    private func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }
}
