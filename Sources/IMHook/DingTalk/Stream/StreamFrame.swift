package import IMHookWire

/// A text frame that was read: its text, and where in it everything stands.
package struct StreamFrame: ~Copyable {
    private(set) package var arena: JSONArena
    package let fields: StreamFrameFields
    /// Why the frame cannot be handled, though it can be answered.
    package let failure: IMHookError?
    private let limits: JSONLimits

    /// Reads a frame.
    ///
    /// - Parameters:
    ///   - text: The frame; copied.
    ///   - limits: The limits of the frame and of each text nested in it.
    ///   - prefix: Bytes to keep free at the start of the arena's block.
    ///   - reserve: Bytes of its tail that will be needed.
    /// - Throws: Why nothing can be told or answered.
    @export(interface)
    package init(_ text: RawSpan, _ limits: JSONLimits, prefix: Int = 0, reserve: Int = 0) throws(IMHookError) {
        guard text.byteCount <= limits.maxSize else { throw IMHookError(.bodyTooLarge, .body, offset: limits.maxSize) }
        guard var arena = JSONArena(text: text, levels: StreamFrameReader.levels, prefix: prefix, reserve: reserve)
        else {
            throw IMHookError(.outOfMemory)
        }
        var failure: IMHookError?
        fields = try StreamFrameReader.read(&arena, limits, &failure)
        self.failure = failure
        self.limits = limits
        self.arena = arena
    }

    /// Reads what a message to a robot says; nil when the frame brings none.
    @export(interface)
    package mutating func readRobotMessage() -> RobotMessageFields? {
        switch fields.kind {
        case .robotMessage, .delegatedRobotMessage:
            RobotMessageReader.read(&arena, fields.callback.root, limits)
        default: nil
        }
    }

    /// Reads what a call of an AI plugin says; nil when the frame brings none.
    package func readGraphRequest() -> GraphRequestFields? {
        fields.kind == .graph ? GraphRequestFields(arena, fields.callback.root) : nil
    }

    /// Reads what an event says; nil when the frame brings none.
    @export(interface)
    package func readEvent() -> EventFields? {
        fields.kind == .event ? EventFields(arena, fields) : nil
    }

    /// Gives up the frame and returns its text.
    package consuming func takeArena() -> JSONArena { arena }

    /// What the frame is to a session.
    @export(interface)
    package func arrival(_ subscriptions: borrowing StreamSubscriptions) -> StreamArrival {
        switch fields.kind {
        case .ping: return .ping
        case .disconnect: return .disconnect
        case .system: return .system
        default: break
        }
        guard subscriptions.contains(fields.kind, text(fields.topic)) else { return .unknown }
        guard failure == nil else { return .malformed }
        switch fields.kind {
        case .card, .dynamicData: return .delivery(.card)
        case .robotMessage, .delegatedRobotMessage: return .delivery(.message)
        case .event: return .delivery(.event)
        default: return .delivery(.other)
        }
    }

    /// `messageId`; empty where there is none.
    package var messageID: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = unsafe RawSpan(_unsafeBytes: arena.bytes(fields.messageID))
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// What stays the same when the platform sends again: `eventId`, `msgId`; empty where there is nothing.
    package var key: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = unsafe RawSpan(_unsafeBytes: arena.bytes(fields.lastingKey))
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// Appends the answer to a frame that is not delivered; nothing where none is due or possible.
    @export(interface)
    package func appendAck(_ arrival: StreamArrival, to buffer: inout ByteBuffer) {
        guard !fields.messageID.isEmpty else { return }
        switch arrival {
        case .ping, .disconnect:
            StreamAck.appendSystem(messageID, data: text(fields.dataText), to: &buffer)
        case .unknown:
            let message: StaticString = "nothing handles this topic"
            StreamAck.appendFailure(messageID, code: 404, message: message.span, to: &buffer)
        case .malformed:
            let message = failure?.message ?? ""
            StreamAck.appendFailure(messageID, code: 400, message: message.span, to: &buffer)
        case .system, .delivery: break
        }
    }

    @_lifetime(borrow self)
    private func text(_ range: TextRange) -> RawSpan {
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(range))
        return unsafe _overrideLifetime(span, borrowing: self)
    }
}
