import IMHookWire
import TestData
import Testing

/// Strings are looked through in blocks of 64 bytes; nothing may depend on where in a block something stands.
@Suite
struct JSONStringTests {
    @Test(arguments: ["\"", "\\", "\u{1F}", "\n", "a", "é", "报", "😀", "\u{7F}"])
    func `a character is written and read in every place of strings of every length`(character: String) throws {
        for before in 0..<150 {
            let text = String(repeating: "x", count: before) + character + String(repeating: "y", count: before % 67)
            let value: JSON = ["\(text)": .string(text), "end": 1]
            let read = try JSONValue(parsing: value.encoded())
            #expect(difference(from: value, to: read) == nil, "\(before)")
            #expect(try read[text].string == text)
        }
    }

    static let wrong: [([UInt8], Status)] = [
        ([0x1F], .jsonControlCharacter), ([0x00], .jsonControlCharacter), ([0x80], .jsonInvalidUTF8),
        ([0xFF], .jsonInvalidUTF8),
        ([0xC3, 0x28], .jsonInvalidUTF8), ([0xED, 0xA0, 0x80], .jsonInvalidUTF8),
        ([0xF4, 0x90, 0x80, 0x80], .jsonInvalidUTF8),
        (Array("\\x".utf8), .jsonInvalidEscape), (Array("\\u12G4".utf8), .jsonInvalidEscape),
        (Array("\\ud800\\u0041".utf8), .jsonLoneSurrogate), (Array("\\udfff".utf8), .jsonLoneSurrogate),
    ]

    @Test(arguments: wrong)
    func `what cannot stand in a string is refused in every place of it`(bytes: [UInt8], status: Status) {
        for before in 0..<150 {
            let prefix = [0x22] + Array(repeating: UInt8(ascii: "x"), count: before)
            let text = prefix + bytes + Array(repeating: UInt8(ascii: "y"), count: before % 67) + [0x22]
            #expect(throws: WireError(status, at: prefix.count)) { try JSONValue(parsing: text) }
        }
    }

    @Test
    func `a string that does not end is refused at the end of the text`() {
        for size in 0..<150 {
            let text = [0x22] + Array(repeating: UInt8(ascii: "x"), count: size)
            #expect(throws: WireError(.jsonUnexpectedEnd, at: size + 1)) { try JSONValue(parsing: text) }
        }
    }

    @Test
    func `any row of escapes and characters is decoded to what was meant`() throws {
        var random = SeededGenerator(seed: 15)
        for _ in 0..<1500 {
            let text = random.text(maximum: 150)
            let value = try JSONValue(parsing: random.spell(.array([.string(text), .string(text)])))
            #expect(try Array(value[1].string.utf8) == Array(text.utf8))
            #expect(try Array(value[0].string.utf8) == Array(text.utf8))
        }
    }
}
