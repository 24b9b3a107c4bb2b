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
    /// `messageId` of the frame that is being delivered, and what stays the same when it comes again.
    private(set) var messageID = ByteBuffer()
    private(set) var key = ByteBuffer()
    /// The refusal reported last.
    private var answer: StreamOpenAnswer?
    private var answerStatus: Int32 = 0

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

    /// Notes what the gateway answered, for the report of a refusal.
    mutating func note(_ answer: consuming StreamOpenAnswer, _ status: Int32) {
        self.answer = consume answer
        answerStatus = status
    }

    /// Notes what is wrong with a frame, for its report.
    mutating func note(_ error: IMHookError) { _ = unsafe report(error, failure) }

    /// Copies what names a frame, so that it outlasts the frame.
    mutating func note(messageID: UnsafeRawBufferPointer, key: UnsafeRawBufferPointer) {
        // A buffer remembers that it failed: only this frame is to.
        if self.messageID.hasFailed { self.messageID = ByteBuffer() }
        if self.key.hasFailed { self.key = ByteBuffer() }
        self.messageID.removeAll()
        self.key.removeAll()
        unsafe self.messageID.append(messageID)
        unsafe self.key.append(key)
    }

    /// Tells the session of a frame whose names were noted.
    mutating func deliver(
        _ arrival: StreamArrival,
        _ callback: consuming OwnedCallback,
        size: Int,
        on connection: UInt64,
        now: Int64
    ) {
        let none: StaticString = ""
        // Out of the block and back: a part of it cannot be read while another is changed.
        var message = ByteBuffer()
        var lasting = ByteBuffer()
        swap(&message, &messageID)
        swap(&lasting, &key)
        _ = session.receive(
            arrival,
            messageID: message.span,
            key: lasting.span,
            payload: callback,
            size: size,
            ack: none.span,
            on: connection,
            now: now
        )
        swap(&message, &messageID)
        swap(&lasting, &key)
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
            if reason == .frameMalformed { unsafe structure.error = UnsafePointer(failure) }
            if case .gatewayRefused = reason { unsafe describeRefusal(&structure) }
        }
        return unsafe structure
    }

    private func describeRefusal(_ structure: inout imhook_stream_action) {
        unsafe structure.http_status = answerStatus
        switch answer {
        case .none: break
        case .some(let answer):
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
