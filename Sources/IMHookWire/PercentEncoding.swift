/// Percent-encoding (RFC 3986 section 2).
package enum PercentEncoding {
    /// Appends a text with every byte encoded that is not a letter, a digit, or one of `-`, `.`, `_` and `~`.
    @export(interface)
    package static func append(_ text: RawSpan, to buffer: inout ByteBuffer) {
        for offset in 0..<text.byteCount {
            let byte = text.byte(offset)
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                buffer.append(byte)
            default:
                buffer.append(UInt8(ascii: "%"))
                buffer.append(upperCase(byte >> 4))
                buffer.append(upperCase(byte & 0xF))
            }
        }
    }

    private static func upperCase(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "A") &+ (value &- 10)
    }
}
