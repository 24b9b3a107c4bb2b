import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct EventSignatureTests {
    @Test(arguments: EventVector.all)
    func `a published signature is recognised`(vector: EventVector) throws {
        let keys = try EventKeyList([vector])
        let proof = try verify(vector, vector.signature, keys)
        #expect(proof.mayBe(0) && !proof.mayBe(1) && !proof.mayBe(-1) && !proof.mayBe(32))
        #expect(proof.of(0).coversBody && proof.of(0).keyIndex == 0)
        #expect(try verify(vector, vector.signature.uppercased(), keys).mayBe(0))
    }

    @Test
    func `every changed digit is refused`() throws {
        let vector = EventVector.all[5]
        let keys = try EventKeyList([vector])
        for index in 0..<40 {
            for digit in "0123456789abcdef" {
                var digits = Array(vector.signature)
                guard digits[index] != digit else { continue }
                digits[index] = digit
                #expect(throws: SigningError(.signatureMismatch)) { try verify(vector, String(digits), keys) }
            }
        }
    }

    @Test(arguments: ["", "0", zeros(39), zeros(41), zeros(39) + "g"])
    func `what is not 40 hexadecimal digits is no signature`(signature: String) throws {
        let keys = try EventKeyList([EventVector.all[5]])
        #expect(throws: SigningError(.signatureNotHex)) { try verify(EventVector.all[5], signature, keys) }
    }

    private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

    @Test
    func `of several keys all with the right token are candidates`() throws {
        let vector = EventVector.all[5]
        let keys = try EventKeyList([EventVector.all[0], vector, EventVector.all[1], vector])
        let proof = try verify(vector, vector.signature, keys)
        #expect((0..<4).map { proof.mayBe($0) } == [false, true, false, true])
    }

    @Test
    func `the four parts are sorted as bytes are`() throws {
        var generator = SeededGenerator(seed: 3)
        // Few different bytes, so that texts often begin alike.
        func text() -> String {
            String(
                (0..<Int.random(in: 1...4, using: &generator)).map { _ in "aBé1".randomElement(using: &generator) ?? "a"
                }
            )
        }
        for _ in 0..<500 {
            let (token, timestamp, nonce, encrypted) = (text(), text(), text(), text())
            let sorted = [token, timestamp, nonce, encrypted].map { Array($0.utf8) }
                .sorted { $0.lexicographicallyPrecedes($1) }
            let keys = try EventKeyList([EventVector.all[5]], token: token)
            let signature = sha1(sorted.flatMap { $0 })
            #expect(try verify(signature, timestamp, nonce, encrypted, keys).mayBe(0))
        }
    }

    @Test(
        arguments: [
            ("1700000000000", 1_700_000_000_000, nil), ("1700000000", 1_700_000_000_000, nil),
            ("100000000000", 100_000_000_000, nil), ("17000000000", nil, .timestampNotMilliseconds),
            ("170000000", nil, .timestampNotMilliseconds), ("now", nil, .timestampNotDecimal),
            ("", nil, .timestampNotDecimal),
        ] as [(String, Int64?, Status?)]
    )
    func `a time is in milliseconds or in seconds of ten digits`(text: String, time: Int64?, status: Status?) throws {
        let keys = try EventKeyList([EventVector.all[5]])
        let signature = try #require(seal("x", EventVector.all[5], keys, timestamp: text))
        let now = time ?? 1_700_000_000_000
        let outcome = Result { () throws(SigningError) in
            try verify(signature.signature, text, "n0nce123", signature.encrypted, keys, now: now, tolerance: 1)
        }
        switch outcome {
        case .success(let proof): #expect(status == nil && proof.of(0).signedAt == time && proof.of(0).clockSkew == 0)
        case .failure(let error): #expect(error.status == status)
        }
        // Unchecked, any text is taken.
        let unchecked = try verify(signature.signature, text, "n0nce123", signature.encrypted, keys, now: now)
        #expect(unchecked.of(0).signedAt == time ?? 0)
    }

    @Test
    func `an old event is called old only when it is genuine`() throws {
        let vector = EventVector.all[5]
        let keys = try EventKeyList([vector])
        for (skew, status) in [
            (3_600_000, nil), (3_600_001, .timestampTooOld), (-3_600_000, nil), (-3_600_001, .timestampTooNew),
        ] as [(Int64, Status?)] {
            let now = 1_700_000_000_000 + skew
            let outcome = Result { () throws(SigningError) in
                try verify(vector, vector.signature, keys, now: now, tolerance: 3_600_000)
            }
            switch outcome {
            case .success(let proof): #expect(status == nil && proof.of(0).clockSkew == skew)
            case .failure(let error): #expect(error == status.map { SigningError($0, clockSkew: skew) })
            }
            #expect(throws: SigningError(.signatureMismatch)) {
                try verify(vector, String(repeating: "0", count: 40), keys, now: now, tolerance: 3_600_000)
            }
        }
    }
}
