import CIMHook
import IMHookWire

/// The parameters of an answer, kept in the order in which they were set, one chain for each part.
///
/// Every entry is a header, the name and the value, one after the other in one buffer; another buffer has the first and
/// the last entry of each part.
struct ReplyParameters: ~Copyable {
    /// What a value is.
    enum Value: UInt32 {
        /// Text, kept as it is.
        case text = 0
        /// JSON text of anything but a string.
        case json = 1
    }

    /// One parameter, with its place in the buffer.
    struct Entry {
        /// The place of the next parameter of the part; ``none`` after the last one.
        fileprivate(set) var next: UInt32
        fileprivate var nameSize: UInt32
        fileprivate var valueSize: UInt32
        fileprivate var kindNumber: UInt32

        /// What the value is.
        var kind: Value { Value(rawValue: kindNumber) ?? .text }
    }

    private struct Chain {
        var first: UInt32
        var last: UInt32
        var count: UInt32
    }

    /// The most parameters of one part.
    ///
    /// All data of a card together is at most 100 KB (page 「开放接口创建卡片实例」).
    static let maximumCount = 1000

    /// No place.
    static let none = UInt32.max
    private static let entrySize = MemoryLayout<Entry>.size

    private var entries: ByteBuffer
    private var chains: ByteBuffer

    init(entries: consuming ByteBuffer, chains: consuming ByteBuffer) {
        self.entries = entries
        self.chains = chains
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { entries.hasFailed || chains.hasFailed }

    /// Forgets everything and begins with some number of empty parts.
    mutating func reset(parts: Int) {
        entries.removeAll()
        chains.removeAll()
        let (size, overflow) = parts.multipliedReportingOverflow(by: MemoryLayout<Chain>.size)
        guard !overflow, let memory = unsafe chains.reserve(size) else { return }
        let empty = Chain(first: Self.none, last: Self.none, count: 0)
        for part in 0..<parts {
            unsafe memory.storeBytes(of: empty, toByteOffset: part &* MemoryLayout<Chain>.size, as: Chain.self)
        }
        chains.advance(size)
    }

    /// Whether a part has no parameters.
    @inline(__always)
    func isEmpty(_ part: Int) -> Bool { chain(part).count == 0 }

    /// Sets a parameter; one of the same name set before is replaced where it stands.
    ///
    /// - Throws: ``Status/replyTooManyParameters``, ``Status/outOfMemory``.
    mutating func set(_ part: Int, _ name: RawSpan, _ kind: Value, _ value: RawSpan) throws(WireError) {
        var chain = chain(part)
        let earlier = find(chain, name)
        guard earlier != nil || chain.count < Self.maximumCount else { throw WireError(.replyTooManyParameters) }
        let place = UInt32(truncatingIfNeeded: entries.count)
        // Short texts are appended in words of sixteen bytes: with room for them nothing can fail halfway.
        let size = Self.entrySize &+ name.byteCount &+ value.byteCount &+ 16
        guard entries.count &+ size < Int(UInt32.max), let memory = unsafe entries.reserve(size) else {
            throw WireError(.outOfMemory)
        }
        let entry = Entry(
            next: earlier.map { self.entry($0.place).next } ?? Self.none,
            nameSize: UInt32(truncatingIfNeeded: name.byteCount),
            valueSize: UInt32(truncatingIfNeeded: value.byteCount),
            kindNumber: kind.rawValue
        )
        unsafe memory.storeBytes(of: entry, as: Entry.self)
        entries.advance(Self.entrySize)
        entries.append(name)
        entries.append(value)
        // The new entry takes the place of the earlier one in the chain, or comes last.
        let previous = earlier?.previous ?? chain.last
        if previous == Self.none {
            chain.first = place
        } else {
            var linked = self.entry(previous)
            linked.next = place
            put(linked, previous)
        }
        if entry.next == Self.none { chain.last = place }
        if earlier == nil { chain.count &+= 1 }
        put(chain, part)
    }

    // MARK: Iterating

    /// The place of the first parameter of a part; ``none`` when it is empty.
    @inline(__always)
    func first(_ part: Int) -> UInt32 { chain(part).first }

    /// The name of a parameter.
    @inline(__always)
    @_lifetime(borrow self)
    func name(_ place: UInt32, _ entry: Entry) -> RawSpan {
        let start = Int(place) &+ Self.entrySize
        return entries.span.slice(start, start &+ Int(entry.nameSize))
    }

    /// The value of a parameter.
    @inline(__always)
    @_lifetime(borrow self)
    func value(_ place: UInt32, _ entry: Entry) -> RawSpan {
        let start = Int(place) &+ Self.entrySize &+ Int(entry.nameSize)
        return entries.span.slice(start, start &+ Int(entry.valueSize))
    }

    /// Whether a part is one value as a whole, kept under the empty name: it has no other.
    func isWhole(_ part: Int) -> Bool {
        let chain = chain(part)
        return chain.first != Self.none && entry(chain.first).nameSize == 0
    }

    /// Whether a part has a parameter of a name.
    func contains(_ part: Int, _ name: RawSpan) -> Bool { find(chain(part), name) != nil }

    /// Calls a closure with the parameter of a name, when there is one.
    ///
    /// - Returns: Whether there is one.
    func read(_ part: Int, _ name: StaticString, _ body: (_ kind: Value, _ value: RawSpan) -> Void) -> Bool {
        guard let found = find(chain(part), name.span) else { return false }
        let entry = entry(found.place)
        body(entry.kind, value(found.place, entry))
        return true
    }

    /// Whether a part has a value that is not text, under a name for which a condition holds.
    func hasJSON(_ part: Int, where isWanted: (_ name: RawSpan) -> Bool) -> Bool {
        var place = first(part)
        while place != Self.none {
            let entry = entry(place)
            if entry.kind == .json, isWanted(name(place, entry)) { return true }
            place = entry.next
        }
        return false
    }

    // MARK: Memory

    /// The entry of a name, and the one before it in the chain.
    private func find(_ chain: Chain, _ wanted: RawSpan) -> (place: UInt32, previous: UInt32)? {
        var previous = Self.none
        var place = chain.first
        while place != Self.none {
            let entry = entry(place)
            if name(place, entry).equals(wanted) { return (place, previous) }
            previous = place
            place = entry.next
        }
        return nil
    }

    /// The parameter at a place.
    @inline(__always)
    func entry(_ place: UInt32) -> Entry {
        let span = entries.span
        guard Int(place) &+ Self.entrySize <= span.byteCount else {
            return Entry(next: Self.none, nameSize: 0, valueSize: 0, kindNumber: 0)
        }
        return unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: Int(place), as: Entry.self)
    }

    private func put(_ entry: Entry, _ place: UInt32) {
        guard let start = unsafe entries.start, Int(place) &+ Self.entrySize <= entries.count else { return }
        unsafe (start + Int(place)).storeBytes(of: entry, as: Entry.self)
    }

    private func chain(_ part: Int) -> Chain {
        let offset = part &* MemoryLayout<Chain>.size
        let span = chains.span
        guard part >= 0, offset &+ MemoryLayout<Chain>.size <= span.byteCount else {
            return Chain(first: Self.none, last: Self.none, count: 0)
        }
        return unsafe span.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Chain.self)
    }

    private func put(_ chain: Chain, _ part: Int) {
        let offset = part &* MemoryLayout<Chain>.size
        guard part >= 0, let start = unsafe chains.start, offset &+ MemoryLayout<Chain>.size <= chains.count else {
            return
        }
        unsafe (start + offset).storeBytes(of: chain, as: Chain.self)
    }
}
