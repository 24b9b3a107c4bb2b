import CIMHook
import IMHook

extension StreamReason {
    /// The number of `imhook_stream_reason`.
    var number: imhook_stream_reason {
        switch self {
        case .opening: Int32(IMHOOK_STREAM_BECAUSE_ASKED)
        case .gatewayAnswered: Int32(IMHOOK_STREAM_BECAUSE_ANSWERED)
        case .gatewayRefused(let refusal): refusal.number
        case .gatewayUnreachable: Int32(IMHOOK_STREAM_BECAUSE_UNREACHABLE)
        case .gatewaySilent: Int32(IMHOOK_STREAM_BECAUSE_SILENT)
        case .socketOpened: Int32(IMHOOK_STREAM_BECAUSE_OPENED)
        case .socketFailed: Int32(IMHOOK_STREAM_BECAUSE_SOCKET_FAILED)
        case .socketSilent: Int32(IMHOOK_STREAM_BECAUSE_SOCKET_SILENT)
        case .ticketExpired: Int32(IMHOOK_STREAM_BECAUSE_TICKET_EXPIRED)
        case .socketClosed: Int32(IMHOOK_STREAM_BECAUSE_CLOSED)
        case .pongMissing: Int32(IMHOOK_STREAM_BECAUSE_PONG_MISSING)
        case .disconnectAnnounced: Int32(IMHOOK_STREAM_BECAUSE_DISCONNECT)
        case .drained: Int32(IMHOOK_STREAM_BECAUSE_DRAINED)
        case .drainEnded: Int32(IMHOOK_STREAM_BECAUSE_DRAIN_ENDED)
        case .frameUnknown: Int32(IMHOOK_STREAM_BECAUSE_FRAME_UNKNOWN)
        case .frameDropped: Int32(IMHOOK_STREAM_BECAUSE_FRAME_DROPPED)
        case .frameMalformed: Int32(IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED)
        case .overdue: Int32(IMHOOK_STREAM_BECAUSE_OVERDUE)
        case .givenUp: Int32(IMHOOK_STREAM_BECAUSE_GIVEN_UP)
        case .outOfMemory: Int32(IMHOOK_STREAM_BECAUSE_OUT_OF_MEMORY)
        case .stopping: Int32(IMHOOK_STREAM_BECAUSE_STOPPING)
        case .stopped: Int32(IMHOOK_STREAM_BECAUSE_STOPPED)
        }
    }

    /// The reason of a number; nil for a number that there is not.
    init?(number: imhook_stream_reason) {
        let all = StreamReason.all
        for index in 0..<all.count where all[index].number == number {
            self = all[index]
            return
        }
        return nil
    }

    /// The delivery that the report is about; 0 for none.
    var delivery: UInt64 {
        switch self {
        case .overdue(let delivery), .givenUp(let delivery): delivery
        default: 0
        }
    }
}

extension StreamRefusal {
    fileprivate var number: imhook_stream_reason {
        switch self {
        case .wrongCredentials: Int32(IMHOOK_STREAM_BECAUSE_WRONG_CREDENTIALS)
        case .notPermitted: Int32(IMHOOK_STREAM_BECAUSE_NOT_PERMITTED)
        case .throttled: Int32(IMHOOK_STREAM_BECAUSE_THROTTLED)
        case .blocked: Int32(IMHOOK_STREAM_BECAUSE_BLOCKED)
        case .badRequest: Int32(IMHOOK_STREAM_BECAUSE_BAD_REQUEST)
        case .serverError: Int32(IMHOOK_STREAM_BECAUSE_SERVER_ERROR)
        case .malformed: Int32(IMHOOK_STREAM_BECAUSE_MALFORMED_ANSWER)
        }
    }
}
