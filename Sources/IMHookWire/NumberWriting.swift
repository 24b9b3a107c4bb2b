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
