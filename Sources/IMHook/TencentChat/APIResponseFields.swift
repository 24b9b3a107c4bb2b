package import IMHookWire

/// What the platform answered to a request to the REST API, as ranges of its text.
package struct APIResponseFields {
    /// ``Status/ok``, or why the platform did not do what was asked.
    package let outcome: Status
    /// `ErrorCode`.
    package let platformCode: Int64
    /// `ErrorInfo`.
    package let info: TextRange
    /// `MsgKey` of a message that was sent.
    package let messageKey: TextRange
    /// `MsgTime` in Unix milliseconds; 0 where there is none.
    package let messageTime: Int64

    /// Parses an answer.
    ///
    /// - Parameters:
    ///   - operation: The name of the operation that was asked for.
    ///   - httpStatus: The status of the HTTP response.
    ///   - text: Its body.
    ///   - prefix: Bytes to keep free before the text.
    /// - Returns: The text, to be read with ``init(_:)``.
    /// - Throws: ``Status/apiOperationUnknown``, ``Status/apiHttpStatus``, ``Status/apiResponseMalformed`` with the
    ///   place in the text, ``Status/outOfMemory``.
    @export(interface)
    package static func parse(
        _ operation: RawSpan,
        httpStatus: Int32,
        _ text: RawSpan,
        prefix: Int = 0
    ) throws(IMHookError) -> JSONArena {
        guard APIOperation(operation) != nil else { throw IMHookError(.apiOperationUnknown) }
        guard httpStatus == 200 else { throw IMHookError(.apiHttpStatus) }
        var limits = JSONText.trustedLimits
        limits.maxDepth = JSONLimits().maxDepth
        let arena: JSONArena
        do {
            arena = try JSONText.parse(text, limits, prefix: prefix)
        } catch {
            let status: Status = error.status == .outOfMemory ? .outOfMemory : .apiResponseMalformed
            throw IMHookError(status, .body, offset: error.offset)
        }
        return arena
    }

    /// Reads what every answer has, and what a sent message has.
    ///
    /// - Throws: ``Status/apiResponseMalformed``.
    @export(interface)
    package init(_ arena: borrowing JSONArena) throws(IMHookError) {
        guard arena.type(0) == .object else {
            throw IMHookError(.apiResponseMalformed, .body, offset: Int(arena.raw(0).start))
        }
        let code = arena.member(0, "ErrorCode") ?? JSONArena.absent
        guard let number = try? arena.looseInt64(code) else {
            let offset = code == JSONArena.absent ? -1 : Int(arena.raw(code).start)
            throw IMHookError(.apiResponseMalformed, .body, offset: offset, path: ErrorPath("ErrorCode"))
        }
        platformCode = number
        let action = arena.textOrEmpty(arena.member(0, "ActionStatus") ?? JSONArena.absent)
        outcome = APIOutcome.status(number, hasFailed: arena.equals(action, "FAIL"))
        info = arena.textOrEmpty(arena.member(0, "ErrorInfo") ?? JSONArena.absent)
        messageKey = arena.textOrEmpty(arena.member(0, "MsgKey") ?? JSONArena.absent)
        let seconds = (try? arena.looseInt64(arena.member(0, "MsgTime") ?? JSONArena.absent)) ?? 0
        let (time, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        messageTime = overflow ? 0 : time
    }
}
