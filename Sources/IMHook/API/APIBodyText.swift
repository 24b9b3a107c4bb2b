import IMHookWire

/// The text of a request's body while it is written.
struct APIBodyText: ~Copyable {
    /// All data of a card together, public and private, in bytes of names and values (page 「开放接口创建卡片实例」).
    static let maximumDataSize = 100 << 10

    var output = ByteBuffer()
    /// The bytes of names and values written into parameter maps.
    var dataSize = 0

    /// The text, which is complete.
    consuming func takeOutput() -> ByteBuffer { output }
}
