/// How much a JSON text may ask for.
///
/// Every limit is checked while reading, before memory is spent on what exceeds it.
public struct JSONLimits: Sendable, Equatable {
    /// The largest text in bytes, 1 to 64 MiB.
    public var maxSize: Int = 1 << 20
    /// The deepest nesting of arrays and objects, 1 to 1,000.
    public var maxDepth: UInt32 = 64
    /// The most values in one text, members and elements of all levels, 1 to 16,777,215.
    public var maxValues: UInt32 = 100_000
    /// The longest string in bytes as written, without its quotes; 0 means no limit but that of the text.
    public var maxStringSize: Int = 0

    /// Creates the default limits.
    public init() {}

    /// Whether every limit is inside its range.
    package var isValid: Bool {
        (1...(64 << 20)).contains(maxSize) && (1...1000).contains(maxDepth)
            && (1...JSONNode.maximumCount).contains(maxValues) && maxStringSize >= 0
    }
}
