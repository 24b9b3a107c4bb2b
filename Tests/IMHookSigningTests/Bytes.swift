import COpenSSL
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

// MARK: Events

/// Keys of events, to be handed about.
final class EventKeyList {
    let keys: EventKeys

    /// Makes the keys of vectors; the token and the owner of all may be others.
    init(_ vectors: [EventVector], token: String? = nil, owner: String? = nil) throws {
        guard var keys = EventKeys(capacity: vectors.count) else { throw SigningError(.outOfMemory) }
        for vector in vectors {
            let (token, aesKey) = (Array((token ?? vector.token).utf8), Array(vector.aesKey.utf8))
            let owner = Array((owner ?? vector.owner).utf8)
            try keys.add(token: token.span.bytes, aesKey: aesKey.span.bytes, owner: owner.span.bytes)
        }
        self.keys = keys
    }

    /// Takes keys over.
    init(_ keys: consuming EventKeys) { self.keys = keys }
}

/// Encrypts and signs a message with the random part and the nonce of a vector.
func seal(
    _ message: [UInt8],
    _ vector: EventVector,
    _ list: EventKeyList,
    index: Int = 0,
    timestamp: String? = nil
) -> (encrypted: String, signature: String)? {
    var random: [16 of UInt8] = .init(repeating: 0)
    for (offset, byte) in vector.random.utf8.enumerated() { random[offset] = byte }
    let (timestamp, nonce) = (Array((timestamp ?? vector.timestamp).utf8), Array(vector.nonce.utf8))
    var text = ByteBuffer()
    let digest = EventCipher.seal(
        message.span.bytes,
        random: random,
        timestamp: timestamp.span.bytes,
        nonce: nonce.span.bytes,
        keys: list.keys,
        index,
        into: &text
    )
    guard let digest else { return nil }
    var hex = ByteBuffer()
    digest.encodeHex(into: &hex)
    return (String(decoding: text.bytes, as: UTF8.self), String(decoding: hex.bytes, as: UTF8.self))
}

func seal(
    _ message: String,
    _ vector: EventVector,
    _ list: EventKeyList,
    index: Int = 0,
    timestamp: String? = nil
) -> (encrypted: String, signature: String)? {
    seal(Array(message.utf8), vector, list, index: index, timestamp: timestamp)
}

/// Decrypts a message.
func open(_ encrypted: [UInt8], _ list: EventKeyList, index: Int = 0) throws(SigningError) -> [UInt8] {
    var bytes = encrypted
    let outcome: Result<Range<Int>, SigningError> = bytes.withUnsafeMutableBytes { memory in
        Result { () throws(SigningError) in try EventCipher.open(memory, keys: list.keys, index) }
    }
    return Array(bytes[try outcome.get()])
}

/// Checks a signature.
func verify(
    _ signature: String,
    _ timestamp: String,
    _ nonce: String,
    _ encrypted: String,
    _ list: EventKeyList,
    now: Int64 = 0,
    tolerance: Int64? = nil
) throws(SigningError) -> EventProof {
    let (signature, timestamp) = (Array(signature.utf8), Array(timestamp.utf8))
    let (nonce, encrypted) = (Array(nonce.utf8), Array(encrypted.utf8))
    return try EventSignature(
        timestamp: timestamp.span.bytes,
        nonce: nonce.span.bytes,
        encrypted: encrypted.span.bytes
    ).verify(signature.span.bytes, keys: list.keys, now: now, tolerance: tolerance)
}

func verify(
    _ vector: EventVector,
    _ signature: String,
    _ list: EventKeyList,
    now: Int64 = 0,
    tolerance: Int64? = nil
) throws(SigningError) -> EventProof {
    try verify(
        signature,
        vector.timestamp,
        vector.nonce,
        vector.encrypted,
        list,
        now: now,
        tolerance: tolerance
    )
}

/// The hexadecimal SHA-1 of bytes.
func sha1(_ bytes: [UInt8]) -> String {
    var digest = Array(repeating: UInt8(0), count: 20)
    SHA1(bytes, bytes.count, &digest)
    return Hex.encode(digest)
}
