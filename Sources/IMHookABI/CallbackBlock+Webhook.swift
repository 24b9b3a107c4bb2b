import CIMHook
import IMHook
import IMHookWire

/// Webhooks of Tencent Chat.
extension CallbackBlock {
    /// Bytes before the text space when the texts of a query stand there too.
    static func prefix(with query: borrowing WebhookQuery) -> Int {
        prefix &+ aligned(query.command.size &+ query.platform.size &+ query.clientIP.size)
    }

    /// Moves a received webhook into its own block, and fills the public structure; nil when memory could not be allocated.
    ///
    /// - Parameters:
    ///   - received: The webhook, whose arena has the prefix of ``prefix(with:)``.
    ///   - query: Its query; the texts of the structure are copied from it.
    init?(_ received: consuming ReceivedWebhook, _ query: borrowing WebhookQuery) {
        let fields = received.fields
        var arena = received.takeArena()
        guard let tail = arena.takeTail(Self.replyRoom) else { return nil }
        self.init(arena, isWebhook: true)
        var reply = unsafe WebhookReply(lent: start + tail.offset, size: tail.size)
        reply.begin(fields)
        unsafe webhookState.initialize(to: WebhookState(fields: fields, reply: reply))
        fill(fields)
        var texts = unsafe start + Self.prefix
        let callback = unsafe self.callback
        unsafe callback.pointee.command = copy(query.text(query.command), to: &texts)
        unsafe callback.pointee.platform_name = copy(query.text(query.platform), to: &texts)
        unsafe callback.pointee.platform = WebhookPlatform(query.text(query.platform)).rawValue
        unsafe callback.pointee.client_ip = copy(query.text(query.clientIP), to: &texts)
    }

    /// Works on the answer.
    func withWebhookReply<Result>(
        _ body: (inout WebhookReply, borrowing JSONArena, WebhookFields) throws(IMHookError) -> Result
    ) throws(IMHookError) -> Result {
        let state = unsafe webhookState
        return try unsafe body(&state.pointee.reply, arena.pointee, state.pointee.fields)
    }

    private func copy(_ text: RawSpan, to target: inout UnsafeMutableRawPointer) -> imhook_view {
        guard text.byteCount > 0 else { return .empty }
        let start = unsafe target
        unsafe text.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress { unsafe memcpy(start, source, bytes.count) }
        }
        unsafe target += text.byteCount
        return unsafe imhook_view(UnsafeRawBufferPointer(start: start, count: text.byteCount))
    }

    private func fill(_ fields: WebhookFields) {
        fillCommon(
            kind: fields.command.rawValue,
            proof: fields.proof,
            root: fields.root,
            emptyAnswer: WebhookReply.base
        )
        let callback = unsafe self.callback
        unsafe callback.pointee.timing = fields.command.timing.rawValue
        unsafe callback.pointee.sdk_app_id = fields.appID
        unsafe callback.pointee.event_time_ms = fields.eventTime
        unsafe callback.pointee.from_account = view(fields.fromAccount)
        unsafe callback.pointee.to_account = view(fields.toAccount)
        unsafe callback.pointee.operator_account = view(fields.operatorAccount)
        unsafe callback.pointee.group_id = view(fields.groupID)
        unsafe callback.pointee.topic_id = view(fields.topicID)
        unsafe callback.pointee.official_account = view(fields.officialAccount)
        unsafe callback.pointee.message_key = view(fields.messageKey)
        unsafe callback.pointee.message_time_ms = fields.messageTime
        unsafe callback.pointee.custom_data = view(fields.customData)
        unsafe callback.pointee.message = value(fields.message)
        unsafe callback.pointee.events = value(fields.events)
    }
}
