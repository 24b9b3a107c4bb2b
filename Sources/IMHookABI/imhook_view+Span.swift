import CIMHook
import IMHookWire

extension imhook_view {
    /// The empty view.
    @safe static var empty: imhook_view { unsafe imhook_view(data: nil, size: 0) }

    /// A view of static text; a NUL follows it.
    @safe init(_ text: StaticString) {
        unsafe self.init(
            data: UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self),
            size: text.utf8CodeUnitCount
        )
    }

    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.init(data: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), size: bytes.count)
    }

    /// A range of the texts that begin at an address; empty without data.
    init(_ texts: UnsafeMutableRawPointer, _ range: TextRange) {
        guard !range.isEmpty else {
            unsafe self = .empty
            return
        }
        unsafe self.init(UnsafeRawBufferPointer(start: texts + Int(range.start), count: Int(range.size)))
    }

    /// Whether the view can be read: it has data, or nothing to read, and no size that no object can have.
    ///
    /// Such a size, which is what -1 becomes in C, is negative here.
    @safe var isValid: Bool { unsafe size == 0 || (data != nil && size > 0) }

    /// The bytes.
    ///
    /// The caller of the function keeps them valid until it returns.
    var bytes: UnsafeRawBufferPointer {
        guard let data = unsafe data else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeRawBufferPointer(start: data, count: Swift.max(size, 0))
    }
}
