#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

extension TencentChat {
    /// What a user signs in with, and what a server calls the REST API with: made or verified (page "Generating UserSig",
    /// 1047/34385).
    ///
    /// A credential of its user: its description leaves out the text.
    public struct UserSig: Sendable, CustomStringConvertible {
        /// The UserSig itself: letters, digits, `*`, `-` and `_`.
        public let text: String
        /// `TLS.sdkappid`: the application.
        public let sdkAppID: UInt64
        /// `TLS.identifier`: the user.
        public let userID: String
        /// `TLS.time` in Unix milliseconds.
        public let issuedAt: Int64
        /// When it ends, in Unix milliseconds.
        public let expiresAt: Int64
        /// `TLS.userbuf`, decoded; empty for none.
        public let userBuffer: [UInt8]
        /// `TLS.sig`: the Base64 of the HMAC-SHA256.
        public let signature: String

        /// Makes a UserSig.
        ///
        /// The stream inside is stored without compression, which every conforming reader takes.
        ///
        /// - Parameters:
        ///   - sdkAppID: The SDKAppID of the application, at least 1.
        ///   - secretKey: The secret key, as the console shows it.
        ///   - userID: The user: 1 to 255 bytes of UTF-8 without control characters.
        ///   - lifetime: How long it is valid, in seconds, 1 to 2,147,483,647; 180 days by default.
        ///   - userBuffer: Bytes that are signed with it, at most 4,096.
        ///   - now: The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999.
        /// - Returns: The UserSig.
        /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
        public static func make(
            sdkAppID: UInt64,
            secretKey: String,
            userID: String,
            lifetime: Int64 = 15_552_000,
            userBuffer: [UInt8] = [],
            now: Int64
        ) throws(IMHookError) -> UserSig {
            let (key, user) = (Array(secretKey.utf8), Array(userID.utf8))
            return UserSig(
                unsafe try UserSigDocument.make(
                    appID: sdkAppID,
                    secretKey: key.span.bytes,
                    userID: user.span.bytes,
                    lifetime: lifetime,
                    userBuffer: userBuffer.span.bytes,
                    now: now
                )
            )
        }

        /// Checks a UserSig and reads what it says.
        ///
        /// First its form is checked, then its signature in constant time, then application, user and expiry: a UserSig
        /// that is said to belong to another user or to have expired is genuine.
        ///
        /// - Parameters:
        ///   - text: The UserSig.
        ///   - sdkAppID: The SDKAppID of the application, at least 1.
        ///   - secretKey: The secret key, as the console shows it.
        ///   - userID: The user expected; nil for any.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: What it says.
        /// - Throws: ``Status/userSigMalformed``, ``Status/userSigMismatch``, ``Status/userSigOtherApp``,
        ///   ``Status/userSigOtherUser``, ``Status/userSigExpired`` with ``IMHookError/clockSkew``,
        ///   ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
        public static func verify(
            _ text: String,
            sdkAppID: UInt64,
            secretKey: String,
            userID: String? = nil,
            now: Int64
        ) throws(IMHookError) -> UserSig {
            // Nobody has the empty id: it must not come to mean "any".
            if let userID, userID.isEmpty { throw IMHookError(.optionOutOfRange, path: ErrorPath("user_id")) }
            let (bytes, key, user) = (Array(text.utf8), Array(secretKey.utf8), Array((userID ?? "").utf8))
            return UserSig(
                unsafe try UserSigDocument.verify(
                    bytes.span.bytes,
                    appID: sdkAppID,
                    secretKey: key.span.bytes,
                    userID: user.span.bytes,
                    now: now
                )
            )
        }

        private init(_ storage: consuming UserSigStorage) {
            func bytes(_ range: TextRange) -> [UInt8] {
                let start = Int(range.start)
                return unsafe storage.bytes.slice(start, start &+ Int(range.size)).withUnsafeBytes { unsafe Array($0) }
            }
            text = String(decoding: bytes(storage.text), as: UTF8.self)
            sdkAppID = storage.appID
            userID = String(decoding: bytes(storage.userID), as: UTF8.self)
            issuedAt = storage.issuedAt
            expiresAt = storage.expiresAt
            userBuffer = bytes(storage.userBuffer)
            signature = String(decoding: bytes(storage.signature), as: UTF8.self)
            storage.wipe()
        }

        public var description: String { "UserSig of \(userID) for \(sdkAppID), valid until \(expiresAt)" }
    }
}

#endif
