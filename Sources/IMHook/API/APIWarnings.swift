package import IMHookWire

/// What a request may mean otherwise than the program does; it is made all the same.
package struct APIWarnings: ~Copyable {
    /// One of them.
    package struct Item {
        package let status: Status
        /// Where its path stands among the texts.
        package let path: Range<Int>
        package let measure: LimitMeasure
        package let actual: Int64
        package let limit: Int64
    }

    /// How many there can be; further ones are not told.
    private static let maximum = 10

    private var items: [10 of Item?] = .init(repeating: nil)
    /// How many there are.
    package private(set) var count = 0
    /// The paths, one after the other.
    private var paths = ByteBuffer()

    init() {}

    /// Whether memory could not be allocated.
    var hasFailed: Bool { paths.hasFailed }

    /// All paths, one after the other.
    package var texts: RawSpan {
        @_lifetime(borrow self)
        get { paths.span }
    }

    /// One of them; nil where there are fewer.
    package func item(_ position: Int) -> Item? {
        position >= 0 && position < Self.maximum ? items[position] : nil
    }

    /// Adds one.
    mutating func add(_ error: IMHookError) {
        guard count < Self.maximum else { return }
        let start = paths.count
        for offset in 0..<error.path.count { paths.append(error.path.byte(offset)) }
        items[count] = Item(
            status: error.status,
            path: start..<paths.count,
            measure: error.measure,
            actual: error.actual,
            limit: error.limit
        )
        count &+= 1
    }
}
