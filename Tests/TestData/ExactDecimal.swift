/// A decimal number of any length, as the exact value of what binary fractions stand for.
public struct ExactDecimal: Sendable {
    /// The least significant digit first.
    private var digits: [UInt8]
    /// How many of the digits stand behind the point.
    private var places = 0

    /// The exact value of an integer times a power of two.
    public init(_ significand: UInt64, exponent: Int) {
        digits = significand.description.utf8.reversed().map { $0 - UInt8(ascii: "0") }
        // Half of a number is five times the number, one place further down.
        for _ in 0..<abs(exponent) { multiply(by: exponent < 0 ? 5 : 2) }
        if exponent < 0 { places = -exponent }
    }

    private mutating func multiply(by factor: UInt8) {
        var carry: UInt8 = 0
        for index in digits.indices {
            let product = digits[index] * factor + carry
            digits[index] = product % 10
            carry = product / 10
        }
        if carry > 0 { digits.append(carry) }
    }

    /// The number written without an exponent, with every digit.
    public var text: String {
        var text = digits.reversed().map(\.description).joined()
        if places >= text.count { text = String(repeating: "0", count: places - text.count + 1) + text }
        guard places > 0 else { return text }
        return "\(text.dropLast(places)).\(text.suffix(places))"
    }

    /// The number written with an exponent: its digits as an integer.
    public var scientific: String { "\(digits.reversed().map(\.description).joined())e-\(places)" }

    /// The number less one in its last place, and a row of nines.
    public var below: String {
        var less = self
        var index = 0
        while less.digits[index] == 0 {
            less.digits[index] = 9
            index += 1
        }
        less.digits[index] -= 1
        return less.text + (places > 0 ? "999" : ".999")
    }

    /// The number and a little more, far behind its last digit.
    public var above: String { text + (places > 0 ? "" : ".") + String(repeating: "0", count: 30) + "1" }
}
