import CIMHook
import IMHook
import IMHookWire

/// Frames of Stream mode, events, messages to robots and calls of AI plugins.
extension CallbackBlock {
    /// Fills the structures that the public structure points to.
    ///
    /// - Parameters:
    ///   - parts: What they say.
    ///   - memory: As many bytes as they need, aligned to 16.
    func fill(_ parts: FrameParts, _ memory: UnsafeMutableRawPointer) {
        var memory = unsafe memory
        if let frame = parts.frame {
            let structure = unsafe memory.bindMemory(to: imhook_stream_frame.self, capacity: 1)
            unsafe structure.initialize(to: structureOf(frame))
            unsafe callback.pointee.frame = UnsafePointer(structure)
            unsafe callback.pointee.verification = Int32(IMHOOK_VERIFICATION_CONNECTION)
            unsafe callback.pointee.body = view(frame.dataText)
            unsafe memory += Self.aligned(MemoryLayout<imhook_stream_frame>.size)
        }
        if let event = parts.event {
            let structure = unsafe memory.bindMemory(to: imhook_event.self, capacity: 1)
            unsafe structure.initialize(to: structureOf(event))
            unsafe callback.pointee.event = UnsafePointer(structure)
            // The text that was encrypted takes the place of that around it.
            if !event.isEncrypted { unsafe callback.pointee.body = view(event.text) }
            unsafe memory += Self.aligned(MemoryLayout<imhook_event>.size)
        }
        if let graph = parts.graph {
            let structure = unsafe memory.bindMemory(to: imhook_graph_request.self, capacity: 1)
            unsafe structure.initialize(
                to: imhook_graph_request(
                    size: MemoryLayout<imhook_graph_request>.size,
                    method: view(graph.method),
                    uri: view(graph.uri),
                    headers: value(graph.headers),
                    body: view(graph.body)
                )
            )
            unsafe callback.pointee.graph = UnsafePointer(structure)
            unsafe memory += Self.aligned(MemoryLayout<imhook_graph_request>.size)
        }
        if let robot = parts.robot {
            let structure = unsafe memory.bindMemory(to: imhook_robot_message.self, capacity: 1)
            unsafe structure.initialize(to: imhook_robot_message())
            unsafe fill(robot, structure)
            unsafe memory += Self.aligned(MemoryLayout<imhook_robot_message>.size)
            unsafe structure.pointee.open_space_id = unsafe openSpaceID(robot, memory)
            unsafe callback.pointee.robot = UnsafePointer(structure)
        }
    }

    private func structureOf(_ frame: StreamFrameFields) -> imhook_stream_frame {
        return unsafe imhook_stream_frame(
            size: MemoryLayout<imhook_stream_frame>.size,
            topic: view(frame.topic),
            message_id: view(frame.messageID),
            app_id: view(frame.appID),
            connection_id: view(frame.connectionID),
            event_id: view(frame.eventID),
            event_type: view(frame.eventType),
            event_corp_id: view(frame.eventCorpID),
            event_unified_app_id: view(frame.eventUnifiedAppID),
            time_ms: frame.time,
            event_born_at_ms: frame.eventBornTime,
            headers: value(frame.headers),
            deduplication_key: view(frame.deduplicationKey),
            text: unsafe view(arena.pointee.input),
            root: value(frame.root)
        )
    }

    /// Says of an event that it came before.
    func markRepeated() {
        guard let event = unsafe callback.pointee.event else { return }
        unsafe UnsafeMutablePointer(mutating: event).pointee.is_repeated = true
    }

    private func structureOf(_ event: EventFields) -> imhook_event {
        unsafe imhook_event(
            size: MemoryLayout<imhook_event>.size,
            type: view(event.type),
            corp_id: view(event.corpID),
            id: view(event.id),
            unified_app_id: view(event.unifiedAppID),
            born_at_ms: event.bornAt,
            data: value(event.data),
            is_check: event.isCheck,
            is_repeated: event.isRepeated,
            data_status: event.fault.rawValue,
            suite_key: view(event.suiteKey),
            suite_ticket: view(event.suiteTicket)
        )
    }

    private func fill(_ robot: RobotMessageFields, _ message: UnsafeMutablePointer<imhook_robot_message>) {
        unsafe message.pointee.size = MemoryLayout<imhook_robot_message>.size
        unsafe message.pointee.type = robot.type.rawValue
        unsafe message.pointee.chat_type = robot.chat.rawValue
        unsafe message.pointee.type_name = view(robot.typeName)
        unsafe message.pointee.message_id = view(robot.messageID)
        unsafe message.pointee.created_at_ms = robot.createdAt
        unsafe message.pointee.conversation_id = view(robot.conversationID)
        unsafe message.pointee.conversation_title = view(robot.conversationTitle)
        unsafe message.pointee.sender_id = view(robot.senderID)
        unsafe message.pointee.sender_staff_id = view(robot.senderStaffID)
        unsafe message.pointee.sender_union_id = view(robot.senderUnionID)
        unsafe message.pointee.sender_nick = view(robot.senderNick)
        unsafe message.pointee.sender_corp_id = view(robot.senderCorpID)
        unsafe message.pointee.sender_platform = view(robot.senderPlatform)
        unsafe message.pointee.is_admin = robot.isAdmin
        unsafe message.pointee.is_in_at_list = robot.isInAtList
        unsafe message.pointee.chatbot_user_id = view(robot.chatbotUserID)
        unsafe message.pointee.chatbot_corp_id = view(robot.chatbotCorpID)
        unsafe message.pointee.robot_code = view(robot.robotCode)
        unsafe message.pointee.at_users = value(robot.atUsers)
        unsafe message.pointee.session_webhook = view(robot.sessionWebhook)
        unsafe message.pointee.session_webhook_expires_at_ms = robot.sessionWebhookExpiry
        unsafe message.pointee.text = view(robot.text)
        unsafe message.pointee.content = value(robot.content)
        unsafe message.pointee.download_code = view(robot.downloadCode)
        unsafe message.pointee.recognition = view(robot.recognition)
        unsafe message.pointee.duration = robot.duration
        unsafe message.pointee.file_name = view(robot.fileName)
        unsafe message.pointee.rich_text = value(robot.richText)
        unsafe message.pointee.quoted = value(robot.repliedMessage)
        unsafe message.pointee.quoted_message_id = view(robot.repliedMessageID)
        unsafe message.pointee.quoted_sender_id = view(robot.repliedSenderID)
        unsafe message.pointee.quoted_type_name = view(robot.repliedTypeName)
        unsafe message.pointee.quoted_text = view(robot.repliedText)
        unsafe message.pointee.quoted_content = value(robot.repliedContent)
        unsafe message.pointee.host_user_id = view(robot.hostUserID)
        unsafe message.pointee.host_nick = view(robot.hostNick)
        unsafe message.pointee.recent_messages = value(robot.recentMessages)
        unsafe message.pointee.error_code = robot.errorCode
        unsafe message.pointee.error_text = view(robot.errorText)
    }

    /// Writes where a card goes that answers a message.
    private func openSpaceID(_ robot: RobotMessageFields, _ memory: UnsafeMutableRawPointer) -> imhook_view {
        let size = robot.openSpaceIDSize
        guard size > 0 else { return .empty }
        var text = unsafe ByteBuffer(lent: memory, capacity: size)
        unsafe robot.appendOpenSpaceID(arena.pointee, to: &text)
        return unsafe imhook_view(UnsafeRawBufferPointer(start: memory, count: text.count))
    }
}
