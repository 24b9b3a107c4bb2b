import IMHookWire

/// Frames and their answers.
extension StreamSession {
    /// A text frame arrived.
    ///
    /// - Parameters:
    ///   - arrival: What the frame is.
    ///   - messageID: `messageId`; empty where there is none.
    ///   - key: What stays the same when the platform sends again, `eventId` or `msgId`; empty where there is nothing.
    ///   - frame: The whole text, which a delivery hands out.
    ///   - ack: The answer to a frame that is not a delivery; empty for none.
    ///   - connection: The connection.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    @export(interface)
    package mutating func receive(
        _ arrival: StreamArrival,
        messageID: RawSpan,
        key: RawSpan,
        frame: RawSpan,
        ack: RawSpan,
        on connection: UInt64,
        now: Int64
    ) -> Bool {
        guard begin(now) else { return false }
        guard state.isOpen(connection) else { return true }
        noteLife(connection)
        switch arrival {
        case .ping:
            send(ack, on: connection)
        case .disconnect:
            send(ack, on: connection)
            replace(connection)
        case .unknown:
            send(ack, on: connection)
            report(.frameUnknown)
        case .delivery:
            deliver(messageID, key, frame, connection)
        }
        return true
    }

    /// A delivery was handled; a second reply to it, or one to a number that was never handed out, does nothing.
    ///
    /// - Parameters:
    ///   - delivery: Its number.
    ///   - reply: How it is answered.
    ///   - text: What the reply says.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    @export(interface)
    package mutating func reply(
        _ delivery: UInt64,
        _ reply: StreamReply,
        _ text: RawSpan,
        now: Int64
    ) -> Bool {
        guard begin(now) else { return false }
        var position = 0
        while position < inFlight.count, inFlight[position].number != delivery { position &+= 1 }
        guard let handled = inFlight.take(position) else { return true }
        finish(handled, reply, text)
        deliverWaiting()
        closeDrained()
        return true
    }

    /// Answers the frames of a delivery and remembers the reply.
    private mutating func finish(_ delivery: borrowing StreamDelivery, _ reply: StreamReply, _ text: RawSpan) {
        answer(delivery.first.messageID.span, on: delivery.first.connection, reply, text)
        answer(delivery.second.messageID.span, on: delivery.second.connection, reply, text)
        guard reply.isFinal else { return }
        duplicates.forget(now: clock)
        duplicates.insert(
            reply,
            messageID: delivery.first.messageID.span,
            key: delivery.key.span,
            text: text,
            expiry: later(options.duplicateTime)
        )
    }

    /// Whether an answer is due on a connection.
    func isPending(on connection: UInt64) -> Bool {
        for position in 0..<inFlight.count where inFlight[position].isPending(on: connection) { return true }
        for position in 0..<waiting.count where waiting[position].isPending(on: connection) { return true }
        return false
    }

    private mutating func send(_ text: RawSpan, on connection: UInt64) {
        guard text.byteCount > 0 else { return }
        var copy = ByteBuffer()
        copy.append(text)
        push(.send(connection: connection), copy)
    }

    /// Sends an answer, unless the connection has ended or there is none to send.
    private mutating func answer(
        _ messageID: RawSpan,
        on connection: UInt64,
        _ reply: StreamReply,
        _ text: RawSpan
    ) {
        guard reply != .none, state.isOpen(connection) else { return }
        var ack = ByteBuffer()
        reply.append(messageID, text, to: &ack)
        push(.send(connection: connection), ack)
    }

    /// Delivers a frame now or later, once.
    private mutating func deliver(_ messageID: RawSpan, _ key: RawSpan, _ frame: RawSpan, _ connection: UInt64) {
        if join(messageID, key, connection) { return }
        var ack = ByteBuffer()
        if duplicates.answer(messageID, key, now: clock, to: &ack) {
            push(.send(connection: connection), ack)
            return
        }
        let isNext = inFlight.room > 0 && waiting.count == 0
        guard isNext || (waiting.room > 0 && frame.byteCount <= options.waitingSize &- waitingSize) else {
            return report(.frameDropped)
        }
        var delivery = StreamDelivery(
            number: lastDelivery &+ 1,
            messageID: messageID,
            key: key,
            connection: connection
        )
        delivery.frame.append(frame)
        if delivery.hasFailed { return report(.outOfMemory) }
        lastDelivery = delivery.number
        if isNext {
            handOut(delivery)
        } else {
            waitingSize &+= delivery.frame.count
            waiting.append(delivery)
        }
    }

    /// Notes a duplicate of something that was not answered yet.
    ///
    /// - Returns: false when the frame is not one.
    private mutating func join(_ messageID: RawSpan, _ key: RawSpan, _ connection: UInt64) -> Bool {
        for position in 0..<inFlight.count where inFlight[position].matches(messageID, key) {
            inFlight[position].join(messageID, on: connection, state)
            return true
        }
        for position in 0..<waiting.count where waiting[position].matches(messageID, key) {
            waiting[position].join(messageID, on: connection, state)
            return true
        }
        return false
    }

    /// Delivers the frame that waits longest, when there is room.
    private mutating func deliverWaiting() {
        guard inFlight.room > 0, let delivery = waiting.popFirst() else { return }
        waitingSize &-= delivery.frame.count
        handOut(delivery)
    }

    private mutating func handOut(_ delivery: consuming StreamDelivery) {
        var delivery = delivery
        var frame = ByteBuffer()
        swap(&frame, &delivery.frame)
        push(.deliver(delivery: delivery.number, connection: delivery.first.connection), frame)
        inFlight.append(delivery)
    }
}
