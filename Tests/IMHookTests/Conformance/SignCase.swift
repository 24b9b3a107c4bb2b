import IMHook
import Testing

/// Runs a case that signs a time.
func runSign(_ description: JSONValue) throws {
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
