import CIMHook

/// One block of memory that holds a JSON text, the nodes read from it, the strings decoded from it, and the texts nested
/// inside those strings.
///
///     | prefix | text | decoded | decoded again | … | further text | nodes … | tail |
///
/// The *text space* is a row of equal levels. Level 0 is a copy of the text. A string that has escapes and stands at
/// some place of a level is decoded to the same place of the next one: decoding never makes text longer, so no room has
/// to be looked for, nothing moves, and memory is bounded by the size of the text times the number of levels. A JSON
/// text inside a string is parsed where its decoded form stands, and its nodes join the same list. After the levels there
/// may be room for a text of another origin.
///
/// All memory is asked for with malloc and every failure is reported, never trapped on. Reads are checked against the
/// text space; past its end there are zeros.
@safe @usableFromInline package struct JSONArena: ~Copyable {
    /// Zero bytes kept after the text: reading stops at the first of them.
    static let padding = 8
    static let nodeStride = MemoryLayout<JSONNode>.stride

    /// The block.
    ///
    /// The owner's header stands in its first `prefix` bytes.
    @usableFromInline private(set) package var block: UnsafeMutableRawPointer
    @usableFromInline private(set) package var blockSize: Int
    private let prefix: Int
    /// The first byte of the text space.
    private(set) var text: UnsafeMutableRawPointer
    /// The first node.
    private var nodes: UnsafeMutableRawPointer
    /// Bytes of one level of the text space.
    let levelSize: Int
    /// Bytes of all levels.
    let levelsSize: Int
    /// Bytes of the whole text space.
    let textSize: Int
    /// Bytes of the text at level 0.
    package let inputSize: Int
    /// The text received.
    package var input: TextRange { TextRange(start: 0, size: UInt32(truncatingIfNeeded: inputSize)) }
    private(set) var nodeCount: Int
    /// Where the tail begins, in bytes from the start of the block; 0 while nodes may still be added.
    private var tail = 0
    /// Whether the block is wiped before it is given back.
    @usableFromInline private(set) var isSecret: Bool

    /// Copies a text into a new block; nil when memory could not be allocated.
    ///
    /// - Parameters:
    ///   - text: The text. Its size must be at most ``JSONLimits/maxSize``'s upper bound.
    ///   - levels: How many levels the text space has: 1 for the text, 1 for each level of JSON nested in strings, and 1
    ///     for the strings of the innermost.
    ///   - prefix: Bytes to keep free at the start of the block for its owner, a multiple of 16.
    ///   - reserve: Bytes of the tail that will probably be needed.
    ///   - further: Bytes of text that ``appendFurther(_:)`` can take.
    ///   - isSecret: Whether nothing is to be left in memory that is given back, as by ``keepSecret()``.
    @inline(never)
    @export(interface)
    package init?(
        text: RawSpan,
        levels: Int,
        prefix: Int = 0,
        reserve: Int = 0,
        further: Int = 0,
        isSecret: Bool = false
    ) {
        self.isSecret = isSecret
        inputSize = text.byteCount
        levelSize = (text.byteCount &+ Self.padding &+ 15) & ~15
        levelsSize = levelSize &* levels
        textSize = levelsSize &+ ((further &+ 15) & ~15)
        self.prefix = prefix
        // Most texts have a value for every eight bytes or fewer; the list grows when one has more.
        let room = (text.byteCount >> 3) &+ 24
        blockSize = prefix &+ textSize &+ room &* Self.nodeStride &+ reserve
        nodeCount = 0
        guard let block = unsafe malloc(blockSize) else { return nil }
        unsafe self.block = block
        unsafe self.text = block + prefix
        unsafe nodes = block + (prefix &+ textSize)
        let start = unsafe self.text
        unsafe text.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress {
                unsafe memcpy(start, source, bytes.count)
            }
        }
        unsafe memset(start + inputSize, 0, Self.padding)
    }

    @inlinable deinit {
        unsafe releaseMemory(block, wiping: isSecret ? blockSize : 0)
    }

    /// From now on nothing of the block is left in memory that is given back, also when the block moves.
    package mutating func keepSecret() { isSecret = true }

    // MARK: Text

    /// The bytes of a range.
    ///
    /// Valid as long as the arena is neither parsed into nor freed.
    @inline(__always)
    package func bytes(_ range: TextRange) -> UnsafeRawBufferPointer {
        let start = Int(range.start)
        let size = Int(range.size)
        guard start &+ size <= textSize else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeRawBufferPointer(start: text + start, count: size)
    }

    /// Keeps a text after the levels.
    ///
    /// There is room for one, of the size given when the arena was made.
    ///
    /// - Returns: Where it stands; nil when it is larger.
    package func appendFurther(_ text: RawSpan) -> TextRange? {
        guard text.byteCount <= textSize &- levelsSize else { return nil }
        let place = unsafe self.text + levelsSize
        unsafe text.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress { unsafe memcpy(place, source, bytes.count) }
        }
        return TextRange(
            start: UInt32(truncatingIfNeeded: levelsSize),
            size: UInt32(truncatingIfNeeded: text.byteCount)
        )
    }

    // MARK: Nodes

    /// The node at an index; the absent node outside the list.
    @inline(__always)
    func node(_ index: UInt32) -> JSONNode {
        guard index < nodeCount else { return .absent }
        return unsafe nodes.load(fromByteOffset: Int(index) &* Self.nodeStride, as: JSONNode.self)
    }

    @inline(__always)
    func setNode(_ index: UInt32, _ node: JSONNode) {
        guard index < nodeCount else { return }
        unsafe nodes.storeBytes(of: node, toByteOffset: Int(index) &* Self.nodeStride, as: JSONNode.self)
    }

    /// The memory that nodes may be added to: its first byte and how many it holds.
    @inline(__always)
    func nodeRoom() -> (nodes: UnsafeMutableRawPointer, capacity: Int) {
        (unsafe nodes, (blockSize &- prefix &- textSize) / Self.nodeStride)
    }

    /// Makes room for more nodes by doubling it.
    ///
    /// The block may move.
    ///
    /// - Returns: false when memory could not be allocated or the tail is in use; nothing changed then.
    mutating func growNodes() -> Bool {
        guard tail == 0 else { return false }
        let more = unsafe nodeRoom().capacity &* Self.nodeStride
        return resize(to: blockSize &+ more)
    }

    /// Keeps the nodes that were added to the memory of ``nodeRoom()``.
    mutating func setNodeCount(_ count: Int) { nodeCount = count }

    // MARK: Tail

    /// Takes memory at the end of the block, after the last node, aligned to 16 bytes.
    ///
    /// No text may be parsed into the arena afterwards. The block may move as long as no earlier tail was taken.
    ///
    /// - Returns: The offset of the memory from the start of the block and the bytes that are there, at least `size`; nil
    ///   when memory could not be allocated or a tail was taken before.
    package mutating func takeTail(_ size: Int) -> (offset: Int, size: Int)? {
        guard tail == 0 else { return nil }
        let offset = (prefix &+ textSize &+ nodeCount &* Self.nodeStride &+ 15) & ~15
        if blockSize &- offset < size, !resize(to: offset &+ size) { return nil }
        tail = offset
        return (offset, blockSize &- offset)
    }

    private mutating func resize(to size: Int) -> Bool {
        guard let moved = unsafe isSecret ? moved(to: size) : realloc(block, size) else { return false }
        unsafe block = moved
        unsafe text = moved + prefix
        unsafe nodes = moved + (prefix &+ textSize)
        blockSize = size
        return true
    }

    /// Moves the block to a larger one, which realloc would do without wiping what it leaves behind.
    @inline(never)
    private func moved(to size: Int) -> UnsafeMutableRawPointer? {
        guard let moved = unsafe malloc(size) else { return nil }
        unsafe memcpy(moved, block, blockSize)
        unsafe releaseMemory(block, wiping: blockSize)
        return unsafe moved
    }
}
