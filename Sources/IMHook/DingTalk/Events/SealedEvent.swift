#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

extension DingTalk {
    /// A message that is encrypted and signed like those of an event subscription over HTTP, for tests of servers: what the
    /// platform sends, and what it is answered with (page 「开发事件推送服务」).
    public struct SealedEvent: Sendable {
        /// The message itself: an event, or the `success` of an answer.
        public let message: [UInt8]
        /// The text of the timestamp.
        public let timestamp: String
        /// The random text beside it.
        public let nonce: String
        /// `msg_signature`: 40 hexadecimal digits.
        public let signature: String
        /// `encrypt`: Base64.
        public let encrypted: String
        /// The query of the request that brings the message; empty for an answer that was opened.
        public let query: String
        /// The body of that request; empty for an answer that was opened.
        public let body: [UInt8]
        /// The message as an answer.
        public let answer: [UInt8]

        init(_ storage: consuming SealedEventStorage) {
            message = storage.copy(storage.message)
            timestamp = storage.text(storage.timestamp)
            nonce = storage.text(storage.nonce)
            signature = storage.text(storage.signature)
            encrypted = storage.text(storage.encrypted)
            query = storage.text(storage.query)
            body = storage.copy(storage.body)
            answer = storage.copy(storage.answer)
            storage.wipe()
        }
    }
}

extension SealedEventStorage {
    fileprivate func copy(_ range: TextRange) -> [UInt8] {
        bytes.slice(Int(range.start), Int(range.start) + Int(range.size)).array
    }

    fileprivate func text(_ range: TextRange) -> String {
        bytes.slice(Int(range.start), Int(range.start) + Int(range.size)).text
    }
}

extension DingTalk.EventKey {
    /// Encrypts and signs a message as the platform does, for tests and for calling other servers.
    ///
    /// - Parameters:
    ///   - message: The message, such as `{"EventType":"check_url"}`, or `success`.
    ///   - timestamp: Unix time in milliseconds, not negative.
    ///   - nonce: Some random text.
    /// - Returns: The message in all its forms.
    /// - Throws: ``Status/secretEmpty``, ``Status/aesKeyMalformed``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public func seal(
        _ message: [UInt8],
        timestamp: Int64,
        nonce: String
    ) throws(IMHookError) -> DingTalk.SealedEvent {
        guard timestamp >= 0 else { throw IMHookError(.optionOutOfRange) }
        let keys = try Self.all([self])
        let (time, nonce) = (Array("\(timestamp)".utf8), Array(nonce.utf8))
        let sealed = unsafe try SealedEventStorage.seal(
            message.span.bytes,
            timestamp: time.span.bytes,
            nonce: nonce.span.bytes,
            keys: keys
        )
        return DingTalk.SealedEvent(sealed)
    }

    /// Encrypts and signs a text as the platform does.
    public func seal(_ message: String, timestamp: Int64, nonce: String) throws(IMHookError) -> DingTalk.SealedEvent {
        try seal(Array(message.utf8), timestamp: timestamp, nonce: nonce)
    }

    /// Checks and decrypts the answer to an event, for tests of servers.
    ///
    /// - Parameter answer: The body of the answer.
    /// - Returns: What it says: its message should be `success`.
    /// - Throws: What is wrong with it: ``Status/signatureMismatch``, ``Status/eventOwnerMismatch`` and the like.
    public func open(answer: [UInt8]) throws(IMHookError) -> DingTalk.SealedEvent {
        let keys = try Self.all([self])
        return DingTalk.SealedEvent(unsafe try SealedEventStorage.open(answer: answer.span.bytes, keys: keys))
    }
}

#endif
