/// Where in a JSON text the writer is.
private enum WritingPlace {
    /// Nothing was written.
    case start
    /// Directly inside an object, before a name.
    case name
    /// After a name.
    case member
    /// Directly inside an array.
    case element
    /// One complete value was written.
    case done
}

/// JSON text under construction: the state that keeps it valid, over memory that is checked once at the end.
///
/// A call that would make the text invalid changes nothing and is remembered: every later call fails in the same way, so
/// a text is written as a whole and checked once, by ``finish()``.
@safe @usableFromInline package struct JSONWriting: ~Copyable {
    private var buffer = ByteBuffer()
    /// The containers that are open, one byte each.
    private var open = ByteBuffer()
    private var place = WritingPlace.start
    private var needsComma = false
    private var failure: WireError?

    package init() {}

    @export(interface)
    package mutating func beginObject() throws(WireError) { try begin(UInt8(ascii: "{")) }
    @export(interface)
    package mutating func beginArray() throws(WireError) { try begin(UInt8(ascii: "[")) }
    @export(interface)
    package mutating func endObject() throws(WireError) { try end(UInt8(ascii: "{"), UInt8(ascii: "}")) }
    @export(interface)
    package mutating func endArray() throws(WireError) { try end(UInt8(ascii: "["), UInt8(ascii: "]")) }

    @export(interface)
    package mutating func name(_ text: RawSpan) throws(WireError) {
        try check()
        switch place {
        case .name: break
        case .done: throw fail(WireError(.writerComplete))
        default: throw fail(WireError(.writerNameUnexpected))
        }
        try checkUTF8(text)
        comma()
        JSONEscaping.appendString(text, to: &buffer)
        buffer.append(UInt8(ascii: ":"))
        place = .member
    }

    @export(interface)
    package mutating func text(_ text: RawSpan) throws(WireError) {
        try check()
        try checkUTF8(text)
        try beginValue()
        JSONEscaping.appendString(text, to: &buffer)
        endValue()
    }

    @export(interface)
    package mutating func int64(_ number: Int64) throws(WireError) {
        try beginValue()
        NumberWriting.append(number, to: &buffer)
        endValue()
    }

    @export(interface)
    package mutating func uint64(_ number: UInt64) throws(WireError) {
        try beginValue()
        NumberWriting.append(number, to: &buffer)
        endValue()
    }

    @export(interface)
    package mutating func double(_ number: Double) throws(WireError) {
        try check()
        guard number.isFinite else { throw fail(WireError(.writerNotFinite)) }
        try beginValue()
        _ = NumberWriting.append(number, to: &buffer)
        endValue()
    }

    @export(interface)
    package mutating func bool(_ flag: Bool) throws(WireError) { try literal(flag ? "true" : "false") }
    @export(interface)
    package mutating func null() throws(WireError) { try literal("null") }

    /// Writes a JSON text as one value, exactly as it is, after checking it.
    @export(interface)
    package mutating func json(_ text: RawSpan) throws(WireError) {
        try check()
        do { try JSONText.validate(text, JSONText.trustedLimits) } catch { throw fail(error) }
        try beginValue()
        buffer.append(text)
        endValue()
    }

    /// The complete text. Valid until the next call.
    @export(interface)
    package mutating func finish() throws(WireError) -> UnsafeRawBufferPointer {
        try check()
        guard case .done = place else { throw WireError(.writerIncomplete) }
        return unsafe buffer.bytes
    }

    // MARK: Parts

    private mutating func literal(_ text: StaticString) throws(WireError) {
        try beginValue()
        buffer.append(text)
        endValue()
    }

    private mutating func begin(_ bracket: UInt8) throws(WireError) {
        try beginValue()
        buffer.append(bracket)
        open.append(bracket)
        needsComma = false
        place = bracket == UInt8(ascii: "{") ? .name : .element
    }

    private mutating func end(_ opening: UInt8, _ closing: UInt8) throws(WireError) {
        try check()
        if case .member = place { throw fail(WireError(.writerIncomplete)) }
        let depth = open.count
        guard depth > 0, open.span.byte(depth &- 1) == opening else { throw fail(WireError(.writerNotOpen)) }
        open.truncate(to: depth &- 1)
        buffer.append(closing)
        endValue()
    }

    private mutating func beginValue() throws(WireError) {
        try check()
        switch place {
        case .start, .member: break
        case .element: comma()
        case .name: throw fail(WireError(.writerNameExpected))
        case .done: throw fail(WireError(.writerComplete))
        }
    }

    private mutating func endValue() {
        needsComma = true
        let depth = open.count
        if depth == 0 {
            place = .done
        } else {
            place = open.span.byte(depth &- 1) == UInt8(ascii: "{") ? .name : .element
        }
    }

    private mutating func comma() {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
    }

    // MARK: Failures

    private mutating func check() throws(WireError) {
        if let failure { throw failure }
        if buffer.hasFailed || open.hasFailed { throw fail(WireError(.outOfMemory)) }
    }

    private mutating func checkUTF8(_ text: RawSpan) throws(WireError) {
        if let offset = UTF8Sequence.firstInvalid(in: text) { throw fail(WireError(.jsonInvalidUTF8, at: offset)) }
    }

    private mutating func fail(_ error: WireError) -> WireError {
        failure = error
        return error
    }
}
