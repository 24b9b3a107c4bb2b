import IMHook

/// What the library keeps beside the public structure of a webhook.
struct WebhookState: ~Copyable {
    let fields: WebhookFields
    var reply: WebhookReply
}
