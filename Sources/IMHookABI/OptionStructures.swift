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
