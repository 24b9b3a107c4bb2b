/// Reads DEFLATE data (RFC 1951): stored blocks, blocks with the fixed code, and blocks with a code of their own.
///
/// Time is linear in the size of the data and of what comes out; how much may come out is bounded.
enum Inflate {
    /// Decompresses data.
    ///
    /// - Parameters:
    ///   - data: What the data stands in.
    ///   - start: Its first byte.
    ///   - maximum: The most bytes that may come out.
    ///   - buffer: What they are appended to; empty.
    /// - Returns: The byte after the data.
    /// - Throws: ``MalformedText`` where the data is broken, ends too early, or has more than `maximum` bytes.
    static func append(
        _ data: RawSpan,
        from start: Int,
        maximum: Int,
        to buffer: inout ByteBuffer
    ) throws(MalformedText) -> Int {
        var reader = BitReader(data, at: start)
        var isLast = false
        while !isLast {
            isLast = try reader.read(1) == 1
            switch try reader.read(2) {
            case 0: try appendStored(&reader, maximum, &buffer)
            case 1: try appendCoded(fixedLengths, literals: 288, distances: 32, &reader, maximum, &buffer)
            case 2: try appendDynamic(&reader, maximum, &buffer)
            default: throw MalformedText(at: reader.position)
            }
        }
        reader.skipToByte()
        return reader.position
    }

    private static func appendStored(
        _ reader: inout BitReader,
        _ maximum: Int,
        _ buffer: inout ByteBuffer
    ) throws(MalformedText) {
        reader.skipToByte()
        let size = try reader.read(16)
        guard try reader.read(16) == size ^ 0xFFFF, Int(size) <= maximum &- buffer.count else {
            throw MalformedText(at: reader.position)
        }
        for _ in 0..<size { buffer.append(UInt8(truncatingIfNeeded: try reader.read(8))) }
    }

    // MARK: Codes

    /// The lengths of the code words of the fixed code: 288 literals and lengths, then 32 distances (section 3.2.6).
    private static var fixedLengths: [320 of UInt8] {
        var lengths: [320 of UInt8] = .init(repeating: 8)
        for symbol in 144..<256 { lengths[symbol] = 9 }
        for symbol in 256..<280 { lengths[symbol] = 7 }
        for symbol in 288..<320 { lengths[symbol] = 5 }
        return lengths
    }

    /// Reads a block that begins with its own code (section 3.2.7).
    private static func appendDynamic(
        _ reader: inout BitReader,
        _ maximum: Int,
        _ buffer: inout ByteBuffer
    ) throws(MalformedText) {
        let literals = Int(try reader.read(5)) &+ 257
        let distances = Int(try reader.read(5)) &+ 1
        let codeLengths = Int(try reader.read(4)) &+ 4
        guard literals <= 286, distances <= 30 else { throw MalformedText(at: reader.position) }
        var lengths: [320 of UInt8] = .init(repeating: 0)
        for index in 0..<codeLengths {
            lengths[codeLengthPlace(index)] = UInt8(truncatingIfNeeded: try reader.read(3))
        }
        guard let code = HuffmanCode(lengths, from: 0, count: 19) else { throw MalformedText(at: reader.position) }
        try readLengths(code, literals &+ distances, &reader, &lengths)
        // Without the symbol for its end, a block would have none.
        guard lengths[256] > 0 else { throw MalformedText(at: reader.position) }
        try appendCoded(lengths, literals: literals, distances: distances, &reader, maximum, &buffer)
    }

    /// The symbol whose length comes at a position: the order in which RFC 1951 sends them, `16 17 18 0 8 7 9 6 10 …`.
    private static func codeLengthPlace(_ index: Int) -> Int {
        switch index {
        case 0..<3: return index &+ 16
        case 3: return 0
        default:
            let step = (index &- 3) / 2
            return index & 1 == 0 ? 8 &+ step : 8 &- step
        }
    }

    /// Reads the lengths of code words, which are compressed themselves.
    private static func readLengths(
        _ code: HuffmanCode,
        _ count: Int,
        _ reader: inout BitReader,
        _ lengths: inout [320 of UInt8]
    ) throws(MalformedText) {
        lengths = .init(repeating: 0)
        var index = 0
        while index < count {
            let symbol = try code.symbol(&reader)
            var repeated: (length: UInt8, times: UInt32)
            switch symbol {
            case 0..<16: repeated = (UInt8(truncatingIfNeeded: symbol), 1)
            case 16:
                guard index > 0 else { throw MalformedText(at: reader.position) }
                repeated = (lengths[index &- 1], 3 &+ (try reader.read(2)))
            case 17: repeated = (0, 3 &+ (try reader.read(3)))
            default: repeated = (0, 11 &+ (try reader.read(7)))
            }
            guard index &+ Int(repeated.times) <= count else { throw MalformedText(at: reader.position) }
            for _ in 0..<repeated.times {
                lengths[index] = repeated.length
                index &+= 1
            }
        }
    }

    // MARK: Symbols

    /// Reads the symbols of a block up to its end.
    ///
    /// - Parameters:
    ///   - lengths: The lengths of the code words of the literals, followed by those of the distances.
    ///   - literals: How many literals and lengths there are.
    ///   - distances: How many distances there are.
    ///   - reader: Where the symbols are read.
    ///   - maximum: The most bytes that the buffer may have.
    ///   - buffer: What bytes are appended to.
    /// - Throws: ``MalformedText`` where the block is broken, or has too many bytes.
    private static func appendCoded(
        _ lengths: [320 of UInt8],
        literals: Int,
        distances: Int,
        _ reader: inout BitReader,
        _ maximum: Int,
        _ buffer: inout ByteBuffer
    ) throws(MalformedText) {
        guard let literalCode = HuffmanCode(lengths, from: 0, count: literals),
            let distanceCode = HuffmanCode(lengths, from: literals, count: distances)
        else { throw MalformedText(at: reader.position) }
        while true {
            let symbol = try literalCode.symbol(&reader)
            if symbol == 256 { return }
            if symbol < 256 {
                guard buffer.count < maximum else { throw MalformedText(at: reader.position) }
                buffer.append(UInt8(truncatingIfNeeded: symbol))
            } else {
                let length = try readLength(symbol &- 257, &reader)
                let distance = try readDistance(try distanceCode.symbol(&reader), &reader)
                guard distance <= buffer.count, length <= maximum &- buffer.count else {
                    throw MalformedText(at: reader.position)
                }
                for _ in 0..<length { buffer.append(buffer.span.byte(buffer.count &- distance)) }
            }
            guard !buffer.hasFailed else { throw MalformedText(at: reader.position) }
        }
    }

    /// How many bytes are repeated: symbols 257 to 285 from 0 (section 3.2.5).
    private static func readLength(_ symbol: Int, _ reader: inout BitReader) throws(MalformedText) -> Int {
        switch symbol {
        case 0..<8: return symbol &+ 3
        case 8..<28:
            // Four symbols share a number of further bits.
            let bits = UInt32(truncatingIfNeeded: symbol / 4 &- 1)
            return (4 &+ symbol % 4) << Int(bits) &+ 3 &+ Int(try reader.read(bits))
        case 28: return 258
        default: throw MalformedText(at: reader.position)
        }
    }

    /// How far back they stand.
    private static func readDistance(_ symbol: Int, _ reader: inout BitReader) throws(MalformedText) -> Int {
        switch symbol {
        case 0..<4: return symbol &+ 1
        case 4..<30:
            // Two symbols share a number of further bits.
            let bits = UInt32(truncatingIfNeeded: symbol / 2 &- 1)
            return (2 &+ symbol % 2) << Int(bits) &+ 1 &+ Int(try reader.read(bits))
        default: throw MalformedText(at: reader.position)
        }
    }
}
