/// The `Double` nearest to a number as JSON writes it, ties to even: what IEEE 754 asks of a correct reader.
enum FloatReading {
    private static let exactPowers: [22 of Double] = [
        1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
        1e21, 1e22,
    ]

    /// - Returns: nil when the number is too large to be finite.
    static func double(_ text: RawSpan) -> Double? {
        let number = DecimalNumber(text)
        let sign: FloatingPointSign = number.isNegative ? .minus : .plus
        if number.significand == 0 { return Double(sign: sign, exponent: 0, significand: 0) }
        // A significand and a power of ten that are both exact give a result that is rounded once.
        if !number.isCut, number.significand <= 1 << 53, number.exponent >= -22, number.exponent <= 22 {
            let significand = Double(number.significand)
            var value = significand
            let power = number.exponent < 0 ? 0 &- number.exponent : number.exponent
            if power > 0 {
                let factor = exactPowers[power &- 1]
                value = number.exponent < 0 ? significand / factor : significand * factor
            }
            return number.isNegative ? -value : value
        }
        guard number.exponent < 400 else { return nil }
        var decimal = LongDecimal(text)
        guard let magnitude = decimal.double() else { return nil }
        return number.isNegative ? -magnitude : magnitude
    }
}
