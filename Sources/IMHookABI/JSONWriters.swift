public import CIMHook
import IMHook
import IMHookWire

// MARK: JSON writer

/// Creates a writer of JSON text.
///
/// It cannot be made to write anything but valid JSON in valid UTF-8. A call that would is refused and remembered: every
/// later call returns the same status, so a text can be written as a whole and checked once, by
/// imhook_json_writer_finish().
///
/// - Parameter writer: Receives the writer, to be freed with imhook_json_writer_free(); NULL on failure.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_json_writer_new)
public func imhookJSONWriterNew(
    _ writer: UnsafeMutablePointer<UnsafeMutablePointer<imhook_json_writer>?>?
) -> imhook_status {
    guard let writer = unsafe writer else { return Status.invalidArgument.rawValue }
    unsafe writer.pointee = nil
    guard let memory = unsafe malloc(MemoryLayout<JSONWriting>.size) else { return Status.outOfMemory.rawValue }
    unsafe memory.bindMemory(to: JSONWriting.self, capacity: 1).initialize(to: JSONWriting())
    unsafe writer.pointee = memory.assumingMemoryBound(to: imhook_json_writer.self)
    return Status.ok.rawValue
}

/// Frees a writer and its text.
///
/// - Parameter writer: NULL does nothing.
@c(imhook_json_writer_free)
public func imhookJSONWriterFree(_ writer: UnsafeMutablePointer<imhook_json_writer>?) {
    guard let writer = unsafe writer else { return }
    let memory = UnsafeMutableRawPointer(writer)
    unsafe memory.assumingMemoryBound(to: JSONWriting.self).deinitialize(count: 1)
    unsafe free(memory)
}

/// Begins an object: a name, then a value, and so on, until imhook_json_write_end_object().
///
/// - Parameter writer: NULL gives `IMHOOK_INVALID_ARGUMENT`.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_OUT_OF_MEMORY`, or the first failure of the writer, one of
///   650 to 655, `IMHOOK_JSON_INVALID_UTF8`, or what imhook_json_write_json() found.
@c(imhook_json_write_begin_object)
public func imhookJSONWriteBeginObject(_ writer: UnsafeMutablePointer<imhook_json_writer>?) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.beginObject() }
}

/// Ends an object.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_end_object)
public func imhookJSONWriteEndObject(_ writer: UnsafeMutablePointer<imhook_json_writer>?) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.endObject() }
}

/// Begins an array.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_begin_array)
public func imhookJSONWriteBeginArray(_ writer: UnsafeMutablePointer<imhook_json_writer>?) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.beginArray() }
}

/// Ends an array.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_end_array)
public func imhookJSONWriteEndArray(_ writer: UnsafeMutablePointer<imhook_json_writer>?) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.endArray() }
}

/// Writes the name of a member.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// - Parameters:
///   - writer: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - name: UTF-8. Copied. A name written twice is not refused.
/// - Returns: Like imhook_json_write_begin_object().
@c(imhook_json_write_name)
public func imhookJSONWriteName(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ name: imhook_view
) -> imhook_status {
    guard name.isValid else { return Status.invalidArgument.rawValue }
    return unsafe write(writer) { (writing) throws(WireError) in
        try unsafe writing.name(RawSpan(_unsafeBytes: name.bytes))
    }
}

/// Writes a string.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// - Parameters:
///   - writer: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - text: UTF-8. Copied.
/// - Returns: Like imhook_json_write_begin_object().
@c(imhook_json_write_text)
public func imhookJSONWriteText(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ text: imhook_view
) -> imhook_status {
    guard text.isValid else { return Status.invalidArgument.rawValue }
    return unsafe write(writer) { (writing) throws(WireError) in
        try unsafe writing.text(RawSpan(_unsafeBytes: text.bytes))
    }
}

/// Writes a signed integer.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_int64)
public func imhookJSONWriteInt64(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ number: Int64
) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.int64(number) }
}

/// Writes an unsigned integer.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_uint64)
public func imhookJSONWriteUInt64(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ number: UInt64
) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.uint64(number) }
}

/// Writes a number as the shortest text that reads back as the same number.
///
/// Infinity and not-a-number are refused. Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_double)
public func imhookJSONWriteDouble(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ number: Double
) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.double(number) }
}

/// Writes true or false.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_bool)
public func imhookJSONWriteBool(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ flag: Bool
) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.bool(flag) }
}

/// Writes null.
///
/// Otherwise like imhook_json_write_begin_object().
@c(imhook_json_write_null)
public func imhookJSONWriteNull(_ writer: UnsafeMutablePointer<imhook_json_writer>?) -> imhook_status {
    unsafe write(writer) { (writing) throws(WireError) in try writing.null() }
}

/// Writes a value that is JSON text already, exactly as it is, after checking it.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// - Parameters:
///   - writer: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - json: One JSON value. Copied. Text that is not JSON gives a code of the families from 300 and 400.
/// - Returns: Like imhook_json_write_begin_object().
@c(imhook_json_write_json)
public func imhookJSONWriteJSON(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ json: imhook_view
) -> imhook_status {
    guard json.isValid else { return Status.invalidArgument.rawValue }
    return unsafe write(writer) { (writing) throws(WireError) in
        try unsafe writing.json(RawSpan(_unsafeBytes: json.bytes))
    }
}

/// Takes the complete text.
///
/// - Parameters:
///   - writer: NULL gives `IMHOOK_INVALID_ARGUMENT`.
///   - text: Receives the text, valid until the writer is used again or freed; empty on failure.
///   - error: Receives the first failure of the writer, with the offset in the text that was given to the call that
///     failed; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_WRITER_INCOMPLETE`, or like imhook_json_write_begin_object().
@c(imhook_json_writer_finish)
public func imhookJSONWriterFinish(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ text: UnsafeMutablePointer<imhook_view>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe text?.pointee = .empty
    guard let writer = unsafe writer, let text = unsafe text else { return unsafe report(.invalidArgument, error) }
    do {
        unsafe text.pointee = try imhook_view(writing(writer).pointee.finish())
    } catch let failure {
        return unsafe report(IMHookError(failure, .inner), error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

// MARK: -

func writing(_ writer: UnsafeMutablePointer<imhook_json_writer>) -> UnsafeMutablePointer<JSONWriting> {
    unsafe UnsafeMutableRawPointer(writer).assumingMemoryBound(to: JSONWriting.self)
}

func write(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ body: (inout JSONWriting) throws(WireError) -> Void
) -> imhook_status {
    guard let writer = unsafe writer else { return Status.invalidArgument.rawValue }
    do {
        try unsafe body(&writing(writer).pointee)
    } catch {
        return error.status.rawValue
    }
    return Status.ok.rawValue
}
