public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension TencentChat.UserSig {
    /// Makes a UserSig at a time.
    ///
    /// - Parameters:
    ///   - sdkAppID: The SDKAppID of the application, at least 1.
    ///   - secretKey: The secret key, as the console shows it.
    ///   - userID: The user: 1 to 255 bytes of UTF-8 without control characters.
    ///   - lifetime: How long it is valid, in seconds, 1 to 2,147,483,647; 180 days by default.
    ///   - userBuffer: Bytes that are signed with it, at most 4,096.
    ///   - now: The clock, not before 1970; cut to seconds.
    /// - Returns: The UserSig.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func make(
        sdkAppID: UInt64,
        secretKey: String,
        userID: String,
        lifetime: Int64 = 15_552_000,
        userBuffer: [UInt8] = [],
        now: Date = Date()
    ) throws(IMHookError) -> TencentChat.UserSig {
        try make(
            sdkAppID: sdkAppID,
            secretKey: secretKey,
            userID: userID,
            lifetime: lifetime,
            userBuffer: userBuffer,
            now: now.milliseconds
        )
    }

    /// Checks a UserSig at a time, and reads what it says.
    ///
    /// - Parameters:
    ///   - text: The UserSig.
    ///   - sdkAppID: The SDKAppID of the application, at least 1.
    ///   - secretKey: The secret key, as the console shows it.
    ///   - userID: The user expected; nil for any.
    ///   - now: The clock.
    /// - Returns: What it says.
    /// - Throws: One of the codes 120 to 124, ``Status/secretEmpty``, ``Status/optionOutOfRange``,
    ///   ``Status/outOfMemory``.
    public static func verify(
        _ text: String,
        sdkAppID: UInt64,
        secretKey: String,
        userID: String? = nil,
        now: Date = Date()
    ) throws(IMHookError) -> TencentChat.UserSig {
        try verify(text, sdkAppID: sdkAppID, secretKey: secretKey, userID: userID, now: now.milliseconds)
    }

    /// When it begins.
    public var issuedDate: Date { Date(timeIntervalSince1970: Double(issuedAt) / 1000) }

    /// When it ends.
    public var expiryDate: Date { Date(timeIntervalSince1970: Double(expiresAt) / 1000) }
}
