import IMHookWire
import Testing

@testable import IMHook

@Suite
struct StreamSubscriptionsTests {
    private static let topics: [(StreamFrameKind, StreamKinds, String)] = [
        (.event, .events, "*"), (.robotMessage, .robotMessages, "/v1.0/im/bot/messages/get"),
        (.delegatedRobotMessage, .delegatedMessages, "/v1.0/im/bot/messages/delegate"),
        (.card, .cardActions, "/v1.0/card/instances/callback"),
        (.dynamicData, .dynamicData, "/v1.0/card/dynamicData/get"), (.graph, .graph, "/v1.0/graph/api/invoke"),
    ]

    @Test(arguments: topics)
    func `a kind is delivered when it is subscribed to`(frame: StreamFrameKind, kind: StreamKinds, topic: String) throws
    {
        #expect(try Subscribed(kind).delivers(frame, topic))
        #expect(try !Subscribed(StreamKinds.all.subtracting(kind)).delivers(frame, topic))
        #expect(try Subscribed(kind).topics == [topic])
    }

    @Test
    func `a known topic counts as its kind, others are delivered by their name`() throws {
        let other = "/v1.0/ipaas/proxy/callback"
        let known = Self.topics.map(\.2).filter { $0 != "*" }
        let subscribed = try Subscribed([], known + [other, other])
        #expect(subscribed.delivers(.card, "/v1.0/card/instances/callback"))
        #expect(subscribed.delivers(.callback, other))
        #expect(!subscribed.delivers(.callback, "/v1.0/ipaas/proxy/call"))
        #expect(!subscribed.delivers(.event, "*"))
        #expect(subscribed.topics == known + [other])
    }

    @Test
    func `nothing is subscribed to when there is neither a kind nor a topic`() throws {
        #expect(try Subscribed([]).isEmpty)
        #expect(try !Subscribed([.events]).isEmpty && !Subscribed([], ["/v1.0/x"]).isEmpty)
    }

    @Test(arguments: [StreamFrameKind.ping, .disconnect, .system, .unknown])
    func `system frames and unknown types are no subscriptions`(frame: StreamFrameKind) throws {
        #expect(try !Subscribed(.all).delivers(frame, "ping"))
    }

    @Test(arguments: ["", "a\nb", "\u{1}", String(repeating: "x", count: 1025)])
    func `a topic that cannot be one is refused`(topic: String) {
        let error = #expect(throws: IMHookError.self) { try Subscribed([], [topic]) }
        #expect(error?.status == .optionOutOfRange)
    }
}

/// Subscriptions, for expressions that copy what they look at.
private final class Subscribed {
    private var subscriptions: StreamSubscriptions

    init(_ kinds: StreamKinds, _ topics: [String] = []) throws(IMHookError) {
        subscriptions = StreamSubscriptions(kinds)
        for topic in topics {
            let topic = Array(topic.utf8)
            unsafe try subscriptions.add(topic.span.bytes)
        }
    }

    var isEmpty: Bool { subscriptions.isEmpty }

    func delivers(_ frame: StreamFrameKind, _ topic: String) -> Bool {
        let topic = Array(topic.utf8)
        return unsafe subscriptions.contains(frame, topic.span.bytes)
    }

    /// The topics that the request asks for.
    var topics: [String] {
        var body = StreamOpenBody()
        subscriptions.subscribe(&body)
        let text = String(decoding: (0..<body.text.byteCount).map { body.text.byte($0) }, as: UTF8.self)
        return text.components(between: #""topic":""#, and: "\"")
    }
}

extension String {
    /// What stands between two texts, each time.
    fileprivate func components(between start: String, and end: Character) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: start) {
            rest = rest[range.upperBound...]
            parts.append(String(rest.prefix { $0 != end }))
        }
        return parts
    }
}
