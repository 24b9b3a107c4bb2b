package import IMHookWire

/// What the platform asks of a message that a program sends or rewrites (page "Message Formats", 1047/33527).
///
/// The documented members have their documented types; members and types that this version does not know pass.
package enum MessageRules {
    /// Bytes that a message and its custom data may have together (page "Error Codes", codes 80002 and 93000).
    static let maximumSize = 8192

    /// Checks the elements of a message.
    ///
    /// - Parameters:
    ///   - value: The value that should be `MsgBody`.
    ///   - arena: Its document.
    ///   - path: What errors call it.
    /// - Throws: ``Status/replyMessageMalformed``, ``Status/replyMessageCustomTwice``.
    @export(interface)
    package static func check(
        _ value: UInt32,
        of arena: borrowing JSONArena,
        path: ErrorPath
    ) throws(IMHookError) {
        guard arena.type(value) == .array, arena.count(value) > 0 else { throw malformed(path) }
        let end = arena.after(value)
        var element = arena.first(value)
        var position = 0
        var hasCustom = false
        while element < end {
            let path = path.element(position)
            let type = try check(element: element, arena, path)
            if type == .custom {
                if hasCustom { throw IMHookError(.replyMessageCustomTwice, path: path) }
                hasCustom = true
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    private static func check(
        element: UInt32,
        _ arena: borrowing JSONArena,
        _ path: ErrorPath
    ) throws(IMHookError) -> MessageElementType {
        guard arena.type(element) == .object else { throw malformed(path) }
        guard let name = arena.member(element, "MsgType"), arena.type(name) == .string, arena.isGiven(name) else {
            throw malformed(path.member("MsgType"))
        }
        guard let content = arena.object(element, "MsgContent") else { throw malformed(path.member("MsgContent")) }
        let type = unsafe MessageElementType(RawSpan(_unsafeBytes: arena.bytes(arena.stringText(name))))
        let contentPath = path.member("MsgContent")
        try check(members: content, arena, contentPath) { MessageMembers.kind(of: $0, in: type) }
        return type
    }

    /// Checks the members of an object that are documented.
    private static func check(
        members object: UInt32,
        _ arena: borrowing JSONArena,
        _ path: ErrorPath,
        _ kind: (RawSpan) -> MessageMemberKind?
    ) throws(IMHookError) {
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            let name = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(member &- 1)))
            if let kind = kind(name) { try check(member, is: kind, arena, path.member(name)) }
            member = arena.following(member, before: end)
        }
    }

    private static func check(
        _ value: UInt32,
        is kind: MessageMemberKind,
        _ arena: borrowing JSONArena,
        _ path: ErrorPath
    ) throws(IMHookError) {
        let fits: Bool
        switch kind {
        case .text: fits = arena.type(value) == .string
        case .number: fits = arena.type(value) == .number
        case .integer: fits = (try? arena.int64(value)) != nil
        case .array, .texts, .images: fits = arena.type(value) == .array
        }
        guard fits else { throw malformed(path) }
        guard kind == .texts || kind == .images else { return }
        let end = arena.after(value)
        var element = arena.first(value)
        var position = 0
        while element < end {
            let path = path.element(position)
            if kind == .texts {
                try check(element, is: .text, arena, path)
            } else {
                guard arena.type(element) == .object else { throw malformed(path) }
                try check(members: element, arena, path) { MessageMembers.kindInImage(of: $0) }
            }
            element = arena.following(element, before: end)
            position &+= 1
        }
    }

    private static func malformed(_ path: ErrorPath) -> IMHookError {
        IMHookError(.replyMessageMalformed, path: path)
    }
}
