import CIMHook
import IMHook
import IMHookWire

/// The memory of an endpoint: which platform's it is, and what was configured for it.
@safe struct EndpointBlock {
    private static let storageOffset = 16

    private let start: UnsafeMutableRawPointer

    /// Finds the memory of an endpoint.
    init(_ endpoint: UnsafePointer<imhook_endpoint>) {
        unsafe start = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(endpoint))
    }

    /// Moves an endpoint of DingTalk into memory of its own; nil when there is none.
    init?(_ storage: consuming DingTalkEndpointStorage) {
        guard let memory = unsafe malloc(Self.storageOffset &+ MemoryLayout<DingTalkEndpointStorage>.size) else {
            return nil
        }
        unsafe start = memory
        unsafe start.storeBytes(of: 0, as: UInt8.self)
        unsafe (start + Self.storageOffset).bindMemory(to: DingTalkEndpointStorage.self, capacity: 1)
            .initialize(to: storage)
    }

    /// Moves an endpoint of Tencent Chat into memory of its own; nil when there is none.
    init?(_ storage: consuming WebhookEndpointStorage) {
        guard let memory = unsafe malloc(Self.storageOffset &+ MemoryLayout<WebhookEndpointStorage>.size) else {
            return nil
        }
        unsafe start = memory
        unsafe start.storeBytes(of: 1, as: UInt8.self)
        unsafe (start + Self.storageOffset).bindMemory(to: WebhookEndpointStorage.self, capacity: 1)
            .initialize(to: storage)
    }

    /// Wipes the secrets and frees the memory.
    func release() {
        let storage = unsafe start + Self.storageOffset
        if isWebhook {
            unsafe storage.assumingMemoryBound(to: WebhookEndpointStorage.self).deinitialize(count: 1)
        } else {
            unsafe storage.assumingMemoryBound(to: DingTalkEndpointStorage.self).deinitialize(count: 1)
        }
        unsafe free(start)
    }

    /// The handle of C.
    var handle: UnsafeMutablePointer<imhook_endpoint> {
        unsafe start.assumingMemoryBound(to: imhook_endpoint.self)
    }

    private var isWebhook: Bool { unsafe start.load(as: UInt8.self) != 0 }

    /// The endpoint, when it is one of DingTalk.
    var dingTalk: UnsafePointer<DingTalkEndpointStorage>? {
        guard !isWebhook else { return nil }
        return unsafe UnsafeRawPointer(start + Self.storageOffset).assumingMemoryBound(to: DingTalkEndpointStorage.self)
    }

    /// The endpoint, when it is one of Tencent Chat.
    var webhook: UnsafePointer<WebhookEndpointStorage>? {
        guard isWebhook else { return nil }
        return unsafe UnsafeRawPointer(start + Self.storageOffset)
            .assumingMemoryBound(to: WebhookEndpointStorage.self)
    }

    /// Whether requests must be signed.
    var checksSignatures: Bool {
        if let webhook = unsafe webhook { return unsafe webhook.pointee.checksSignatures }
        return unsafe dingTalk?.pointee.checksSignatures ?? false
    }

    /// The largest body in bytes.
    var maxBodySize: Int {
        if let webhook = unsafe webhook { return unsafe webhook.pointee.maxBodySize }
        return unsafe dingTalk?.pointee.maxBodySize ?? 0
    }
}
