import CIMHook
import IMHook
import IMHookWire

/// The one block of memory that a callback is.
///
///     | arena | imhook_callback | state | text space … nodes … | arrays | memory of the reply |
///
/// The arena describes the block and stands in it. A handle of C is the address of `imhook_callback`; a JSON value names
/// its document by the address of the block, as it does for a document of imhook_json_parse(), whose block begins with an
/// arena too.
@safe struct CallbackBlock {
    /// What the library keeps beside the public structure.
    private struct State: ~Copyable {
        let fields: CardCallbackFields
        var reply: CardReply
        /// The unanswered data source found last: its number among them, and its index in `queries`.
        var unanswered: (number: UInt, source: Int)?
    }

    private static let callbackOffset = aligned(MemoryLayout<JSONArena>.size)
    private static let stateOffset = unsafe callbackOffset &+ aligned(MemoryLayout<imhook_callback>.size)
    /// Bytes before the text space.
    static let prefix = stateOffset &+ aligned(MemoryLayout<State>.size)
    /// Memory for the arrays and the reply of a usual callback.
    static let reserve = 1536
    /// Memory that a reply has at least before it allocates.
    private static let replyRoom = 1024

    private let start: UnsafeMutableRawPointer

    private static func aligned(_ size: Int) -> Int { (size &+ 15) & ~15 }

    /// Finds the block of a callback.
    init(_ callback: UnsafePointer<imhook_callback>) {
        unsafe start = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(callback)) - Self.callbackOffset
    }

    /// Finds the block of a reply, whose handle is that of its callback.
    init(_ reply: UnsafeMutablePointer<imhook_reply>) {
        unsafe start = UnsafeMutableRawPointer(reply) - Self.callbackOffset
    }

    /// Moves a received callback into its own block, and fills the public structure.
    ///
    /// - Returns: nil when memory could not be allocated.
    init?(_ received: consuming ReceivedCallback) {
        let fields = received.fields
        var arena = received.takeArena()
        let actionIDCount = arena.countOrZero(fields.actionIDs)
        let queryCount = arena.countOrZero(fields.queries)
        let queryStride = unsafe MemoryLayout<imhook_data_query>.stride
        let arrays =
            unsafe actionIDCount &* MemoryLayout<imhook_view>.stride
            &+ queryCount &* (MemoryLayout<UnsafePointer<imhook_data_query>?>.stride &+ queryStride)
        let needed = Self.aligned(arrays) &+ Self.replyRoom
        guard let tail = arena.takeTail(needed) else { return nil }
        unsafe start = arena.block
        let reply = unsafe CardReply(
            lent: start + tail.offset + Self.aligned(arrays),
            size: tail.size &- Self.aligned(arrays)
        )
        unsafe (start + Self.stateOffset).bindMemory(to: State.self, capacity: 1)
            .initialize(to: State(fields: fields, reply: reply, unanswered: nil))
        unsafe start.bindMemory(to: JSONArena.self, capacity: 1).initialize(to: arena)
        unsafe callback.initialize(to: imhook_callback())
        fill(fields)
        unsafe fillActionIDs(fields.actionIDs, actionIDCount, start + tail.offset)
        unsafe fillQueries(fields.queries, queryCount, start + tail.offset)
    }

    /// Frees the block and everything in it.
    func release() {
        unsafe (start + Self.stateOffset).assumingMemoryBound(to: State.self).deinitialize(count: 1)
        // The arena owns the block that it stands in: it is taken out, and frees the block when it goes.
        _ = unsafe start.assumingMemoryBound(to: JSONArena.self).move()
    }

    // MARK: Parts

    /// The public structure.
    var callback: UnsafeMutablePointer<imhook_callback> {
        unsafe (start + Self.callbackOffset).assumingMemoryBound(to: imhook_callback.self)
    }

    /// The handle of the reply.
    var replyHandle: UnsafeMutablePointer<imhook_reply> {
        unsafe (start + Self.callbackOffset).assumingMemoryBound(to: imhook_reply.self)
    }

    private var arena: UnsafeMutablePointer<JSONArena> { unsafe start.assumingMemoryBound(to: JSONArena.self) }

    private var state: UnsafeMutablePointer<State> {
        unsafe (start + Self.stateOffset).assumingMemoryBound(to: State.self)
    }

    /// Begins an answer.
    func beginReply() {
        unsafe state.pointee.unanswered = nil
        unsafe state.pointee.reply.begin(arena.pointee, state.pointee.fields)
    }

    /// Works on the answer.
    func withReply<Result>(
        _ body: (inout CardReply, borrowing JSONArena, CardCallbackFields) throws(IMHookError) -> Result
    ) throws(IMHookError) -> Result {
        let state = unsafe self.state
        unsafe state.pointee.unanswered = nil
        return try unsafe body(&state.pointee.reply, arena.pointee, state.pointee.fields)
    }

    /// A data source that was neither answered nor said to have no data.
    ///
    /// - Parameter number: Its number among them.
    /// - Returns: Its index in `queries`; nil past the last one.
    /// - Complexity: Asked for in order, all of them take time linear in the number of data sources.
    func unanswered(_ number: UInt) -> Int? {
        let state = unsafe self.state
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

    // MARK: The public structure

    private func fill(_ fields: CardCallbackFields) {
        let callback = unsafe self.callback
        unsafe callback.pointee.size = MemoryLayout<imhook_callback>.size
        unsafe callback.pointee.kind = fields.kind.rawValue
        unsafe callback.pointee.secret_index = -1
        unsafe callback.pointee.dialect = fields.dialect?.rawValue ?? 0
        if let proof = fields.proof {
            unsafe callback.pointee.verification = Int32(IMHOOK_VERIFICATION_TIMESTAMP_SIGNED)
            unsafe callback.pointee.secret_index = Int32(truncatingIfNeeded: proof.keyIndex)
            unsafe callback.pointee.signed_at_ms = proof.signedAt
            unsafe callback.pointee.clock_skew_ms = proof.clockSkew
        }
        unsafe callback.pointee.body = view(
            TextRange(start: 0, size: UInt32(truncatingIfNeeded: arena.pointee.inputSize))
        )
        unsafe callback.pointee.root = value(fields.root)
        unsafe callback.pointee.empty_answer = imhook_view(fields.kind.emptyAnswer)
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

    private func view(_ range: TextRange) -> imhook_view {
        range.isEmpty ? .empty : unsafe imhook_view(arena.pointee.bytes(range))
    }

    /// A value that no iteration goes on from: its siblings are reached through the value around it.
    private func value(_ node: UInt32) -> imhook_json_value {
        guard node != CardCallbackFields.absent else { return unsafe imhook_json_value() }
        return unsafe imhook_json_value(document: UnsafeRawPointer(start), node: node, end: arena.pointee.after(node))
    }
}

extension JSONArena {
    fileprivate func countOrZero(_ index: UInt32) -> Int {
        index == CardCallbackFields.absent ? 0 : count(index)
    }
}
