public import CIMHook
import IMHook
import IMHookWire

// MARK: JSON reader

/// Parses a JSON text (RFC 8259) by the letter.
///
/// The text must be valid UTF-8 without a byte order mark, with nothing after the value. Of members with the same name
/// the last one counts, as in the platforms' own parsers; all of them can be iterated over. Time and memory are linear in
/// the size of the text.
///
/// - Parameters:
///   - text: The text; copied.
///   - options: Limits; NULL is a structure of zeros: the defaults.
///   - document: Receives the document, to be freed with imhook_json_free(); NULL on failure.
///   - error: Receives the reason of a failure and the byte where it is; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OUT_OF_MEMORY`, or a code of the families from 300 and 400.
@c(imhook_json_parse)
public func imhookJSONParse(
    _ text: imhook_view,
    _ options: UnsafePointer<imhook_json_options>?,
    _ document: UnsafeMutablePointer<UnsafeMutablePointer<imhook_json>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let document = unsafe document else { return unsafe report(.invalidArgument, error) }
    unsafe document.pointee = nil
    guard text.isValid else { return unsafe report(.invalidArgument, error) }
    do {
        let limits = try unsafe readLimits(options)
        let arena = try unsafe JSONText.parse(RawSpan(_unsafeBytes: text.bytes), limits, prefix: documentPrefix)
        unsafe document.pointee = keep(arena)
    } catch let failure {
        return unsafe report(IMHookError(failure, .body), error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Checks that a text is JSON, within limits, without keeping it.
///
/// - Parameters:
///   - text: The text; borrowed until the call returns.
///   - options: Limits; NULL is a structure of zeros: the defaults.
///   - error: Receives the reason of a failure and the byte where it is; may be NULL.
/// - Returns: Like imhook_json_parse().
@c(imhook_json_validate)
public func imhookJSONValidate(
    _ text: imhook_view,
    _ options: UnsafePointer<imhook_json_options>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard text.isValid else { return unsafe report(.invalidArgument, error) }
    do {
        try unsafe JSONText.validate(RawSpan(_unsafeBytes: text.bytes), readLimits(options))
    } catch let failure {
        return unsafe report(IMHookError(failure, .body), error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a document and everything reached from it.
///
/// - Parameter document: NULL does nothing.
@c(imhook_json_free)
public func imhookJSONFree(_ document: UnsafeMutablePointer<imhook_json>?) {
    guard let document = unsafe document else { return }
    // The arena owns the block that it stands in: it is taken out, and frees the block when it goes.
    _ = unsafe UnsafeMutableRawPointer(document).assumingMemoryBound(to: JSONArena.self).move()
}

/// The value of a document.
///
/// - Parameter document: NULL gives the absent value.
/// - Returns: The value, valid until the document is freed.
@c(imhook_json_root)
public func imhookJSONRoot(_ document: UnsafePointer<imhook_json>?) -> imhook_json_value {
    guard let document = unsafe document else { return unsafe imhook_json_value() }
    let block = unsafe UnsafeRawPointer(document)
    return unsafe imhook_json_value(
        document: block,
        node: 0,
        end: block.assumingMemoryBound(to: JSONArena.self).pointee.after(0)
    )
}

/// Parses the JSON text inside a string as a document of its own.
///
/// - Parameters:
///   - value: A string.
///   - options: Limits; NULL is a structure of zeros: the defaults.
///   - document: Receives the document, to be freed with imhook_json_free(); NULL on failure. It does not depend on the
///     one that the value belongs to.
///   - error: Receives the reason of a failure; may be NULL. Its offset counts in the text inside the string; its outer
///     offset is the byte of the surrounding text that the error comes from, or -1 when that text is nested itself.
/// - Returns: Like imhook_json_parse(); `IMHOOK_JSON_MISSING` or `IMHOOK_JSON_WRONG_TYPE` when the value is not a string.
@c(imhook_json_inner)
public func imhookJSONInner(
    _ value: imhook_json_value,
    _ options: UnsafePointer<imhook_json_options>?,
    _ document: UnsafeMutablePointer<UnsafeMutablePointer<imhook_json>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let document = unsafe document else { return unsafe report(.invalidArgument, error) }
    unsafe document.pointee = nil
    guard let arena = unsafe arena(of: value) else {
        return unsafe reportGetter(WireError(.jsonMissing), value, .string, error)
    }
    let range: TextRange
    do {
        range = try unsafe arena.pointee.text(value.node)
    } catch let failure {
        return unsafe reportGetter(failure, value, .string, error)
    }
    do {
        let limits = try unsafe readLimits(options)
        let inner = try unsafe JSONText.parse(
            RawSpan(_unsafeBytes: arena.pointee.bytes(range)),
            limits,
            prefix: documentPrefix
        )
        unsafe document.pointee = keep(inner)
    } catch let failure {
        let isTop = unsafe Int(arena.pointee.raw(value.node).start) < arena.pointee.inputSize
        let outer =
            unsafe failure.offset >= 0 && isTop
            ? arena.pointee.outerPosition(of: failure.offset, inString: value.node) : -1
        let located = unsafe IMHookError(
            failure.status,
            .inner,
            offset: failure.offset,
            outerOffset: outer,
            path: name(of: value)
        )
        return unsafe report(located, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

// MARK: -

/// Bytes that a document's block has before the text space: the arena stands there.
private let documentPrefix = (MemoryLayout<JSONArena>.size &+ 15) & ~15

/// Moves an arena into its own block, whose address is the handle.
private func keep(_ arena: consuming JSONArena) -> UnsafeMutablePointer<imhook_json> {
    let block = unsafe arena.block
    unsafe block.bindMemory(to: JSONArena.self, capacity: 1).initialize(to: arena)
    return unsafe block.assumingMemoryBound(to: imhook_json.self)
}

/// Reads and checks limits.
private func readLimits(_ options: UnsafePointer<imhook_json_options>?) throws(WireError) -> JSONLimits {
    let options = try unsafe readSized(options, imhook_json_options())
    return try makeLimits(
        maxSize: options.max_size,
        maxDepth: options.max_depth,
        maxValues: options.max_values,
        maxStringSize: options.max_string_size
    )
}
