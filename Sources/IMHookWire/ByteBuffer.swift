import CIMHook

/// Bytes that grow at the end.
///
/// May begin in memory lent by somebody else and moves to its own when that is full.
///
/// A failure to allocate is remembered in ``hasFailed``; later calls do nothing. So a text is written as a whole and
/// checked once.
@safe @usableFromInline package struct ByteBuffer: ~Copyable {
    @usableFromInline private(set) package var start: UnsafeMutableRawPointer?
    private(set) package var count = 0
    private var capacity: Int
    @usableFromInline var isLent: Bool
    /// Whether memory could not be allocated.
    private(set) package var hasFailed = false

    /// Creates an empty buffer that allocates when first written to.
    package init() {
        unsafe start = nil
        capacity = 0
        isLent = false
    }

    /// Creates an empty buffer in memory that stays valid for the life of the buffer.
    package init(lent memory: UnsafeMutableRawPointer, capacity: Int) {
        unsafe start = memory
        self.capacity = capacity
        isLent = true
    }

    @inlinable deinit {
        if !isLent { unsafe releaseMemory(start) }
    }

    /// The bytes written so far.
    ///
    /// Valid until the next change.
    package var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: start, count: count)
    }

    /// The bytes written so far, as a span.
    package var span: RawSpan {
        @_lifetime(borrow self)
        get {
            guard let start = unsafe start else { return RawSpan() }
            let span = unsafe RawSpan(_unsafeStart: UnsafeRawPointer(start), byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// Forgets the bytes but keeps the memory.
    package mutating func removeAll() {
        count = 0
        hasFailed = false
    }

    /// Remembers that something that belongs to the bytes could not be allocated.
    package mutating func fail() { hasFailed = true }

    /// Goes on after memory could not be allocated: what was written before that is still there.
    package mutating func forgetFailure() { hasFailed = false }

    /// Drops what was written after an earlier count.
    package mutating func truncate(to earlier: Int) {
        if earlier >= 0, earlier < count { count = earlier }
    }

    /// Makes sure that bytes can be added without moving.
    ///
    /// - Returns: Where they go; nil when memory could not be allocated.
    @inline(__always)
    package mutating func reserve(_ more: Int) -> UnsafeMutableRawPointer? {
        if capacity &- count < more, !grow(more) { return nil }
        return unsafe start.map { unsafe $0 + count }
    }

    /// Counts bytes that were written to what ``reserve(_:)`` returned.
    @inline(__always)
    package mutating func advance(_ written: Int) { count &+= written }

    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        guard let end = unsafe reserve(1) else { return }
        unsafe end.storeBytes(of: byte, as: UInt8.self)
        count &+= 1
    }

    @inline(__always)
    package mutating func append(_ text: StaticString) {
        guard let end = unsafe reserve(text.utf8CodeUnitCount) else { return }
        unsafe memcpy(end, text.utf8Start, text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    @inline(__always)
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, let end = unsafe reserve(bytes.count) else { return }
        unsafe memcpy(end, source, bytes.count)
        count &+= bytes.count
    }

    @inline(__always)
    package mutating func append(_ bytes: RawSpan) {
        if bytes.byteCount <= 16, let target = unsafe reserve(16) {
            unsafe target.storeBytes(of: bytes.word(0), as: UInt64.self)
            unsafe target.storeBytes(of: bytes.word(8), toByteOffset: 8, as: UInt64.self)
            return advance(bytes.byteCount)
        }
        unsafe bytes.withUnsafeBytes { bytes in unsafe append(bytes) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) -> Bool {
        guard !hasFailed else { return false }
        let (needed, overflow) = count.addingReportingOverflow(more)
        let wanted = Swift.max(needed, capacity &* 2, 256)
        guard !overflow, let moved = unsafe isLent ? malloc(wanted) : realloc(start, wanted) else {
            hasFailed = true
            return false
        }
        if isLent, let start = unsafe start {
            unsafe memcpy(moved, start, count)
            isLent = false
        }
        unsafe start = moved
        capacity = wanted
        return true
    }
}
