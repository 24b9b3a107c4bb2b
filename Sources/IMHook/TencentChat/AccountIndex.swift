import IMHookSigning
import IMHookWire

/// Where the accounts of a list stand, for lists that whoever sent the request makes as long as the body may be.
///
/// A short list is searched from its start. A long one gets a table of keyed hashes, so that nobody outside can choose
/// accounts that fall onto the same place.
struct AccountIndex: ~Copyable {
    /// The longest list that is searched.
    private static let searchable = 32

    /// For each position of the list the node of its account, as 32 bits.
    private var nodes = ByteBuffer()
    /// Positions plus one, as 32 bits, where the hash of their account says or behind; of equal accounts the first only.
    private var slots = ByteBuffer()
    private var slotMask = 0
    private var key: SigningTokens?
    private(set) var count = 0
    /// Whether memory or randomness was not to be had.
    private(set) var hasFailed = false

    /// Forgets the list.
    mutating func removeAll() {
        nodes.removeAll()
        slots.removeAll()
        slotMask = 0
        count = 0
        hasFailed = false
    }

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - list: The node of an array of objects; anything else is an empty list.
    ///   - accountName: The member that names the account.
    ///   - arena: The webhook.
    mutating func read(_ list: UInt32, _ accountName: StaticString, _ arena: borrowing JSONArena) {
        removeAll()
        guard arena.type(list) == .array, let memory = unsafe nodes.reserve(arena.count(list) &* 4) else {
            hasFailed = nodes.hasFailed
            return
        }
        let end = arena.after(list)
        var element = arena.first(list)
        while element < end, count < arena.count(list) {
            let node = arena.member(element, accountName) ?? JSONArena.absent
            unsafe memory.storeBytes(of: node, toByteOffset: count &* 4, as: UInt32.self)
            count &+= 1
            element = arena.following(element, before: end)
        }
        nodes.advance(count &* 4)
        if count > Self.searchable { hash(arena) }
    }

    /// The account at a position; empty where there is no text.
    @_lifetime(borrow arena)
    func account(_ position: Int, _ arena: borrowing JSONArena) -> RawSpan {
        let node = word(nodes, position)
        let range = node == JSONArena.absent ? TextRange.empty : arena.textOrEmpty(node)
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(range))
        return unsafe _overrideLifetime(span, borrowing: arena)
    }

    /// The first position of an account; nil when the list does not have it.
    func position(of account: RawSpan, _ arena: borrowing JSONArena) -> Int? {
        guard account.byteCount > 0 else { return nil }
        if slotMask == 0 {
            for position in 0..<count where self.account(position, arena).equals(account) { return position }
            return nil
        }
        let slot = slot(of: account, arena)
        let position = Int(word(slots, slot)) &- 1
        return position < 0 ? nil : position
    }

    // MARK: The table

    private mutating func hash(_ arena: borrowing JSONArena) {
        var size = 64
        while size < count &* 2 { size &*= 2 }
        guard let seed = RandomNumber.draw(), let second = RandomNumber.draw(), var key = SigningTokens(),
            let memory = unsafe slots.reserve(size &* 4)
        else {
            hasFailed = true
            return
        }
        let words = (seed, second)
        unsafe withUnsafeBytes(of: words) { unsafe _ = key.add(RawSpan(_unsafeBytes: $0)) }
        self.key = consume key
        for slot in 0..<size { unsafe memory.storeBytes(of: 0, toByteOffset: slot &* 4, as: UInt32.self) }
        slots.advance(size &* 4)
        slotMask = size &- 1
        for position in 0..<count {
            let account = account(position, arena)
            guard account.byteCount > 0 else { continue }
            let slot = slot(of: account, arena)
            guard word(slots, slot) == 0 else { continue }
            unsafe memory.storeBytes(
                of: UInt32(truncatingIfNeeded: position &+ 1),
                toByteOffset: slot &* 4,
                as: UInt32.self
            )
        }
    }

    /// The slot that has an account, or the empty one where it belongs: there are more slots than accounts.
    private func slot(of account: RawSpan, _ arena: borrowing JSONArena) -> Int {
        var slot = Int(truncatingIfNeeded: key?.tag(0, account)?.prefix.0 ?? 0) & slotMask
        while true {
            let position = Int(word(slots, slot)) &- 1
            if position < 0 || self.account(position, arena).equals(account) { return slot }
            slot = (slot &+ 1) & slotMask
        }
    }

    private func word(_ buffer: borrowing ByteBuffer, _ index: Int) -> UInt32 {
        let span = buffer.span
        guard index >= 0, index &* 4 &+ 4 <= span.byteCount else { return JSONArena.absent }
        return unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: index &* 4, as: UInt32.self)
    }
}
