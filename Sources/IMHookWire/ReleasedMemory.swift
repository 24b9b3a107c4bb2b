import CIMHook

/// Frees memory that malloc gave.
///
/// A deinitializer has to be visible to the modules that use its type, and what it calls has to be too.
@usableFromInline
func releaseMemory(_ memory: UnsafeMutableRawPointer?) {
    unsafe free(memory)
}
