import CIMHook

/// A callback that nobody has taken yet: freed with whatever holds it.
struct OwnedCallback: ~Copyable {
    private var block: CallbackBlock?

    init(_ block: CallbackBlock) { self.block = block }

    deinit { block?.release() }

    /// Hands the callback over to whoever frees it; nil when that was done before.
    mutating func take() -> UnsafeMutablePointer<imhook_callback>? {
        let callback = unsafe block?.callback
        block = nil
        return unsafe callback
    }
}
