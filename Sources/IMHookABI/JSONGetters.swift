public import CIMHook
import IMHook
import IMHookWire

// MARK: JSON getters

/// Reads a string.
///
/// Escapes are decoded when a string is first read, in memory that the document has for it.
///
/// - Parameters:
///   - value: Any value.
///   - text: Receives the decoded text, valid as long as the document; empty on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_JSON_MISSING`, `IMHOOK_JSON_WRONG_TYPE`.
@c(imhook_json_text)
public func imhookJSONText(
    _ value: imhook_json_value,
    _ text: UnsafeMutablePointer<imhook_view>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .string, text, .empty, error) { (arena, node) throws(WireError) in
        try unsafe imhook_view(arena.bytes(arena.text(node)))
    }
}

/// Reads a number as a signed integer, however it is written: `1e3` is 1000.
///
/// - Parameters:
///   - value: Any value.
///   - number: Receives the number; 0 on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_JSON_MISSING`, `IMHOOK_JSON_WRONG_TYPE`,
///   `IMHOOK_JSON_OUT_OF_RANGE`, `IMHOOK_JSON_NOT_INTEGER`.
@c(imhook_json_int64)
public func imhookJSONInt64(
    _ value: imhook_json_value,
    _ number: UnsafeMutablePointer<Int64>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .number, number, 0, error) { (arena, node) throws(WireError) in try arena.int64(node) }
}

/// Reads a number as an unsigned integer.
///
/// Otherwise like imhook_json_int64().
@c(imhook_json_uint64)
public func imhookJSONUInt64(
    _ value: imhook_json_value,
    _ number: UnsafeMutablePointer<UInt64>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .number, number, 0, error) { (arena, node) throws(WireError) in try arena.uint64(node) }
}

/// Reads a number as the nearest double, ties to even.
///
/// - Parameters:
///   - value: Any value.
///   - number: Receives the number; 0 on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_JSON_MISSING`, `IMHOOK_JSON_WRONG_TYPE`,
///   `IMHOOK_JSON_OUT_OF_RANGE` for a number that is not finite as a double.
@c(imhook_json_double)
public func imhookJSONDouble(
    _ value: imhook_json_value,
    _ number: UnsafeMutablePointer<Double>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .number, number, 0, error) { (arena, node) throws(WireError) in try arena.double(node) }
}

/// Reads a boolean.
///
/// - Parameters:
///   - value: Any value.
///   - flag: Receives the boolean; false on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_JSON_MISSING`, `IMHOOK_JSON_WRONG_TYPE`.
@c(imhook_json_bool)
public func imhookJSONBool(
    _ value: imhook_json_value,
    _ flag: UnsafeMutablePointer<Bool>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .bool, flag, false, error) { (arena, node) throws(WireError) in try arena.bool(node) }
}

/// Reads a text, or a number or boolean as it is written.
///
/// Otherwise like imhook_json_text().
@c(imhook_json_loose_text)
public func imhookJSONLooseText(
    _ value: imhook_json_value,
    _ text: UnsafeMutablePointer<imhook_view>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .string, text, .empty, error) { (arena, node) throws(WireError) in
        try unsafe imhook_view(arena.bytes(arena.looseText(node)))
    }
}

/// Reads an integer, or a string that holds one.
///
/// Otherwise like imhook_json_int64().
@c(imhook_json_loose_int64)
public func imhookJSONLooseInt64(
    _ value: imhook_json_value,
    _ number: UnsafeMutablePointer<Int64>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .number, number, 0, error) { (arena, node) throws(WireError) in try arena.looseInt64(node) }
}

/// Reads a number, or a string that holds one.
///
/// Otherwise like imhook_json_double().
@c(imhook_json_loose_double)
public func imhookJSONLooseDouble(
    _ value: imhook_json_value,
    _ number: UnsafeMutablePointer<Double>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .number, number, 0, error) { (arena, node) throws(WireError) in try arena.looseDouble(node) }
}

/// Reads a boolean, the numbers 0 and 1, or the texts `true`, `false`, `0` and `1` in any case.
///
/// Otherwise like imhook_json_bool().
@c(imhook_json_loose_bool)
public func imhookJSONLooseBool(
    _ value: imhook_json_value,
    _ flag: UnsafeMutablePointer<Bool>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe get(value, .bool, flag, false, error) { (arena, node) throws(WireError) in try arena.looseBool(node) }
}

// MARK: -

private func get<Value>(
    _ value: imhook_json_value,
    _ expected: JSONType,
    _ result: UnsafeMutablePointer<Value>?,
    _ nothing: Value,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ read: (borrowing JSONArena, UInt32) throws(WireError) -> Value
) -> imhook_status {
    guard let result = unsafe result else { return unsafe report(.invalidArgument, error) }
    unsafe result.pointee = nothing
    guard let arena = unsafe arena(of: value) else {
        return unsafe reportGetter(WireError(.jsonMissing), value, expected, error)
    }
    do {
        unsafe result.pointee = try read(arena.pointee, value.node)
    } catch let failure {
        return unsafe reportGetter(failure, value, expected, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Reports why a value could not be read, with its name, its place where it stands in the text itself, and what was found.
func reportGetter(
    _ failure: WireError,
    _ value: imhook_json_value,
    _ expected: JSONType,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    var found = JSONType.absent
    var offset = -1
    if let arena = unsafe arena(of: value) {
        unsafe found = arena.pointee.type(value.node)
        let position = unsafe Int(arena.pointee.raw(value.node).start)
        // A value of a nested text stands in decoded memory, which is no place in the request.
        if found != .absent, unsafe position < arena.pointee.inputSize { offset = position }
    }
    let located = unsafe IMHookError(failure.status, .body, offset: offset, path: name(of: value))
    let message = failure.status == .jsonWrongType ? mismatch(expected, found) : nil
    return unsafe report(located, error, message: message)
}

/// One sentence that says what was expected and what is there.
private func mismatch(_ expected: JSONType, _ found: JSONType) -> StaticString {
    switch (expected, found) {
    case (.string, .null): "A string was expected, and null is there."
    case (.string, .bool): "A string was expected, and a boolean is there."
    case (.string, .number): "A string was expected, and a number is there."
    case (.string, .array): "A string was expected, and an array is there."
    case (.string, .object): "A string was expected, and an object is there."
    case (.number, .null): "A number was expected, and null is there."
    case (.number, .bool): "A number was expected, and a boolean is there."
    case (.number, .string): "A number was expected, and a string is there."
    case (.number, .array): "A number was expected, and an array is there."
    case (.number, .object): "A number was expected, and an object is there."
    case (.bool, .null): "A boolean was expected, and null is there."
    case (.bool, .number): "A boolean was expected, and a number is there."
    case (.bool, .string): "A boolean was expected, and a string is there."
    case (.bool, .array): "A boolean was expected, and an array is there."
    case (.bool, .object): "A boolean was expected, and an object is there."
    default: Status.jsonWrongType.message
    }
}
