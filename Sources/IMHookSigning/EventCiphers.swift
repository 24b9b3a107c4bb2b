import CIMHook
import COpenSSL
import IMHookWire

/// AES-256 keys in CBC mode, each with the first block of the key as its vector.
///
/// Immutable after the last ``add(_:)``, for any number of threads: a key is a pair of contexts of libcrypto, one for each
/// direction, that are copied for every text and never used themselves. Copying spares looking the cipher up and computing
/// the schedule of the key, which takes as long as a usual event. libcrypto wipes contexts before it frees them.
@safe @usableFromInline package struct EventCiphers: ~Copyable {
    @safe private struct Entry {
        let decryption: OpaquePointer
        let encryption: OpaquePointer
    }

    private var entries: UnsafeMutablePointer<Entry>?
    private let capacity: Int
    private var count = 0

    /// Creates an empty list, which takes no memory before the first key.
    ///
    /// - Parameter capacity: The most keys there can be.
    init(capacity: Int) { self.capacity = capacity }

    @inlinable deinit {
        close()
    }

    @usableFromInline
    func close() {
        guard let entries = unsafe entries else { return }
        for index in 0..<count {
            unsafe EVP_CIPHER_CTX_free(entries[index].decryption)
            unsafe EVP_CIPHER_CTX_free(entries[index].encryption)
        }
        unsafe free(entries)
    }

    /// Adds a key.
    ///
    /// - Parameter key: 32 bytes.
    /// - Returns: false when libcrypto fails, as it does without memory, or when there are as many as there can be.
    mutating func add(_ key: RawSpan) -> Bool {
        guard count < capacity, key.byteCount == 32 else { return false }
        if unsafe entries == nil {
            let memory = unsafe malloc(capacity &* MemoryLayout<Entry>.stride)
            unsafe entries = memory?.bindMemory(to: Entry.self, capacity: capacity)
        }
        // What fails is told by its result: the thread's list of errors stays as its owner has it.
        ERR_set_mark()
        defer { ERR_pop_to_mark() }
        guard let entries = unsafe entries, let decryption = unsafe Self.context(key, 0) else { return false }
        guard let encryption = unsafe Self.context(key, 1) else {
            unsafe EVP_CIPHER_CTX_free(decryption)
            return false
        }
        unsafe (entries + count).initialize(to: Entry(decryption: decryption, encryption: encryption))
        count &+= 1
        return true
    }

    /// Makes a context that is ready for a text.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - direction: 1 to encrypt, 0 to decrypt.
    /// - Returns: nil when libcrypto fails, as it does without memory.
    private static func context(_ key: RawSpan, _ direction: Int32) -> OpaquePointer? {
        guard let context = unsafe EVP_CIPHER_CTX_new() else { return nil }
        let isReady = unsafe key.withUnsafeBytes { key in
            let key = unsafe key.baseAddress?.assumingMemoryBound(to: UInt8.self)
            return unsafe EVP_CipherInit_ex(context, EVP_aes_256_cbc(), nil, key, key, direction) == 1
        }
        // The padding is not that of libcrypto: it fills blocks of another size.
        guard isReady, unsafe EVP_CIPHER_CTX_set_padding(context, 0) == 1 else {
            unsafe EVP_CIPHER_CTX_free(context)
            return nil
        }
        return unsafe context
    }

    /// Decrypts whole blocks where they stand.
    ///
    /// - Returns: false when there is no such key, or when libcrypto fails, as it does without memory. Then the bytes may be
    ///   either text.
    func decrypt(_ bytes: UnsafeMutableRawBufferPointer, _ index: Int) -> Bool {
        guard index >= 0, index < count, let entries = unsafe entries else { return false }
        return unsafe Self.crypt(bytes, entries[index].decryption)
    }

    /// Encrypts whole blocks where they stand.
    ///
    /// - Returns: false when there is no such key, or when libcrypto fails, as it does without memory. Then the bytes may be
    ///   either text.
    func encrypt(_ bytes: UnsafeMutableRawBufferPointer, _ index: Int) -> Bool {
        guard index >= 0, index < count, let entries = unsafe entries else { return false }
        return unsafe Self.crypt(bytes, entries[index].encryption)
    }

    private static func crypt(_ bytes: UnsafeMutableRawBufferPointer, _ template: OpaquePointer) -> Bool {
        ERR_set_mark()
        defer { ERR_pop_to_mark() }
        guard let size = Int32(exactly: bytes.count), let context = unsafe EVP_CIPHER_CTX_new() else { return false }
        defer { unsafe EVP_CIPHER_CTX_free(context) }
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var written: Int32 = 0
        return unsafe EVP_CIPHER_CTX_copy(context, template) == 1
            && EVP_CipherUpdate(context, start, &written, start, size) == 1 && written == size
    }
}
