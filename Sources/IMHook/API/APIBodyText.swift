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

    /// The first values that may be meant otherwise.
    var warnings: [10 of APIFault?] = .init(repeating: nil)

    /// Remembers a value that may be meant otherwise, as long as there is room.
    mutating func warn(_ fault: APIFault) {
        for index in warnings.indices where warnings[index] == nil {
            warnings[index] = fault
            return
        }
    }

    /// The text, which is complete.
    consuming func takeOutput() -> ByteBuffer { output }
}
