import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct WebhookSignatureTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let token: String
        let requestTime: String
        let sign: String

        init(_ token: String, _ requestTime: String, _ sign: String) {
            self.token = token
            self.requestTime = requestTime
            self.sign = sign
        }

        var testDescription: String { "\(token.prefix(16)) \(requestTime)" }
    }

    /// Page "Webhook Overview" (1047/34354); the first stands there, the others were computed by another hash.
    static let vectors = [
        Vector("xxxxyyyy", "1669872112", "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061"),
        Vector("k3y-For-Tests", "1736900000", "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8"),
        Vector("k3y-For-Tests", "1736900061", "8a4d7515308c0cd689a19efdab2e2a10bb96140216f0a42aa028174d1af87c09"),
        Vector("a", "0", "4e1195df020de59e0d65a33a4279f1183e7ae4e5d980e309f8b55adff2e61c3e"),
        Vector("令牌42", "1736900000", "e2d84a4c40a3b0e96782635a68f6f981b9e67a9cb2bc3469c8ac04421d646d21"),
        Vector("tok en+/=&?", "1736900000", "29700943bebc93f8deed9d48fdd1264f46b23658f977565d629470a157c1e596"),
        Vector(
            String(repeating: "x", count: 128),
            "1736900000",
            "84695634b779bba50d99f48e6b24ab4e62bb2629639172ee38a3653c372a3515"
        ),
    ]

    @Test(arguments: vectors)
    func `a signature is made and recognised`(vector: Vector) throws {
        let tokens = try Tokens([vector.token])
        #expect(signature(vector.requestTime, tokens) == vector.sign)
        for sign in [vector.sign, vector.sign.uppercased()] {
            let proof = try verify(vector.requestTime, sign, tokens, now: 1_736_900_000_000, tolerance: nil)
            #expect(proof.keyIndex == 0)
            #expect(proof.signedAt == Int64(vector.requestTime).map { $0 * 1000 })
            #expect(proof.clockSkew == 1_736_900_000_000 - proof.signedAt)
        }
    }

    static let forgeries = [
        // With the time before the token, of the token in an older page's misprint, of another time, and nothing.
        "712054c1e8b8218495f88b7c54dceddd83f4d7cfab9d5b60e4901c42bb281474",
        "e78a85473bed2cdc8d6fa8c4d5a4ba4735fd64156e15a99516b9890293e135de",
        "8a4d7515308c0cd689a19efdab2e2a10bb96140216f0a42aa028174d1af87c09",
        String(repeating: "0", count: 64),
    ]

    @Test(arguments: forgeries)
    func `a signature made in another way is refused`(sign: String) throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify("1736900000", sign, tokens, now: 1_736_900_000_000, tolerance: nil)
        }
    }

    @Test
    func `one changed bit is a mismatch wherever it is`() throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        let genuine = try Hex.decode(Self.vectors[1].sign)
        for bit in 0..<256 {
            var changed = genuine
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SigningError(.signatureMismatch)) {
                try verify("1736900000", Hex.encode(changed), tokens, now: 1_736_900_000_000, tolerance: nil)
            }
        }
    }

    @Test
    func `any of several tokens may have signed, and the first that did is reported`() throws {
        let cases = [
            (["k3y-For-Tests", "b", "c"], 0), (["a", "k3y-For-Tests", "c"], 1), (["a", "b", "k3y-For-Tests"], 2),
            (["a", "k3y-For-Tests", "k3y-For-Tests"], 1),
        ]
        for (secrets, index) in cases {
            let tokens = try Tokens(secrets)
            let sign = Self.vectors[1].sign
            #expect(try verify("1736900000", sign, tokens, now: 1_736_900_000_000, tolerance: 1).keyIndex == index)
        }
    }

    @Test
    func `no tokens recognise nothing and sign nothing`() throws {
        let none = try Tokens([])
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify("1736900000", Self.vectors[1].sign, none, now: 0, tolerance: nil)
        }
        #expect(signature("1736900000", none) == nil)
    }

    @Test(
        arguments: [(60_000, nil), (60_001, .timestampTooOld), (-60_000, nil), (-60_001, .timestampTooNew)]
            as [(Int64, Status?)]
    )
    func `only a genuine signature is called too old or too new`(skew: Int64, status: Status?) throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        let now = 1_736_900_000_000 + skew
        let genuine = Result { () throws(SigningError) in
            try verify("1736900000", Self.vectors[1].sign, tokens, now: now, tolerance: 60_000)
        }
        switch genuine {
        case .success(let proof): #expect(status == nil && proof.clockSkew == skew)
        case .failure(let error): #expect(error == status.map { SigningError($0, clockSkew: skew) })
        }
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify("1736900000", Self.forgeries[0], tokens, now: now, tolerance: 60_000)
        }
    }

    static let malformed: [(String, String, Status)] = [
        ("", "", .timestampNotDecimal),
        ("17369OOOOO", vectors[1].sign, .timestampNotDecimal),
        ("-1736900000", vectors[1].sign, .timestampNotDecimal),
        ("1736900000.5", vectors[1].sign, .timestampNotDecimal),
        ("1234567890123456789", vectors[1].sign, .timestampNotDecimal),
        ("1736900000", "", .signatureNotHex),
        ("1736900000", String(vectors[1].sign.dropLast()), .signatureNotHex),
        ("1736900000", vectors[1].sign + "0", .signatureNotHex),
        ("1736900000", vectors[1].sign.replacing("a", with: "g"), .signatureNotHex),
        ("1736900000", "q8A56ldF+Xf57KWi445sOh7EhVBDdI6kOBi0GqSHJLg=", .signatureNotHex),
    ]

    @Test(arguments: malformed)
    func `what is no signature is refused before anything is computed`(
        requestTime: String,
        sign: String,
        status: Status
    ) throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        #expect(throws: SigningError(status)) { try verify(requestTime, sign, tokens, now: 0, tolerance: 1) }
    }

    @Test
    func `genuine milliseconds are told from seconds unless the time is ignored`() throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        let milliseconds = "1736900000000"
        let sign = try #require(signature(milliseconds, tokens))
        let error = #expect(throws: SigningError.self) {
            try verify(milliseconds, sign, tokens, now: 1_736_900_000_000, tolerance: 60_000)
        }
        #expect(error?.status == .timestampNotSeconds)
        #expect(try verify(milliseconds, sign, tokens, now: 0, tolerance: nil).signedAt == 1_736_900_000_000_000)
    }

    @Test
    func `the largest time stays inside the range of the type`() throws {
        let tokens = try Tokens(["k3y-For-Tests"])
        let time = String(repeating: "9", count: 18)
        let sign = try #require(signature(time, tokens))
        #expect(try verify(time, sign, tokens, now: .min, tolerance: nil).signedAt == .max)
    }

    // MARK: Calls

    private func signature(_ requestTime: String, _ tokens: Tokens) -> String? {
        var buffer = ByteBuffer()
        let time = Array(requestTime.utf8)
        guard WebhookSignature.sign(requestTime: time.span.bytes, tokens: tokens.all, into: &buffer) else { return nil }
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private func verify(
        _ requestTime: String,
        _ sign: String,
        _ tokens: Tokens,
        now: Int64,
        tolerance: Int64?
    ) throws(SigningError) -> SignatureProof {
        let time = Array(requestTime.utf8)
        let sign = Array(sign.utf8)
        return try WebhookSignature.verify(
            requestTime: time.span.bytes,
            sign: sign.span.bytes,
            tokens: tokens.all,
            now: now,
            tolerance: tolerance
        )
    }
}

/// What the tests can put into an expectation, unlike a type that cannot be copied.
private final class Tokens {
    let all: SigningTokens

    init(_ tokens: [String]) throws { all = try IMHookSigningTests.tokens(tokens.map { Array($0.utf8) }) }
}
