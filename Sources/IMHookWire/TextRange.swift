/// A range of bytes in the text space of a ``JSONArena``.
///
/// The empty range at 0 stands for "not there".
package struct TextRange: Sendable {
    package let start: UInt32
    package let size: UInt32

    package static let empty = TextRange(start: 0, size: 0)

    @inline(__always)
    package init(start: UInt32, size: UInt32) {
        self.start = start
        self.size = size
    }

    package var isEmpty: Bool { size == 0 }
}
