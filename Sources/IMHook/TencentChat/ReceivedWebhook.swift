package import IMHookWire

/// A webhook that was verified and read: its body, where in it everything stands, and its query.
package struct ReceivedWebhook: ~Copyable {
    package var arena: JSONArena
    package let fields: WebhookFields

    /// Gives up the webhook and returns its body.
    package consuming func takeArena() -> JSONArena { arena }
}
