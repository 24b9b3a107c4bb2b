import IMHookWire

/// An action with its text, and with what is delivered.
struct StreamQueuedAction<Payload: ~Copyable>: ~Copyable {
    let action: StreamAction
    let text: ByteBuffer
    let payload: Payload?
}
