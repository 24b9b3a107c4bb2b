import IMHook
import Testing

@Suite
struct UserSigTests {
    private static let secretKey = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210"
    private static let now: Int64 = 1_736_900_000_000

    private func made() throws -> TencentChat.UserSig {
        try TencentChat.UserSig.make(
            sdkAppID: 1_409_990_001,
            secretKey: Self.secretKey,
            userID: "mei.chen",
            userBuffer: [0, 0xFF],
            now: Self.now + 999
        )
    }

    @Test
    func `a UserSig says what it was made with, and so does the one verified`() throws {
        let userSig = try made()
        for read in [userSig, try verify(userSig.text, userID: "mei.chen"), try verify(userSig.text, userID: nil)] {
            #expect(read.text == userSig.text)
            #expect(read.sdkAppID == 1_409_990_001)
            #expect(read.userID == "mei.chen")
            #expect(read.issuedAt == Self.now)
            #expect(read.expiresAt == Self.now + 15_552_000_000)
            #expect(read.userBuffer == [0, 0xFF])
            #expect(read.signature == userSig.signature)
        }
    }

    @Test
    func `an expired UserSig says how long ago`() throws {
        let userSig = try made()
        let error = #expect(throws: IMHookError.self) {
            try verify(userSig.text, userID: nil, now: userSig.expiresAt + 5)
        }
        #expect(error?.status == .userSigExpired)
        #expect(error?.clockSkew == 5)
    }

    @Test
    func `the empty user is nobody, not anybody`() throws {
        let userSig = try made()
        let error = #expect(throws: IMHookError.self) { try verify(userSig.text, userID: "") }
        #expect(error?.status == .optionOutOfRange)
    }

    @Test
    func `a description shows neither the UserSig nor its signature`() throws {
        let userSig = try made()
        #expect(!"\(userSig)".contains(userSig.signature.prefix(8)))
        #expect(!"\(userSig)".contains(userSig.text.prefix(8)))
        #expect("\(userSig)".contains("mei.chen"))
    }

    private func verify(_ text: String, userID: String?, now: Int64 = now) throws -> TencentChat.UserSig {
        try TencentChat.UserSig.verify(
            text,
            sdkAppID: 1_409_990_001,
            secretKey: Self.secretKey,
            userID: userID,
            now: now
        )
    }
}
