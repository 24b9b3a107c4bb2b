import IMHookWire

/// The text of a request's body while it is written.
struct APIBodyText: ~Copyable {
    /// All data of a card together, public and private, in bytes of names and values (page 「开放接口创建卡片实例」).
    static let maximumDataSize = 100 << 10

    /// A value of a card, in bytes, that the documents allow (page 「创建卡片」).
    static let usualValueSize = 1 << 10

    var output = ByteBuffer()
    /// The bytes of names and values written into parameter maps.
    var dataSize = 0

    /// The first values that are longer than that.
    private(set) var longValues: [8 of UInt32] = .init(repeating: 0)
    private(set) var longValueCount = 0

    /// Remembers a value that is longer than the documents allow, as long as there is room.
    mutating func warn(_ value: UInt32) {
        guard longValueCount < longValues.count else { return }
        longValues[longValueCount] = value
        longValueCount &+= 1
    }

    /// The text, which is complete.
    consuming func takeOutput() -> ByteBuffer { output }
}
