import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

/// The one block of memory that a callback is.
///
///     | arena | imhook_callback | state | texts of the query | text space … nodes … | arrays | memory of the reply |
///
/// The arena describes the block and stands in it. A handle of C is the address of `imhook_callback`; a JSON value names
/// its document by the address of the block, as it does for a document of imhook_json_parse(), whose block begins with an
/// arena too. The state is that of a card's callback or of a webhook; the structure's kind tells which.
@safe struct CallbackBlock {
    private static let callbackOffset = aligned(MemoryLayout<JSONArena>.size)
    private static let platformOffset = unsafe callbackOffset &+ aligned(MemoryLayout<imhook_callback>.size)
    private static let stateOffset = platformOffset &+ 16
    /// Bytes before the text space.
    static let prefix =
        stateOffset &+ aligned(Swift.max(MemoryLayout<CardState>.size, MemoryLayout<WebhookState>.size))
    /// Memory for the arrays and the reply of a usual callback.
    static let reserve = 1536
    /// Memory that a reply has at least before it allocates.
    static let replyRoom = 1024

    let start: UnsafeMutableRawPointer

    static func aligned(_ size: Int) -> Int { (size &+ 15) & ~15 }

    /// Finds the block of a callback.
    init(_ callback: UnsafePointer<imhook_callback>) {
        unsafe start = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(callback)) - Self.callbackOffset
    }

    /// Finds the block of a reply, whose handle is that of its callback.
    init(_ reply: UnsafeMutablePointer<imhook_reply>) {
        unsafe start = UnsafeMutableRawPointer(reply) - Self.callbackOffset
    }

    /// Moves the arena of a received callback into its own block, together with what the library keeps beside it.
    ///
    /// - Parameters:
    ///   - arena: The arena, whose prefix is ``prefix`` bytes or more.
    ///   - isWebhook: Whether the state is that of a webhook.
    init(_ arena: consuming JSONArena, isWebhook: Bool) {
        unsafe start = arena.block
        unsafe start.bindMemory(to: JSONArena.self, capacity: 1).initialize(to: arena)
        unsafe memset(start + Self.callbackOffset, 0, MemoryLayout<imhook_callback>.size)
        unsafe (start + Self.platformOffset).storeBytes(of: isWebhook ? 1 : 0, as: UInt8.self)
    }

    /// Frees the block and everything in it.
    func release() {
        if isWebhook {
            unsafe webhookState.deinitialize(count: 1)
        } else {
            unsafe cardState.deinitialize(count: 1)
        }
        // The arena owns the block that it stands in: it is taken out, and frees the block when it goes. It wipes that of an
        // event that was decrypted.
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

    /// Whether the callback is a webhook of Tencent Chat.
    var isWebhook: Bool { unsafe (start + Self.platformOffset).load(as: UInt8.self) != 0 }

    var arena: UnsafeMutablePointer<JSONArena> { unsafe start.assumingMemoryBound(to: JSONArena.self) }

    var cardState: UnsafeMutablePointer<CardState> {
        unsafe (start + Self.stateOffset).assumingMemoryBound(to: CardState.self)
    }

    var webhookState: UnsafeMutablePointer<WebhookState> {
        unsafe (start + Self.stateOffset).assumingMemoryBound(to: WebhookState.self)
    }

    /// Begins an answer.
    func beginReply() {
        if isWebhook {
            unsafe webhookState.pointee.reply.begin(webhookState.pointee.fields)
        } else {
            unsafe cardState.pointee.unanswered = nil
            unsafe cardState.pointee.reply.begin(arena.pointee, cardState.pointee.fields)
        }
    }

    // MARK: The public structure

    /// Fills what the callbacks of all platforms have.
    func fillCommon(kind: Int32, proof: SignatureProof?, root: UInt32, emptyAnswer: StaticString) {
        let callback = unsafe self.callback
        unsafe callback.pointee.size = MemoryLayout<imhook_callback>.size
        unsafe callback.pointee.kind = kind
        unsafe callback.pointee.secret_index = -1
        if let proof {
            unsafe callback.pointee.verification = Int32(
                proof.coversBody ? IMHOOK_VERIFICATION_EVENT_SIGNED : IMHOOK_VERIFICATION_TIMESTAMP_SIGNED
            )
            unsafe callback.pointee.secret_index = Int32(truncatingIfNeeded: proof.keyIndex)
            unsafe callback.pointee.signed_at_ms = proof.signedAt
            unsafe callback.pointee.clock_skew_ms = proof.clockSkew
        }
        unsafe callback.pointee.body = view(arena.pointee.input)
        unsafe callback.pointee.root = value(root)
        unsafe callback.pointee.empty_answer = imhook_view(emptyAnswer)
    }

    /// The node that a JSON Pointer leads to from the body's value; nil when there is none.
    func find(_ pointer: RawSpan) -> UInt32? {
        guard unsafe callback.pointee.root.document != nil else { return nil }
        return unsafe arena.pointee.find(callback.pointee.root.node, pointer)
    }

    func view(_ range: TextRange) -> imhook_view {
        range.isEmpty ? .empty : unsafe imhook_view(arena.pointee.bytes(range))
    }

    /// A value that no iteration goes on from: its siblings are reached through the value around it.
    func value(_ node: UInt32) -> imhook_json_value {
        guard node != JSONArena.absent else { return unsafe imhook_json_value() }
        return unsafe imhook_json_value(document: UnsafeRawPointer(start), node: node, end: arena.pointee.after(node))
    }
}
