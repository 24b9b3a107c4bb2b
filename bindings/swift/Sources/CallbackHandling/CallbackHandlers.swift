public import IMHook

/// What a program does about the callbacks of DingTalk, by their kind, whether they come over HTTP or in Stream mode.
///
///     var handlers = CallbackHandlers()
///     handlers.cardAction = { action, _ in
///         .card(["status": action.params["decision"] == "accept" ? "已同意" : "被拒绝"])
///     }
///     handlers.robotMessage = { message, _ in try await answer(message) }
///
/// Handlers run beside each other, each in a task of its own. What is nil is not handled, and in Stream mode not subscribed
/// to.
public struct CallbackHandlers: Sendable {
    /// Answers a callback.
    public typealias Answering<Content> = @Sendable (Content, CallbackContext) async throws -> DingTalk.Answer
    /// Handles a callback that is only acknowledged.
    public typealias Handling<Content> = @Sendable (Content, CallbackContext) async throws -> Void
    /// Answers a callback of a kind that the library does not know.
    public typealias AnsweringUnknown = @Sendable (CallbackContext) async throws -> DingTalk.Answer

    /// Somebody acted on a card.
    public var cardAction: Answering<DingTalk.CardAction>?
    /// Somebody acted on a card of an AI assistant.
    public var assistantAction: Answering<DingTalk.CardAction>?
    /// A card asks for the values of its dynamic data sources.
    public var dynamicData: Answering<DingTalk.DynamicData>?
    /// A card in pure pull mode asks for the private parameters of one viewer; over HTTP only.
    public var privatePull: Answering<DingTalk.PrivatePull>?
    /// A link was sent and may be shown as a card; over HTTP only.
    public var linkEnhancement: Answering<DingTalk.LinkEnhancement>?
    /// A message to the robot; acknowledged when the handler returns, over HTTP with what
    /// ``CallbackContext/respond(with:)`` was given.
    public var robotMessage: Handling<DingTalk.RobotMessage>?
    /// A message that the robot handles for somebody; acknowledged when the handler returns.
    public var delegatedMessage: Handling<DingTalk.RobotMessage>?
    /// An event; done when the handler returns, and sent again when it throws, a ``SendAgainLater`` or anything else.
    ///
    /// Over HTTP it is also sent again when the handler takes longer than 1.4 seconds, while the handler goes on: hand long
    /// work to a queue and return. An event may be handled twice in any case.
    ///
    /// Events by which the platform checks an address are answered without it.
    public var event: Handling<DingTalk.Event>?
    /// Events by their type, such as `suite_ticket`; those that are not among them go to ``event``.
    public var events: [String: Handling<DingTalk.Event>] = [:]
    /// A call of an AI plugin.
    public var graph: Answering<DingTalk.GraphRequest>?
    /// Callbacks of further topics of Stream mode, by their topic.
    public var topics: [String: AnsweringUnknown] = [:]
    /// Everything else that the library does not know, and events that it cannot read.
    public var other: AnsweringUnknown?

    /// Creates handlers that handle nothing.
    public init() {}

    /// What a session of Stream mode has to subscribe to by name.
    public var kinds: StreamKinds {
        var kinds: StreamKinds = []
        if event != nil || !events.isEmpty { kinds.insert(.events) }
        if robotMessage != nil { kinds.insert(.robotMessages) }
        if delegatedMessage != nil { kinds.insert(.delegatedMessages) }
        if cardAction != nil || assistantAction != nil { kinds.insert(.cardActions) }
        if dynamicData != nil { kinds.insert(.dynamicData) }
        if graph != nil { kinds.insert(.graph) }
        return kinds
    }

    /// Handles a callback, whatever its kind.
    ///
    /// - Parameter callback: The callback; no other thread may use it meanwhile.
    /// - Returns: What became of it.
    public func handle(_ callback: DingTalk.Callback) async -> CallbackOutcome {
        let context = CallbackContext(callback)
        do {
            if let unreadable = unreadable(context) { return .unreadable(unreadable) }
            guard let answer = try await answer(context) else { return .unhandled }
            return .handled(answer: answer, followUps: context.followUps)
        } catch is SendAgainLater {
            return .later
        } catch {
            return .failed(error)
        }
    }

    /// The answer to a callback; nil when nothing handles it.
    private func answer(_ context: CallbackContext) async throws -> [UInt8]? {
        switch context.callback.content {
        case .action(let action): try await answer(cardAction, action, context)
        case .assistantAction(let action, _): try await answer(assistantAction, action, context)
        case .dynamicData(let data): try await answer(dynamicData, data, context)
        case .privatePull(let pull): try await answer(privatePull, pull, context)
        case .linkEnhancement(let link): try await answer(linkEnhancement, link, context)
        case .graph(let request): try await answer(graph, request, context)
        case .robotMessage(let message): try await acknowledge(robotMessage, message, context)
        case .delegatedMessage(let message): try await acknowledge(delegatedMessage, message, context)
        case .event(let event) where event.isCheck: context.callback.emptyAnswer
        case .event(let event) where event.dataStatus != .ok: try await answerUnknown(context)
        case .event(let event): try await acknowledge(events[event.type] ?? self.event, event, context)
        case .unknown: try await answerUnknown(context)
        }
    }

    private func answer<Content>(
        _ handler: Answering<Content>?,
        _ content: Content,
        _ context: CallbackContext
    ) async throws -> [UInt8]? {
        guard let handler else { return nil }
        return try context.callback.reply(await handler(content, context)).body
    }

    private func acknowledge<Content>(
        _ handler: Handling<Content>?,
        _ content: Content,
        _ context: CallbackContext
    ) async throws -> [UInt8]? {
        guard let handler else { return nil }
        try await handler(content, context)
        guard let response = context.response else { return context.callback.emptyAnswer }
        return try context.callback.reply(response).body
    }

    /// Why an event cannot be read that no handler takes; nil for everything else.
    private func unreadable(_ context: CallbackContext) -> Status? {
        guard other == nil, case .event(let event) = context.callback.content, event.dataStatus != .ok else {
            return nil
        }
        return event.dataStatus
    }

    private func answerUnknown(_ context: CallbackContext) async throws -> [UInt8]? {
        let topic = context.callback.frame.map { topics[$0.topic] } ?? nil
        guard let handler = topic ?? other else { return nil }
        return try context.callback.reply(await handler(context)).body
    }
}
