/// An encoded text (Base64, hexadecimal, percent-encoding) breaks its alphabet or its length.
public struct MalformedText: Error, Equatable, Sendable {
    /// The first byte that cannot stand where it is; the size of the text when something is missing.
    public let offset: Int

    package init(at offset: Int) {
        self.offset = offset
    }
}
