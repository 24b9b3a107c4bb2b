import IMHookWire

/// Rules of Tencent Chat's operations that the type of a member does not say.
extension APIBody {
    /// Checks what is special about an operation.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - output: The body as it was written, to which `Random` is added where a message has none: the platform takes
    ///     messages of the same content and `Random` for one within five minutes.
    ///   - random: That number.
    /// - Throws: One of 717 to 719, ``Status/apiFieldOutOfRange``, ``Status/apiFieldConflict``, with the path of the
    ///   member and its place in the text.
    func checkTencentChat(
        _ operation: APIOperation,
        _ output: inout ByteBuffer,
        random: UInt32
    ) throws(IMHookError) {
        if operation.isNamed("create_official_account"), let id = idWithoutPrefix() {
            throw located(APIFault(.apiFieldOutOfRange, id))
        }
        guard operation.isNamed("send_official_account_msg"), let message = arena.member(0, "MsgBody") else { return }
        do {
            try MessageRules.check(message, of: arena, path: ErrorPath("MsgBody"))
        } catch {
            throw error.located(.body, Int(arena.raw(message).start))
        }
        if let list = conflictingList() { throw located(APIFault(.apiFieldConflict, list)) }
        guard let size = size(of: message) else { throw IMHookError(.outOfMemory) }
        guard size <= MessageRules.maximumSize else { throw located(APIFault(.replyMessageTooLarge, message)) }
        guard arena.member(0, "Random") == nil else { return }
        // Into the object, which has members: a message without any was refused.
        output.truncate(to: output.count &- 1)
        output.append(",\"Random\":")
        NumberWriting.append(UInt64(random), to: &output)
        output.append("}")
    }

    /// The id that an account is to have, unless it begins with `@TOA#_` and `@TOA#` does not follow again.
    private func idWithoutPrefix() -> UInt32? {
        guard let value = arena.member(0, "OfficialAccountUserID"), arena.isGiven(value) else { return nil }
        let id = string(value)
        return id.slice(0, 6).equals("@TOA#_") && !id.slice(6, 11).equals("@TOA#") ? nil : value
    }

    /// The list that keeps a message out of the last message of the conversation, where it is for online subscribers only:
    /// the page allows only one of both.
    private func conflictingList() -> UInt32? {
        guard let flag = arena.member(0, "OnlineOnlyFlag"), (try? arena.uint64(flag)) == 1,
            let list = arena.member(0, "SendMsgControl")
        else { return nil }
        let end = arena.after(list)
        var element = arena.first(list)
        while element < end {
            if string(element).equals("NoLastMsg") { return list }
            element = arena.following(element, before: end)
        }
        return nil
    }

    /// The size of a message with its custom data, as they will be written; nil without memory.
    private func size(of message: UInt32) -> Int? {
        var written = ByteBuffer()
        JSONCompaction.append(message, of: arena, to: &written)
        var size = written.count
        if let data = arena.member(0, "CloudCustomData") {
            // From the beginning: the compaction separates a value from what stands before it.
            written.truncate(to: 0)
            JSONCompaction.append(data, of: arena, to: &written)
            size &+= written.count
        }
        return written.hasFailed ? nil : size
    }
}
