package import IMHookWire

/// The space that a card goes to which answers a message (page 「投放卡片」).
extension RobotMessageFields {
    private static var group: StaticString { "dtv1.card//IM_GROUP." }
    private static var single: StaticString { "dtv1.card//IM_ROBOT." }

    /// The chat that the message was sent in.
    package var chat: RobotChat { RobotChat(rawValue: Int32(truncatingIfNeeded: conversationType)) ?? .unknown }

    private var space: (prefix: StaticString, id: TextRange)? {
        switch chat {
        case .group: conversationID.isEmpty ? nil : (Self.group, conversationID)
        case .single: senderStaffID.isEmpty ? nil : (Self.single, senderStaffID)
        case .unknown: nil
        }
    }

    /// Bytes of the `openSpaceId`; 0 where the message does not say enough for one.
    package var openSpaceIDSize: Int { space.map { $0.prefix.utf8CodeUnitCount &+ Int($0.id.size) } ?? 0 }

    /// Appends the `openSpaceId`; nothing where there is none.
    @export(interface)
    package func appendOpenSpaceID(_ arena: borrowing JSONArena, to buffer: inout ByteBuffer) {
        guard let space else { return }
        buffer.append(space.prefix)
        unsafe buffer.append(arena.bytes(space.id))
    }
}
