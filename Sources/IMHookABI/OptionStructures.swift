import CIMHook
import IMHookWire

/// Reads a structure that begins with its size, as programs compiled with an older or a newer header fill it.
///
/// Members that the caller's structure does not have are zero. Members that this library does not know must be zero.
///
/// - Parameters:
///   - pointer: The caller's structure; NULL is a structure of zeros.
///   - zero: A structure of zeros.
/// - Returns: The structure as this library knows it.
/// - Throws: ``Status/structSize`` or ``Status/optionOutOfRange``.
func readSized<Structure>(
    _ pointer: UnsafePointer<Structure>?,
    _ zero: Structure
) throws(WireError) -> Structure {
    guard let pointer = unsafe pointer else { return zero }
    let bytes = unsafe UnsafeRawPointer(pointer)
    let size = unsafe bytes.load(as: Int.self)
    let known = MemoryLayout<Structure>.size
    if size == known { return unsafe pointer.pointee }
    guard size >= MemoryLayout<Int>.size, size <= 4096 else { throw WireError(.structSize) }
    for offset in Swift.min(size, known)..<size where unsafe bytes.load(fromByteOffset: offset, as: UInt8.self) != 0 {
        throw WireError(.optionOutOfRange)
    }
    var structure = zero
    unsafe withUnsafeMutableBytes(of: &structure) { target in
        if let target = target.baseAddress { unsafe memcpy(target, bytes, Swift.min(size, known)) }
    }
    return structure
}

/// Makes limits of the members of an option structure, where 0 means the default.
///
/// - Parameters:
///   - maxSize: The largest text in bytes.
///   - maxDepth: The deepest nesting of arrays and objects.
///   - maxValues: The most values in one text.
///   - maxStringSize: The longest string in bytes.
/// - Returns: The limits.
/// - Throws: ``Status/optionOutOfRange``.
func makeLimits(
    maxSize: Int,
    maxDepth: UInt32,
    maxValues: UInt32,
    maxStringSize: Int
) throws(WireError) -> JSONLimits {
    var limits = JSONLimits()
    if maxSize != 0 { limits.maxSize = Int(clamping: maxSize) }
    if maxDepth != 0 { limits.maxDepth = maxDepth }
    if maxValues != 0 { limits.maxValues = maxValues }
    limits.maxStringSize = Int(clamping: maxStringSize)
    guard limits.isValid else { throw WireError(.optionOutOfRange) }
    return limits
}
