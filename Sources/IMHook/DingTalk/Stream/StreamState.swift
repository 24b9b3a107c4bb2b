/// The states of a ``StreamSession``.
///
/// All but the first and the last may have an earlier connection beside them. So there are never more than two connections,
/// and never more than one that is being opened.
enum StreamState {
    case idle
    /// The gateway was asked.
    case opening(StreamAttempt, beside: StreamDraining?)
    /// The WebSocket is being opened.
    case connecting(StreamAttempt, ticketEnds: Int64, beside: StreamDraining?)
    case connected(StreamConnection, beside: StreamDraining?)
    /// The next attempt begins at a time.
    case waiting(until: Int64, beside: StreamDraining?)
    /// What is in flight is being answered.
    case stopping(StreamStopping, beside: StreamDraining?)
    case stopped

    var stage: StreamStage {
        switch self {
        case .idle: .idle
        case .opening: .opening
        case .connecting: .connecting
        case .connected(_, nil): .connected
        case .connected: .draining
        case .waiting: .waiting
        case .stopping: .stopping
        case .stopped: .stopped
        }
    }

    /// The earlier connection; setting it changes nothing where there cannot be one.
    var draining: StreamDraining? {
        get {
            switch self {
            case .opening(_, let draining), .connecting(_, _, let draining), .connected(_, let draining),
                .waiting(_, let draining), .stopping(_, let draining):
                draining
            case .idle, .stopped: nil
            }
        }
        set {
            switch self {
            case .opening(let attempt, _): self = .opening(attempt, beside: newValue)
            case .connecting(let attempt, let end, _): self = .connecting(attempt, ticketEnds: end, beside: newValue)
            case .connected(let connection, _): self = .connected(connection, beside: newValue)
            case .waiting(let time, _): self = .waiting(until: time, beside: newValue)
            case .stopping(let stopping, _): self = .stopping(stopping, beside: newValue)
            case .idle, .stopped: break
            }
        }
    }

    /// The connection that is not the earlier one, from its request on.
    var current: UInt64? {
        switch self {
        case .opening(let attempt, _), .connecting(let attempt, _, _): attempt.number
        case .connected(let connection, _): connection.number
        case .stopping(let stopping, _): stopping.current
        case .idle, .waiting, .stopped: nil
        }
    }

    /// Whether the WebSocket of a connection is open.
    func isOpen(_ number: UInt64) -> Bool {
        if let draining, draining.number == number { return true }
        switch self {
        case .connected(let connection, _): return connection.number == number
        case .stopping(let stopping, _): return stopping.current == number
        case .idle, .opening, .connecting, .waiting, .stopped: return false
        }
    }

    /// The first time at which something has to happen.
    var deadline: Int64? {
        let own: Int64? =
            switch self {
            case .opening(let attempt, _), .connecting(let attempt, _, _): attempt.deadline
            case .connected(let connection, _): connection.deadline
            case .waiting(let time, _): time
            case .stopping(let stopping, _): stopping.deadline
            case .idle, .stopped: nil
            }
        guard let own, let draining else { return own }
        return Swift.min(own, draining.deadline)
    }
}
