#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

/// Remembers which requests were received within the tolerance: bounded, oldest forgotten first, for any number of
/// threads and endpoints.
@safe public final class ReplayGuard: Sendable {
    /// Never changes, and what it points to has a lock of its own.
    nonisolated(unsafe) let storage: UnsafeMutablePointer<ReplayGuardStorage>

    /// Creates a guard.
    ///
    /// - Parameter capacity: How many requests are remembered, 1 to 16,777,216. A guard takes 48 bytes for each.
    /// - Throws: ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public init(capacity: Int = 1 << 16) throws(IMHookError) {
        guard capacity >= 1, capacity <= ReplayGuardStorage.maximumCapacity else {
            throw IMHookError(.optionOutOfRange)
        }
        guard let storage = ReplayGuardStorage(capacity: capacity) else { throw IMHookError(.outOfMemory) }
        unsafe self.storage = .allocate(capacity: 1)
        unsafe self.storage.initialize(to: storage)
    }

    deinit {
        unsafe storage.deinitialize(count: 1)
        unsafe storage.deallocate()
    }

    /// Requests remembered now.
    public var count: Int { unsafe storage.pointee.count }

    /// Requests forgotten before their time because the guard was full.
    public var evictions: UInt64 { unsafe storage.pointee.evictions }
}

#endif
