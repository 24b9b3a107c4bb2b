import CIMHook

/// Frees memory that malloc gave.
///
/// A deinitializer has to be visible to the modules that use its type, and what it calls has to be too.
@usableFromInline
func releaseMemory(_ memory: UnsafeMutableRawPointer?) {
    unsafe free(memory)
}

/// Overwrites the first bytes of memory that malloc gave, and frees it.
///
/// - Parameters:
///   - memory: The memory.
///   - size: How many bytes to overwrite; 0 for none.
@usableFromInline
func releaseMemory(_ memory: UnsafeMutableRawPointer, wiping size: Int) {
    if size > 0 { unsafe imhook_wipe(memory, size) }
    unsafe free(memory)
}
