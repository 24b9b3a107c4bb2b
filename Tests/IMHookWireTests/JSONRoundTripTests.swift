import IMHookWire
import TestData
import Testing

@Suite
struct JSONRoundTripTests {
    @Test
    func `any value written is read back equal`() throws {
        var random = SeededGenerator(seed: 10)
        for _ in 0..<3000 {
            let value = random.json()
            let text = try value.encoded()
            let place = difference(from: value, to: try JSONValue(parsing: text))
            #expect(place == nil, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test
    func `any spelling of a value is read as that value`() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<3000 {
            let value = random.json()
            let text = random.spell(value)
            let place = difference(from: value, to: try JSONValue(parsing: text))
            #expect(place == nil, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test
    func `a value that was read is given out as it was written`() throws {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<500 {
            let value = random.json()
            let inner = random.spell(value)
            let text = Array("{\"skipped\":[null],\"kept\":".utf8) + inner + Array("}".utf8)
            let kept = try JSONValue(parsing: text)["kept"]
            #expect(Array(kept.description.utf8) == kept.raw)
            #expect(difference(from: value, to: try JSONValue(parsing: kept.raw)) == nil)
            #expect(String(decoding: inner, as: UTF8.self).contains(kept.description))
        }
    }

    @Test
    func `a value that was read can be copied, changed and written`() throws {
        var random = SeededGenerator(seed: 14)
        for _ in 0..<1000 {
            let read = try JSONValue(parsing: random.spell(random.json()))
            #expect(difference(from: JSON(read), to: read) == nil, "\(read)")
        }
        let read = try JSONValue(parsing: Array(#"{"n":18446744073709551615,"i":-5,"d":1.5,"x":1,"x":{"y":[]}}"#.utf8))
        let copy: JSON = ["n": .unsigned(.max), "i": -5, "d": 1.5, "x": 1, "x": ["y": []]]
        #expect(JSON(read) == copy)
        #expect(JSON(JSONValue.absent) == .null && JSON(read["nothing"]) == nil)
    }

    @Test
    func `a writer writes in steps what a value writes at once`() throws {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<500 {
            let parameters = random.parameters(depth: 3)
            var writer = JSONWriter()
            try writer.beginObject()
            for (name, value) in parameters.pairs {
                try writer.name(name)
                if random.oneIn(2) { try writer.write(value) } else { try writer.write(json: value.encoded()) }
            }
            try writer.endObject()
            #expect(try writer.finish() == JSON.object(parameters).encoded())
        }
    }

    @Test
    func `written text is compact and escapes only what it must`() throws {
        let value: JSON = [
            "a\"b\\c/d": ["\u{8}\u{C}\n\r\t", "\u{0}\u{1F}\u{7F}", "é报😀\u{2028}"], "n": nil, "t": true, "f": false,
            "i": -7,
            "d": 2.5,
        ]
        let expected =
            #"{"a\"b\\c/d":["\b\f\n\r\t","\u0000\u001f"# + "\u{7F}" + #"","é报😀"# + "\u{2028}"
            + #""],"n":null,"t":true,"f":false,"i":-7,"d":2.5}"#
        #expect(String(decoding: try value.encoded(), as: UTF8.self) == expected)
    }
}
