package import IMHookWire

/// `TLS.sig`, which makes a UserSig of Tencent Chat: the Base64 of an HMAC-SHA256 of what the UserSig says, one line
/// for each member.
///
/// The key is the text of the secret key as the console shows it; it looks hexadecimal but is not decoded. Documented
/// on the page "Generating UserSig" (1047/34385).
package enum UserSigSignature {
    /// What is signed.
    package struct Content: ~Escapable {
        let userID: RawSpan
        let appID: UInt64
        let issuedAt: Int64
        let lifetime: Int64
        let userBuffer: RawSpan
        let hasUserBuffer: Bool

        /// Names what is signed.
        ///
        /// - Parameters:
        ///   - userID: `TLS.identifier`. A line feed in it would make other lines of it, so it must have none.
        ///   - appID: `TLS.sdkappid`.
        ///   - issuedAt: `TLS.time`, in Unix seconds.
        ///   - lifetime: `TLS.expire`, in seconds.
        ///   - userBuffer: `TLS.userbuf`, in Base64.
        ///   - hasUserBuffer: Whether there is one.
        @_lifetime(copy userID, copy userBuffer)
        package init(
            userID: RawSpan,
            appID: UInt64,
            issuedAt: Int64,
            lifetime: Int64,
            userBuffer: RawSpan,
            hasUserBuffer: Bool
        ) {
            self.userID = userID
            self.appID = appID
            self.issuedAt = issuedAt
            self.lifetime = lifetime
            self.userBuffer = userBuffer
            self.hasUserBuffer = hasUserBuffer
        }
    }

    /// Signs with a secret key, appending the text of `TLS.sig`.
    ///
    /// - Throws: ``Status/outOfMemory``.
    @export(interface)
    package static func sign(
        _ content: borrowing Content,
        secretKey: RawSpan,
        into buffer: inout ByteBuffer
    ) throws(SigningError) {
        try tag(content, secretKey).encode(into: &buffer)
    }

    /// Checks a signature in constant time.
    ///
    /// - Throws: A ``SigningError`` with ``Status/userSigMalformed`` where the signature is not the canonical Base64 of
    ///   32 bytes, ``Status/userSigMismatch``, ``Status/outOfMemory``.
    @export(interface)
    package static func verify(
        _ content: borrowing Content,
        signature: RawSpan,
        secretKey: RawSpan
    ) throws(SigningError) {
        guard AuthenticationTag(base64: signature) != nil else { throw SigningError(.userSigMalformed) }
        guard try tag(content, secretKey).isEncoded(as: signature) else { throw SigningError(.userSigMismatch) }
    }

    private static func tag(
        _ content: borrowing Content,
        _ secretKey: RawSpan
    ) throws(SigningError) -> AuthenticationTag {
        var text = ByteBuffer()
        text.append("TLS.identifier:")
        text.append(content.userID)
        text.append("\nTLS.sdkappid:")
        NumberWriting.append(content.appID, to: &text)
        text.append("\nTLS.time:")
        NumberWriting.append(content.issuedAt, to: &text)
        text.append("\nTLS.expire:")
        NumberWriting.append(content.lifetime, to: &text)
        text.append("\n")
        if content.hasUserBuffer {
            text.append("TLS.userbuf:")
            text.append(content.userBuffer)
            text.append("\n")
        }
        // The key lives in memory that is wiped when it goes.
        guard !text.hasFailed, var keys = SigningKeys(), keys.add(secretKey), let tag = keys.tag(0, text.span) else {
            throw SigningError(.outOfMemory)
        }
        return tag
    }
}
