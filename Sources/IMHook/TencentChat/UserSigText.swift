import IMHookSigning
import IMHookWire

/// The text of a UserSig: the Base64 of a zlib stream, with `*`, `-` and `_` in place of `+`, `/` and `=`.
///
/// This is not the URL-safe Base64 of RFC 4648 (page "Generating UserSig", 1047/34385).
enum UserSigText {
    /// The longest text that is read: more than any stream of ``maximumContent`` bytes needs.
    static let maximumSize = 24 << 10
    /// The most bytes inside.
    static let maximumContent = 16 << 10

    /// Appends the text of a document.
    ///
    /// The stream is not compressed: see ``ZlibStream``.
    static func append(_ document: RawSpan, to buffer: inout ByteBuffer) {
        var stream = ByteBuffer()
        _ = unsafe stream.reserve(document.byteCount &+ 16)
        guard ZlibStream.append(document, to: &stream), !stream.hasFailed else { return buffer.fail() }
        // All at once, so that no copy is left behind.
        guard let text = unsafe buffer.reserve((stream.count &+ 2) / 3 &* 4) else { return stream.wipe() }
        var encoded = unsafe ByteBuffer(lent: text, capacity: (stream.count &+ 2) / 3 &* 4)
        Base64.encode(stream.span, into: &encoded)
        for offset in 0..<encoded.count {
            let character = UserSigText.character(encoded.span.byte(offset))
            unsafe text.storeBytes(of: character, toByteOffset: offset, as: UInt8.self)
        }
        buffer.advance(encoded.count)
        stream.wipe()
    }

    /// Appends the document inside a text.
    ///
    /// - Returns: false when the text is not one.
    static func decode(_ text: RawSpan, into document: inout ByteBuffer) -> Bool {
        guard text.byteCount > 0, text.byteCount <= maximumSize else { return false }
        var encoded = ByteBuffer()
        var stream = ByteBuffer()
        defer {
            encoded.wipe()
            stream.wipe()
        }
        guard let memory = unsafe encoded.reserve(text.byteCount) else { return failed(&document) }
        for offset in 0..<text.byteCount {
            guard let character = base64Character(text.byte(offset)) else { return false }
            unsafe memory.storeBytes(of: character, toByteOffset: offset, as: UInt8.self)
        }
        encoded.advance(text.byteCount)
        guard unsafe stream.reserve(text.byteCount) != nil, unsafe document.reserve(maximumContent) != nil else {
            return failed(&document)
        }
        do throws(MalformedText) {
            try Base64.decode(encoded.span, into: &stream)
            try ZlibStream.read(stream.span, maximum: maximumContent, into: &document)
        } catch {
            return false
        }
        return true
    }

    private static func failed(_ buffer: inout ByteBuffer) -> Bool {
        buffer.fail()
        return false
    }

    private static func character(_ base64: UInt8) -> UInt8 {
        switch base64 {
        case UInt8(ascii: "+"): UInt8(ascii: "*")
        case UInt8(ascii: "/"): UInt8(ascii: "-")
        case UInt8(ascii: "="): UInt8(ascii: "_")
        default: base64
        }
    }

    /// The character of Base64 that one of a UserSig stands for; nil for those that a UserSig does not have.
    private static func base64Character(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "*"): UInt8(ascii: "+")
        case UInt8(ascii: "-"): UInt8(ascii: "/")
        case UInt8(ascii: "_"): UInt8(ascii: "=")
        case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): nil
        default: character
        }
    }
}
