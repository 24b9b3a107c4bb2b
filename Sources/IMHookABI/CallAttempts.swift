public import CIMHook
import IMHook
import IMHookWire

// MARK: Sending again

/// Says after an attempt to make a call whether to send it again, and after how long.
///
/// A call that was refused for its token is sent again once, with another one. One that came too soon is sent again after
/// the time that the platform asks for; one that found no connection after a pause: neither was carried out. A call that
/// failed in the platform, or had no answer, may have been carried out, and is sent again only when that does no harm:
/// changes of cards, pieces of streams with their `guid`, registrations of addresses, questions, and messages with a
/// `msgUuid`; never messages without one. Such pauses are drawn from 0 to 500 ms, then to 1,000, 2,000 and so on up to
/// 10,000. A card that is created by its `outTrackId` is not created twice: when an earlier attempt had no answer,
/// `IMHOOK_API_ALREADY_EXISTS` after a later one says that the earlier one created it. Any thread may call it, one at a
/// time with the same structure.
///
///     imhook_call_attempts attempts = { .size = sizeof attempts };
///     do {
///         … send the request; read the answer …
///         imhook_call_retry_plan(&attempts, operation, request->body, IMHOOK_CALL_END_ANSWERED, response->outcome,
///                                response->retry_after_ms, random_number(), &plan, &wait_ms);
///         … wait for wait_ms …
///     } while (plan == IMHOOK_CALL_AGAIN);
///
/// - Parameters:
///   - attempts: The attempts of this call; counts one more.
///   - operation: The name of the operation; one that is not known is never repeated where that may do harm.
///   - body: The body of the request, which may have `msgUuid`; may be empty.
///   - end: How the attempt ended.
///   - outcome: `outcome` of the response; read only with `IMHOOK_CALL_END_ANSWERED`. The status that reading failed with
///     stands for an answer that is none.
///   - retryAfterMs: `retry_after_ms` of the response; 0 without one.
///   - random: A random number of all 64 bits, which the pause is drawn with.
///   - plan: Receives what to do.
///   - waitMs: Receives how long to wait before, in milliseconds; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE` for an end that is
///   none.
@c(imhook_call_retry_plan)
public func imhookCallRetryPlan(
    _ attempts: UnsafeMutablePointer<imhook_call_attempts>?,
    _ operation: imhook_view,
    _ body: imhook_view,
    _ end: imhook_call_end,
    _ outcome: imhook_status,
    _ retryAfterMs: Int64,
    _ random: UInt64,
    _ plan: UnsafeMutablePointer<imhook_call_plan>?,
    _ waitMs: UnsafeMutablePointer<Int64>?
) -> imhook_status {
    unsafe plan?.pointee = 0
    unsafe waitMs?.pointee = 0
    guard let plan = unsafe plan, let attempts = unsafe attempts, operation.isValid, body.isValid else {
        return Status.invalidArgument.rawValue
    }
    // A structure of an older header would have no room for what is written back.
    guard unsafe attempts.pointee.size >= MemoryLayout<imhook_call_attempts>.size else {
        return Status.structSize.rawValue
    }
    guard let end = CallAttemptsState.End(rawValue: end) else { return Status.optionOutOfRange.rawValue }
    var state = CallAttemptsState()
    unsafe state.patience = attempts.pointee.patience_ms
    unsafe state.waited = attempts.pointee.waited_ms
    unsafe state.limit = attempts.pointee.attempt_limit
    unsafe state.count = attempts.pointee.attempt_count
    unsafe state.refusedTokenCount = attempts.pointee.refused_token_count
    let found = unsafe state.plan(
        RawSpan(_unsafeBytes: operation.bytes),
        RawSpan(_unsafeBytes: body.bytes),
        end,
        Status(rawValue: outcome),
        retryAfter: retryAfterMs,
        random: random
    )
    unsafe attempts.pointee.waited_ms = state.waited
    unsafe attempts.pointee.attempt_count = state.count
    unsafe attempts.pointee.refused_token_count = state.refusedTokenCount
    unsafe plan.pointee = found.plan.rawValue
    unsafe waitMs?.pointee = found.wait
    return Status.ok.rawValue
}
