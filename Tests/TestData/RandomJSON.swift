public import IMHookWire

extension SeededGenerator {
    /// A JSON value that can be written, with texts and numbers that are hard to get right.
    public mutating func json(depth: Int = 4) -> JSON {
        switch below(depth > 0 ? 10 : 7) {
        case 0: return .null
        case 1: return .bool(oneIn(2))
        case 2: return .integer(integer())
        case 3: return .unsigned(UInt64(bitPattern: integer()))
        case 4: return .double(finiteDouble())
        case 5, 6: return .string(text())
        case 7: return .array((0..<below(5)).map { _ in json(depth: depth - 1) })
        default: return .object(parameters(depth: depth - 1))
        }
    }

    /// Members with different names.
    public mutating func parameters(depth: Int = 2) -> JSON.Parameters {
        var parameters = JSON.Parameters()
        for _ in 0..<below(5) { parameters[text()] = json(depth: depth) }
        return parameters
    }

    /// An integer, often near an edge.
    public mutating func integer() -> Int64 {
        let edges: [Int64] = [0, 1, -1, .max, .min, .max - 1, .min + 1, 9_007_199_254_740_993, -9_007_199_254_740_992]
        switch below(4) {
        case 0: return pick(edges)
        case 1: return Int64(truncatingIfNeeded: next() >> UInt64(below(64)))
        default: return Int64(truncatingIfNeeded: next())
        }
    }

    /// A finite number of any size, often near an edge.
    public mutating func finiteDouble() -> Double {
        let edges: [Double] = [
            0, -0.0, 1, -1, 0.1, 1e21, 1e-7, 1e22, 1e23, .leastNonzeroMagnitude, -.leastNonzeroMagnitude,
            .leastNormalMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 9_007_199_254_740_992,
        ]
        if oneIn(4) { return pick(edges) }
        let number = Double(bitPattern: next())
        return number.isFinite ? number : Double(next()) / 3
    }

    /// A text of characters from all over Unicode, many of which JSON escapes.
    public mutating func text(maximum: Int = 12) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<below(maximum + 1) { scalars.append(scalar()) }
        return String(scalars)
    }

    private mutating func scalar() -> Unicode.Scalar {
        let escaped: [Unicode.Scalar] = ["\"", "\\", "/", "\u{0}", "\u{1F}", "\n", "\u{7F}", "\u{2028}", "\u{FEFF}"]
        let edges: [Unicode.Scalar] = [
            "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
        ]
        switch below(8) {
        case 0: return pick(escaped)
        case 1: return pick(edges)
        case 2: return Unicode.Scalar(UInt32(0x4E00 + below(0x5000))) ?? "报"
        case 3: return Unicode.Scalar(UInt32(below(0x110000))) ?? "😀"
        default: return Unicode.Scalar(UInt8(0x20 + below(0x5F)))
        }
    }
}
