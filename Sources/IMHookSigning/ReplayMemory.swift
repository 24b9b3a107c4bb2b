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

    /// The expiry of an entry whose digest stands in the ring once more: it is not in the table.
    private static let moved = Int64.min

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

    /// Remembers a digest; one that is remembered already, for the longer of both times.
    ///
    /// - Returns: false when it is remembered already.
    /// - Complexity: O(1) on average, plus one step for each entry that has expired since.
    mutating func insert(_ digest: (UInt64, UInt64), now: Int64, expiry: Int64) -> Bool {
        while count > 0, unsafe entries[oldest].expiry < now { forgetOldest() }
        var isNew = true
        if let slot = slot(of: digest) {
            let position = unsafe Int(table[slot]) &- 1
            if unsafe entries[position].expiry >= expiry { return false }
            // The ring is in the order of time: the digest goes to its end, and its old place is forgotten in its turn.
            unsafe entries[position].expiry = Self.moved
            vacate(slot)
            isNew = false
        }
        if count == capacity {
            if unsafe entries[oldest].expiry != Self.moved { evictions &+= 1 }
            forgetOldest()
        }
        var slot = home(digest)
        while unsafe table[slot] != 0 { slot = (slot &+ 1) & mask }
        var position = oldest &+ count
        if position >= capacity { position &-= capacity }
        unsafe entries[position] = Entry(digest: digest, expiry: expiry)
        unsafe table[slot] = UInt32(truncatingIfNeeded: position &+ 1)
        count &+= 1
        return isNew
    }

    private func home(_ digest: (UInt64, UInt64)) -> Int {
        Int(truncatingIfNeeded: digest.0) & mask
    }

    /// Where in the table a digest is; nil when it is not remembered.
    private func slot(of digest: (UInt64, UInt64)) -> Int? {
        var slot = home(digest)
        while unsafe table[slot] != 0 {
            if unsafe entries[Int(table[slot]) &- 1].digest == digest { return slot }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Takes the oldest entry out of ring and table.
    private mutating func forgetOldest() {
        if unsafe entries[oldest].expiry != Self.moved {
            var slot = unsafe home(entries[oldest].digest)
            while unsafe Int(table[slot]) != oldest &+ 1 { slot = (slot &+ 1) & mask }
            vacate(slot)
        }
        oldest &+= 1
        if oldest == capacity { oldest = 0 }
        count &-= 1
    }

    /// Frees a place of the table, moving later entries of its run back (no tombstones).
    private func vacate(_ slot: Int) {
        var hole = slot
        var slot = slot
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
    }
}
