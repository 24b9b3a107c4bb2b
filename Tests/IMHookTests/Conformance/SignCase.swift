import IMHook
import Testing

/// Runs a case that signs a time.
func runSign(_ description: JSONValue) throws {
    if description.has("robotSecret") { return try runRobotSign(description) }
    let isWebhook = description.has("token")
    let common: Set = ["signature", "expect"]
    try description.checkMembers(common.union(isWebhook ? ["token", "requestTime"] : ["secret", "timestampMs"]))
    let secret = try description[isWebhook ? "token" : "secret"].string
    let time = try description[isWebhook ? "requestTime" : "timestampMs"].int64
    let outcome = Result { () throws(IMHookError) in
        isWebhook
            ? try TencentChat.sign(token: secret, requestTime: time)
            : try DingTalk.sign(secret: secret, timestamp: time)
    }
    switch outcome {
    case .success(let pairs):
        #expect(!description.has("expect"))
        let signature = try description["signature"].string
        #expect(pairs.map(\.value) == (isWebhook ? [signature, "\(time)"] : ["\(time)", signature]))
        let names = isWebhook ? ["Sign", "RequestTime"] : ["x-ddpaas-signature-timestamp", "x-ddpaas-signature"]
        #expect(pairs.map(\.name) == names)
    case .failure(let error):
        try compare(description["expect"], with: error, at: "sign")
    }
}

private func runRobotSign(_ description: JSONValue) throws {
    try description.checkMembers(["robotSecret", "timestampMs", "signature", "encodedSignature", "expect"])
    let (secret, time) = try (description["robotSecret"].string, description["timestampMs"].int64)
    let outcome = Result { () throws(IMHookError) in try DingTalk.sign(robotSecret: secret, timestamp: time) }
    switch outcome {
    case .success(let signed):
        #expect(!description.has("expect"))
        let signature = try description["signature"].string
        #expect(signed.timestamp == "\(time)" && signed.sign == signature)
        #expect(signed.headers.map(\.name) == ["timestamp", "sign"])
        #expect(signed.headers.map(\.value) == ["\(time)", signature])
        if description.has("encodedSignature") {
            try check(signed.encodedSign, is: description["encodedSignature"].string, at: "encodedSignature")
        }
    case .failure(let error):
        try compare(description["expect"], with: error, at: "sign")
    }
}
