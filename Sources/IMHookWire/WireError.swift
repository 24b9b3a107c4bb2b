/// Why bytes could not be read or written, and at which of them.
public struct WireError: Error, Equatable, Sendable {
    /// What is wrong.
    public let status: Status
    /// The byte, counted from the beginning of the text in question; -1 where there is none.
    public let offset: Int

    @inline(__always)
    package init(_ status: Status, at offset: Int = -1) {
        self.status = status
        self.offset = offset
    }
}
