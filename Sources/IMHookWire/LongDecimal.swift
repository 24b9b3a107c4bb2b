/// A decimal number of up to 800 significant digits that can be multiplied and divided by powers of two.
///
/// Used for the few numbers whose nearest `Double` cannot be found with 64-bit arithmetic. A halfway point between two
/// values of `Double` has at most 767 significant digits, so a digit beyond the 800th matters only for being there.
struct LongDecimal {
    private static let capacity = 800
    /// Digits shifted at once: 2^57 times 9 and a carry stay below 2^64.
    private static let maximumShift = 57

    private var digits: [800 of UInt8] = .init(repeating: 0)
    private var count = 0
    /// The number is 0.d₁d₂d₃… times ten to this power.
    private var point = 0
    private var isCut = false

    /// Reads the magnitude of a number that keeps the grammar of JSON.
    init(_ text: RawSpan) {
        var offset = text.byte(0) == UInt8(ascii: "-") ? 1 : 0
        var pointSeen = false
        while offset < text.byteCount {
            let byte = text.byte(offset)
            offset &+= 1
            if byte == UInt8(ascii: ".") {
                pointSeen = true
                continue
            }
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            if count == 0, digit == 0 {
                if pointSeen { point &-= 1 }
                continue
            }
            push(digit)
            if !pointSeen { point &+= 1 }
        }
        point &+= DecimalNumber.exponent(text, from: offset)
    }

    /// The nearest `Double`, ties to even.
    ///
    /// - Returns: nil when it is not finite.
    mutating func double() -> Double? {
        trim()
        if count == 0 || point < -330 { return 0 }
        if point > 310 { return nil }
        // Scale into [1/2, 1) and keep the power of two.
        var exponent = 0
        while point > 0 {
            let shift = point >= 18 ? Self.maximumShift : Swift.max(1, point &* 3)
            shiftRight(shift)
            exponent &+= shift
        }
        while point < 0 || (point == 0 && digit(0) < 5) {
            let shift = point < -17 ? Self.maximumShift : point < 0 ? Swift.max(1, (0 &- point) &* 3) : 1
            shiftLeft(shift)
            exponent &-= shift
        }
        // Now the value is m × 2^exponent with 1/2 ≤ m < 1. Numbers below the normal range have fewer bits.
        let lowest = -1021
        let bits = exponent >= lowest ? 53 : 53 &- (lowest &- exponent)
        guard bits >= 0 else { return 0 }
        shiftLeft(bits)
        let significand = rounded()
        return Double(sign: .plus, exponent: exponent &- bits, significand: Double(significand)).finite
    }

    private func digit(_ index: Int) -> UInt8 { index >= 0 && index < count ? digits[index] : 0 }

    private mutating func push(_ digit: UInt8) {
        if count < Self.capacity {
            digits[count] = digit
            count &+= 1
        } else if digit != 0 {
            isCut = true
        }
    }

    private mutating func trim() {
        while count > 0, digits[count &- 1] == 0 { count &-= 1 }
        if count == 0 { point = 0 }
    }

    /// Divides by a power of two: long division from the first digit on.
    private mutating func shiftRight(_ shift: Int) {
        var quotientStarted = false
        var remainder: UInt64 = 0
        var read = 0
        let before = self
        count = 0
        let mask = (UInt64(1) << UInt64(shift)) &- 1
        while read < before.count || remainder > 0 {
            remainder = remainder &* 10 &+ UInt64(before.digit(read))
            read &+= 1
            let quotient = UInt8(truncatingIfNeeded: remainder >> UInt64(shift))
            remainder &= mask
            if !quotientStarted {
                if quotient == 0 {
                    point &-= 1
                    if read > before.count &+ 64 { break }
                    continue
                }
                quotientStarted = true
            }
            if count == Self.capacity {
                isCut = isCut || quotient != 0 || remainder > 0
                if read >= before.count { break }
            }
            push(quotient)
        }
        trim()
    }

    /// Multiplies by a power of two: from the last digit on.
    private mutating func shiftLeft(_ shift: Int) {
        guard shift > 0, count > 0 else { return }
        let before = self
        // 2^57 has 18 digits, so at most 18 new ones come in front.
        var product: [820 of UInt8] = .init(repeating: 0)
        var carry: UInt64 = 0
        var place = 819
        var index = before.count &- 1
        while index >= 0 || carry > 0 {
            if index >= 0 { carry &+= UInt64(before.digit(index)) << UInt64(shift) }
            let (rest, digit) = carry.quotientAndRemainder(dividingBy: 10)
            product[place] = UInt8(truncatingIfNeeded: digit)
            carry = rest
            place &-= 1
            index &-= 1
        }
        let size = 819 &- place
        point &+= size &- before.count
        count = 0
        for offset in 0..<size { push(product[place &+ 1 &+ offset]) }
        trim()
    }

    /// The integer nearest to the number, which is below 2^53 or so; ties to even.
    private func rounded() -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<Swift.max(0, point) { value = value &* 10 &+ UInt64(digit(index)) }
        guard point >= 0 else { return 0 }
        let next = digit(point)
        let isHalf = next == 5 && point &+ 1 >= count && !isCut
        if isHalf ? value & 1 == 1 : next >= 5 { value &+= 1 }
        return value
    }
}

extension Double {
    fileprivate var finite: Double? { isFinite ? self : nil }
}
