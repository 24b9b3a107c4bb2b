import IMHookWire

/// An action with its text.
struct StreamQueuedAction: ~Copyable {
    let action: StreamAction
    let text: ByteBuffer
}
