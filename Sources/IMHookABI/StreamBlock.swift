import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

/// What is behind the handle of a session: the session, what it asks of the gateway, and the actions taken last.
@safe struct StreamBlock: ~Copyable {
    /// Scopes of a refusal that are handed out.
    private static let scopeCapacity = 16
    /// Actions of one input: all that the session holds, and when to wake.
    private static let actionCapacity = StreamSession<OwnedCallback>.actionCapacity &+ 1

    var session: StreamSession<OwnedCallback>
    let subscriptions: StreamSubscriptions
    let limits: JSONLimits
    private let request: UnsafeMutablePointer<imhook_api_request>
    private let actions: UnsafeMutablePointer<imhook_stream_action>
    private let buffers: UnsafeMutablePointer<ByteBuffer>
    private let scopes: UnsafeMutablePointer<imhook_view>
    private let failure: UnsafeMutablePointer<imhook_error>

    /// Creates a session; nil when memory could not be allocated.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - subscriptions: What is subscribed to.
    ///   - limits: The limits of frames.
    ///   - request: The request to the gateway; owned from now on, also when this fails.
    init?(
        _ session: consuming StreamSession<OwnedCallback>,
        _ subscriptions: consuming StreamSubscriptions,
        _ limits: JSONLimits,
        request: UnsafeMutablePointer<imhook_api_request>
    ) {
        let actionSize = unsafe Self.actionCapacity &* MemoryLayout<imhook_stream_action>.stride
        let textSize = Self.actionCapacity &* MemoryLayout<ByteBuffer>.stride
        let scopeSize = unsafe Self.scopeCapacity &* MemoryLayout<imhook_view>.stride
        let errorSize = unsafe MemoryLayout<imhook_error>.size
        guard let memory = unsafe calloc(1, actionSize &+ textSize &+ scopeSize &+ errorSize) else {
            unsafe SecretBlock.release(UnsafeMutableRawPointer(request))
            return nil
        }
        unsafe actions = memory.bindMemory(to: imhook_stream_action.self, capacity: Self.actionCapacity)
        unsafe buffers = (memory + actionSize).bindMemory(to: ByteBuffer.self, capacity: Self.actionCapacity)
        for position in 0..<Self.actionCapacity { unsafe (buffers + position).initialize(to: ByteBuffer()) }
        unsafe scopes = (memory + actionSize + textSize)
            .bindMemory(to: imhook_view.self, capacity: Self.scopeCapacity)
        unsafe failure = (memory + actionSize + textSize + scopeSize).bindMemory(to: imhook_error.self, capacity: 1)
        self.session = session
        self.subscriptions = subscriptions
        self.limits = limits
        unsafe self.request = request
    }

    deinit {
        for position in 0..<Self.actionCapacity { unsafe (buffers + position).deinitialize(count: 1) }
        unsafe free(actions)
        unsafe SecretBlock.release(UnsafeMutableRawPointer(request))
    }

    /// Tells the session of a frame.
    ///
    /// - Throws: ``Status/outOfMemory``.
    mutating func receive(_ text: RawSpan, on connection: UInt64, now: Int64) throws(IMHookError) {
        _ = try session.receive(
            text,
            on: connection,
            subscriptions,
            limits,
            prefix: CallbackBlock.prefix,
            reserve: CallbackBlock.reserve,
            now: now
        ) { frame in
            guard let callback = CallbackBlock(frame) else { return nil }
            return OwnedCallback(callback)
        }
    }

    // MARK: Actions

    /// Takes all actions, in place of those taken before.
    mutating func takeActions() -> imhook_stream_actions {
        var count = 0
        while count < Self.actionCapacity, let action = session.nextAction() {
            unsafe buffers[count] = session.takeText()
            unsafe actions[count] = structure(action, text: imhook_view(buffers[count].bytes))
            count &+= 1
        }
        return unsafe imhook_stream_actions(items: count == 0 ? nil : UnsafePointer(actions), count: count)
    }

    private mutating func structure(_ action: StreamAction, text: imhook_view) -> imhook_stream_action {
        var structure = unsafe imhook_stream_action()
        switch action {
        case .open(let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_OPEN)
            unsafe structure.connection = connection
            unsafe structure.request = UnsafePointer(request)
        case .connect(let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_CONNECT)
            unsafe structure.connection = connection
            unsafe structure.text = unsafe text
        case .send(let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_SEND)
            unsafe structure.connection = connection
            unsafe structure.text = unsafe text
        case .ping(let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_PING)
            unsafe structure.connection = connection
        case .close(let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_CLOSE)
            unsafe structure.connection = connection
        case .wake(let time):
            unsafe structure.kind = Int32(IMHOOK_STREAM_WAKE)
            unsafe structure.at_ms = time
        case .deliver(let delivery, let connection):
            unsafe structure.kind = Int32(IMHOOK_STREAM_DELIVER)
            unsafe structure.connection = connection
            unsafe structure.delivery = delivery
            var payload = session.takePayload()
            unsafe structure.callback = unsafe payload?.take()
        case .report(let stage, let reason):
            unsafe structure.kind = Int32(IMHOOK_STREAM_REPORT)
            unsafe structure.state = stage.rawValue
            unsafe structure.reason = reason.number
            unsafe structure.delivery = reason.delivery
            if reason == .frameMalformed, let error = session.frameFailure {
                _ = unsafe report(error, failure)
                unsafe structure.error = UnsafePointer(failure)
            }
            if case .gatewayRefused = reason { unsafe describeRefusal(&structure) }
        }
        return unsafe structure
    }

    private func describeRefusal(_ structure: inout imhook_stream_action) {
        switch session.refusedAnswer {
        case .none: break
        case .some(let answer):
            unsafe structure.http_status = answer.httpStatus
            unsafe structure.code = unsafe view(answer.code)
            unsafe structure.message = unsafe view(answer.message)
            unsafe structure.request_id = unsafe view(answer.requestID)
            let count = Swift.min(answer.scopeCount, Self.scopeCapacity)
            for position in 0..<count { unsafe scopes[position] = unsafe view(answer.scope(position)) }
            unsafe structure.scopes = count == 0 ? nil : UnsafePointer(scopes)
            unsafe structure.scope_count = count
        }
    }

    /// A view of a text in the block of the refusal, which stays where it is.
    private func view(_ text: RawSpan) -> imhook_view {
        guard text.byteCount > 0 else { return .empty }
        return unsafe text.withUnsafeBytes { unsafe imhook_view($0) }
    }
}
