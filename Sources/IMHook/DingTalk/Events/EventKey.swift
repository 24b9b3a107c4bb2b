#if !hasFeature(Embedded)

import IMHookSigning

extension DingTalk {
    /// What the events of one subscription over HTTP are signed and encrypted with (page 「开发事件推送服务」).
    ///
    /// Never printed.
    public struct EventKey: Sendable {
        /// What signs, as set in the developer console (签名 token).
        let token: [UInt8]
        /// What encrypts: 43 characters (加密 aes_key).
        let aesKey: [UInt8]
        /// Whom events are for.
        let ownerKey: [UInt8]

        /// Names a key.
        ///
        /// - Parameters:
        ///   - token: The token, at most 1,024 bytes.
        ///   - aesKey: The aes_key: 43 characters.
        ///   - ownerKey: Whom events are for: ClientID (AppKey) of an internal application, its corpId where an API registered
        ///     the address, the suiteKey of a third-party application. At most 1,024 bytes.
        public init(token: String, aesKey: String, ownerKey: String) {
            self.token = Array(token.utf8)
            self.aesKey = Array(aesKey.utf8)
            self.ownerKey = Array(ownerKey.utf8)
        }

        static func all(_ keys: [EventKey]) throws(IMHookError) -> EventKeys {
            guard keys.count <= EventKeys.maximum else { throw IMHookError(.optionOutOfRange) }
            guard var all = EventKeys(capacity: keys.count) else { throw IMHookError(.outOfMemory) }
            for key in keys {
                do {
                    unsafe try all.add(
                        token: key.token.span.bytes,
                        aesKey: key.aesKey.span.bytes,
                        owner: key.ownerKey.span.bytes
                    )
                } catch {
                    throw IMHookError(error)
                }
            }
            return all
        }
    }
}

extension DingTalk.EventKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "DingTalk.EventKey" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

#endif
