public import IMHook

/// What a handler knows and can do beside the content of its callback; belongs to the task of the handler.
public final class CallbackContext {
    /// The callback: who acted where, and everything that the platform sent.
    public let callback: DingTalk.Callback
    private(set) var response: DingTalk.Answer?
    private(set) var followUps: [@Sendable () async throws -> Void] = []

    init(_ callback: DingTalk.Callback) { self.callback = callback }

    /// Answers a message to a robot in the response to its callback, which is possible over HTTP alone.
    ///
    /// Over Stream mode it fails the handler: post the answer to the message's `sessionWebhook` there, which is possible
    /// over HTTP too.
    ///
    /// - Parameter answer: Such as ``DingTalk/Answer/text(_:mentioning:)``; replaces one that was given before.
    public func respond(with answer: DingTalk.Answer) { response = answer }

    /// Has something done when the answer was sent, if the handler succeeds.
    ///
    /// The platform forbids to update a card while its callback waits for the answer (page 「事件回调」): this is the place
    /// for it. Work is done in the order in which it was asked for, and a failure ends it, which is logged.
    public func afterAnswer(_ work: @escaping @Sendable () async throws -> Void) { followUps.append(work) }
}
