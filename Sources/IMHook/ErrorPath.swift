import IMHookWire

/// Where in a document an error lies, such as `content.cardPrivateData.actionIds[0]`, in memory of a fixed size.
///
/// A path that is too long is cut and ends with three points.
public struct ErrorPath: Sendable {
    /// Bytes that a path can have.
    package static let capacity = 127

    /// Eight bytes in each word, the first in the lowest bits.
    private var storage: [16 of UInt64] = .init(repeating: 0)
    private(set) package var count = 0
    private var isCut = false

    /// Creates the empty path.
    @export(interface)
    package init() {}

    /// Creates a path of one name.
    @inline(never)
    @export(interface)
    package init(_ name: StaticString) {
        append(name)
    }

    @inline(never)
    @export(interface)
    package init(_ name: RawSpan) {
        append(name)
    }

    /// Whether there is no path.
    public var isEmpty: Bool { count == 0 }

    /// The byte at a position; 0 past the end.
    @export(interface)
    package func byte(_ position: Int) -> UInt8 {
        guard position >= 0, position < count else { return 0 }
        return UInt8(truncatingIfNeeded: storage[position >> 3] >> UInt64((position & 7) &* 8))
    }

    /// Adds a member by name.
    @inline(never)
    @export(interface)
    package func member(_ name: StaticString) -> ErrorPath {
        var path = self
        if count > 0 { path.append(UInt8(ascii: ".")) }
        path.append(name)
        return path
    }

    /// Adds a member by name.
    @inline(never)
    @export(interface)
    package func member(_ name: RawSpan) -> ErrorPath {
        var path = self
        if count > 0 { path.append(UInt8(ascii: ".")) }
        path.append(name)
        return path
    }

    /// Adds an element by position.
    @inline(never)
    @export(interface)
    package func element(_ position: Int) -> ErrorPath {
        var path = self
        path.append(UInt8(ascii: "["))
        let number = UInt64(truncatingIfNeeded: position)
        var unit: UInt64 = 1
        while number / 10 >= unit { unit &*= 10 }
        while unit > 0 {
            path.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
        path.append(UInt8(ascii: "]"))
        return path
    }

    @inline(never)
    private mutating func append(_ text: StaticString) {
        for offset in 0..<text.utf8CodeUnitCount { unsafe append(text.utf8Start[offset]) }
    }

    @inline(never)
    private mutating func append(_ text: RawSpan) {
        for offset in 0..<Swift.min(text.byteCount, 128) { append(text.byte(offset)) }
    }

    private mutating func append(_ byte: UInt8) {
        guard !isCut else { return }
        guard count == Self.capacity else { return put(byte) }
        // The last three bytes, and any half of a character before them, give way to three points.
        isCut = true
        count = Self.capacity &- 3
        while count > 0, UInt8(truncatingIfNeeded: storage[count >> 3] >> UInt64((count & 7) &* 8)) & 0xC0 == 0x80 {
            count &-= 1
        }
        for _ in 0..<3 { put(UInt8(ascii: ".")) }
    }

    private mutating func put(_ byte: UInt8) {
        let shift = UInt64((count & 7) &* 8)
        storage[count >> 3] = storage[count >> 3] & ~(0xFF << shift) | UInt64(byte) << shift
        count &+= 1
    }
}

#if !hasFeature(Embedded)
extension ErrorPath: CustomStringConvertible, Equatable {
    public var description: String {
        String(decoding: (0..<count).map { byte($0) }, as: UTF8.self)
    }

    public static func == (left: ErrorPath, right: ErrorPath) -> Bool { left.description == right.description }
}
#endif
