import IMHookWire

/// The topics of callbacks that are known (page "Stream protocol", and the sources of the platform's clients).
package enum StreamTopic {
    package static var robotMessages: StaticString { "/v1.0/im/bot/messages/get" }
    package static var delegatedMessages: StaticString { "/v1.0/im/bot/messages/delegate" }
    package static var cardActions: StaticString { "/v1.0/card/instances/callback" }
    package static var dynamicData: StaticString { "/v1.0/card/dynamicData/get" }
    package static var graph: StaticString { "/v1.0/graph/api/invoke" }

    /// What a callback of a topic is about.
    static func kind(_ topic: RawSpan) -> StreamFrameKind {
        if topic.equals(cardActions) { return .card }
        if topic.equals(robotMessages) { return .robotMessage }
        if topic.equals(dynamicData) { return .dynamicData }
        if topic.equals(delegatedMessages) { return .delegatedRobotMessage }
        return topic.equals(graph) ? .graph : .callback
    }
}
