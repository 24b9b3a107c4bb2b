import IMHookSigning
import IMHookWire

/// Keys of several secrets.
func keys(_ secrets: [[UInt8]]) throws -> SigningKeys {
    guard var keys = SigningKeys() else { throw SigningError(.outOfMemory) }
    for secret in secrets where !keys.add(secret.span.bytes) { throw SigningError(.optionOutOfRange) }
    return keys
}

/// Tokens, in this order.
func tokens(_ all: [[UInt8]]) throws -> SigningTokens {
    guard var tokens = SigningTokens() else { throw SigningError(.outOfMemory) }
    for token in all where !tokens.add(token.span.bytes) { throw SigningError(.optionOutOfRange) }
    return tokens
}

func hexadecimal(_ tag: AuthenticationTag) -> String {
    (try? Base64.decode(base64(tag))).map(Hex.encode) ?? ""
}

func base64(_ tag: AuthenticationTag) -> String {
    var buffer = ByteBuffer()
    tag.encode(into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
}

/// A tag that is given as text; nil when it is not canonical Base64 of 32 bytes.
func parsed(_ text: String) -> AuthenticationTag? {
    let bytes = Array(text.utf8)
    return AuthenticationTag(base64: bytes.span.bytes)
}

/// A tag that is given as text; nil when it is not 64 hexadecimal digits.
func parsed(hex text: String) -> AuthenticationTag? {
    let bytes = Array(text.utf8)
    return AuthenticationTag(hex: bytes.span.bytes)
}
