import Foundation
import Hummingbird
import IMHook

/// What DingTalk would send now: a body, and the headers that sign the time.
///
/// - Parameter secret: What to sign with; nil to leave the headers out.
/// - Returns: The headers of a request.
func headers(signedWith secret: String?) throws -> HTTPFields {
    var fields: HTTPFields = [.contentType: "application/json"]
    guard let secret else { return fields }
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    for (name, value) in try DingTalk.sign(secret: secret, timestamp: now) {
        fields.append(HTTPField(name: HTTPField.Name(name)!, value: value))
    }
    return fields
}
