import CIMHook

/// The digests of recent requests, in the order in which they came, bounded, oldest forgotten first.
///
/// A ring of entries and a table of open addressing over it. Digests are keyed with a secret, so nobody can choose
/// requests that meet in the table.
@safe struct ReplayMemory: ~Copyable {
    private struct Entry {
        var digest: (UInt64, UInt64)
        /// The last moment, in Unix milliseconds, at which the entry is needed.
        var expiry: Int64
    }

    private let entries: UnsafeMutablePointer<Entry>
    private let capacity: Int
    /// Ring positions plus one; 0 is free.
    ///
    /// At least twice as many as entries.
    private let table: UnsafeMutablePointer<UInt32>
    private let mask: Int
    private var oldest = 0
    private(set) var count = 0
    /// Entries forgotten before their expiry because the ring was full.
    private(set) var evictions: UInt64 = 0

    /// Bytes of memory for each entry: 24 in the ring, and 8 to 16 in the table.
    init?(capacity: Int) {
        var slots = 2
        while slots < capacity &* 2 { slots &*= 2 }
        guard let ring = unsafe malloc(capacity &* MemoryLayout<Entry>.stride) else { return nil }
        guard let table = unsafe calloc(slots, MemoryLayout<UInt32>.stride) else {
            unsafe free(ring)
            return nil
        }
        unsafe entries = ring.bindMemory(to: Entry.self, capacity: capacity)
        unsafe self.table = table.bindMemory(to: UInt32.self, capacity: slots)
        self.capacity = capacity
        mask = slots &- 1
    }

    deinit {
        unsafe free(entries)
        unsafe free(table)
    }

    /// Remembers a digest, and one that is remembered already as another entry when it is needed for longer.
    ///
    /// - Returns: false when it is remembered already.
    /// - Complexity: O(1) on average, plus one step for each entry that has expired since.
    mutating func insert(_ digest: (UInt64, UInt64), now: Int64, expiry: Int64) -> Bool {
        while count > 0, unsafe entries[oldest].expiry < now { forgetOldest() }
        var slot = home(digest)
        var known: Int64?
        while unsafe table[slot] != 0 {
            let entry = unsafe entries[Int(table[slot]) &- 1]
            if entry.digest == digest { known = Swift.max(known ?? entry.expiry, entry.expiry) }
            slot = (slot &+ 1) & mask
        }
        if let known, known >= expiry { return false }
        if count == capacity {
            evictions &+= 1
            forgetOldest()
            // Forgetting may have moved entries: the free slot is looked for again.
            slot = home(digest)
            while unsafe table[slot] != 0 { slot = (slot &+ 1) & mask }
        }
        var position = oldest &+ count
        if position >= capacity { position &-= capacity }
        unsafe entries[position] = Entry(digest: digest, expiry: expiry)
        unsafe table[slot] = UInt32(truncatingIfNeeded: position &+ 1)
        count &+= 1
        return known == nil
    }

    private func home(_ digest: (UInt64, UInt64)) -> Int {
        Int(truncatingIfNeeded: digest.0) & mask
    }

    /// Takes the oldest entry out of ring and table, moving later entries of its run back (no tombstones).
    private mutating func forgetOldest() {
        var hole = unsafe home(entries[oldest].digest)
        while unsafe Int(table[hole]) != oldest &+ 1 { hole = (hole &+ 1) & mask }
        var slot = hole
        while true {
            slot = (slot &+ 1) & mask
            let position = unsafe Int(table[slot])
            if position == 0 { break }
            // An entry may move into the hole when its home is not between the hole and where it stands.
            let distance = unsafe (slot &- home(entries[position &- 1].digest)) & mask
            if distance >= (slot &- hole) & mask {
                unsafe table[hole] = table[slot]
                hole = slot
            }
        }
        unsafe table[hole] = 0
        oldest &+= 1
        if oldest == capacity { oldest = 0 }
        count &-= 1
    }
}
