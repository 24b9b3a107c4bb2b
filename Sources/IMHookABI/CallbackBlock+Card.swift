import CIMHook
import IMHook
import IMHookWire

/// Callbacks of interactive cards.
extension CallbackBlock {
    /// Moves a received callback into its own block, and fills the public structure; nil when memory could not be allocated.
    ///
    /// - Parameters:
    ///   - received: The callback.
    ///   - limits: The limits of texts nested in it that were not read yet.
    init?(_ received: consuming ReceivedCallback, _ limits: JSONLimits) {
        var received = received
        let robot = received.readRobotMessage(limits)
        let (fields, event) = (received.fields, received.readEvent())
        let hasParts = robot != nil || event != nil
        let parts = hasParts ? FrameParts(frame: nil, robot: robot, graph: nil, event: event) : nil
        self.init(received.takeArena(), fields, parts)
    }

    /// Moves a frame that brings a callback into its own block, and fills the public structure; nil when memory could not
    /// be allocated.
    init?(_ frame: consuming StreamFrame) {
        var frame = frame
        let fields = frame.fields
        let parts = FrameParts(
            frame: fields,
            robot: frame.readRobotMessage(),
            graph: frame.readGraphRequest(),
            event: frame.readEvent()
        )
        self.init(frame.takeArena(), fields.callback, parts)
    }

    private init?(_ received: consuming JSONArena, _ fields: CardCallbackFields, _ parts: FrameParts?) {
        var arena = received
        let actionIDCount = arena.countOrZero(fields.actionIDs)
        let queryCount = arena.countOrZero(fields.queries)
        let queryStride = unsafe MemoryLayout<imhook_data_query>.stride
        let arrays =
            unsafe actionIDCount &* MemoryLayout<imhook_view>.stride
            &+ queryCount &* (MemoryLayout<UnsafePointer<imhook_data_query>?>.stride &+ queryStride)
        let partsOffset = Self.aligned(arrays)
        let replyOffset = parts.map { partsOffset &+ Self.aligned($0.size) } ?? partsOffset
        guard let tail = arena.takeTail(replyOffset &+ Self.replyRoom) else { return nil }
        self.init(arena, isWebhook: false)
        let reply = unsafe CardReply(
            lent: start + tail.offset + replyOffset,
            size: tail.size &- replyOffset
        )
        unsafe cardState.initialize(to: CardState(fields: fields, reply: reply, unanswered: nil))
        fill(fields)
        unsafe fillActionIDs(fields.actionIDs, actionIDCount, start + tail.offset)
        unsafe fillQueries(fields.queries, queryCount, start + tail.offset)
        if let parts { unsafe fill(parts, start + tail.offset + partsOffset) }
    }

    /// Works on the answer.
    func withCardReply<Result>(
        _ body: (inout CardReply, borrowing JSONArena, CardCallbackFields) throws(IMHookError) -> Result
    ) throws(IMHookError) -> Result {
        let state = unsafe cardState
        unsafe state.pointee.unanswered = nil
        return try unsafe body(&state.pointee.reply, arena.pointee, state.pointee.fields)
    }

    /// A data source that was neither answered nor said to have no data.
    ///
    /// - Parameter number: Its number among them.
    /// - Returns: Its index in `queries`; nil past the last one, and for a webhook.
    /// - Complexity: Asked for in order, all of them take time linear in the number of data sources.
    func unanswered(_ number: UInt) -> Int? {
        if isWebhook { return nil }
        let state = unsafe cardState
        var (next, source): (UInt, Int) = (0, 0)
        if let last = unsafe state.pointee.unanswered, number >= last.number { (next, source) = last }
        for source in unsafe source..<Int(clamping: callback.pointee.query_count) {
            guard unsafe state.pointee.reply.isUnanswered(source) else { continue }
            if next == number {
                unsafe state.pointee.unanswered = (number, source)
                return source
            }
            next &+= 1
        }
        return nil
    }

    private func fill(_ fields: CardCallbackFields) {
        fillCommon(
            kind: fields.kind.rawValue,
            proof: fields.proof,
            root: fields.root,
            emptyAnswer: fields.emptyAnswer
        )
        let callback = unsafe self.callback
        if !fields.answer.isEmpty { unsafe callback.pointee.empty_answer = view(fields.answer) }
        unsafe callback.pointee.dialect = fields.dialect?.rawValue ?? 0
        unsafe callback.pointee.type = view(fields.type)
        unsafe callback.pointee.corp_id = view(fields.corpID)
        unsafe callback.pointee.user_id = view(fields.userID)
        unsafe callback.pointee.out_track_id = view(fields.outTrackID)
        unsafe callback.pointee.space_type = view(fields.spaceType)
        unsafe callback.pointee.space_id = view(fields.spaceID)
        unsafe callback.pointee.user_id_type = fields.userIDType
        unsafe callback.pointee.content_document = fields.contentDocument.rawValue
        unsafe callback.pointee.content = value(fields.content)
        unsafe callback.pointee.extension = value(fields.extension)
        unsafe callback.pointee.params = value(fields.params)
        unsafe callback.pointee.card_params = value(fields.cardParams)
        unsafe callback.pointee.url = view(fields.url)
        unsafe callback.pointee.open_conversation_id = view(fields.openConversationID)
        unsafe callback.pointee.single_chat_another_user_id = view(fields.singleChatAnotherUserID)
        unsafe callback.pointee.conversation_token = view(fields.conversationToken)
    }

    private func fillActionIDs(_ array: UInt32, _ count: Int, _ memory: UnsafeMutableRawPointer) {
        guard count > 0 else { return }
        let views = unsafe memory.bindMemory(to: imhook_view.self, capacity: count)
        let end = unsafe arena.pointee.after(array)
        var element = unsafe arena.pointee.first(array)
        for index in 0..<count {
            unsafe (views + index).initialize(to: view(arena.pointee.textOrEmpty(element)))
            unsafe element = arena.pointee.following(element, before: end)
        }
        unsafe callback.pointee.action_ids = UnsafePointer(views)
        unsafe callback.pointee.action_id_count = count
    }

    private func fillQueries(_ array: UInt32, _ count: Int, _ memory: UnsafeMutableRawPointer) {
        guard count > 0 else { return }
        let pointers = unsafe memory.bindMemory(to: UnsafePointer<imhook_data_query>?.self, capacity: count)
        let queries = unsafe (memory + count &* MemoryLayout<UnsafePointer<imhook_data_query>?>.stride)
            .bindMemory(to: imhook_data_query.self, capacity: count)
        let end = unsafe arena.pointee.after(array)
        var element = unsafe arena.pointee.first(array)
        for index in 0..<count {
            let query = unsafe queries + index
            let fields = unsafe DataQueryFields(checked: element, arena.pointee)
            unsafe query.initialize(to: imhook_data_query())
            unsafe query.pointee.id = view(fields.id)
            unsafe query.pointee.request = value(element)
            unsafe query.pointee.dynamic_params = value(fields.dynamicParams)
            unsafe query.pointee.const_params = value(fields.constParams)
            unsafe query.pointee.profile = value(fields.profile)
            unsafe query.pointee.profile_corp_id = view(fields.profileCorpID)
            unsafe query.pointee.profile_user_id = view(fields.profileUserID)
            unsafe (pointers + index).initialize(to: UnsafePointer(query))
            unsafe element = arena.pointee.following(element, before: end)
        }
        unsafe callback.pointee.queries = UnsafePointer(pointers)
        unsafe callback.pointee.query_count = count
    }
}

extension JSONArena {
    fileprivate func countOrZero(_ index: UInt32) -> Int {
        index == JSONArena.absent ? 0 : count(index)
    }
}
