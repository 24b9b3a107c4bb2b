package import IMHookWire

/// A callback that was verified and read: its text and where in it everything stands.
package struct ReceivedCallback: ~Copyable {
    package var arena: JSONArena
    package let fields: CardCallbackFields

    /// Gives up the callback and returns its text.
    package consuming func takeArena() -> JSONArena { arena }
}
