import IMHook
import Testing

/// Runs a case that makes a UserSig, and verifies what was made.
func runUserSig(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["secretKey", "sdkAppId", "userId", "lifetimeS", "userBufferBase64", "now"])
    let lifetime = try description.number("lifetimeS")
    let buffer = try description.bytes("userBuffer")
    let (key, user) = try (description["secretKey"].string, description["userId"].string)
    let (app, now) = try (description["sdkAppId"].uint64, description["now"].int64)
    let outcome = Result { () throws(IMHookError) in
        lifetime == 0
            ? try TencentChat.UserSig.make(sdkAppID: app, secretKey: key, userID: user, userBuffer: buffer, now: now)
            : try TencentChat.UserSig.make(
                sdkAppID: app,
                secretKey: key,
                userID: user,
                lifetime: lifetime,
                userBuffer: buffer,
                now: now
            )
    }
    try compare(expected, with: outcome, at: "made")
    guard let made = try? outcome.get() else { return }
    #expect(made.userBuffer == buffer)
    let verified = Result { () throws(IMHookError) in
        try TencentChat.UserSig.verify(made.text, sdkAppID: app, secretKey: key, userID: user, now: now)
    }
    try compare(expected, with: verified, at: "verified")
    #expect(try verified.get().userBuffer == buffer)
}

/// Runs a case that verifies a UserSig.
func runUserSigVerify(_ description: JSONValue, expecting expected: JSONValue) throws {
    try description.checkMembers(["secretKey", "sdkAppId", "userId", "text", "now"])
    let (key, user) = try (description["secretKey"].string, description["userId"].string)
    let (app, now) = try (description["sdkAppId"].uint64, description["now"].int64)
    let text = try description["text"].string
    let outcome = Result { () throws(IMHookError) in
        // Without a user to expect a case has the empty id.
        try TencentChat.UserSig.verify(
            text,
            sdkAppID: app,
            secretKey: key,
            userID: user.isEmpty ? nil : user,
            now: now
        )
    }
    try compare(expected, with: outcome, at: "verified")
}

private func compare(
    _ expected: JSONValue,
    with outcome: Result<TencentChat.UserSig, IMHookError>,
    at part: String
) throws {
    switch outcome {
    case .failure(let error): try compare(expected, with: error, at: part)
    case .success(let userSig):
        for (member, value) in expected.members {
            switch member {
            case "status": try check("OK", is: value.string, at: part)
            case "signature": try check(userSig.signature, is: value.string, at: "\(part): signature")
            case "userId": try check(userSig.userID, is: value.string, at: "\(part): userId")
            case "sdkAppId": try check(userSig.sdkAppID, is: value.uint64, at: "\(part): sdkAppId")
            case "issuedAtMs": try check(userSig.issuedAt, is: value.int64, at: "\(part): issuedAtMs")
            case "expiresAtMs": try check(userSig.expiresAt, is: value.int64, at: "\(part): expiresAtMs")
            case "userBufferBase64":
                try check(Base64.encode(userSig.userBuffer), is: value.string, at: "\(part): userBufferBase64")
            default: throw BrokenCase("the expectation '\(member)' of a UserSig is not known to this runner")
            }
        }
    }
}
