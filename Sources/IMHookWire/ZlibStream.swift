/// zlib streams (RFC 1950): DEFLATE data between a header and a checksum.
///
/// What is written is not compressed: one stored block, which every conforming reader takes. So the library needs no
/// zlib beside it, and a text of a few hundred bytes is hardly longer. What is read may be compressed in every way
/// there is.
package enum ZlibStream {
    /// The most bytes that one stored block holds.
    package static let maximumBlock = 65_535

    /// Appends bytes as a stream.
    ///
    /// - Returns: false, with nothing appended, when there are more than ``maximumBlock``.
    @export(interface)
    package static func append(_ bytes: RawSpan, to buffer: inout ByteBuffer) -> Bool {
        guard bytes.byteCount <= maximumBlock else { return false }
        let size = UInt16(truncatingIfNeeded: bytes.byteCount)
        // DEFLATE with a window of 32 KiB, the fastest level, and a check of these two bytes; then the last block, stored.
        let header: [7 of UInt8] = [
            0x78, 0x01, 0x01, UInt8(truncatingIfNeeded: size), UInt8(truncatingIfNeeded: size >> 8),
            UInt8(truncatingIfNeeded: ~size), UInt8(truncatingIfNeeded: ~size >> 8),
        ]
        for index in 0..<7 { buffer.append(header[index]) }
        buffer.append(bytes)
        let checksum = Adler32.checksum(bytes)
        for place: UInt32 in 0..<4 { buffer.append(UInt8(truncatingIfNeeded: checksum >> (24 &- place &* 8))) }
        return true
    }

    /// Reads a stream.
    ///
    /// - Parameters:
    ///   - stream: The whole stream, with nothing after it.
    ///   - maximum: The most bytes that may come out.
    ///   - buffer: What they are appended to; empty. After a failure it holds what was read before.
    /// - Throws: ``MalformedText`` where the stream is broken, or has more than `maximum` bytes.
    /// - Complexity: Linear in the size of the stream and of what comes out.
    @export(interface)
    package static func read(
        _ stream: RawSpan,
        maximum: Int,
        into buffer: inout ByteBuffer
    ) throws(MalformedText) {
        let (method, flags) = (UInt32(stream.byte(0)), UInt32(stream.byte(1)))
        // DEFLATE, a window of at most 32 KiB, no dictionary that both sides would have to know.
        guard method & 0xF == 8, method >> 4 <= 7, (method << 8 | flags) % 31 == 0, flags & 0x20 == 0 else {
            throw MalformedText(at: 0)
        }
        let end = try Inflate.append(stream, from: 2, maximum: maximum, to: &buffer)
        guard end &+ 4 == stream.byteCount else { throw MalformedText(at: Swift.min(end &+ 4, stream.byteCount)) }
        var checksum: UInt32 = 0
        for offset in end..<end &+ 4 { checksum = checksum << 8 | UInt32(stream.byte(offset)) }
        guard checksum == Adler32.checksum(buffer.span) else { throw MalformedText(at: end) }
    }
}
