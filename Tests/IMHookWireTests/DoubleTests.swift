import Foundation
import IMHookWire
import TestData
import Testing

/// The C library's reader is the reference: it rounds correctly in every case.
@Suite
struct DoubleTests {
    private func expectAgreement(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let reference = strtod(text, nil)
        let number = Result { try JSONValue(parsing: text.utf8).double }
        switch number {
        case .success(let number):
            #expect(number.bitPattern == reference.bitPattern, "\(text)", sourceLocation: sourceLocation)
        case .failure(let error):
            let isTooLarge = reference.isInfinite && (error as? JSONAccessError)?.status == .jsonOutOfRange
            #expect(isTooLarge, "\(text): \(error)", sourceLocation: sourceLocation)
        }
    }

    static let hard = [
        "0", "-0", "0.0", "-0.0e5", "0e999999999", "1e-999999999", "-1e-999999999", "1e22", "1e23", "8.5e22",
        // Halfway between two numbers, or as near to it as these digits come.
        "9007199254740993", "9007199254740992.999999999999999", "9007199254740993.00000000000000000000000000001",
        "9007199254740995", "1.00000000000000011102230246251565404236316680908203125",
        "1.00000000000000011102230246251565404236316680908203124",
        "1.00000000000000011102230246251565404236316680908203126",
        "0.500000000000000166533453693773481063544750213623046875", "6929495644600919.5", "7.2057594037927933e16",
        "3.518437208883201171875e13", "1e-65", "6.631236846766476e-316", "358416272e-33", "459926601011e15",
        "89255e-22", "104110013277974872254e-225",
        "3.237883913302901289588352412501532174863037669423108059901297049e-308",
        // The edges of the range.
        "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1.797693134862315807e308",
        "1e309",
        "-1e400", "2.2250738585072014e-308", "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9e-324", "5e-324",
        "2.4703282292062327e-324", "2.4703282292062328e-324", "2.5e-324", "1e-400", "0.1e-323",
        // 19 and 20 digits, where 64 bits end.
        "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
        "99999999999999999999", "10000000000000000000000000000000000000000", "0.99999999999999999999999999999",
        "123456789012345678901234567890e-20", "0.00000000000000000000000000000000000000000000000001e50",
        "1000000000000000000000000000000000000000000000000000000000000000e-63",
    ]

    @Test(arguments: hard)
    func `a hard number is read as the nearest double`(text: String) {
        expectAgreement(text)
        expectAgreement(text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text)
    }

    @Test
    func `the middle between two doubles goes to the even one, and a little more or less to the nearer`() {
        var random = SeededGenerator(seed: 20)
        for round in 0..<150 {
            // Subnormal numbers in one third of the rounds.
            let bits = random.next() & 0x7FFF_FFFF_FFFF_FFFF
            let number = Double(bitPattern: round % 3 == 0 ? bits & 0xF_FFFF_FFFF_FFFF : bits)
            guard number.isFinite, number.nextUp.isFinite else { continue }
            let exponent = number.isNormal ? Int(number.exponent) - 53 : -1075
            let significand = number.significandBitPattern | (number.isNormal ? 1 << 52 : 0)
            let middle = ExactDecimal(significand << 1 | 1, exponent: exponent)
            let even = number.significandBitPattern % 2 == 0 ? number : number.nextUp
            #expect(read(middle.text) == even)
            #expect(read(middle.scientific) == even)
            #expect(read(middle.below) == number)
            #expect(read(middle.above) == number.nextUp)
            expectAgreement(middle.below)
        }
    }

    @Test
    func `all digits of a double lead back to it`() {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<100 {
            let number = random.finiteDouble().magnitude
            let exponent = number.isNormal ? Int(number.exponent) - 52 : -1074
            let exact = ExactDecimal(number.significandBitPattern | (number.isNormal ? 1 << 52 : 0), exponent: exponent)
            #expect(read(exact.text) == number)
        }
    }

    @Test
    func `random texts are read as the C library reads them`() {
        var random = SeededGenerator(seed: 22)
        for _ in 0..<20_000 {
            var text = random.oneIn(2) ? "-" : ""
            text += random.oneIn(5) ? "0" : "\(1 + random.below(9))\(digits(random.below(25), &random))"
            if random.oneIn(2) { text += ".\(digits(1 + random.below(30), &random))" }
            if random.oneIn(2) { text += "\(random.pick(["e", "E", "e+", "e-", "E-"]))\(random.below(350))" }
            expectAgreement(text)
        }
    }

    @Test
    func `a number of a thousand digits is read to the last of them`() {
        for zeros in [700, 760, 770, 799, 800, 801, 5000] {
            let half = "9007199254740993"
            expectAgreement("\(half).\(String(repeating: "0", count: zeros))")
            expectAgreement("\(half).\(String(repeating: "0", count: zeros))1")
            expectAgreement("\(half)\(String(repeating: "0", count: zeros))1e-\(zeros + 1)")
            expectAgreement("0.\(String(repeating: "0", count: zeros))\(half)e\(zeros + 16)")
        }
    }

    @Test
    func `what is written is read back as the same number`() throws {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<20_000 {
            let number = random.finiteDouble()
            let text = String(decoding: try JSON.double(number).encoded(), as: UTF8.self)
            #expect(read(text)?.bitPattern == number.bitPattern, "\(number)")
            #expect(strtod(text, nil).bitPattern == number.bitPattern, "\(number)")
            #expect(text.utf8.count <= 24)
        }
    }

    static let written: [(Double, String)] = [
        (0, "0"), (-0.0, "-0"), (3, "3"), (-3, "-3"), (0.1, "0.1"), (12.5, "12.5"),
        (9_007_199_254_740_991, "9007199254740991"),
        (-9_007_199_254_740_991, "-9007199254740991"), (1e21, "1e+21"), (1e-7, "1e-07"),
        (100_000_000_000_000, "100000000000000"),
    ]

    @Test(arguments: written)
    func `whole numbers are written without a point, others as short as can be`(number: Double, text: String) throws {
        #expect(String(decoding: try JSON.double(number).encoded(), as: UTF8.self) == text)
    }

    private func read(_ text: String) -> Double? { try? JSONValue(parsing: text.utf8).double }

    private func digits(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in String(random.below(10)) }.joined()
    }
}
