import IMHookWire
import TestData
import Testing

@Suite
struct IntegerTests {
    /// What a getter gives: the number, or why there is none.
    enum Outcome: Equatable, Sendable {
        case number(String)
        case failure(Status)

        init(_ read: () throws -> any BinaryInteger) {
            do {
                self = .number("\(try read())")
            } catch {
                self = .failure((error as? JSONAccessError)?.status ?? .ok)
            }
        }
    }

    static let edges: [(String, Outcome, Outcome)] = [
        ("0", .number("0"), .number("0")),
        ("-0", .number("0"), .number("0")),
        ("-0.0e9", .number("0"), .number("0")),
        ("-1", .number("-1"), .failure(.jsonOutOfRange)),
        ("9223372036854775807", .number("9223372036854775807"), .number("9223372036854775807")),
        ("9223372036854775808", .failure(.jsonOutOfRange), .number("9223372036854775808")),
        ("-9223372036854775808", .number("-9223372036854775808"), .failure(.jsonOutOfRange)),
        ("-9223372036854775809", .failure(.jsonOutOfRange), .failure(.jsonOutOfRange)),
        ("18446744073709551615", .failure(.jsonOutOfRange), .number("18446744073709551615")),
        ("18446744073709551616", .failure(.jsonOutOfRange), .failure(.jsonOutOfRange)),
        ("1844674407370955161.5e1", .failure(.jsonOutOfRange), .number("18446744073709551615")),
        ("1e18", .number("1000000000000000000"), .number("1000000000000000000")),
        ("1e19", .failure(.jsonOutOfRange), .number("10000000000000000000")),
        ("1e20", .failure(.jsonOutOfRange), .failure(.jsonOutOfRange)),
        ("1e999999999999", .failure(.jsonOutOfRange), .failure(.jsonOutOfRange)),
        ("0e999999999999", .number("0"), .number("0")),
        ("1e-999999999999", .failure(.jsonNotInteger), .failure(.jsonNotInteger)),
        ("1.0", .number("1"), .number("1")),
        ("1.50", .failure(.jsonNotInteger), .failure(.jsonNotInteger)),
        ("15e-1", .failure(.jsonNotInteger), .failure(.jsonNotInteger)),
        ("150e-1", .number("15"), .number("15")),
        ("0.000000000000000000000000015e27", .number("15"), .number("15")),
        ("100000000000000000000000000000000e-30", .number("100"), .number("100")),
        ("100000000000000000000000000000001e-30", .failure(.jsonNotInteger), .failure(.jsonNotInteger)),
        ("9223372036854775807.0000000000000000000000", .number("9223372036854775807"), .number("9223372036854775807")),
        ("9223372036854775807.0000000000000000000001", .failure(.jsonNotInteger), .failure(.jsonNotInteger)),
        ("123456789012345678901234567890", .failure(.jsonOutOfRange), .failure(.jsonOutOfRange)),
    ]

    @Test(arguments: edges)
    func `an integer is read without loss or not at all`(text: String, signed: Outcome, unsigned: Outcome) throws {
        let value = try JSONValue(parsing: text.utf8)
        #expect(Outcome { try value.int64 } == signed)
        #expect(Outcome { try value.uint64 } == unsigned)
        #expect(Outcome { try value.looseInt64 } == signed)
        #expect(Outcome { try JSONValue(parsing: "\"\(text)\"".utf8).looseInt64 } == signed)
    }

    @Test
    func `an integer is the same however its point and exponent are set`() throws {
        var random = SeededGenerator(seed: 30)
        for _ in 0..<5000 {
            let number = random.integer()
            let digits = String(number.magnitude)
            let sign = number < 0 ? "-" : ""
            let shift = random.below(digits.count)
            // No zero may stand before another digit.
            let zeros = String(repeating: "0", count: number == 0 ? 0 : random.below(30))
            let whole = digits.dropLast(shift)
            let spelling = random.pick([
                "\(digits)\(zeros)e-\(zeros.count)",
                "\(whole).\(digits.suffix(shift))\(zeros)0e\(shift)",
                "0.\(zeros)\(digits)E+\(zeros.count + digits.count)",
            ])
            #expect(try JSONValue(parsing: (sign + spelling).utf8).int64 == number, "\(sign)\(spelling)")
        }
    }

    @Test
    func `every integer that is written is read back`() throws {
        var random = SeededGenerator(seed: 31)
        for _ in 0..<5000 {
            let number = random.integer()
            #expect(try JSONValue(parsing: JSON.integer(number).encoded()).int64 == number)
            let unsigned = UInt64(bitPattern: number)
            #expect(try JSONValue(parsing: JSON.unsigned(unsigned).encoded()).uint64 == unsigned)
        }
    }
}
