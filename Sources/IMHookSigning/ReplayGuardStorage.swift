import CIMHook
import IMHookWire

/// Remembers which requests were received within the tolerance, for any number of threads.
///
/// A request is remembered as the first 16 bytes of an HMAC-SHA256 over its timestamp and content, made with the secret that
/// signed it: the signature itself is a function of the secret and the timestamp.
@safe @usableFromInline package struct ReplayGuardStorage: ~Copyable {
    /// The most requests that can be remembered.
    package static let maximumCapacity = 1 << 24
    /// How many are remembered by default.
    package static let defaultCapacity = 1 << 16

    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let memory: UnsafeMutablePointer<ReplayMemory>

    /// Creates an empty guard; nil when memory could not be allocated.
    ///
    /// - Parameter capacity: 1 to ``maximumCapacity``.
    @export(interface)
    package init?(capacity: Int) {
        guard let lock = unsafe malloc(MemoryLayout<pthread_mutex_t>.size) else { return nil }
        guard let memory = unsafe malloc(MemoryLayout<ReplayMemory>.size) else {
            unsafe free(lock)
            return nil
        }
        guard let entries = ReplayMemory(capacity: capacity) else {
            unsafe free(lock)
            unsafe free(memory)
            return nil
        }
        unsafe self.lock = lock.bindMemory(to: pthread_mutex_t.self, capacity: 1)
        unsafe self.memory = memory.bindMemory(to: ReplayMemory.self, capacity: 1)
        unsafe self.memory.initialize(to: entries)
        unsafe pthread_mutex_init(self.lock, nil)
    }

    @inlinable deinit {
        close()
    }

    @usableFromInline
    func close() {
        unsafe memory.deinitialize(count: 1)
        unsafe free(memory)
        unsafe pthread_mutex_destroy(lock)
        unsafe free(lock)
    }

    /// Remembers a verified request.
    ///
    /// - Parameters:
    ///   - tag: What stands for the request, made with the secret that signed it.
    ///   - signedAt: The signed timestamp, in Unix milliseconds.
    ///   - now: The clock, in Unix milliseconds.
    ///   - tolerance: In milliseconds.
    /// - Throws: ``Status/replayed`` when the request is remembered already.
    @export(interface)
    package func admit(
        _ tag: AuthenticationTag,
        signedAt: Int64,
        now: Int64,
        tolerance: Int64
    ) throws(SigningError) {
        let (expiry, overflow) = signedAt.addingReportingOverflow(tolerance)
        unsafe pthread_mutex_lock(lock)
        let isNew = unsafe memory.pointee.insert(tag.prefix, now: now, expiry: overflow ? Int64.max : expiry)
        unsafe pthread_mutex_unlock(lock)
        if !isNew { throw SigningError(.replayed) }
    }

    /// Requests remembered now.
    package var count: Int { unsafe read { unsafe $0.pointee.count } }

    /// Requests forgotten before their time because the guard was full.
    package var evictions: UInt64 { unsafe read { unsafe $0.pointee.evictions } }

    private func read<Value>(_ value: (UnsafeMutablePointer<ReplayMemory>) -> Value) -> Value {
        unsafe pthread_mutex_lock(lock)
        let result = unsafe value(memory)
        unsafe pthread_mutex_unlock(lock)
        return result
    }
}
