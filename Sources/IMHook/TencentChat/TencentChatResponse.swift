package import IMHookWire

/// Answers of the REST API of Tencent Chat.
package enum TencentChatResponse {
    /// Parses an answer.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation that was asked for.
    ///   - httpStatus: The status of the HTTP response.
    ///   - text: Its body.
    ///   - prefix: Bytes to keep free before the text.
    /// - Returns: The text, to be read with ``read(_:)``.
    /// - Throws: ``Status/apiOperationUnknown``, ``Status/apiHttpStatus``, ``Status/apiResponseMalformed`` with the
    ///   place in the text, ``Status/outOfMemory``.
    @export(interface)
    package static func parse(
        _ operation: RawSpan,
        httpStatus: Int32,
        _ text: RawSpan,
        prefix: Int = 0
    ) throws(IMHookError) -> JSONArena {
        guard APIOperation(operation, in: TencentChatOperations.table) != nil else {
            throw IMHookError(.apiOperationUnknown)
        }
        guard httpStatus == 200 else { throw IMHookError(.apiHttpStatus) }
        do {
            return try JSONText.parse(text, JSONText.responseLimits, prefix: prefix, isSecret: true)
        } catch {
            let status: Status = error.status == .outOfMemory ? .outOfMemory : .apiResponseMalformed
            throw IMHookError(status, .body, offset: error.offset)
        }
    }

    /// Reads what every answer has, and what a sent message has.
    ///
    /// - Throws: ``Status/apiResponseMalformed``.
    @export(interface)
    package static func read(_ arena: borrowing JSONArena) throws(IMHookError) -> APIResponseFields {
        guard arena.type(0) == .object else {
            throw IMHookError(.apiResponseMalformed, .body, offset: Int(arena.raw(0).start))
        }
        let code = arena.member(0, "ErrorCode") ?? JSONArena.absent
        guard let number = try? arena.looseInt64(code) else {
            let offset = code == JSONArena.absent ? -1 : Int(arena.raw(code).start)
            throw IMHookError(.apiResponseMalformed, .body, offset: offset, path: ErrorPath("ErrorCode"))
        }
        var fields = APIResponseFields()
        fields.platformCode = number
        let hasFailed = arena.equals(arena.text(of: 0, "ActionStatus"), "FAIL")
        fields.outcome = TencentChatOutcome.status(number, hasFailed: hasFailed)
        fields.info = arena.text(of: 0, "ErrorInfo")
        fields.messageKey = arena.text(of: 0, "MsgKey")
        let (time, overflow) = arena.integer(of: 0, "MsgTime").multipliedReportingOverflow(by: 1000)
        fields.messageTime = overflow ? 0 : time
        return fields
    }
}
