import IMHookSigning
import IMHookWire
import Testing

@Suite
struct UserSigSignatureTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let userID: String
        let lifetime: Int64
        let userBuffer: String?
        let signature: String

        init(_ userID: String, _ lifetime: Int64, _ userBuffer: String?, _ signature: String) {
            self.userID = userID
            self.lifetime = lifetime
            self.userBuffer = userBuffer
            self.signature = signature
        }

        var testDescription: String { "\(userID) for \(lifetime) s" }
    }

    /// Computed by the platform's own package with a fixed clock (page "Generating UserSig", 1047/34385).
    static let vectors = [
        Vector("administrator", 86_400, nil, "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI="),
        Vector("mei.chen", 15_552_000, nil, "IfA6t9DGQatgY0Z/fQx9oP6+ukBDr+dFEO7LnI9T09I="),
        Vector("管理员", 86_400, nil, "+6seFO4pPCWuPa+bFSqi/4dhbUlYLs/bcNGazyeuqfw="),
        Vector("mei.chen", 3600, "cm9vbT03", "3TWGF0DmwQcuuVKpnuIIiICwfJW174gfPkBWV5V8bRA="),
    ]

    private static let secretKey = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210"

    @Test(arguments: vectors)
    func `a signature is made and recognised`(vector: Vector) throws {
        #expect(try sign(vector) == vector.signature)
        try verify(vector, vector.signature)
    }

    @Test(arguments: vectors)
    func `every member is signed`(vector: Vector) {
        for (user, app, time, lifetime, buffer): (String, UInt64, Int64, Int64, String?) in [
            (vector.userID + "x", 1_409_990_001, 1_736_900_000, vector.lifetime, vector.userBuffer),
            (vector.userID, 1_409_990_002, 1_736_900_000, vector.lifetime, vector.userBuffer),
            (vector.userID, 1_409_990_001, 1_736_900_001, vector.lifetime, vector.userBuffer),
            (vector.userID, 1_409_990_001, 1_736_900_000, vector.lifetime + 1, vector.userBuffer),
            (vector.userID, 1_409_990_001, 1_736_900_000, vector.lifetime, (vector.userBuffer ?? "") + "AAAA"),
            // A user buffer that is there is signed, even an empty one.
            (vector.userID, 1_409_990_001, 1_736_900_000, vector.lifetime, vector.userBuffer == nil ? "" : nil),
        ] {
            let changed = Vector(user, lifetime, buffer, vector.signature)
            #expect(throws: SigningError(.userSigMismatch)) {
                try verify(changed, vector.signature, app: app, time: time)
            }
        }
    }

    @Test
    func `another key is refused, also the one whose hexadecimal form the key looks like`() throws {
        let vector = Self.vectors[0]
        for key in [Array(Self.secretKey.dropLast().utf8), try Hex.decode(Self.secretKey), Array("k".utf8)] {
            #expect(throws: SigningError(.userSigMismatch)) { try verify(vector, vector.signature, key: key) }
        }
    }

    static let malformed = [
        "", "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI", "*gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI=",
        "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNJ=", "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI=\n",
    ]

    @Test(arguments: malformed)
    func `what is not the canonical Base64 of 32 bytes is no signature`(signature: String) {
        #expect(throws: SigningError(.userSigMalformed)) { try verify(Self.vectors[0], signature) }
    }

    private func sign(_ vector: Vector) throws -> String {
        let (user, buffer) = (Array(vector.userID.utf8), Array((vector.userBuffer ?? "").utf8))
        let key = Array(Self.secretKey.utf8)
        var signature = ByteBuffer()
        let content = UserSigSignature.Content(
            userID: user.span.bytes,
            appID: 1_409_990_001,
            issuedAt: 1_736_900_000,
            lifetime: vector.lifetime,
            userBuffer: buffer.span.bytes,
            hasUserBuffer: vector.userBuffer != nil
        )
        try UserSigSignature.sign(content, secretKey: key.span.bytes, into: &signature)
        return String(decoding: signature.bytes, as: UTF8.self)
    }

    private func verify(
        _ vector: Vector,
        _ signature: String,
        key: [UInt8] = Array(secretKey.utf8),
        app: UInt64 = 1_409_990_001,
        time: Int64 = 1_736_900_000
    ) throws {
        let (user, buffer) = (Array(vector.userID.utf8), Array((vector.userBuffer ?? "").utf8))
        let given = Array(signature.utf8)
        let content = UserSigSignature.Content(
            userID: user.span.bytes,
            appID: app,
            issuedAt: time,
            lifetime: vector.lifetime,
            userBuffer: buffer.span.bytes,
            hasUserBuffer: vector.userBuffer != nil
        )
        try UserSigSignature.verify(content, signature: given.span.bytes, secretKey: key.span.bytes)
    }
}
