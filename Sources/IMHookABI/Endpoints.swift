public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: Endpoints

/// Creates an endpoint for the callbacks of DingTalk over HTTP: of interactive cards, messages to robots, and events, at one
/// address or at several.
///
/// The address for cards, a route key and the secret are registered with DingTalk (page 「注册卡片回调地址」); the secret given
/// there as `apiSecret` is the one to give here. The addresses for messages and for events are set in the developer console
/// (pages 「接收消息」, 「配置事件推送方式」). Secrets are copied, and wiped when the endpoint is freed.
///
/// The signatures of cards and robots cover a timestamp and nothing of the body: serve the address over TLS only, keep its
/// path secret, keep the tolerance short, and use a replay guard.
///
/// - Parameters:
///   - options: NULL is a structure of zeros, which lacks a secret.
///   - endpoint: Receives the endpoint, to be freed with imhook_endpoint_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_SECRET_MISSING` where there is no secret
///   of any kind, `IMHOOK_SECRET_EMPTY`, `IMHOOK_AES_KEY_MALFORMED`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OPTION_CONFLICT`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_dingtalk_endpoint_new)
public func imhookDingTalkEndpointNew(
    _ options: UnsafePointer<imhook_dingtalk_options>?,
    _ endpoint: UnsafeMutablePointer<UnsafeMutablePointer<imhook_endpoint>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe make(endpoint, error) { () throws(WireError) in
        EndpointBlock(try unsafe makeDingTalkEndpoint(readSized(options, imhook_dingtalk_options())))
    }
}

/// Creates an endpoint for the webhooks of Tencent Cloud Chat.
///
/// The address is set in the console for one application (page "Webhook Configuration", 1047/34520); so are the switches of
/// single commands and the authentication token, without which requests come unsigned.
///
/// `Sign` covers the token and a time and nothing else: neither the body, nor the command, nor the application. Serve the
/// address over TLS only, keep its path secret, keep the tolerance short, and use a replay guard.
///
/// - Parameters:
///   - options: NULL is a structure of zeros, which lacks an SDKAppID.
///   - endpoint: Receives the endpoint, to be freed with imhook_endpoint_free(); NULL on failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_SECRET_MISSING`,
///   `IMHOOK_SECRET_EMPTY`, `IMHOOK_OPTION_OUT_OF_RANGE`, `IMHOOK_OPTION_CONFLICT`, `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_tencent_chat_endpoint_new)
public func imhookTencentChatEndpointNew(
    _ options: UnsafePointer<imhook_tencent_chat_options>?,
    _ endpoint: UnsafeMutablePointer<UnsafeMutablePointer<imhook_endpoint>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe make(endpoint, error) { () throws(WireError) in
        EndpointBlock(try unsafe makeWebhookEndpoint(readSized(options, imhook_tencent_chat_options())))
    }
}

/// Frees an endpoint and wipes its secrets.
///
/// - Parameter endpoint: NULL does nothing. No thread may use it any more. Callbacks received with it stay valid.
@c(imhook_endpoint_free)
public func imhookEndpointFree(_ endpoint: UnsafeMutablePointer<imhook_endpoint>?) {
    guard let endpoint = unsafe endpoint else { return }
    unsafe EndpointBlock(endpoint).release()
}

/// Whether requests to an endpoint must be signed.
///
/// - Parameter endpoint: The endpoint.
/// - Returns: false for NULL, and for an endpoint with `IMHOOK_ACCEPTING_UNSIGNED`.
@c(imhook_endpoint_checks_signatures)
public func imhookEndpointChecksSignatures(_ endpoint: UnsafePointer<imhook_endpoint>?) -> Bool {
    unsafe endpoint.map { unsafe EndpointBlock($0).checksSignatures } ?? false
}

/// The largest body that an endpoint accepts, in bytes: a server need not read more before it answers 413.
///
/// - Parameter endpoint: The endpoint.
/// - Returns: 0 for NULL.
@c(imhook_endpoint_max_body_size)
public func imhookEndpointMaxBodySize(_ endpoint: UnsafePointer<imhook_endpoint>?) -> UInt {
    unsafe endpoint.map { unsafe UInt(bitPattern: EndpointBlock($0).maxBodySize) } ?? 0
}

/// Creates a replay guard: a bounded memory of the requests received within the tolerance.
///
/// - Parameters:
///   - options: NULL is a structure of zeros: the defaults.
///   - replayGuard: Receives the guard, to be freed with imhook_replay_guard_free() after the endpoints that use it; NULL on
///     failure.
///   - error: Receives the reason of a failure; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, `IMHOOK_STRUCT_SIZE`, `IMHOOK_OPTION_OUT_OF_RANGE`,
///   `IMHOOK_OUT_OF_MEMORY`.
@c(imhook_replay_guard_new)
public func imhookReplayGuardNew(
    _ options: UnsafePointer<imhook_replay_guard_options>?,
    _ replayGuard: UnsafeMutablePointer<UnsafeMutablePointer<imhook_replay_guard>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    guard let result = unsafe replayGuard else { return unsafe report(.invalidArgument, error) }
    unsafe result.pointee = nil
    let capacity: Int
    do {
        let options = try unsafe readSized(options, imhook_replay_guard_options())
        capacity = options.capacity == 0 ? ReplayGuardStorage.defaultCapacity : Int(clamping: options.capacity)
    } catch let failure {
        return unsafe report(failure.status, error)
    }
    guard capacity <= ReplayGuardStorage.maximumCapacity else { return unsafe report(.optionOutOfRange, error) }
    guard let memory = unsafe malloc(MemoryLayout<ReplayGuardStorage>.size) else {
        return unsafe report(.outOfMemory, error)
    }
    guard let storage = ReplayGuardStorage(capacity: capacity) else {
        unsafe free(memory)
        return unsafe report(.outOfMemory, error)
    }
    unsafe memory.bindMemory(to: ReplayGuardStorage.self, capacity: 1).initialize(to: storage)
    unsafe result.pointee = memory.assumingMemoryBound(to: imhook_replay_guard.self)
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Frees a replay guard.
///
/// - Parameter replayGuard: NULL does nothing. The endpoints that use it must be freed before.
@c(imhook_replay_guard_free)
public func imhookReplayGuardFree(_ replayGuard: UnsafeMutablePointer<imhook_replay_guard>?) {
    guard let memory = unsafe replayGuard.map({ UnsafeMutableRawPointer($0) }) else { return }
    unsafe memory.assumingMemoryBound(to: ReplayGuardStorage.self).deinitialize(count: 1)
    unsafe free(memory)
}

/// How many requests a replay guard remembers now.
///
/// - Parameter replayGuard: Any number of threads may use it at once.
/// - Returns: 0 for NULL.
@c(imhook_replay_guard_count)
public func imhookReplayGuardCount(_ replayGuard: UnsafePointer<imhook_replay_guard>?) -> UInt {
    unsafe replayGuard.map { unsafe UInt(bitPattern: guardStorage($0).pointee.count) } ?? 0
}

/// How many requests a replay guard has forgotten before their time because it was full.
///
/// A number that grows means that the capacity is too small for the traffic and the tolerance.
///
/// - Parameter replayGuard: Any number of threads may use it at once.
/// - Returns: 0 for NULL.
@c(imhook_replay_guard_evictions)
public func imhookReplayGuardEvictions(_ replayGuard: UnsafePointer<imhook_replay_guard>?) -> UInt64 {
    unsafe replayGuard.map { unsafe guardStorage($0).pointee.evictions } ?? 0
}

// MARK: -

func guardStorage(_ replayGuard: UnsafePointer<imhook_replay_guard>) -> UnsafePointer<ReplayGuardStorage> {
    unsafe UnsafeRawPointer(replayGuard).assumingMemoryBound(to: ReplayGuardStorage.self)
}

/// Hands out an endpoint, or the reason why there is none.
private func make(
    _ endpoint: UnsafeMutablePointer<UnsafeMutablePointer<imhook_endpoint>?>?,
    _ error: UnsafeMutablePointer<imhook_error>?,
    _ body: () throws(WireError) -> EndpointBlock?
) -> imhook_status {
    guard let endpoint = unsafe endpoint else { return unsafe report(.invalidArgument, error) }
    unsafe endpoint.pointee = nil
    do {
        guard let block = try body() else { return unsafe report(.outOfMemory, error) }
        unsafe endpoint.pointee = block.handle
    } catch let failure {
        return unsafe report(failure.status, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Checks the options of an endpoint of DingTalk and copies its secrets.
private func makeDingTalkEndpoint(_ options: imhook_dingtalk_options) throws(WireError) -> DingTalkEndpointStorage {
    guard unsafe options.reserved == 0 else { throw WireError(.optionOutOfRange) }
    let secrets = try unsafe SecretList(options.secrets, Int(clamping: options.secret_count))
    let robots = try unsafe SecretList(options.robot_secrets, Int(clamping: options.robot_secret_count))
    let eventKeyCount = unsafe Int(clamping: options.event_key_count)
    let common = try unsafe EndpointOptions(
        flags: options.flags,
        hasSecrets: secrets.count > 0 || robots.count > 0 || eventKeyCount != 0,
        tolerance: options.tolerance_ms,
        defaultTolerance: DingTalkEndpointStorage.defaultTolerance,
        replayGuard: options.replay_guard
    )
    let limits = try unsafe makeLimits(
        maxSize: options.max_body_size,
        maxDepth: options.max_depth,
        maxValues: options.max_values,
        maxStringSize: options.max_string_size
    )
    guard var cardKeys = SigningKeys(capacity: secrets.count), var robotSecrets = RobotSecrets(capacity: robots.count)
    else { throw WireError(.outOfMemory) }
    try secrets.read { (secret) throws(WireError) in _ = cardKeys.add(secret) }
    try robots.read { (secret) throws(WireError) in
        guard robotSecrets.add(secret) else { throw WireError(.outOfMemory) }
    }
    return try unsafe DingTalkEndpointStorage(
        cardKeys: cardKeys,
        robotSecrets: robotSecrets,
        eventKeys: EventKeys.copy(options.event_keys, eventKeyCount),
        tolerance: common.tolerance,
        limits: limits,
        replayGuard: common.replayGuard
    )
}

/// Checks the options of an endpoint of Tencent Chat and copies its tokens.
private func makeWebhookEndpoint(_ options: imhook_tencent_chat_options) throws(WireError) -> WebhookEndpointStorage {
    guard unsafe options.reserved == 0, unsafe options.sdk_app_id > 0 else { throw WireError(.optionOutOfRange) }
    let secrets = try unsafe SecretList(options.tokens, Int(clamping: options.token_count))
    let common = try unsafe EndpointOptions(
        flags: options.flags,
        hasSecrets: secrets.count > 0,
        tolerance: options.tolerance_ms,
        defaultTolerance: WebhookEndpointStorage.defaultTolerance,
        replayGuard: options.replay_guard
    )
    let limits = try unsafe makeLimits(
        maxSize: options.max_body_size,
        maxDepth: options.max_depth,
        maxValues: options.max_values,
        maxStringSize: options.max_string_size
    )
    guard var tokens = SigningTokens(), var keys = SigningKeys(capacity: secrets.count) else {
        throw WireError(.outOfMemory)
    }
    try secrets.read { (secret) throws(WireError) in
        _ = tokens.add(secret)
        _ = keys.add(secret)
    }
    return unsafe WebhookEndpointStorage(
        appID: options.sdk_app_id,
        tokens: tokens,
        replayKeys: keys,
        tolerance: common.tolerance,
        limits: limits,
        replayGuard: common.replayGuard
    )
}
