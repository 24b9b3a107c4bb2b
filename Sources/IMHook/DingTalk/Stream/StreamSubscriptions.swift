import IMHookWire

/// What is asked of the gateway, and so what frames are delivered.
package struct StreamSubscriptions: ~Copyable {
    /// The most topics beside the known ones, and the longest of them in bytes.
    package static var maximumTopics: Int { 64 }
    private static var maximumTopicSize: Int { 1024 }

    private var kinds: StreamKinds
    /// Other topics, each with a line feed behind it.
    private var topics = ByteBuffer()

    /// Begins with known subscriptions.
    package init(_ kinds: StreamKinds) { self.kinds = kinds }

    /// Adds a topic; a known one counts as its kind.
    ///
    /// - Throws: ``Status/optionOutOfRange`` for an empty or long topic, or one with control characters,
    ///   ``Status/outOfMemory``.
    @export(interface)
    package mutating func add(_ topic: RawSpan) throws(IMHookError) {
        guard (1...Self.maximumTopicSize).contains(topic.byteCount) else { throw IMHookError(.optionOutOfRange) }
        for offset in 0..<topic.byteCount where topic.byte(offset) < 0x20 { throw IMHookError(.optionOutOfRange) }
        if let kind = Self.kind(StreamTopic.kind(topic)) {
            kinds.insert(kind)
            return
        }
        if contains(topic) { return }
        topics.append(topic)
        topics.append(UInt8(ascii: "\n"))
        guard !topics.hasFailed else { throw IMHookError(.outOfMemory) }
    }

    /// Whether there is none.
    package var isEmpty: Bool { kinds.isEmpty && topics.count == 0 }

    /// Whether frames of a kind and topic are delivered.
    func contains(_ frame: StreamFrameKind, _ topic: RawSpan) -> Bool {
        if frame == .event { return kinds.contains(.events) }
        if let kind = Self.kind(frame) { return kinds.contains(kind) }
        return frame == .callback && contains(topic)
    }

    /// Asks for all of it in the body of a request.
    @export(interface)
    package func subscribe(_ body: inout StreamOpenBody) {
        if kinds.contains(.events) { body.subscribeToEvents() }
        if kinds.contains(.robotMessages) { body.subscribe(toCallbacks: StreamTopic.robotMessages.span) }
        if kinds.contains(.delegatedMessages) { body.subscribe(toCallbacks: StreamTopic.delegatedMessages.span) }
        if kinds.contains(.cardActions) { body.subscribe(toCallbacks: StreamTopic.cardActions.span) }
        if kinds.contains(.dynamicData) { body.subscribe(toCallbacks: StreamTopic.dynamicData.span) }
        if kinds.contains(.graph) { body.subscribe(toCallbacks: StreamTopic.graph.span) }
        var start = 0
        while let end = end(from: start) {
            body.subscribe(toCallbacks: topics.span.slice(start, end))
            start = end &+ 1
        }
    }

    private func contains(_ topic: RawSpan) -> Bool {
        var start = 0
        while let end = end(from: start) {
            if topics.span.slice(start, end).equals(topic) { return true }
            start = end &+ 1
        }
        return false
    }

    /// Where the topic that begins at an offset ends; nil past the last one.
    private func end(from start: Int) -> Int? {
        var offset = start
        while offset < topics.count {
            if topics.span.byte(offset) == UInt8(ascii: "\n") { return offset }
            offset &+= 1
        }
        return nil
    }

    private static func kind(_ frame: StreamFrameKind) -> StreamKinds? {
        switch frame {
        case .robotMessage: .robotMessages
        case .delegatedRobotMessage: .delegatedMessages
        case .card: .cardActions
        case .dynamicData: .dynamicData
        case .graph: .graph
        case .event, .callback, .unknown, .ping, .disconnect, .system: nil
        }
    }
}
