/// Writes parsed values anew, in the one spelling that every answer has: no white space between tokens, strings escaped
/// only where JSON asks for it, numbers as they were.
package enum JSONCompaction {
    /// Appends a value.
    ///
    /// - Complexity: Linear in the size of the value.
    @export(interface)
    package static func append(_ value: UInt32, of arena: borrowing JSONArena, to buffer: inout ByteBuffer) {
        let raw = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.raw(value)))
        if isCompact(raw) { return buffer.append(raw) }
        // The ends of the containers that are open, as nodes, and what closes them.
        var open = ByteBuffer()
        let end = arena.after(value)
        var index = value
        while true {
            close(before: index, &open, &buffer)
            guard index < end else {
                if open.hasFailed { buffer.fail() }
                return
            }
            let node = arena.node(index)
            if node.has(JSONNode.isName), node.type == .string {
                comma(&buffer)
                appendString(index, arena, &buffer)
                buffer.append(UInt8(ascii: ":"))
                index &+= 1
                continue
            }
            comma(&buffer)
            switch node.type {
            case .object, .array:
                let isObject = node.type == .object
                buffer.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
                push(node.next, isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), &open)
            case .string:
                appendString(index, arena, &buffer)
            default:
                unsafe buffer.append(arena.bytes(arena.raw(index)))
            }
            index &+= 1
        }
    }

    /// Whether a text has neither white space nor escapes, so that it is in the one spelling already.
    private static func isCompact(_ text: RawSpan) -> Bool {
        for offset in 0..<text.byteCount {
            let byte = text.byte(offset)
            if byte <= 0x20 || byte == UInt8(ascii: "\\") { return false }
        }
        return true
    }

    private static func appendString(_ index: UInt32, _ arena: borrowing JSONArena, _ buffer: inout ByteBuffer) {
        JSONEscaping.appendString(unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(index))), to: &buffer)
    }

    /// Separates a value or name from the one before it in the same container.
    private static func comma(_ buffer: inout ByteBuffer) {
        switch buffer.span.byte(buffer.count &- 1) {
        case 0, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: buffer.append(UInt8(ascii: ","))
        }
    }

    /// Writes the closing brackets of the containers that end before a node.
    private static func close(before index: UInt32, _ open: inout ByteBuffer, _ buffer: inout ByteBuffer) {
        while open.count >= 8 {
            let entry = unsafe open.span.unsafeLoadUnaligned(fromUncheckedByteOffset: open.count &- 8, as: UInt64.self)
            guard UInt32(truncatingIfNeeded: entry) <= index else { return }
            buffer.append(UInt8(truncatingIfNeeded: entry >> 32))
            open.truncate(to: open.count &- 8)
        }
    }

    private static func push(_ end: UInt32, _ bracket: UInt8, _ open: inout ByteBuffer) {
        guard let memory = unsafe open.reserve(8) else { return }
        unsafe memory.storeBytes(of: UInt64(bracket) << 32 | UInt64(end), as: UInt64.self)
        open.advance(8)
    }
}
