package import IMHookWire

/// Texts of frames and of replies.
extension StreamSession where Payload: ~Copyable {
    /// The text of a frame arrived: reads it, answers it, or makes a delivery of it.
    ///
    /// A frame that cannot be read is reported, with ``frameFailure``, and is no failure of the call.
    ///
    /// - Parameters:
    ///   - text: The frame; copied.
    ///   - connection: The connection.
    ///   - subscriptions: What is delivered.
    ///   - limits: The limits of the frame and of each text nested in it.
    ///   - prefix: Bytes to keep free at the start of the block of the frame's arena.
    ///   - reserve: Bytes of its tail that will be needed.
    ///   - now: The clock.
    ///   - payload: Makes of a frame what is handed out with its delivery; nil when memory could not be allocated.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    /// - Throws: ``Status/outOfMemory``, and nothing happened.
    package mutating func receive(
        _ text: RawSpan,
        on connection: UInt64,
        _ subscriptions: borrowing StreamSubscriptions,
        _ limits: JSONLimits,
        prefix: Int = 0,
        reserve: Int = 0,
        now: Int64,
        payload: (consuming StreamFrame) -> Payload?
    ) throws(IMHookError) -> Bool {
        let none: StaticString = ""
        let frame: StreamFrame
        do throws(IMHookError) {
            frame = try StreamFrame(text, limits, prefix: prefix, reserve: reserve)
        } catch {
            guard error.status != .outOfMemory else { throw error }
            frameFailure = error
            return answer(.malformed, none.span, ack: none.span, on: connection, now: now)
        }
        // It says nothing of the frame.
        if frame.failure?.status == .outOfMemory { throw IMHookError(.outOfMemory) }
        let arrival = frame.arrival(subscriptions)
        guard arrival.isDelivery else {
            var ack = ByteBuffer()
            frame.appendAck(arrival, to: &ack)
            if ack.hasFailed { throw IMHookError(.outOfMemory) }
            if arrival == .malformed { frameFailure = frame.failure }
            return answer(arrival, frame.messageID, ack: ack.span, on: connection, now: now)
        }
        return try deliver(frame, arrival, on: connection, now: now, payload)
    }

    private mutating func answer(
        _ arrival: StreamArrival,
        _ messageID: RawSpan,
        ack: RawSpan,
        on connection: UInt64,
        now: Int64
    ) -> Bool {
        let none: StaticString = ""
        return receive(
            arrival,
            messageID: messageID,
            key: none.span,
            payload: nil,
            size: 0,
            ack: ack,
            on: connection,
            now: now
        )
    }

    private mutating func deliver(
        _ frame: consuming StreamFrame,
        _ arrival: StreamArrival,
        on connection: UInt64,
        now: Int64,
        _ payload: (consuming StreamFrame) -> Payload?
    ) throws(IMHookError) -> Bool {
        // What names the frame is copied, as the frame is given away; into the same memory for each.
        var names = ByteBuffer()
        swap(&names, &frameNames)
        defer { swap(&names, &frameNames) }
        names.removeAll()
        names.append(frame.messageID)
        let end = names.count
        names.append(frame.key)
        let size = frame.arena.blockSize
        guard !names.hasFailed, let payload = payload(frame) else { throw IMHookError(.outOfMemory) }
        let none: StaticString = ""
        return receive(
            arrival,
            messageID: names.span.slice(0, end),
            key: names.span.slice(end, names.count),
            payload: payload,
            size: size,
            ack: none.span,
            on: connection,
            now: now
        )
    }

    /// A delivery ended: checks the answer, and replies.
    ///
    /// - Parameters:
    ///   - delivery: Its number.
    ///   - outcome: How it ended.
    ///   - text: The answer to a callback that was handled, a JSON text; empty stands for null. Not looked at otherwise.
    ///   - now: The clock.
    /// - Returns: false when actions have to be taken first, and nothing happened.
    /// - Throws: ``Status/streamDeliveryUnknown``, or what is wrong with the answer, and nothing happened.
    package mutating func checkAndReply(
        _ delivery: UInt64,
        _ outcome: StreamOutcome,
        _ text: RawSpan,
        now: Int64
    ) throws(IMHookError) -> Bool {
        guard let kind = kind(of: delivery) else { throw IMHookError(.streamDeliveryUnknown) }
        if outcome == .handled, kind != .event, text.byteCount > 0 {
            do throws(WireError) {
                try JSONText.validate(text, JSONText.trustedLimits)
            } catch {
                throw IMHookError(error, .reply)
            }
        }
        return reply(delivery, outcome, text, now: now)
    }
}
