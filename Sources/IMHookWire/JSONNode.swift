/// One value, or the name of a member, on the flat list that a parsed JSON text is kept as.
///
/// Nodes stand in the order of the text: a container is followed by everything inside it, a member is its name followed
/// by its value. For `{"a":[1,"x"]}`:
///
///     index  kind    count  next   text
///     0      object  1      5      {"a":[1,"x"]}
///     1      string         name   a
///     2      array   2      5      [1,"x"]
///     3      number                1
///     4      string                x
struct JSONNode {
    /// Where the text begins in the arena's text space: at the bracket of a container, after the quote of a string.
    var start: UInt32
    /// Bytes of the text: with both brackets, without the quotes.
    var size: UInt32
    /// Containers: the index after everything inside; while it is still open, the index of the container around it.
    ///
    /// Strings with escapes: the size of the decoded text, once decoded.
    var next: UInt32
    /// The type in bits 0 to 3, flags in bits 4 to 7, the number of members or elements from bit 8.
    var info: UInt32

    /// On a boolean: it is true.
    ///
    /// On a string: its text was parsed, and the count is the node of the value in it.
    static let isTrue: UInt32 = 1 << 4
    static let hasInner: UInt32 = 1 << 4
    static let hasEscapes: UInt32 = 1 << 5
    static let isDecoded: UInt32 = 1 << 6
    static let isName: UInt32 = 1 << 7
    static let oneChild: UInt32 = 1 << 8
    /// The most children that `info` can count; no document has more values.
    static let maximumCount: UInt32 = (1 << 24) - 1

    /// What stands for a value that does not exist.
    static let absent = JSONNode(start: 0, size: 0, next: 0, info: 0)

    @inline(__always)
    init(start: UInt32, size: UInt32, next: UInt32, info: UInt32) {
        self.start = start
        self.size = size
        self.next = next
        self.info = info
    }

    @inline(__always)
    var type: JSONType { JSONType(rawValue: Int32(truncatingIfNeeded: info & 0xF)) ?? .absent }
    var count: UInt32 { info >> 8 }
    @inline(__always)
    var isContainer: Bool { info & 0xF >= UInt32(truncatingIfNeeded: JSONType.array.rawValue) }

    /// Whether this is a string without escapes.
    @inline(__always)
    var isPlainString: Bool {
        info & (0xF | Self.hasEscapes) == UInt32(truncatingIfNeeded: JSONType.string.rawValue)
    }

    @inline(__always)
    func has(_ flag: UInt32) -> Bool { info & flag != 0 }
}
