import IMHookWire

/// What happens to connections.
extension StreamSession where Payload: ~Copyable {
    // MARK: The gateway

    /// The gateway answered the request of a connection; a refusal is kept in ``refusedAnswer`` for its report.
    package mutating func gatewayAnswered(
        _ connection: UInt64,
        _ answer: consuming StreamOpenAnswer,
        now: Int64
    ) -> Bool {
        guard begin(now) else { return false }
        guard case .opening(let attempt, let draining) = state, attempt.number == connection else { return true }
        if let refusal = answer.refusal {
            refusedAnswer = consume answer
            retry(.gatewayRefused(refusal), after: pause(refusal))
            return true
        }
        var address = ByteBuffer()
        answer.appendAddress(to: &address)
        guard push(.connect(connection: connection), address) else {
            retry(.outOfMemory, after: backoff.next())
            return true
        }
        let ticketEnds = later(options.ticketLifetime)
        let deadline = Swift.min(later(options.openTimeout), ticketEnds)
        let next = StreamAttempt(number: connection, deadline: deadline)
        state = .connecting(next, ticketEnds: ticketEnds, beside: draining)
        report(.gatewayAnswered)
        return true
    }

    /// The request of a connection failed without an answer.
    package mutating func gatewayFailed(_ connection: UInt64, now: Int64) -> Bool {
        guard begin(now) else { return false }
        guard case .opening(let attempt, _) = state, attempt.number == connection else { return true }
        retry(.gatewayUnreachable, after: backoff.next())
        return true
    }

    private mutating func pause(_ refusal: StreamRefusal) -> Int64 {
        if refusal.isSlow { return options.slowRetry &+ backoff.draw(upTo: options.slowRetry / 4) }
        let pause = backoff.next()
        return refusal == .throttled ? pause &+ options.throttledRetry : pause
    }

    // MARK: WebSockets

    /// The WebSocket of a connection is open.
    package mutating func socketOpened(_ connection: UInt64, now: Int64) -> Bool {
        guard begin(now) else { return false }
        guard case .connecting(let attempt, _, let draining) = state, attempt.number == connection else {
            // One that was given up while it was being opened must not stay open.
            if !state.isOpen(connection), connection != state.current { push(.close(connection: connection)) }
            return true
        }
        let opened = StreamConnection(
            number: connection,
            provenFrom: later(options.proofOfLife),
            deadline: later(options.pingInterval)
        )
        state = .connected(opened, beside: draining)
        report(.socketOpened)
        closeDrained()
        return true
    }

    /// The WebSocket of a connection could not be opened, was closed, or broke.
    package mutating func socketEnded(_ connection: UInt64, now: Int64) -> Bool {
        guard begin(now) else { return false }
        if let draining = state.draining, draining.number == connection {
            endDraining(draining)
            return true
        }
        if case .stopping(var stopping, let draining) = state, stopping.current == connection {
            stopping.current = nil
            state = .stopping(stopping, beside: draining)
            return true
        }
        guard state.current == connection else { return true }
        switch state {
        case .connecting: retry(.socketFailed, after: backoff.next())
        case .connected: retry(.socketClosed, after: backoff.next())
        case .idle, .opening, .waiting, .stopping, .stopped: break
        }
        return true
    }

    /// A pong, or anything that is not told as a frame, arrived on a connection.
    package mutating func heard(_ connection: UInt64, now: Int64) -> Bool {
        guard begin(now) else { return false }
        noteLife(connection)
        return true
    }

    /// Takes anything that arrived as a sign of life.
    mutating func noteLife(_ number: UInt64) {
        guard case .connected(var connection, let draining) = state, connection.number == number else { return }
        connection.deadline = later(options.pingInterval)
        connection.isPinged = false
        if !connection.isProven, connection.provenFrom <= clock {
            connection.isProven = true
            backoff.reset()
        }
        state = .connected(connection, beside: draining)
    }

    /// Opens a replacement of a connection that will end, which stays open for answers.
    mutating func replace(_ number: UInt64) {
        guard case .connected(let connection, let earlier) = state, connection.number == number else { return }
        if let earlier {
            push(.close(connection: earlier.number))
            endDraining(earlier)
        }
        let draining = StreamDraining(number: number, deadline: later(options.drainTimeout))
        guard connection.isProven else {
            // A gateway that sends everybody away at once must not be asked again at once.
            state = .waiting(until: later(backoff.next()), beside: draining)
            return report(.disconnectAnnounced)
        }
        report(.disconnectAnnounced)
        open(beside: draining)
    }

    // MARK: Ends

    /// Waits before the next attempt.
    private mutating func retry(_ reason: StreamReason, after pause: Int64) {
        state = .waiting(until: later(pause), beside: state.draining)
        report(reason)
    }

    /// Closes the earlier connection when it has a replacement and everything on it was answered.
    mutating func closeDrained() {
        guard case .connected(_, let earlier) = state, let earlier, !isPending(on: earlier.number) else { return }
        push(.close(connection: earlier.number))
        endDraining(earlier)
    }

    /// Forgets the earlier connection, which is closed.
    private mutating func endDraining(_ draining: StreamDraining) {
        state.draining = nil
        report(isPending(on: draining.number) ? .drainEnded : .drained)
    }

    // MARK: Time

    /// Time has passed: at least up to what the last `wake` asked for, or less.
    package mutating func timePassed(now: Int64) -> Bool {
        guard begin(now) else { return false }
        wake = nil
        duplicates.forget(now: clock)
        if let draining = state.draining, draining.deadline <= clock {
            push(.close(connection: draining.number))
            endDraining(draining)
        }
        if isDoneStopping() {
            finishStopping()
            return true
        }
        settleDeliveries()
        guard let deadline = state.deadline, deadline <= clock else { return true }
        switch state {
        case .opening(let attempt, _):
            push(.close(connection: attempt.number))
            retry(.gatewaySilent, after: backoff.next())
        case .connecting(let attempt, let ticketEnds, _):
            push(.close(connection: attempt.number))
            retry(ticketEnds <= clock ? .ticketExpired : .socketSilent, after: backoff.next())
        case .connected(let connection, _) where connection.isPinged:
            push(.close(connection: connection.number))
            retry(.pongMissing, after: backoff.next())
        case .connected(var connection, let draining):
            push(.ping(connection: connection.number))
            connection.isPinged = true
            connection.deadline = later(options.pongDeadline)
            state = .connected(connection, beside: draining)
        case .waiting(_, let draining):
            open(beside: draining)
        case .idle, .stopping, .stopped:
            break
        }
        return true
    }
}
