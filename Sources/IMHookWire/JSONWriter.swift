#if !hasFeature(Embedded)

/// JSON text under construction.
///
/// It cannot be made to write anything but valid JSON in valid UTF-8.
///
/// A call that would is refused and remembered: every later call fails in the same way, so a text can be written as a
/// whole and checked once, by ``finish()``.
public struct JSONWriter: ~Copyable {
    private var writing = JSONWriting()

    /// Creates a writer of the empty text.
    public init() {}

    /// Begins an object: a name, then a value, and so on, until ``endObject()``.
    public mutating func beginObject() throws(WireError) { try writing.beginObject() }

    /// Ends an object.
    public mutating func endObject() throws(WireError) { try writing.endObject() }

    /// Begins an array.
    public mutating func beginArray() throws(WireError) { try writing.beginArray() }

    /// Ends an array.
    public mutating func endArray() throws(WireError) { try writing.endArray() }

    /// Writes the name of a member.
    public mutating func name(_ name: String) throws(WireError) {
        let bytes = Array(name.utf8)
        unsafe try writing.name(bytes.span.bytes)
    }

    /// Writes a value.
    public mutating func write(_ value: JSON) throws(WireError) {
        switch value {
        case .null: try writing.null()
        case .bool(let flag): try writing.bool(flag)
        case .integer(let number): try writing.int64(number)
        case .unsigned(let number): try writing.uint64(number)
        case .double(let number): try writing.double(number)
        case .string(let text):
            let bytes = Array(text.utf8)
            unsafe try writing.text(bytes.span.bytes)
        case .array(let elements):
            try writing.beginArray()
            for element in elements { try write(element) }
            try writing.endArray()
        case .object(let members):
            try writing.beginObject()
            for member in members.pairs {
                try name(member.name)
                try write(member.value)
            }
            try writing.endObject()
        }
    }

    /// Writes bytes that ought to be a JSON value already, exactly as they are, after checking them.
    public mutating func write(json text: [UInt8]) throws(WireError) { unsafe try writing.json(text.span.bytes) }

    /// The complete text.
    public mutating func finish() throws(WireError) -> [UInt8] { unsafe Array(try writing.finish()) }
}

#endif
