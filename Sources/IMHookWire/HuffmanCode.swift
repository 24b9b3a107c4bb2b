/// A Huffman code of DEFLATE, which the lengths of its code words determine (RFC 1951 section 3.2.2).
struct HuffmanCode {
    /// The longest code word in bits.
    static let maximumLength = 15
    /// The most symbols of an alphabet: 286 literals and lengths, and two that only the fixed code has.
    static let maximumSymbols = 288

    /// How many code words have each length.
    private var counts: [16 of UInt16] = .init(repeating: 0)
    /// The symbols in the order of their code words.
    private var symbols: [288 of UInt16] = .init(repeating: 0)

    /// Makes a code; nil when no such code exists, or when code words are left over.
    ///
    /// As in other decoders, a code of a single word of one bit, and one of no words at all, may be incomplete.
    ///
    /// - Parameters:
    ///   - lengths: The length of the code word of each symbol, at most ``maximumLength``; 0 for symbols without one.
    ///   - first: The first of the lengths that belong to the alphabet.
    ///   - count: How many do, at most ``maximumSymbols``.
    init?(_ lengths: borrowing [320 of UInt8], from first: Int, count: Int) {
        guard first >= 0, count >= 0, count <= Self.maximumSymbols, first &+ count <= 320 else { return nil }
        for index in first..<first &+ count { counts[Int(lengths[index] & 15)] &+= 1 }
        var places: [16 of UInt16] = .init(repeating: 0)
        // Code words of the present length that are not taken.
        var left = 1
        var used: UInt16 = 0
        for length in 1...Self.maximumLength {
            left = left &* 2 &- Int(counts[length])
            guard left >= 0 else { return nil }
            places[length] = used
            used &+= counts[length]
        }
        guard left == 0 || used == 0 || (used == 1 && counts[1] == 1) else { return nil }
        for index in first..<first &+ count {
            let length = Int(lengths[index] & 15)
            guard length > 0 else { continue }
            symbols[Int(places[length])] = UInt16(truncatingIfNeeded: index &- first)
            places[length] &+= 1
        }
    }

    /// Reads one symbol.
    ///
    /// - Throws: ``MalformedText`` at bits that are no code word.
    /// - Complexity: Linear in the length of the code word, which is at most ``maximumLength``.
    func symbol(_ reader: inout BitReader) throws(MalformedText) -> Int {
        // Code words of one length are consecutive numbers: `first` is the smallest, `index` its place in `symbols`.
        var (code, first, index) = (0, 0, 0)
        for length in 1...Self.maximumLength {
            code |= Int(try reader.read(1))
            let count = Int(counts[length])
            let place = code &- first
            if place < count { return Int(symbols[Swift.min(index &+ place, Self.maximumSymbols &- 1)]) }
            index &+= count
            first = (first &+ count) << 1
            code <<= 1
        }
        throw MalformedText(at: reader.position)
    }
}
