import IMHookSigning
import IMHookWire
import Testing

@Suite
struct FreshnessTests {
    static let timestamps: [(String, Int64?)] = [
        ("0", 0), ("1700000000000", 1_700_000_000_000), ("0001", 1), ("999999999999999999", 999_999_999_999_999_999),
        ("1000000000000000000", nil), ("0000000000000000000", nil), ("", nil), ("-1", nil), ("+1", nil), (" 1", nil),
        ("1 ", nil), ("1.0", nil), ("1e3", nil), ("0x1", nil), ("１", nil), ("1\u{0}", nil), ("/", nil), (":", nil),
    ]

    @Test(arguments: timestamps)
    func `a timestamp is one to eighteen decimal digits`(text: String, expected: Int64?) {
        let bytes = Array(text.utf8)
        let timestamp = DecimalNumber.shortInteger(bytes.span.bytes)
        #expect(timestamp == expected)
    }

    static let skews: [(Int64, Int64, Int64)] = [
        (5, 3, 2), (3, 5, -2), (.max, 0, .max), (.max, -1, .max), (.min, 1, .min), (.min, .max, .min),
        (-2, .max, .min), (.max, .max, 0), (.min, .min, 0), (0, .min, .max),
    ]

    @Test(arguments: skews)
    func `a difference stays inside the range of its type`(now: Int64, timestamp: Int64, expected: Int64) {
        #expect(Freshness.skew(now: now, timestamp: timestamp) == expected)
    }

    static let edges: [(Int64, Int64, Status?)] = [
        (0, 1, nil), (1, 1, nil), (-1, 1, nil), (2, 1, .timestampTooOld), (-2, 1, .timestampTooNew),
        (3_600_000, 3_600_000, nil), (-3_600_000, 3_600_000, nil), (3_600_001, 3_600_000, .timestampTooOld),
        (-3_600_001, 3_600_000, .timestampTooNew), (.max, 31_536_000_000, .timestampTooOld),
        (.min, 31_536_000_000, .timestampTooNew),
    ]

    @Test(arguments: edges)
    func `exactly the tolerance is fresh, in both directions`(skew: Int64, tolerance: Int64, status: Status?) {
        let outcome = Result { () throws(SigningError) in try Freshness.check(skew: skew, tolerance: tolerance) }
        switch outcome {
        case .success: #expect(status == nil)
        case .failure(let error): #expect(error == status.map { SigningError($0, clockSkew: skew) })
        }
    }
}
