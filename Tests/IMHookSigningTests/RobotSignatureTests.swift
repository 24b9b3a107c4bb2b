import IMHookSigning
import IMHookWire
import Testing

@Suite
struct RobotSignatureTests {
    /// Pages 「接收消息」 and 「自定义机器人安全设置」.
    static let vectors = [
        ("this is a secret", "1577262236757", "DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA="),
        ("this is secret", "1577262236757", "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM="),
        ("SECabcdef0123456789", "1700000000000", "dV0RXHUD72d0VKcnHrBhJ9jhSbDS3HUiduucxO+izso="),
    ]

    @Test(arguments: vectors)
    func `a signature is made and recognised`(secret: String, timestamp: String, signature: String) throws {
        let secrets = try robotSecrets([secret])
        #expect(sign(timestamp, secrets) == signature)
        let proof = try verify(timestamp, signature, secrets, now: 1_700_000_000_000, tolerance: nil)
        #expect(proof.keyIndex == 0 && String(proof.signedAt) == timestamp && !proof.coversBody)
    }

    static let forgeries = [
        // By the formula of cards, without the line feed, with one more at the end, with key and message swapped.
        "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=", "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    ]

    @Test(arguments: forgeries)
    func `a signature made in another way is refused`(signature: String) throws {
        let secrets = try robotSecrets(["mySecret"])
        #expect(throws: SigningError(.signatureMismatch)) {
            try verify("1700000000000", signature, secrets, now: 1_700_000_000_000, tolerance: nil)
        }
    }

    @Test
    func `any of several secrets may have signed, and the first that did is reported`() throws {
        let (secret, timestamp, signature) = Self.vectors[0]
        for (all, index) in [([secret, "b"], 0), (["a", secret], 1), (["a", secret, secret], 1)] {
            let secrets = try robotSecrets(all)
            #expect(try verify(timestamp, signature, secrets, now: 0, tolerance: nil).keyIndex == index)
        }
    }

    @Test
    func `a list takes as many secrets as it was made for`() throws {
        guard var secrets = RobotSecrets(capacity: 1) else { throw SigningError(.outOfMemory) }
        let secret = Array("a".utf8)
        #expect(secrets.add(secret.span.bytes) && !secrets.add(secret.span.bytes) && secrets.count == 1)
        #expect(sign("1", secrets, index: 1) == nil && sign("1", secrets, index: -1) == nil)
    }

    // MARK: Parts

    private func robotSecrets(_ all: [String]) throws -> RobotSecrets {
        guard var secrets = RobotSecrets(capacity: all.count) else { throw SigningError(.outOfMemory) }
        for secret in all {
            let bytes = Array(secret.utf8)
            guard secrets.add(bytes.span.bytes) else { throw SigningError(.optionOutOfRange) }
        }
        return secrets
    }

    private func sign(_ timestamp: String, _ secrets: borrowing RobotSecrets, index: Int = 0) -> String? {
        let bytes = Array(timestamp.utf8)
        var buffer = ByteBuffer()
        guard RobotSignature.sign(timestamp: bytes.span.bytes, secrets: secrets, index: index, into: &buffer) else {
            return nil
        }
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private func verify(
        _ timestamp: String,
        _ signature: String,
        _ secrets: borrowing RobotSecrets,
        now: Int64,
        tolerance: Int64?
    ) throws -> SignatureProof {
        let (timestamp, signature) = (Array(timestamp.utf8), Array(signature.utf8))
        return try RobotSignature.verify(
            timestamp: timestamp.span.bytes,
            signature: signature.span.bytes,
            secrets: secrets,
            now: now,
            tolerance: tolerance
        )
    }
}
