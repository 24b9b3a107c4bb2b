/// JSON text under construction: the state that keeps it valid, over memory that is checked once at the end.
///
/// A call that would make the text invalid changes nothing and is remembered: every later call fails in the same way, so
/// a text is written as a whole and checked once, by ``finish()``.
@safe @usableFromInline package struct JSONWriting: ~Copyable {
    private var buffer = ByteBuffer()
    /// The containers that are open, one byte each.
    private var open = ByteBuffer()
    /// A name was written and its value was not.
    private var hasName = false
    private var isComplete = false
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
        if isComplete { throw fail(WireError(.writerComplete)) }
        guard isInObject, !hasName else { throw fail(WireError(.writerNameUnexpected)) }
        try checkUTF8(text)
        comma()
        JSONEscaping.appendString(text, to: &buffer)
        buffer.append(UInt8(ascii: ":"))
        hasName = true
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

    /// The complete text.
    ///
    /// Valid until the next call.
    @export(interface)
    package mutating func finish() throws(WireError) -> UnsafeRawBufferPointer {
        try check()
        guard isComplete else { throw WireError(.writerIncomplete) }
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
    }

    private mutating func end(_ opening: UInt8, _ closing: UInt8) throws(WireError) {
        try check()
        if hasName { throw fail(WireError(.writerIncomplete)) }
        let depth = open.count
        guard depth > 0, open.span.byte(depth &- 1) == opening else { throw fail(WireError(.writerNotOpen)) }
        open.truncate(to: depth &- 1)
        buffer.append(closing)
        endValue()
    }

    private mutating func beginValue() throws(WireError) {
        try check()
        if isComplete { throw fail(WireError(.writerComplete)) }
        if hasName {
            hasName = false
        } else if isInObject {
            throw fail(WireError(.writerNameExpected))
        } else {
            comma()
        }
    }

    private mutating func endValue() {
        needsComma = true
        isComplete = open.count == 0
    }

    /// Whether the innermost container is an object.
    private var isInObject: Bool { open.span.byte(open.count &- 1) == UInt8(ascii: "{") }

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
