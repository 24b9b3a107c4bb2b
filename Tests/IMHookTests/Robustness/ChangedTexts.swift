import TestData

/// Every beginning of a text, and the text with single bytes changed: the forms in which an attacker would send it.
///
/// Of long texts only the first and last bytes are changed. Each byte gets a few values, mostly of those that mean
/// something in JSON or break UTF-8; which ones is the same in every run.
struct ChangedTexts: Sequence {
    let text: [UInt8]
    /// How many values each byte gets.
    let values: Int

    private static let telling: [UInt8] = Array("\"\\{}[],:0e-u \u{0}\u{1F}".utf8) + [0x80, 0xC3, 0xED, 0xF4, 0xFF]

    private var places: [Int] {
        text.count <= 4096 ? Array(text.indices) : Array(0..<12) + Array(text.count - 12..<text.count)
    }

    func makeIterator() -> AnyIterator<[UInt8]> {
        let places = places
        let step = values + 1
        var random = SeededGenerator(seed: UInt64(text.count))
        var index = 0
        return AnyIterator {
            guard index < places.count * step else { return nil }
            defer { index += 1 }
            let place = places[index / step]
            if index % step == 0 { return Array(text.prefix(place)) }
            var changed = text
            changed[place] = random.oneIn(5) ? UInt8(random.below(256)) : random.pick(Self.telling)
            return changed
        }
    }
}
