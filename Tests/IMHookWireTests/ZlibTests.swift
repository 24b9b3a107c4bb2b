import IMHookWire
import TestData
import Testing

@Suite
struct ZlibTests {
    struct Stream: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let plain: String
        let stream: String

        init(_ name: String, _ plain: String, _ stream: String) {
            testDescription = name
            self.plain = plain
            self.stream = stream
        }
    }

    private static let sentence =
        "the quick brown fox jumps over the lazy dog, the quick brown fox jumps over the lazy cat"
    private static let digits =
        "74bf20f876ffc474c0251908fcdce4b314f68d9dcbd7a085a368932ff2b2d409dd311ca871902316d9841aab4ccec38d"
        + "79d89a0da0c41aebb8f010b8e9a5b5ab89c3049787a5d33aa7e52a6e87316a58a2b4d98ebd9dd1d460fd71e9a7293711"
        + "6d10f359"

    /// Streams that zlib 1.2.13 wrote, in hexadecimal.
    static let streams = [
        Stream(
            "nothing, compressed",
            "",
            "78da030000000001"
        ),
        Stream(
            "nothing, stored",
            "",
            "7801010000ffff00000001"
        ),
        Stream(
            "one byte",
            "a",
            "78da4b040000620062"
        ),
        Stream(
            "a sentence, stored",
            sentence,
            "7801015800a7ff74686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a792064"
                + "6f672c2074686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a79206361749e"
                + "96203d"
        ),
        Stream(
            "a sentence, fixed code",
            sentence,
            "78012bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb8079c4"
                + "284e4e2c01009e96203d"
        ),
        Stream(
            "a sentence, best",
            sentence,
            "78da2bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb8079c4"
                + "284e4e2c01009e96203d"
        ),
        Stream(
            "a sentence, huffman only",
            sentence,
            "780105c1810140201040d155fe0096aa1ca11c7551a6f79e45e16e5b38f045df93453b7bcb57451f29581492fb06b3ae"
                + "131685bb6de1c0177d4f16edec2d5f157da4605148ee1b04673f9e96203d"
        ),
        Stream(
            "a sentence, run-length",
            sentence,
            "780105c1810140201040d155fe0096aa1ca11c7551a6f79e45e16e5b38f045df93453b7bcb57451f29581492fb06b3ae"
                + "131685bb6de1c0177d4f16edec2d5f157da4605148ee1b04673f9e96203d"
        ),
        Stream(
            "a sentence in several blocks",
            sentence,
            "78da2ac94855282ccd4cce56482aca2fcf5348cbaf5000000000ffffca2acd2d2856c82f4b2d5228c94855c849acaa54"
                + "00000000ffff4ac94fd75128c94855282ccd4cce56482aca2fcf03000000ffff5248cbaf50c82acd2d2856c82f4b2d52"
                + "28c9485500000000ffffca49acaa54484e2c01000000ffff03009e96203d"
        ),
        Stream(
            "a sentence with empty blocks between",
            sentence,
            "78da2ac94855282ccd4cce56482aca2fcf5348cbaf5000000000ffffca2acd2d2856c82f4b2d5228014ae72456552a00"
                + "000000ffff4ac94fd701f3901403000000ffffc2a618000000ffff022b4e4e2c01000000ffff03009e96203d"
        ),
        Stream(
            "digits with a code of their own",
            digits,
            "78da0d8ec711003008c356a206188712f61f21f9fa4e924d6a09d6edecb698349062806f4f5f2946d9e313d33596e09a"
                + "7c3c9876a968046286113bdd3e448c67c205334bba6fb38fc578244c42fffd56f90242f98dd4d22c8f669030b7d461ce"
                + "b4ab94e7ba7d59aa27957ce7adff6170e4c08ee1a78d820d7f106159e301e18b3759"
        ),
        Stream(
            "the longest repetition",
            String(repeating: "x", count: 16_384),
            "78daedc13101000000c2a0da8b6f0c1fa000000000000000000000000000000080b701842901c3"
        ),
        Stream(
            "repetitions far apart",
            digits + String(repeating: "-", count: 15_000) + digits,
            "78daeddbcb6d40310844d18a22e1df03ca0163f75f425c42d6d13d4ba41968009d79bb5cd3efde3d756ee9abb9d8ddb5"
                + "cfccd1e6fdacbc769686d88af1998f7e6fcf5e53bc6ab4b6c3f485fa685fb9cd169173efb387957a998754c87ef39369"
                + "579aa41d8f952bd27c0f99aea6b16a8c083dabc7774c5f592c8b9ef3759e7c3754abf9c92d6d2faddd87b6b7b0c91dcb"
                + "7f000000000000000000000000000000000000000000803fd07ff25ffb0ba45fbbff"
        ),
    ]

    @Test(arguments: streams)
    func `what zlib wrote is read`(given: Stream) throws {
        #expect(try read(Hex.decode(given.stream)) == Array(given.plain.utf8))
    }

    @Test(arguments: streams)
    func `what is cut, longer or has another checksum is refused`(given: Stream) throws {
        let stream = try Hex.decode(given.stream)
        for size in 0..<stream.count { #expect(throws: MalformedText.self) { try read(Array(stream[..<size])) } }
        #expect(throws: MalformedText(at: stream.count)) { try read(stream + [0]) }
        var other = stream
        other[stream.count - 1] ^= 1
        #expect(throws: MalformedText(at: stream.count - 4)) { try read(other) }
    }

    @Test(arguments: streams)
    func `no more comes out than is asked for`(given: Stream) throws {
        let stream = try Hex.decode(given.stream)
        let size = given.plain.utf8.count
        #expect(try read(stream, maximum: size).count == size)
        if size > 0 { #expect(throws: MalformedText.self) { try read(stream, maximum: size - 1) } }
    }

    @Test
    func `what was written is read, and is one stored block`() throws {
        var random = SeededGenerator(seed: 5)
        for size in [0, 1, 7, 255, 256, 5000, ZlibStream.maximumBlock] {
            let bytes = random.bytes(size)
            let stream = try #require(written(bytes))
            #expect(stream.count == size + 11)
            #expect(Array(stream[0..<7]) == [0x78, 1, 1] + words(size) + words(~size))
            #expect(Array(stream[7..<(7 + size)]) == bytes)
            #expect(try read(stream, maximum: size) == bytes)
        }
        #expect(written(Array(repeating: 0, count: ZlibStream.maximumBlock + 1)) == nil)
    }

    @Test
    func `the checksum of Wikipedia's example`() throws {
        let stream = try #require(written(Array("Wikipedia".utf8)))
        #expect(Array(stream.suffix(4)) == [0x11, 0xE6, 0x03, 0x98])
    }

    /// Headers that RFC 1950 does not allow, and data that RFC 1951 does not allow.
    static let refused: [(String, String)] = [
        ("another method", "7709"), ("a window of 64 KiB", "881c"), ("a header whose check fails", "789d"),
        ("a dictionary", "78bb"), ("a block type that does not exist", "789c07"),
        ("a stored block whose sizes differ", "7801010500faf0"), ("a repetition of nothing", "789c030200"),
        ("the length symbol 286", "789c1b03"), ("287 literals", "789cf500"), ("31 distances", "789c05de"),
        ("code lengths that leave words over", "789c0500200400"), ("too many words of a length", "789c0500249204"),
    ]

    @Test(arguments: refused)
    func `broken streams are refused`(name: String, start: String) throws {
        let start = try Hex.decode(start)
        for filler: UInt8 in [0, 0xFF, 0x55] {
            let stream = start + Array(repeating: filler, count: 40)
            #expect(throws: MalformedText.self, "\(name)") { try read(stream) }
        }
    }

    @Test
    func `streams that were changed at random are refused or say the same`() throws {
        var random = SeededGenerator(seed: 6)
        for given in Self.streams {
            let stream = try Hex.decode(given.stream)
            for _ in 0..<2000 {
                var changed = stream
                for _ in 0...random.below(3) { changed[random.below(changed.count)] = random.bytes(1)[0] }
                if let plain = try? read(changed) { #expect(plain == Array(given.plain.utf8)) }
            }
        }
    }

    private func read(_ stream: [UInt8], maximum: Int = 16_384) throws -> [UInt8] {
        var buffer = ByteBuffer()
        try ZlibStream.read(stream.span.bytes, maximum: maximum, into: &buffer)
        return Array(buffer.bytes)
    }

    private func written(_ bytes: [UInt8]) -> [UInt8]? {
        var buffer = ByteBuffer()
        guard ZlibStream.append(bytes.span.bytes, to: &buffer) else { return nil }
        return Array(buffer.bytes)
    }

    /// The low 16 bits, the lower byte first.
    private func words(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
