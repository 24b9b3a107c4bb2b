import IMHookSigning
import IMHookWire

/// Makes and checks UserSigs, with which users sign in to Tencent Chat and servers call its REST API.
///
/// A UserSig is a JSON object, compressed and encoded (page "Generating UserSig", 1047/34385):
///
///     {"TLS.ver":"2.0","TLS.identifier":"…","TLS.sdkappid":…,"TLS.expire":…,"TLS.time":…,"TLS.userbuf":"…","TLS.sig":"…"}
package enum UserSigDocument {
    /// 180 days, in seconds: the lifetime of the samples.
    package static let defaultLifetime: Int64 = 15_552_000
    /// The longest lifetime in seconds.
    private static let maximumLifetime: Int64 = 2_147_483_647
    /// The most bytes that can be signed with a UserSig.
    private static let maximumUserBuffer = 4096

    // MARK: Making

    /// Makes a UserSig.
    ///
    /// - Parameters:
    ///   - appID: The SDKAppID, at least 1.
    ///   - secretKey: The text of the secret key.
    ///   - userID: 1 to 255 bytes of UTF-8 without control characters.
    ///   - lifetime: In seconds, 1 to 2,147,483,647.
    ///   - userBuffer: At most 4,096 bytes; empty for none.
    ///   - now: The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999.
    /// - Returns: The UserSig.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    @export(interface)
    package static func make(
        appID: UInt64,
        secretKey: RawSpan,
        userID: RawSpan,
        lifetime: Int64,
        userBuffer: RawSpan,
        now: Int64
    ) throws(IMHookError) -> UserSigStorage {
        try check(appID, secretKey)
        guard AccountID.isValid(userID) else { throw IMHookError(.optionOutOfRange, path: ErrorPath("user_id")) }
        guard lifetime >= 1, lifetime <= maximumLifetime, userBuffer.byteCount <= maximumUserBuffer, now >= 0,
            now < 1_000_000_000_000_000_000
        else { throw IMHookError(.optionOutOfRange) }
        let time = now / 1000
        var encodedBuffer = ByteBuffer()
        Base64.encode(userBuffer, into: &encodedBuffer)
        var signature = ByteBuffer()
        let content = UserSigSignature.Content(
            userID: userID,
            appID: appID,
            issuedAt: time,
            lifetime: lifetime,
            userBuffer: encodedBuffer.span,
            hasUserBuffer: userBuffer.byteCount > 0
        )
        do {
            try UserSigSignature.sign(content, secretKey: secretKey, into: &signature)
        } catch {
            throw IMHookError(error)
        }
        var document = ByteBuffer()
        write(userID, appID, time, lifetime, encodedBuffer.span, signature.span, to: &document)
        var text = ByteBuffer()
        UserSigText.append(document.span, to: &text)
        let size = text.count &+ userID.byteCount &+ userBuffer.byteCount &+ signature.count
        var userSig = UserSigStorage(appID: appID, issuedAt: time, lifetime: lifetime, size: size)
        userSig.keep(text: text.span)
        userSig.keep(userID: userID)
        userSig.keep(userBuffer: userBuffer)
        userSig.keep(signature: signature.span)
        let hasFailed =
            encodedBuffer.hasFailed || signature.hasFailed || document.hasFailed || text.hasFailed || userSig.hasFailed
        document.wipe()
        text.wipe()
        signature.wipe()
        guard !hasFailed else { throw IMHookError(.outOfMemory) }
        return userSig
    }

    /// Writes the object.
    private static func write(
        _ userID: RawSpan,
        _ appID: UInt64,
        _ time: Int64,
        _ lifetime: Int64,
        _ encodedBuffer: RawSpan,
        _ signature: RawSpan,
        to document: inout ByteBuffer
    ) {
        // All at once, so that no copy is left behind: an id may become seven times as long.
        _ = unsafe document.reserve(userID.byteCount &* 7 &+ encodedBuffer.byteCount &+ 256)
        document.append("{\"TLS.ver\":\"2.0\",\"TLS.identifier\":")
        JSONEscaping.appendString(userID, to: &document)
        document.append(",\"TLS.sdkappid\":")
        NumberWriting.append(appID, to: &document)
        document.append(",\"TLS.expire\":")
        NumberWriting.append(lifetime, to: &document)
        document.append(",\"TLS.time\":")
        NumberWriting.append(time, to: &document)
        if encodedBuffer.byteCount > 0 {
            document.append(",\"TLS.userbuf\":")
            JSONEscaping.appendString(encodedBuffer, to: &document)
        }
        document.append(",\"TLS.sig\":")
        JSONEscaping.appendString(signature, to: &document)
        document.append("}")
    }

    // MARK: Checking

    /// Checks a UserSig.
    ///
    /// Its form is checked first, then its signature, and only what was signed after that: a UserSig that is said to be
    /// of another application or user, or expired, is genuine.
    ///
    /// - Parameters:
    ///   - text: The UserSig.
    ///   - appID: The SDKAppID, at least 1.
    ///   - secretKey: The text of the secret key.
    ///   - userID: The user expected; empty for any.
    ///   - now: The clock, in Unix milliseconds.
    /// - Returns: What it says.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``, or one of the codes 120
    ///   to 124.
    @export(interface)
    package static func verify(
        _ text: RawSpan,
        appID: UInt64,
        secretKey: RawSpan,
        userID: RawSpan,
        now: Int64
    ) throws(IMHookError) -> UserSigStorage {
        try check(appID, secretKey)
        var document = ByteBuffer()
        defer { document.wipe() }
        guard UserSigText.decode(text, into: &document) else {
            throw IMHookError(document.hasFailed ? .outOfMemory : .userSigMalformed)
        }
        let userSig = try read(document.span, text, secretKey)
        guard userSig.appID == appID else { throw IMHookError(.userSigOtherApp, path: ErrorPath("TLS.sdkappid")) }
        guard userID.byteCount == 0 || userSig.belongs(to: userID) else {
            throw IMHookError(.userSigOtherUser, path: ErrorPath("TLS.identifier"))
        }
        guard now < userSig.expiresAt else {
            let skew = Freshness.skew(now: now, timestamp: userSig.expiresAt)
            throw IMHookError(SigningError(.userSigExpired, clockSkew: skew))
        }
        return userSig
    }

    @inline(never)
    private static func check(_ appID: UInt64, _ secretKey: RawSpan) throws(IMHookError) {
        guard secretKey.byteCount > 0 else { throw IMHookError(.secretEmpty) }
        guard appID >= 1 else { throw IMHookError(.optionOutOfRange, path: ErrorPath("sdk_app_id")) }
    }

    /// Reads the object, and checks its form and its signature.
    private static func read(
        _ document: RawSpan,
        _ text: RawSpan,
        _ secretKey: RawSpan
    ) throws(IMHookError) -> UserSigStorage {
        let arena = try parse(document)
        guard arena.type(0) == .object else { throw IMHookError(.userSigMalformed) }
        guard try arena.equals(string(arena, "TLS.ver"), "2.0") else { throw malformed("TLS.ver") }
        let userID = unsafe RawSpan(_unsafeBytes: arena.bytes(try string(arena, "TLS.identifier")))
        guard AccountID.isValid(userID) else { throw malformed("TLS.identifier") }
        guard let appID = try? arena.uint64(arena.member(0, "TLS.sdkappid") ?? JSONArena.absent) else {
            throw malformed("TLS.sdkappid")
        }
        let time = try seconds(arena, "TLS.time")
        let lifetime = try seconds(arena, "TLS.expire")
        let hasUserBuffer = arena.member(0, "TLS.userbuf") != nil
        let encodedRange = hasUserBuffer ? try string(arena, "TLS.userbuf") : TextRange.empty
        let encodedBuffer = unsafe RawSpan(_unsafeBytes: arena.bytes(encodedRange))
        var userBuffer = ByteBuffer()
        do throws(MalformedText) {
            try Base64.decode(encodedBuffer, into: &userBuffer)
        } catch {
            throw malformed("TLS.userbuf")
        }
        let signature = unsafe RawSpan(_unsafeBytes: arena.bytes(try string(arena, "TLS.sig")))
        let content = UserSigSignature.Content(
            userID: userID,
            appID: appID,
            issuedAt: time,
            lifetime: lifetime,
            userBuffer: encodedBuffer,
            hasUserBuffer: hasUserBuffer
        )
        do {
            try UserSigSignature.verify(content, signature: signature, secretKey: secretKey)
        } catch {
            throw IMHookError(error, path: error.status == .userSigMalformed ? ErrorPath("TLS.sig") : ErrorPath())
        }
        let size = text.byteCount &+ userID.byteCount &+ userBuffer.count &+ signature.byteCount
        var userSig = UserSigStorage(appID: appID, issuedAt: time, lifetime: lifetime, size: size)
        userSig.keep(text: text)
        userSig.keep(userID: userID)
        userSig.keep(userBuffer: userBuffer.span)
        userSig.keep(signature: signature)
        guard !userBuffer.hasFailed, !userSig.hasFailed else { throw IMHookError(.outOfMemory) }
        return userSig
    }

    /// The text of a member that has to be there.
    @inline(never)
    private static func parse(_ document: RawSpan) throws(IMHookError) -> JSONArena {
        var limits = JSONLimits()
        limits.maxSize = UserSigText.maximumContent
        do {
            // It holds a credential.
            return try JSONText.parse(document, limits, isSecret: true)
        } catch {
            throw IMHookError(error.status == .outOfMemory ? .outOfMemory : .userSigMalformed)
        }
    }

    private static func string(_ arena: borrowing JSONArena, _ name: StaticString) throws(IMHookError) -> TextRange {
        guard let text = try? arena.text(arena.member(0, name) ?? JSONArena.absent) else { throw malformed(name) }
        return text
    }

    /// A time or duration, which is not negative.
    @inline(never)
    private static func seconds(_ arena: borrowing JSONArena, _ name: StaticString) throws(IMHookError) -> Int64 {
        guard let number = try? arena.int64(arena.member(0, name) ?? JSONArena.absent), number >= 0 else {
            throw malformed(name)
        }
        return number
    }

    @inline(never)
    private static func malformed(_ name: StaticString) -> IMHookError {
        IMHookError(.userSigMalformed, path: ErrorPath(name))
    }
}
