import IMHookWire
import TestData
import Testing

@Suite
struct HexTests {
    @Test
    func `every byte has two lower-case digits`() throws {
        let all = Array(UInt8.min...UInt8.max)
        let text = Hex.encode(all)
        #expect(text.hasPrefix("000102030405060708090a0b0c0d0e0f10") && text.hasSuffix("fdfeff"))
        #expect(text.utf8.count == 512)
        #expect(try Hex.decode(text) == all)
    }

    @Test(
        arguments: [("", []), ("00", [0]), ("FF", [0xFF]), ("Ff", [0xFF]), ("aBcD", [0xAB, 0xCD])]
            as [(String, [UInt8])]
    )
    func `digits of either case are read`(text: String, bytes: [UInt8]) throws {
        #expect(try Hex.decode(text) == bytes)
    }

    static let refused = [
        ("0", 1), ("000", 3), ("g0", 0), ("0g", 1), ("00 ", 2), (" 00", 0), ("0x00", 1), ("00:", 2), ("/0", 0),
        (":0", 0),
        ("@0", 0), ("G0", 0), ("`0", 0), ("00é", 2), ("0\u{0}", 1),
    ]

    @Test(arguments: refused)
    func `anything else is refused at its first wrong byte`(text: String, offset: Int) throws {
        let error = #expect(throws: MalformedText.self) { try Hex.decode(text) }
        #expect(error?.offset == offset)
    }

    @Test
    func `what was encoded is decoded`() throws {
        var random = SeededGenerator(seed: 4)
        for size in 0..<100 {
            let bytes = random.bytes(size)
            #expect(try Hex.decode(Hex.encode(bytes).uppercased()) == bytes)
        }
    }
}
