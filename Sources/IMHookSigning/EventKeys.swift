import CIMHook
import COpenSSL
import IMHookWire

/// The keys of an event subscription: each a token that signs, an AES key that encrypts, and the owner that both are for.
///
/// Immutable after the last ``add(token:aesKey:owner:)``. Everything is wiped before its memory is freed. Key, cipher and
/// layout are documented on the pages 「开发事件推送服务」 and 「HTTP回调概述」.
@safe @usableFromInline package struct EventKeys: ~Copyable {
    /// The most keys there can be.
    package static let maximum = 16
    /// The longest token and the longest owner, in bytes.
    package static let maximumTextSize = 1024
    /// Characters of an AES key: Base64 of 32 bytes without its padding.
    private static let aesKeyCharacters = 43
    private static let aesKeySize = 32

    private let capacity: Int
    private var tokens: SecretTexts
    private var owners: SecretTexts
    /// What encrypts and decrypts.
    private(set) var ciphers: EventCiphers
    /// The AES keys as keys of what the replay guard remembers.
    private var replayKeys: SigningKeys
    private(set) package var count = 0

    /// Creates an empty list; nil when memory could not be allocated.
    ///
    /// - Parameter capacity: How many there will be, at most ``maximum``.
    @export(interface)
    package init?(capacity: Int) {
        self.capacity = Swift.min(Swift.max(capacity, 0), Self.maximum)
        guard let replayKeys = SigningKeys(capacity: capacity) else { return nil }
        self.replayKeys = replayKeys
        tokens = SecretTexts(capacity: self.capacity)
        owners = SecretTexts(capacity: self.capacity)
        ciphers = EventCiphers(capacity: self.capacity)
    }

    /// Adds a key.
    ///
    /// - Parameters:
    ///   - token: The token, not empty.
    ///   - aesKey: 43 characters, whose last two bits no byte uses and whatever they are.
    ///   - owner: The AppKey, corpId or suiteKey, not empty.
    /// - Throws: ``Status/secretEmpty``, ``Status/aesKeyMalformed``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    @export(interface)
    package mutating func add(token: RawSpan, aesKey: RawSpan, owner: RawSpan) throws(SigningError) {
        guard token.byteCount > 0, aesKey.byteCount > 0 else { throw SigningError(.secretEmpty) }
        guard count < capacity, owner.byteCount > 0, owner.byteCount <= Self.maximumTextSize,
            token.byteCount <= Self.maximumTextSize
        else { throw SigningError(.optionOutOfRange) }
        var key: [32 of UInt8] = .init(repeating: 0)
        defer { unsafe OPENSSL_cleanse(&key, Self.aesKeySize) }
        guard Self.decode(aesKey, into: &key) else { throw SigningError(.aesKeyMalformed) }
        let isKept = unsafe withUnsafeBytes(of: &key) { bytes in
            unsafe ciphers.add(RawSpan(_unsafeBytes: bytes)) && replayKeys.add(RawSpan(_unsafeBytes: bytes))
        }
        guard isKept, tokens.add(token), owners.add(owner) else { throw SigningError(.outOfMemory) }
        count &+= 1
    }

    /// Decodes the text of an AES key.
    private static func decode(_ text: RawSpan, into key: inout [32 of UInt8]) -> Bool {
        guard text.byteCount == aesKeyCharacters else { return false }
        return unsafe withUnsafeMutableBytes(of: &key) { bytes in
            guard let start = bytes.baseAddress else { return false }
            var buffer = unsafe ByteBuffer(lent: start, capacity: bytes.count)
            do throws(MalformedText) { try Base64.decodeLenient(text, into: &buffer) } catch { return false }
            return buffer.count == bytes.count
        }
    }

    // MARK: Parts

    /// What signs; empty when there is no such key.
    @_lifetime(borrow self)
    func token(_ index: Int) -> RawSpan { tokens.text(index) }

    /// Whom the key is for; empty when there is no such key.
    @_lifetime(borrow self)
    func owner(_ index: Int) -> RawSpan { owners.text(index) }

    /// Authenticates a text with one of the keys, for what the replay guard remembers.
    @export(interface)
    package func tag(_ index: Int, _ text: RawSpan) -> AuthenticationTag? { replayKeys.tag(index, text) }
}
