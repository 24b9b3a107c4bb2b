import CIMHook
import IMHookWire

/// The replies of recent deliveries, by `messageId` and by the key that stays the same when the platform sends again:
/// bounded in number, size and time, oldest forgotten first.
///
/// A queue of entries, each with a serial number, and a table of chains that lead from the newest entry to older ones. What
/// is forgotten is the oldest, and so the end of its chains: a link to something older than the first entry ends a chain,
/// and nothing has to be unlinked.
@safe @usableFromInline struct StreamDuplicates: ~Copyable {
    private var entries: BoundedQueue<StreamRemembered>
    /// For each hash the serial number, plus one, of the newest entry; those of `messageId`, then those of keys.
    private let chains: UnsafeMutablePointer<UInt64>
    private let mask: Int
    private let sizeLimit: Int
    private let seed: UInt64
    /// The serial number of the first entry.
    private var oldest: UInt64 = 0
    /// Bytes of all names and replies.
    private(set) var size = 0

    /// Creates an empty memory; nil when memory could not be allocated.
    ///
    /// - Parameters:
    ///   - limit: The most replies, at least 1.
    ///   - sizeLimit: The most bytes of names and replies; a reply that is larger by itself is not remembered.
    ///   - seed: Makes the table unpredictable.
    init?(limit: Int, sizeLimit: Int, seed: UInt64) {
        var slots = 16
        while slots < limit { slots &*= 2 }
        guard let entries = BoundedQueue<StreamRemembered>(capacity: limit),
            let chains = unsafe calloc(slots &* 2, MemoryLayout<UInt64>.stride)
        else { return nil }
        self.entries = entries
        unsafe self.chains = chains.bindMemory(to: UInt64.self, capacity: slots &* 2)
        mask = slots &- 1
        self.sizeLimit = sizeLimit
        self.seed = seed
    }

    @inlinable deinit {
        close()
    }

    @usableFromInline
    func close() {
        unsafe free(chains)
    }

    var count: Int { entries.count }

    /// Forgets what has expired.
    mutating func forget(now: Int64) {
        while entries.count > 0, entries[0].expiry <= now { forgetOldest() }
    }

    /// Remembers a reply; does nothing for one without any name, one that is too large, or without memory.
    ///
    /// - Complexity: O(1), plus one step for each entry that is forgotten.
    mutating func insert(
        _ reply: StreamReply,
        messageID: RawSpan,
        key: RawSpan,
        text: RawSpan,
        expiry: Int64
    ) {
        guard messageID.byteCount > 0 || key.byteCount > 0,
            var entry = StreamRemembered(reply, messageID: messageID, key: key, text: text, expiry: expiry),
            entry.size <= sizeLimit
        else { return }
        while entries.count > 0, entries.room == 0 || size > sizeLimit &- entry.size { forgetOldest() }
        let link = oldest &+ UInt64(truncatingIfNeeded: entries.count) &+ 1
        if messageID.byteCount > 0 {
            let chain = place(messageID)
            entry.earlier.message = unsafe chains[chain]
            unsafe chains[chain] = link
        }
        if key.byteCount > 0 {
            let chain = place(key) &+ mask &+ 1
            entry.earlier.key = unsafe chains[chain]
            unsafe chains[chain] = link
        }
        size &+= entry.size
        entries.append(entry)
    }

    /// Appends the answer to a frame that was replied to before.
    ///
    /// - Parameters:
    ///   - messageID: The frame's own, which the answer names.
    ///   - key: The frame's key; empty where there is none.
    ///   - now: The clock.
    ///   - buffer: What the answer is appended to.
    /// - Returns: false when the frame is not remembered.
    /// - Complexity: O(1) on average.
    mutating func answer(_ messageID: RawSpan, _ key: RawSpan, now: Int64, to buffer: inout ByteBuffer) -> Bool {
        forget(now: now)
        guard let position = find(message: messageID) ?? find(key: key) else { return false }
        entries[position].append(messageID, to: &buffer)
        return true
    }

    private func find(message messageID: RawSpan) -> Int? {
        guard messageID.byteCount > 0 else { return nil }
        var link = unsafe chains[place(messageID)]
        while let position = position(link) {
            if entries[position].has(messageID: messageID) { return position }
            link = entries[position].earlier.message
        }
        return nil
    }

    private func find(key: RawSpan) -> Int? {
        guard key.byteCount > 0 else { return nil }
        var link = unsafe chains[place(key) &+ mask &+ 1]
        while let position = position(link) {
            if entries[position].has(key: key) { return position }
            link = entries[position].earlier.key
        }
        return nil
    }

    /// The position of the entry that a link leads to; nil at the end of a chain.
    private func position(_ link: UInt64) -> Int? {
        guard link > oldest else { return nil }
        let position = Int(truncatingIfNeeded: link &- 1 &- oldest)
        return position < entries.count ? position : nil
    }

    private mutating func forgetOldest() {
        guard let entry = entries.popFirst() else { return }
        size &-= entry.size
        oldest &+= 1
    }

    private func place(_ text: RawSpan) -> Int {
        var hash = seed ^ UInt64(truncatingIfNeeded: text.byteCount)
        var offset = 0
        while offset < text.byteCount {
            hash = (hash ^ text.word(offset)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            offset &+= 8
        }
        return Int(truncatingIfNeeded: hash) & mask
    }
}
