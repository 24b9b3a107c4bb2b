import IMHookWire

/// Who calls the REST API (page "RESTful API Overview", 1047/34620).
package struct TencentChatCaller: ~Escapable {
    /// The host of applications in China.
    private static var defaultDomain: RawSpan {
        @_lifetime(immortal)
        get { StaticString("console.tim.qq.com").span }
    }
    /// The longest name of a host in bytes (RFC 1035 section 2.3.4, in text).
    private static let maximumDomain = 253

    let appID: UInt64
    let identifier: RawSpan
    let userSig: RawSpan
    let secretKey: RawSpan
    let domain: RawSpan

    /// Checks who calls.
    ///
    /// - Parameters:
    ///   - appID: The SDKAppID, at least 1.
    ///   - identifier: An administrator account.
    ///   - userSig: Its UserSig; empty to make one.
    ///   - secretKey: The secret key, only needed to make one.
    ///   - domain: The host; empty means that of applications in China.
    /// - Throws: ``Status/optionOutOfRange``, ``Status/secretMissing``.
    @_lifetime(copy identifier, copy userSig, copy secretKey, copy domain)
    package init(
        appID: UInt64,
        identifier: RawSpan,
        userSig: RawSpan,
        secretKey: RawSpan,
        domain: RawSpan
    ) throws(IMHookError) {
        guard appID >= 1 else { throw IMHookError(.optionOutOfRange, path: ErrorPath("sdk_app_id")) }
        guard AccountID.isValid(identifier) else { throw IMHookError(.optionOutOfRange, path: ErrorPath("identifier")) }
        guard Self.isHost(domain) else { throw IMHookError(.optionOutOfRange, path: ErrorPath("domain")) }
        guard userSig.byteCount > 0 || secretKey.byteCount > 0 else { throw IMHookError(.secretMissing) }
        self.appID = appID
        self.identifier = identifier
        self.userSig = userSig
        self.secretKey = secretKey
        self.domain = domain.byteCount > 0 ? domain : Self.defaultDomain
    }

    /// Whether a text is made of letters, digits, points and hyphens only, so that nothing but a host can come of it.
    private static func isHost(_ text: RawSpan) -> Bool {
        guard text.byteCount <= maximumDomain else { return false }
        for offset in 0..<text.byteCount {
            switch text.byte(offset) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                continue
            default: return false
            }
        }
        return true
    }
}
