/// The parts of a number as JSON writes it, `-12.5e3`, read without losing a digit.
package struct DecimalNumber {
    let isNegative: Bool
    /// The first significant digits, as many as fit: 19 or 20.
    private(set) var significand: UInt64 = 0
    /// The power of ten of the last of them.
    private(set) var exponent: Int = 0
    /// Significant digits beyond those, not all of them zero.
    private(set) var isCut = false
    /// The power of ten of the last of those that is not zero.
    private var lowest = 0

    /// An exponent beyond this one means zero or infinity for every text of at most 64 MiB.
    private static let hugeExponent = 1 << 40

    /// The value of 1 to 18 digits and nothing else, which cannot overflow; nil for any other text.
    package static func shortInteger(_ text: RawSpan) -> Int64? {
        guard text.byteCount >= 1, text.byteCount <= 18 else { return nil }
        var value: Int64 = 0
        for offset in 0..<text.byteCount {
            let digit = text.byte(offset) &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    /// Reads a number that keeps the grammar of JSON.
    init(_ text: RawSpan) {
        var offset = 0
        isNegative = text.byte(0) == UInt8(ascii: "-")
        if isNegative { offset = 1 }
        var isFull = false
        var pointSeen = false
        var fractionDigits = 0
        while offset < text.byteCount {
            let byte = text.byte(offset)
            offset &+= 1
            if byte == UInt8(ascii: ".") {
                pointSeen = true
                continue
            }
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            if pointSeen { fractionDigits &+= 1 }
            let (tenfold, isTooLarge) = significand.multipliedReportingOverflow(by: 10)
            let (longer, overflow) = tenfold.addingReportingOverflow(UInt64(digit))
            if !isFull, !isTooLarge, !overflow {
                significand = longer
                if pointSeen { exponent &-= 1 }
            } else {
                isFull = true
                if !pointSeen { exponent &+= 1 }
                if digit != 0 {
                    isCut = true
                    lowest = 0 &- fractionDigits
                } else if !pointSeen {
                    lowest &+= 1
                }
            }
        }
        let written = Self.exponent(text, from: offset)
        exponent &+= written
        lowest &+= written
    }

    /// The exponent that a number is written with; 0 when there is none.
    ///
    /// - Parameters:
    ///   - text: A number that keeps the grammar of JSON.
    ///   - offset: The byte after the letter `e`, or the end.
    /// - Returns: A number within a range that cannot overflow; beyond it every number is zero or too large.
    static func exponent(_ text: RawSpan, from offset: Int) -> Int {
        let isDown = text.byte(offset) == UInt8(ascii: "-")
        var exponent = 0
        for offset in Swift.min(offset, text.byteCount)..<text.byteCount {
            let digit = text.byte(offset) &- UInt8(ascii: "0")
            if digit < 10 { exponent = Swift.min(exponent &* 10 &+ Int(digit), hugeExponent) }
        }
        return isDown ? 0 &- exponent : exponent
    }

    /// The magnitude, when the number is an integer of at most 64 bits, however it is written: `1e3` is 1000.
    func magnitude() throws(WireError) -> UInt64 {
        if significand == 0 { return 0 }
        guard !isCut else { throw WireError(lowest < 0 ? .jsonNotInteger : .jsonOutOfRange) }
        var value = significand
        var exponent = exponent
        while exponent < 0 {
            let (quotient, digit) = value.quotientAndRemainder(dividingBy: 10)
            guard digit == 0 else { throw WireError(.jsonNotInteger) }
            value = quotient
            exponent &+= 1
        }
        while exponent > 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { throw WireError(.jsonOutOfRange) }
            value = product
            exponent &-= 1
        }
        return value
    }

    func int64() throws(WireError) -> Int64 {
        let magnitude = try magnitude()
        if isNegative {
            guard magnitude <= UInt64(Int64.max) &+ 1 else { throw WireError(.jsonOutOfRange) }
            return Int64(truncatingIfNeeded: 0 &- magnitude)
        }
        guard magnitude <= UInt64(Int64.max) else { throw WireError(.jsonOutOfRange) }
        return Int64(truncatingIfNeeded: magnitude)
    }

    func uint64() throws(WireError) -> UInt64 {
        let magnitude = try magnitude()
        guard !isNegative || magnitude == 0 else { throw WireError(.jsonOutOfRange) }
        return magnitude
    }
}
