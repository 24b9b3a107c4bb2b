import IMHookWire

/// Frames and their answers.
extension StreamSession where Payload: ~Copyable {
    /// A text frame arrived.
    ///
    /// - Parameters:
    ///   - arrival: What the frame is.
    ///   - messageID: `messageId`; empty where there is none.
    ///   - key: What stays the same when the platform sends again, `eventId` or `msgId`; empty where there is nothing.
    ///   - payload: What a delivery hands out; dropped when there is none.
    ///   - size: What that counts as, in bytes, while it waits.
    ///   - ack: The answer to a frame that is not a delivery; empty for none.
    ///   - connection: The connection.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    package mutating func receive(
        _ arrival: StreamArrival,
        messageID: RawSpan,
        key: RawSpan,
        payload: consuming Payload?,
        size: Int,
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
        case .malformed:
            send(ack, on: connection)
            report(.frameMalformed)
        case .system:
            break
        case .delivery(let kind):
            deliver(kind, messageID, key, payload, size, connection)
        }
        return true
    }

    /// What a delivery that waits for its reply is; nil when none of that number waits.
    package func kind(of delivery: UInt64) -> StreamDeliveryKind? {
        guard let position = position(delivery) else { return nil }
        return inFlight[position].kind
    }

    /// A delivery was handled; a second reply to it, or one to a number that was never handed out, does nothing.
    ///
    /// - Parameters:
    ///   - delivery: Its number.
    ///   - outcome: How it ended.
    ///   - text: The answer to a callback that was handled, a JSON text; empty stands for null.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    package mutating func reply(
        _ delivery: UInt64,
        _ outcome: StreamOutcome,
        _ text: RawSpan,
        now: Int64
    ) -> Bool {
        guard let position = position(delivery) else { return begin(now) }
        let form = inFlight[position].kind.reply(outcome)
        guard let own = outcome.text else { return reply(delivery, form, text, now: now) }
        return reply(delivery, form, own.span, now: now)
    }

    /// The same with the form of the reply.
    mutating func reply(_ delivery: UInt64, _ reply: StreamReply, _ text: RawSpan, now: Int64) -> Bool {
        guard begin(now) else { return false }
        guard let position = position(delivery), let handled = inFlight.take(position) else { return true }
        finish(handled, reply, text)
        deliverWaiting()
        settle()
        return true
    }

    private func position(_ delivery: UInt64) -> Int? {
        for position in 0..<inFlight.count where inFlight[position].number == delivery { return position }
        return nil
    }

    /// Closes what no answer is due on any more.
    private mutating func settle() {
        closeDrained()
        if isDoneStopping() { finishStopping() }
    }

    /// Answers the frames of a delivery and remembers the reply.
    private mutating func finish(_ delivery: borrowing StreamDelivery<Payload>, _ reply: StreamReply, _ text: RawSpan) {
        if !delivery.isAnswered { answer(delivery, reply, text) }
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

    /// Answers the frames of a delivery.
    private mutating func answer(_ delivery: borrowing StreamDelivery<Payload>, _ reply: StreamReply, _ text: RawSpan) {
        answer(delivery.first.messageID.span, on: delivery.first.connection, reply, text)
        answer(delivery.second.messageID.span, on: delivery.second.connection, reply, text)
    }

    // MARK: Deliveries that take too long

    /// Answers deliveries that are overdue, and gives up those whose time has passed, so far as there is room for actions: the
    /// next call goes on.
    mutating func settleDeliveries() {
        guard deliveryDeadline <= clock else { return }
        var next = Int64.max
        var position = 0
        while position < inFlight.count {
            let deadline = inFlight[position].deadline
            guard deadline <= clock, actions.room >= Self.actionsOfInput else {
                next = Swift.min(next, deadline)
                position &+= 1
                continue
            }
            if inFlight[position].end <= clock {
                guard let delivery = inFlight.take(position) else { break }
                giveUp(delivery)
            } else {
                answerOverdue(position)
            }
        }
        deliveryDeadline = next
        settle()
    }

    private mutating func giveUp(_ delivery: consuming StreamDelivery<Payload>) {
        let number = delivery.number
        let outcome = StreamOutcome.failed
        let text = outcome.text ?? ""
        finish(delivery, delivery.kind.reply(outcome), text.span)
        report(.givenUp(delivery: number))
        deliverWaiting()
    }

    private mutating func answerOverdue(_ position: Int) {
        let number = inFlight[position].number
        let first = inFlight[position].first.connection
        let second = inFlight[position].second.connection
        let firstAck = inFlight[position].first.emptyResponse()
        let secondAck = inFlight[position].second.emptyResponse()
        inFlight[position].noteAnswered()
        if state.isOpen(first) { push(.send(connection: first), firstAck) }
        if state.isOpen(second) { push(.send(connection: second), secondAck) }
        report(.overdue(delivery: number))
    }

    /// Whether an answer is due on a connection.
    func isPending(on connection: UInt64) -> Bool {
        for position in 0..<inFlight.count where inFlight[position].isPending(on: connection) { return true }
        for position in 0..<waiting.count where waiting[position].isPending(on: connection) { return true }
        return false
    }

    private mutating func send(_ text: RawSpan, on connection: UInt64) {
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
        guard state.isOpen(connection) else { return }
        var ack = ByteBuffer()
        reply.append(messageID, text, to: &ack)
        push(.send(connection: connection), ack)
    }

    /// Delivers a frame now or later, once.
    private mutating func deliver(
        _ kind: StreamDeliveryKind,
        _ messageID: RawSpan,
        _ key: RawSpan,
        _ payload: consuming Payload?,
        _ size: Int,
        _ connection: UInt64
    ) {
        if join(messageID, key, connection) { return }
        var ack = ByteBuffer()
        if duplicates.answer(messageID, key, now: clock, to: &ack) {
            push(.send(connection: connection), ack)
            return
        }
        let isNext = inFlight.room > 0 && waiting.count == 0
        guard isNext || (waiting.room > 0 && size <= options.waitingSize &- waitingSize), !isStopping else {
            return report(.frameDropped)
        }
        let delivery = StreamDelivery<Payload>(
            number: lastDelivery &+ 1,
            kind: kind,
            messageID: messageID,
            key: key,
            connection: connection,
            payload: payload,
            size: size,
            overdue: overdue(kind)
        )
        if delivery.hasFailed { return report(.outOfMemory) }
        lastDelivery = delivery.number
        if isNext {
            handOut(delivery)
        } else {
            waitingSize &+= size
            waiting.append(delivery)
        }
    }

    private var isStopping: Bool {
        if case .stopping = state { return true }
        return false
    }

    /// When a delivery that arrived now is answered in its handler's place.
    private func overdue(_ kind: StreamDeliveryKind) -> Int64 {
        switch kind {
        case .card: options.cardDeadline.map { later($0) } ?? .max
        case .message: options.messageDeadline.map { later($0) } ?? .max
        case .event, .other: .max
        }
    }

    /// Notes a duplicate of something that was not replied to yet.
    ///
    /// - Returns: false when the frame is not one.
    private mutating func join(_ messageID: RawSpan, _ key: RawSpan, _ connection: UInt64) -> Bool {
        for position in 0..<inFlight.count where inFlight[position].matches(messageID, key) {
            if inFlight[position].isAnswered {
                let none: StaticString = ""
                answer(messageID, on: connection, .response, none.span)
            } else {
                inFlight[position].join(messageID, on: connection, state)
            }
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
        waitingSize &-= delivery.size
        handOut(delivery)
    }

    private mutating func handOut(_ delivery: consuming StreamDelivery<Payload>) {
        let action = StreamAction.deliver(delivery: delivery.number, connection: delivery.first.connection)
        push(action, delivery.payload.take())
        delivery.noteHandedOut(until: options.giveUp.map { later($0) } ?? .max)
        deliveryDeadline = Swift.min(deliveryDeadline, delivery.deadline)
        inFlight.append(delivery)
    }
}
