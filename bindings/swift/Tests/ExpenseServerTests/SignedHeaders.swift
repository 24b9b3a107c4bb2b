import Foundation
import Hummingbird
import IMHook
import Testing

/// The headers that DingTalk would send now; without the signature when there is no secret to sign with.
func headers(signedWith secret: String?) throws -> HTTPFields {
    var fields: HTTPFields = [.contentType: "application/json"]
    guard let secret else { return fields }
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    for (name, value) in try DingTalk.sign(secret: secret, timestamp: now) {
        let name = try #require(HTTPFields.Element.Name(name))
        fields[name] = value
    }
    return fields
}
