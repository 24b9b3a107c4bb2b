/// What a callback is about.
///
/// The numbers are those of `imhook_kind`.
public enum CallbackKind: Int32, Sendable, CaseIterable {
    /// JSON, but none of the kinds below.
    case dingTalkUnknown = 100
    /// Somebody pressed a button or changed a component of a card.
    case dingTalkCardAction = 101
    /// A card asks for the values of its dynamic data sources.
    case dingTalkDynamicData = 102
    /// A card in pure pull mode asks for the private parameters of one viewer.
    case dingTalkPrivatePull = 103
    /// A link was sent and may be shown as a card.
    case dingTalkLinkEnhancement = 104
    /// Somebody acted on a card of an AI assistant.
    case dingTalkAssistantAction = 105
    /// Something happened in an organisation.
    case dingTalkEvent = 110
    /// A message to a robot.
    case dingTalkRobotMessage = 111
    /// A message that a robot handles for somebody.
    case dingTalkDelegatedMessage = 112
    /// A call of an AI plugin.
    case dingTalkGraph = 113

    /// The name for logs.
    public var name: StaticString {
        switch self {
        case .dingTalkUnknown: "unknown"
        case .dingTalkCardAction: "card-action"
        case .dingTalkDynamicData: "dynamic-data"
        case .dingTalkPrivatePull: "private-pull"
        case .dingTalkLinkEnhancement: "link-enhancement"
        case .dingTalkAssistantAction: "assistant-action"
        case .dingTalkEvent: "event"
        case .dingTalkRobotMessage: "robot-message"
        case .dingTalkDelegatedMessage: "delegated-message"
        case .dingTalkGraph: "graph"
        }
    }

    /// The answer to an HTTP request that changes nothing.
    package var emptyAnswer: StaticString {
        // A robot that has nothing to say has to say so (page 「消息发送与接收类型」).
        self == .dingTalkRobotMessage ? "{\"msgtype\":\"empty\"}" : "{}"
    }
}
