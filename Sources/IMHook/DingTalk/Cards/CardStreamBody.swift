import IMHookWire

/// The body of a call that streams into a card, written anew for each call with a `guid` of its own.
///
/// A `guid` is 32 hexadecimal digits: 16 that belong to the stream, and 16 that no other call of the stream has.
struct CardStreamBody: ~Copyable {
    /// The text up to the `guid`.
    private var head = ByteBuffer()
    /// The text from the `guid` to the content.
    private var middle = ByteBuffer()
    private var buffer = ByteBuffer()
    private let series: UInt64
    /// State of the generator, SplitMix64.
    private var generator: UInt64

    /// - Throws: ``Status/optionOutOfRange`` for a text that is empty or too long, ``Status/jsonInvalidUTF8``,
    ///   ``Status/outOfMemory``.
    init(outTrackID: RawSpan, key: RawSpan, series: UInt64, seed: UInt64) throws(IMHookError) {
        self.series = series
        generator = seed
        guard (1...400).contains(outTrackID.byteCount), (1...100).contains(key.byteCount) else {
            throw IMHookError(.optionOutOfRange)
        }
        guard UTF8Sequence.firstInvalid(in: outTrackID) == nil, UTF8Sequence.firstInvalid(in: key) == nil else {
            throw IMHookError(.jsonInvalidUTF8)
        }
        head.append("{\"outTrackId\":")
        JSONEscaping.appendString(outTrackID, to: &head)
        head.append(",\"guid\":\"")
        middle.append("\",\"key\":")
        JSONEscaping.appendString(key, to: &middle)
        middle.append(",\"content\":\"")
        guard !head.hasFailed, !middle.hasFailed else { throw IMHookError(.outOfMemory) }
    }

    /// The body that was written last.
    var text: RawSpan {
        @_lifetime(borrow self)
        get { buffer.span }
    }

    /// Writes the body of a new call.
    ///
    /// - Parameters:
    ///   - content: Text to stream; without any, and without more, a space takes its place.
    ///   - more: Text behind it.
    ///   - isFull: Whether the text takes the place of all text before.
    ///   - ending: The state of the card.
    /// - Returns: false when memory could not be allocated.
    mutating func write(_ content: RawSpan, _ more: RawSpan, isFull: Bool, _ ending: CardStreamCall.Ending) -> Bool {
        buffer.removeAll()
        unsafe buffer.append(head.bytes)
        appendHex(series)
        appendHex(draw())
        unsafe buffer.append(middle.bytes)
        JSONEscaping.append(content, to: &buffer)
        JSONEscaping.append(more, to: &buffer)
        if content.byteCount == 0, more.byteCount == 0 { buffer.append(" ") }
        buffer.append(isFull ? "\",\"isFull\":true,\"isFinalize\":" : "\",\"isFull\":false,\"isFinalize\":")
        buffer.append(ending == .finalised ? "true,\"isError\":" : "false,\"isError\":")
        buffer.append(ending == .failed ? "true}" : "false}")
        return !buffer.hasFailed
    }

    private mutating func appendHex(_ number: UInt64) {
        var shift: UInt64 = 64
        while shift > 0 {
            shift &-= 4
            buffer.append(Hex.digit(UInt8(truncatingIfNeeded: number >> shift)))
        }
    }

    /// A number that comes once in a stream.
    private mutating func draw() -> UInt64 {
        generator &+= 0x9E37_79B9_7F4A_7C15
        var number = generator
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}
