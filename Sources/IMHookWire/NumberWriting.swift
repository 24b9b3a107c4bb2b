/// Writes numbers as JSON does.
package enum NumberWriting {
    @export(interface)
    package static func append(_ number: UInt64, to buffer: inout ByteBuffer) {
        var digits: [20 of UInt8] = .init(repeating: 0)
        var place = 20
        var rest = number
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            place &-= 1
            digits[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
        for index in place..<20 { buffer.append(digits[index]) }
    }

    @export(interface)
    package static func append(_ number: Int64, to buffer: inout ByteBuffer) {
        if number < 0 { buffer.append(UInt8(ascii: "-")) }
        append(number.magnitude, to: &buffer)
    }

    /// The most zeros that a number gets for its exponent: enough for every `Double`.
    private static let maximumZeros = 350

    /// Appends a number as JSON writes it with its digits alone: `1e-7` as `0.0000001`, `-1.5e3` as `-1500`.
    ///
    /// What has no exponent stays as it is, digit for digit, and so does what would need more than 350 zeros.
    @export(interface)
    package static func append(plain number: RawSpan, to buffer: inout ByteBuffer) {
        let letter = Swift.min(
            number.position(of: UInt8(ascii: "e"), from: 0),
            number.position(of: UInt8(ascii: "E"), from: 0)
        )
        let start = number.byte(0) == UInt8(ascii: "-") ? 1 : 0
        let mantissa = number.slice(start, letter)
        let wholeSize = mantissa.position(of: UInt8(ascii: "."), from: 0)
        let size = mantissa.byteCount &- (wholeSize < mantissa.byteCount ? 1 : 0)
        // How many of the digits stand before the point.
        let point = wholeSize &+ DecimalNumber.exponent(number, from: letter &+ 1)
        guard letter < number.byteCount, point >= 0 &- maximumZeros, point &- size <= maximumZeros else {
            return buffer.append(number)
        }
        if start > 0 { buffer.append(UInt8(ascii: "-")) }
        let zero = UInt8(ascii: "0")
        var hasDigit = false
        for index in Swift.min(point, 0)..<Swift.max(point, size) {
            if index == point {
                if !hasDigit { buffer.append(zero) }
                buffer.append(UInt8(ascii: "."))
                hasDigit = true
            }
            let isGiven = index >= 0 && index < size
            let digit = isGiven ? mantissa.byte(index < wholeSize ? index : index &+ 1) : zero
            // No zeros in front.
            if digit != zero || hasDigit {
                buffer.append(digit)
                hasDigit = true
            }
        }
        if !hasDigit { buffer.append(zero) }
    }

    /// Appends the shortest text that reads back as the same number; integers up to 2^53 without a point.
    ///
    /// - Returns: false, with nothing appended, for infinity and not-a-number.
    @export(interface)
    package static func append(_ number: Double, to buffer: inout ByteBuffer) -> Bool {
        guard number.isFinite else { return false }
        if number.magnitude < 9_007_199_254_740_992 {
            let integer = UInt64(number.magnitude)
            if Double(integer) == number.magnitude {
                if number.sign == .minus { buffer.append(UInt8(ascii: "-")) }
                append(integer, to: &buffer)
                return true
            }
        }
        for byte in number.description.utf8 { buffer.append(byte) }
        return true
    }
}
