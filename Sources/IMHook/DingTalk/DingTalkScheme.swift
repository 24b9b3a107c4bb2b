/// How a request from DingTalk is signed, which depends on what it is about.
package enum DingTalkScheme {
    /// `x-ddpaas-signature`: everything about cards.
    case card
    /// `sign`: messages to robots.
    case robot
    /// `msg_signature`: events, which are encrypted too.
    case event

    /// How a kind of callback is signed over HTTP; nil for one that nobody knows, which either header may sign.
    init?(of kind: CallbackKind) {
        switch kind {
        case .dingTalkCardAction, .dingTalkDynamicData, .dingTalkPrivatePull, .dingTalkLinkEnhancement,
            .dingTalkAssistantAction:
            self = .card
        case .dingTalkRobotMessage: self = .robot
        case .dingTalkEvent: self = .event
        case .dingTalkUnknown, .dingTalkDelegatedMessage, .dingTalkGraph: return nil
        }
    }
}
