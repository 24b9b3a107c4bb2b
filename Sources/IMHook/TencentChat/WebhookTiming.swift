/// When the platform sends a webhook.
///
/// The numbers are those of `imhook_timing`.
public enum WebhookTiming: Int32, Sendable, CaseIterable {
    /// The command is not known.
    case unknown = 0
    /// Before something happens: the platform waits for the answer, which decides.
    case before = 1
    /// After something happened: the answer only says that the request was received.
    case after = 2
}
