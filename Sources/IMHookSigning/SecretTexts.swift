import CIMHook
import IMHookWire

/// Texts that have to stay secret, each in memory of its own that is wiped before it is freed.
///
/// Takes no memory before the first of them.
@safe @usableFromInline package struct SecretTexts: ~Copyable {
    @safe private struct Entry {
        let block: UnsafeMutableRawPointer
        let size: Int
    }

    private var entries: UnsafeMutablePointer<Entry>?
    private let capacity: Int
    private(set) package var count = 0

    /// Creates an empty list.
    ///
    /// - Parameter capacity: The most texts there can be.
    package init(capacity: Int) { self.capacity = capacity }

    @inlinable deinit {
        close()
    }

    @usableFromInline
    func close() {
        guard let entries = unsafe entries else { return }
        for index in 0..<count { unsafe SecretBlock.release(entries[index].block) }
        unsafe free(entries)
    }

    /// Adds a text of two pieces.
    ///
    /// - Returns: false when memory could not be allocated, or when there are as many as there can be.
    @export(interface)
    package mutating func add(_ first: RawSpan, _ second: RawSpan = RawSpan()) -> Bool {
        if unsafe entries == nil {
            let memory = unsafe malloc(capacity &* MemoryLayout<Entry>.stride)
            unsafe entries = memory?.bindMemory(to: Entry.self, capacity: capacity)
        }
        let size = first.byteCount &+ second.byteCount
        guard count < capacity, let entries = unsafe entries, let block = unsafe SecretBlock.allocate(size) else {
            return false
        }
        unsafe first.withUnsafeBytes { if let start = $0.baseAddress { unsafe memcpy(block, start, $0.count) } }
        unsafe second.withUnsafeBytes {
            if let start = $0.baseAddress { unsafe memcpy(block + first.byteCount, start, $0.count) }
        }
        unsafe (entries + count).initialize(to: Entry(block: block, size: size))
        count &+= 1
        return true
    }

    /// A text; empty when there is no such one.
    @_lifetime(borrow self)
    package func text(_ index: Int) -> RawSpan {
        guard index >= 0, index < count, let entries = unsafe entries else { return RawSpan() }
        let span = unsafe RawSpan(
            _unsafeStart: UnsafeRawPointer(entries[index].block),
            byteCount: entries[index].size
        )
        return unsafe _overrideLifetime(span, borrowing: self)
    }
}
