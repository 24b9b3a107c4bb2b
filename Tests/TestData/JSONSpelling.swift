public import IMHookWire

extension SeededGenerator {
    /// One of the many texts that stand for a value: any white space, any escapes.
    ///
    /// Numbers are written as the writer writes them.
    public mutating func spell(_ value: JSON) -> [UInt8] {
        var text: [UInt8] = []
        spell(value, into: &text)
        return text
    }

    private mutating func spell(_ value: JSON, into text: inout [UInt8]) {
        space(&text)
        switch value {
        case .null, .bool, .integer, .unsigned, .double: text += (try? value.encoded()) ?? []
        case .string(let string): spell(string, into: &text)
        case .array(let elements):
            text.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                spell(element, into: &text)
            }
            space(&text)
            text.append(UInt8(ascii: "]"))
        case .object(let members):
            text.append(UInt8(ascii: "{"))
            for (index, member) in members.pairs.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                space(&text)
                spell(member.name, into: &text)
                space(&text)
                text.append(UInt8(ascii: ":"))
                spell(member.value, into: &text)
            }
            space(&text)
            text.append(UInt8(ascii: "}"))
        }
        space(&text)
    }

    private mutating func space(_ text: inout [UInt8]) {
        while oneIn(4) { text.append(pick([0x20, 0x09, 0x0A, 0x0D])) }
    }

    private mutating func spell(_ string: String, into text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"" where !oneIn(3): text += "\\\"".utf8
            case "\\" where !oneIn(3): text += "\\\\".utf8
            case "/" where oneIn(2): text += "\\/".utf8
            case "\n" where oneIn(2): text += "\\n".utf8
            case "\"", "\\", "\u{0}"..."\u{1F}": escape(scalar, into: &text)
            default:
                if oneIn(6) { escape(scalar, into: &text) } else { text += String(scalar).utf8 }
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ scalar: Unicode.Scalar, into text: inout [UInt8]) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16, uppercase: oneIn(2))
            text += "\\u".utf8
            text += String(repeating: "0", count: 4 - digits.count).utf8
            text += digits.utf8
        }
    }

    /// The text with one small accident: a byte changed, dropped, doubled, or moved, or the end cut off.
    public mutating func damage(_ text: [UInt8]) -> [UInt8] {
        guard !text.isEmpty else { return bytes(1) }
        var text = text
        let place = below(text.count)
        switch below(6) {
        case 0: text.remove(at: place)
        case 1: text.insert(text[place], at: place)
        case 2: text.swapAt(place, below(text.count))
        case 3: text.removeLast(text.count - place)
        case 4: text[place] = UInt8(below(256))
        default: text[place] = pick(Array("{}[]\",:\\0129.eE+-tfnu \u{1F}".utf8))
        }
        return text
    }
}
