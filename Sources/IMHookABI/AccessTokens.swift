public import CIMHook
import IMHook
import IMHookWire

// MARK: Access tokens

/// Says what to do about the access token before a call, and lets one caller at a time fetch a new one.
///
/// A token is fetched again 5 minutes before it expires, by one call while the others go on with the old one; after a
/// failure not before a pause that grows from 1 second to 1 minute. Whoever is told `IMHOOK_TOKEN_REFRESH` or
/// `IMHOOK_TOKEN_USE_AND_REFRESH` sends `get_access_token` and reports with imhook_access_token_refreshed() or
/// imhook_access_token_refresh_failed(); if neither comes within 15 seconds, the next caller is told. Keep the structure,
/// the text of the token and a reason of failure under one lock, and give it up while a request is on its way:
///
///     lock();
///     imhook_access_token_plan(&token, monotonic_ms(), &plan, &wait_ms);
///     unlock();
///
/// - Parameters:
///   - token: What is known about the token; changed when a caller is told to fetch one.
///   - nowMs: A clock in milliseconds, at least 1, the same one in all calls; best one that is never set.
///   - plan: Receives what to do.
///   - waitMs: Receives for how long to wait with `IMHOOK_TOKEN_WAIT` and `IMHOOK_TOKEN_FAILED`, otherwise 0; may be
///     NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE` for a clock
///   below 1.
@c(imhook_access_token_plan)
public func imhookAccessTokenPlan(
    _ token: UnsafeMutablePointer<imhook_access_token>?,
    _ nowMs: Int64,
    _ plan: UnsafeMutablePointer<imhook_token_plan>?,
    _ waitMs: UnsafeMutablePointer<Int64>?
) -> imhook_status {
    unsafe plan?.pointee = 0
    unsafe waitMs?.pointee = 0
    guard let plan = unsafe plan else { return Status.invalidArgument.rawValue }
    return unsafe change(token, nowMs) { state in
        let found = state.plan(now: nowMs)
        unsafe plan.pointee = found.plan.rawValue
        unsafe waitMs?.pointee = found.wait
    }
}

/// Takes note of a token that was fetched, from which time on it is the one to use.
///
/// Its life counts from when the attempt began, not from when the answer came.
///
/// - Parameters:
///   - token: What is known about the token.
///   - expiresInS: `expires_in_s` of the response, at least 1.
///   - nowMs: The clock in milliseconds.
/// - Returns: Like imhook_access_token_plan(); `IMHOOK_OPTION_OUT_OF_RANGE` also for a life below 1 second.
@c(imhook_access_token_refreshed)
public func imhookAccessTokenRefreshed(
    _ token: UnsafeMutablePointer<imhook_access_token>?,
    _ expiresInS: Int64,
    _ nowMs: Int64
) -> imhook_status {
    guard expiresInS >= 1 else { return Status.optionOutOfRange.rawValue }
    return unsafe change(token, nowMs) { $0.refreshed(expiresIn: expiresInS, now: nowMs) }
}

/// Takes note that a token could not be fetched.
///
/// The next attempt is made after 1 second, then 2, 4 and so on up to 60 seconds, and not before `retry_after_ms`. Wrong
/// credentials are not tried again for 60 seconds.
///
/// - Parameters:
///   - token: What is known about the token.
///   - outcome: `outcome` of the response; any other code where there was none.
///   - retryAfterMs: `retry_after_ms` of the response; 0 where there was none.
///   - nowMs: The clock in milliseconds.
/// - Returns: Like imhook_access_token_plan().
@c(imhook_access_token_refresh_failed)
public func imhookAccessTokenRefreshFailed(
    _ token: UnsafeMutablePointer<imhook_access_token>?,
    _ outcome: imhook_status,
    _ retryAfterMs: Int64,
    _ nowMs: Int64
) -> imhook_status {
    unsafe change(token, nowMs) { state in
        state.refreshFailed(Status(rawValue: outcome), retryAfter: retryAfterMs, now: nowMs)
    }
}

/// Takes note that the platform answered a call with `IMHOOK_API_TOKEN_REFUSED`, and says whether to send it again.
///
/// The token is dropped unless another one has taken its place already, so that of many calls that are refused at once
/// one fetches a new token. A token that is younger than 10 seconds stays: another one would not be better, and the
/// caller should report the refusal. Send a call again once at most.
///
/// - Parameters:
///   - token: What is known about the token.
///   - generation: `generation` of the token that the call used.
///   - nowMs: The clock in milliseconds.
///   - sendAgain: Receives whether to ask for a plan and send the call again; may be NULL. false on failure.
/// - Returns: Like imhook_access_token_plan().
@c(imhook_access_token_refused)
public func imhookAccessTokenRefused(
    _ token: UnsafeMutablePointer<imhook_access_token>?,
    _ generation: UInt64,
    _ nowMs: Int64,
    _ sendAgain: UnsafeMutablePointer<Bool>?
) -> imhook_status {
    unsafe sendAgain?.pointee = false
    return unsafe change(token, nowMs) { state in
        let isUseful = state.refused(generation: generation, now: nowMs)
        unsafe sendAgain?.pointee = isUseful
    }
}

// MARK: -

/// Changes what is known about a token.
private func change(
    _ token: UnsafeMutablePointer<imhook_access_token>?,
    _ nowMs: Int64,
    _ body: (inout AccessTokenState) -> Void
) -> imhook_status {
    guard let token = unsafe token else { return Status.invalidArgument.rawValue }
    // A structure of an older header would have no room for what is written back.
    guard unsafe token.pointee.size >= MemoryLayout<imhook_access_token>.size else { return Status.structSize.rawValue }
    guard nowMs >= 1 else { return Status.optionOutOfRange.rawValue }
    var state = AccessTokenState()
    unsafe state.generation = token.pointee.generation
    unsafe state.expiresAt = token.pointee.expires_at_ms
    unsafe state.refreshAt = token.pointee.refresh_at_ms
    unsafe state.refreshingSince = token.pointee.refreshing_since_ms
    unsafe state.retryAt = token.pointee.retry_at_ms
    unsafe state.fetchedAt = token.pointee.fetched_at_ms
    unsafe state.failureCount = token.pointee.failure_count
    body(&state)
    unsafe token.pointee.generation = state.generation
    unsafe token.pointee.expires_at_ms = state.expiresAt
    unsafe token.pointee.refresh_at_ms = state.refreshAt
    unsafe token.pointee.refreshing_since_ms = state.refreshingSince
    unsafe token.pointee.retry_at_ms = state.retryAt
    unsafe token.pointee.fetched_at_ms = state.fetchedAt
    unsafe token.pointee.failure_count = state.failureCount
    return Status.ok.rawValue
}
