import CIMHook

extension RawSpan {
    /// The byte at an offset, or 0 outside the span: reading never traps.
    @inline(__always)
    package func byte(_ offset: Int) -> UInt8 {
        guard UInt(bitPattern: offset) < UInt(bitPattern: byteCount) else { return 0 }
        return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    }

    /// Up to eight bytes from an offset inside the span on, the first in the lowest bits; zeros after the last one.
    @inline(__always)
    package func word(_ offset: Int) -> UInt64 {
        let left = byteCount &- offset
        if left >= 8 { return unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self) }
        if byteCount >= 8, left > 0 {
            let last = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: byteCount &- 8, as: UInt64.self)
            return last >> UInt64(truncatingIfNeeded: (8 &- left) &* 8)
        }
        if left >= 4 {
            let first = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)
            let last = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: byteCount &- 4, as: UInt32.self)
            return UInt64(first) | UInt64(last) << UInt64(truncatingIfNeeded: (left &- 4) &* 8)
        }
        if left <= 0 { return 0 }
        // One to three bytes: the first, the middle one and the last, some of which are the same.
        return UInt64(byte(offset)) | UInt64(byte(offset &+ left / 2)) << UInt64(truncatingIfNeeded: left / 2 &* 8)
            | UInt64(byte(byteCount &- 1)) << UInt64(truncatingIfNeeded: (left &- 1) &* 8)
    }

    /// The bytes from one offset up to another, cut to what the span has.
    @inline(__always)
    @_lifetime(copy self)
    package func slice(_ start: Int, _ end: Int) -> RawSpan {
        let from = Swift.max(0, Swift.min(start, byteCount))
        let to = Swift.max(from, Swift.min(end, byteCount))
        return extracting(from..<to)
    }

    /// Where a byte first stands from an offset on; the end of the span where it does not.
    package func position(of byte: UInt8, from start: Int) -> Int {
        var offset = start
        while offset < byteCount, self.byte(offset) != byte { offset &+= 1 }
        return Swift.min(offset, byteCount)
    }

    /// Whether the bytes are those of a text in ASCII.
    package func equals(_ text: StaticString) -> Bool {
        guard byteCount == text.utf8CodeUnitCount else { return false }
        return unsafe withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return true }
            return unsafe memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
        }
    }

    /// Whether the bytes are those of a text in lower-case ASCII, where A to Z count as a to z.
    @inline(__always)
    package func equalsIgnoringCase(_ lowerCase: StaticString) -> Bool {
        guard byteCount == lowerCase.utf8CodeUnitCount else { return false }
        // Long names are those of headers, which most hosts hand over in lower case.
        if byteCount > 16, equals(lowerCase) { return true }
        let wanted = lowerCase.span
        var offset = 0
        while offset < byteCount {
            let expected = wanted.word(offset)
            // A letter may differ in the bit of its case.
            let cases = ByteMask.lowerCaseLetters(expected) >> 2
            guard (word(offset) ^ expected) & ~cases == 0 else { return false }
            offset &+= 8
        }
        return true
    }

    /// Whether two spans hold the same bytes, where A to Z count as a to z.
    @inline(never)
    @export(interface)
    package func equalsIgnoringCase(_ other: RawSpan) -> Bool {
        guard byteCount == other.byteCount else { return false }
        var offset = 0
        while offset < byteCount {
            let (mine, theirs) = (byte(offset), other.byte(offset))
            let isLetter = mine | 0x20 >= UInt8(ascii: "a") && mine | 0x20 <= UInt8(ascii: "z")
            guard mine == theirs || isLetter && mine ^ theirs == 0x20 else { return false }
            offset &+= 1
        }
        return true
    }

    /// Whether two spans hold the same bytes.
    ///
    /// Not for secrets.
    package func equals(_ other: RawSpan) -> Bool {
        guard byteCount == other.byteCount else { return false }
        return unsafe withUnsafeBytes { mine in
            unsafe other.withUnsafeBytes { theirs in
                guard let left = mine.baseAddress, let right = theirs.baseAddress else { return true }
                return unsafe memcmp(left, right, mine.count) == 0
            }
        }
    }
}
