/// What a frame of Stream mode is about (page "Stream protocol", section on frames).
package enum StreamFrameKind: Int32 {
    /// Neither a system frame nor an event nor a callback.
    case unknown = 0
    /// A system frame that asks for a sign of life.
    case ping = 1
    /// A system frame that announces the end of the connection.
    case disconnect = 2
    /// Any other system frame.
    case system = 3
    /// An event.
    case event = 4
    /// A callback of a card: an action, or another one that is delivered to its topic.
    case card = 5
    /// A message to a robot.
    case robotMessage = 6
    /// A message to a robot that another one handles.
    case delegatedRobotMessage = 7
    /// A call of an AI plugin.
    case graph = 8
    /// A callback of a topic that this version does not know.
    case callback = 9
    /// Dynamic data of a card.
    case dynamicData = 10

    /// The kind of the callback that a frame brings, before its data is read.
    var callbackKind: CallbackKind {
        switch self {
        case .event: .dingTalkEvent
        case .robotMessage: .dingTalkRobotMessage
        case .delegatedRobotMessage: .dingTalkDelegatedMessage
        case .graph: .dingTalkGraph
        case .unknown, .ping, .disconnect, .system, .card, .dynamicData, .callback: .dingTalkUnknown
        }
    }
}
