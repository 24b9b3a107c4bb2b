public import CIMHook
import IMHook
import IMHookWire

// MARK: JSON navigation

/// The type of a value.
///
/// - Parameter value: Any value.
/// - Returns: `IMHOOK_JSON_ABSENT` for the absent value.
@c(imhook_json_type_of)
public func imhookJSONTypeOf(_ value: imhook_json_value) -> imhook_json_type {
    unsafe arena(of: value).map { unsafe $0.pointee.type(value.node).rawValue } ?? 0
}

/// The number of members of an object, or of elements of an array.
///
/// - Parameter value: Any value.
/// - Returns: 0 for a value that is neither. Members with the same name count each.
@c(imhook_json_count)
public func imhookJSONCount(_ value: imhook_json_value) -> UInt {
    unsafe arena(of: value).map { unsafe UInt(bitPattern: $0.pointee.count(value.node)) } ?? 0
}

/// The member of an object that has a name; of several with the same name the last one.
///
/// - Parameters:
///   - value: Any value; the absent value for one that is not an object.
///   - name: The name, in UTF-8.
/// - Returns: The absent value when there is no such member. Takes time linear in the number of members.
@c(imhook_json_get)
public func imhookJSONGet(_ value: imhook_json_value, _ name: imhook_view) -> imhook_json_value {
    guard name.isValid, let arena = unsafe arena(of: value) else { return unsafe imhook_json_value() }
    guard let node = unsafe arena.pointee.member(value.node, named: RawSpan(_unsafeBytes: name.bytes)) else {
        return unsafe imhook_json_value()
    }
    return unsafe imhook_json_value(document: value.document, node: node, end: arena.pointee.after(value.node))
}

/// The element of an array, or the value of the member of an object, at a position.
///
/// - Parameters:
///   - value: Any value; the absent value for one that is neither.
///   - index: From 0.
/// - Returns: The absent value past the end. Takes time linear in the index: use imhook_json_first() and
///   imhook_json_next() to see all.
@c(imhook_json_at)
public func imhookJSONAt(_ value: imhook_json_value, _ index: UInt) -> imhook_json_value {
    guard let arena = unsafe arena(of: value),
        let node = unsafe arena.pointee.child(value.node, at: Int(clamping: index))
    else { return unsafe imhook_json_value() }
    return unsafe imhook_json_value(document: value.document, node: node, end: arena.pointee.after(value.node))
}

/// The value that a JSON Pointer (RFC 6901) leads to, such as `/cardPrivateData/actionIds/0`.
///
/// - Parameters:
///   - value: Where the pointer begins.
///   - pointer: The pointer; empty gives the value itself.
/// - Returns: The absent value when there is none, or when the pointer is malformed.
@c(imhook_json_find)
public func imhookJSONFind(_ value: imhook_json_value, _ pointer: imhook_view) -> imhook_json_value {
    guard pointer.isValid, let arena = unsafe arena(of: value) else { return unsafe imhook_json_value() }
    guard let node = unsafe arena.pointee.find(value.node, RawSpan(_unsafeBytes: pointer.bytes)) else {
        return unsafe imhook_json_value()
    }
    return unsafe imhook_json_value(document: value.document, node: node, end: arena.pointee.after(node))
}

/// The first member or element.
///
/// - Parameter value: Any value.
/// - Returns: The absent value when there is none.
@c(imhook_json_first)
public func imhookJSONFirst(_ value: imhook_json_value) -> imhook_json_value {
    guard let arena = unsafe arena(of: value), unsafe arena.pointee.count(value.node) > 0 else {
        return unsafe imhook_json_value()
    }
    return unsafe imhook_json_value(
        document: value.document,
        node: arena.pointee.first(value.node),
        end: arena.pointee.after(value.node)
    )
}

/// The member or element after one that came from imhook_json_first(), imhook_json_next(), imhook_json_get() or
/// imhook_json_at().
///
/// - Parameter value: A member or element; any other value has none after it.
/// - Returns: The absent value after the last one.
@c(imhook_json_next)
public func imhookJSONNext(_ value: imhook_json_value) -> imhook_json_value {
    guard let arena = unsafe arena(of: value) else { return unsafe imhook_json_value() }
    let node = unsafe arena.pointee.following(value.node, before: value.end)
    guard unsafe node < value.end else { return unsafe imhook_json_value() }
    return unsafe imhook_json_value(document: value.document, node: node, end: value.end)
}

/// The name of a member of an object.
///
/// - Parameter value: A member; any other value has no name.
/// - Returns: The decoded name, valid as long as the document; empty when there is none.
@c(imhook_json_name)
public func imhookJSONName(_ value: imhook_json_value) -> imhook_view {
    guard let arena = unsafe arena(of: value), let name = unsafe arena.pointee.nameNode(value.node) else {
        return .empty
    }
    return unsafe imhook_view(arena.pointee.bytes(arena.pointee.stringText(name)))
}

/// A value exactly as written, strings with their quotes.
///
/// - Parameter value: Any value.
/// - Returns: Its text, valid as long as the document; empty for the absent value.
@c(imhook_json_raw)
public func imhookJSONRaw(_ value: imhook_json_value) -> imhook_view {
    guard let arena = unsafe arena(of: value), unsafe arena.pointee.type(value.node) != .absent else { return .empty }
    return unsafe imhook_view(arena.pointee.bytes(arena.pointee.raw(value.node)))
}

// MARK: -

/// The arena that a value stands in; nil for the absent value.
func arena(of value: imhook_json_value) -> UnsafePointer<JSONArena>? {
    unsafe value.document?.assumingMemoryBound(to: JSONArena.self)
}

/// The name of the member that a value is, as the path of an error.
func name(of value: imhook_json_value) -> ErrorPath {
    let name = unsafe imhookJSONName(value)
    return unsafe ErrorPath(RawSpan(_unsafeBytes: name.bytes))
}
