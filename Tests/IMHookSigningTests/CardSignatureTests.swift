import IMHookSigning
import IMHookWire
import Testing

@Suite
struct CardSignatureTests {
    /// Page 「事件回调」.
    static let vectors = [
        ("mySecret", "1700000000000", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="),
        ("example-secret", "1595925864847", "YeAQ/aQTH+ItQcCX+dV9W3s52oGqN7Ju5BD4sFdW3AM="),
        ("test", "1665473229000", "29WJBiGcQmmhIKm43zZrtyC5KEYF1WW09lkDB6GQCIk="),
        ("密钥-card", "1700000000000", "Cphc5emwej5tDqLXGM3iBkWH6+cdyjaezCw5Zhu8ppY="),
    ]

    @Test(arguments: vectors)
    func `a signature is made and recognised`(secret: String, timestamp: String, signature: String) throws {
        let keys = try Keys([secret])
        #expect(sign(timestamp, keys) == signature)
        let proof = try verify(timestamp, signature, keys, now: 1_700_000_000_000, tolerance: nil)
        #expect(proof.keyIndex == 0)
        #expect(String(proof.signedAt) == timestamp)
        #expect(proof.clockSkew == 1_700_000_000_000 - proof.signedAt)
    }

    static let forgeries = [
        // Made from seconds instead of milliseconds, by the robots' formula, and with key and message swapped.
        "EjozSfPvlppHRkubUkIFMhHNdiOdKMvU94Z832q/2A0=", "gyRfg0+YdpWrCE7eKLKH87XFWfXx7mtoGtaLmKWmPeg=",
        "c0pI/NyimZMVhv3iIEz2x9BehRI0APqLRZs9/kYSk7s=",
        // Another timestamp's, another secret's, and nothing.
        "29WJBiGcQmmhIKm43zZrtyC5KEYF1WW09lkDB6GQCIk=", "Cphc5emwej5tDqLXGM3iBkWH6+cdyjaezCw5Zhu8ppY=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    ]

    @Test(arguments: forgeries)
    func `a signature made in another way is refused`(signature: String) throws {
        let keys = try Keys(["mySecret"])
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify("1700000000000", signature, keys, now: 1_700_000_000_000, tolerance: nil)
        }
    }

    @Test
    func `any of several secrets may have signed, and the first that did is reported`() throws {
        let (_, timestamp, signature) = Self.vectors[0]
        let cases = [
            (["mySecret", "b", "c"], 0), (["a", "mySecret", "c"], 1), (["a", "b", "mySecret"], 2),
            (["a", "mySecret", "mySecret"], 1),
        ]
        for (secrets, index) in cases {
            let keys = try Keys(secrets)
            #expect(try verify(timestamp, signature, keys, now: 1_700_000_000_000, tolerance: 1).keyIndex == index)
        }
    }

    @Test
    func `an endpoint of no keys recognises nothing and signs nothing`() throws {
        let none = try Keys([])
        let (_, timestamp, signature) = Self.vectors[0]
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify(timestamp, signature, none, now: 0, tolerance: nil)
        }
        #expect(sign(timestamp, none) == nil)
    }

    @Test(
        arguments: [(3_600_000, nil), (3_600_001, .timestampTooOld), (-3_600_000, nil), (-3_600_001, .timestampTooNew)]
            as [(Int64, Status?)]
    )
    func `only a genuine signature is called too old or too new`(skew: Int64, status: Status?) throws {
        let keys = try Keys(["mySecret"])
        let (_, timestamp, signature) = Self.vectors[0]
        let now = 1_700_000_000_000 + skew
        let genuine = Result { () throws(SigningError) in
            try verify(timestamp, signature, keys, now: now, tolerance: 3_600_000)
        }
        switch genuine {
        case .success(let proof): #expect(status == nil && proof.clockSkew == skew)
        case .failure(let error): #expect(error == status.map { SigningError($0, clockSkew: skew) })
        }
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify(timestamp, Self.forgeries[0], keys, now: now, tolerance: 3_600_000)
        }
    }

    static let malformed: [(String, String, Status)] = [
        ("", "", .timestampNotDecimal),
        ("17000000000OO", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=", .timestampNotDecimal),
        ("-1700000000000", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=", .timestampNotDecimal),
        ("1700000000000", "", .signatureNotBase64),
        ("1700000000000", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc", .signatureNotBase64),
        ("1700000000000", "t3jqwt0WBVsvNpgD%2Bncljxce56XsNOeEYafngX/BHjc=", .signatureNotBase64),
        ("1700000000000", "b778eac2dd16055b2f369803fa77258f171ee7a5ec34e78461a7e7817fc11e37", .signatureNotBase64),
    ]

    @Test(arguments: malformed)
    func `what is no header pair is refused before anything is computed`(
        timestamp: String,
        signature: String,
        status: Status
    ) throws {
        let keys = try Keys(["mySecret"])
        #expect(throws: SigningError(status)) { try verify(timestamp, signature, keys, now: 0, tolerance: 1) }
    }

    @Test
    func `genuine seconds are told from milliseconds unless the timestamp is ignored`() throws {
        let keys = try Keys(["mySecret"])
        let seconds = "1700000000"
        let signature = "EjozSfPvlppHRkubUkIFMhHNdiOdKMvU94Z832q/2A0="
        #expect(throws: SigningError(.timestampNotMilliseconds, clockSkew: 1_698_300_000_000)) {
            try verify(seconds, signature, keys, now: 1_700_000_000_000, tolerance: 3_600_000)
        }
        #expect(try verify(seconds, signature, keys, now: 0, tolerance: nil).signedAt == 1_700_000_000)
    }

    // MARK: Calls

    private func sign(_ timestamp: String, _ keys: Keys) -> String? {
        var buffer = ByteBuffer()
        let timestamp = Array(timestamp.utf8)
        guard CardSignature.sign(timestamp: timestamp.span.bytes, keys: keys.all, into: &buffer) else { return nil }
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private func verify(
        _ timestamp: String,
        _ signature: String,
        _ keys: Keys,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        let timestamp = Array(timestamp.utf8)
        let signature = Array(signature.utf8)
        return try CardSignature.verify(
            timestamp: timestamp.span.bytes,
            signature: signature.span.bytes,
            keys: keys.all,
            now: now,
            tolerance: tolerance
        )
    }
}

/// What the tests can put into an expectation, unlike a type that cannot be copied.
private final class Keys {
    let all: SigningKeys

    init(_ secrets: [String]) throws { all = try keys(secrets.map { Array($0.utf8) }) }
}
