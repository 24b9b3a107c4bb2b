import IMHookSigning
package import IMHookWire

/// A UserSig, made or verified: what it says, and its texts in one buffer.
package struct UserSigStorage: ~Copyable {
    /// The texts, one after the other.
    private var buffer = ByteBuffer()
    /// The UserSig itself.
    package private(set) var text = TextRange.empty
    /// `TLS.identifier`.
    package private(set) var userID = TextRange.empty
    /// `TLS.userbuf`, decoded.
    package private(set) var userBuffer = TextRange.empty
    /// `TLS.sig`.
    package private(set) var signature = TextRange.empty
    /// `TLS.sdkappid`.
    package let appID: UInt64
    /// `TLS.time`, in Unix milliseconds.
    package let issuedAt: Int64
    /// `TLS.time` and `TLS.expire`, in Unix milliseconds.
    package let expiresAt: Int64

    /// Keeps what a UserSig says.
    ///
    /// - Parameters:
    ///   - appID: `TLS.sdkappid`.
    ///   - issuedAt: `TLS.time`, in Unix seconds.
    ///   - lifetime: `TLS.expire`, in seconds.
    ///   - size: The bytes of all its texts.
    init(appID: UInt64, issuedAt: Int64, lifetime: Int64, size: Int) {
        self.appID = appID
        self.issuedAt = Self.milliseconds(issuedAt)
        let (end, overflow) = issuedAt.addingReportingOverflow(lifetime)
        expiresAt = overflow ? Int64.max : Self.milliseconds(end)
        // All at once, so that no copy is left behind when the buffer is wiped.
        _ = unsafe buffer.reserve(size)
    }

    private static func milliseconds(_ seconds: Int64) -> Int64 {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? Int64.max : product
    }

    mutating func keep(text: RawSpan) { self.text = append(text) }
    mutating func keep(userID: RawSpan) { self.userID = append(userID) }
    mutating func keep(userBuffer: RawSpan) { self.userBuffer = append(userBuffer) }
    mutating func keep(signature: RawSpan) { self.signature = append(signature) }

    private mutating func append(_ bytes: RawSpan) -> TextRange {
        let start = buffer.count
        unsafe bytes.withUnsafeBytes { bytes in unsafe buffer.append(bytes) }
        return TextRange(
            start: UInt32(truncatingIfNeeded: start),
            size: UInt32(truncatingIfNeeded: buffer.count &- start)
        )
    }

    /// Whether the UserSig is that of a user.
    func belongs(to userID: RawSpan) -> Bool {
        let start = Int(self.userID.start)
        return bytes.slice(start, start &+ Int(self.userID.size)).equals(userID)
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { buffer.hasFailed }

    /// All texts, one after the other; the ranges count in it.
    package var bytes: RawSpan {
        @_lifetime(borrow self)
        get { buffer.span }
    }

    /// Overwrites the texts.
    package mutating func wipe() { buffer.wipe() }
}
