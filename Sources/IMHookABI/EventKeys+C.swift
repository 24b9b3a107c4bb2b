import CIMHook
import IMHookSigning
import IMHookWire

extension EventKeys {
    /// Copies the event keys of an option structure.
    ///
    /// - Throws: ``Status/invalidArgument``, ``Status/optionOutOfRange``, ``Status/secretEmpty``,
    ///   ``Status/aesKeyMalformed``, ``Status/outOfMemory``.
    static func copy(
        _ keys: UnsafePointer<imhook_dingtalk_event_key>?,
        _ count: Int
    ) throws(WireError) -> EventKeys {
        guard unsafe count == 0 || keys != nil else { throw WireError(.invalidArgument) }
        guard count >= 0, count <= maximum else { throw WireError(.optionOutOfRange) }
        guard var copy = EventKeys(capacity: count) else { throw WireError(.outOfMemory) }
        guard let keys = unsafe keys else { return copy }
        for index in 0..<count { try unsafe copy.add(keys[index]) }
        return copy
    }

    private mutating func add(_ key: imhook_dingtalk_event_key) throws(WireError) {
        guard unsafe key.token.isValid, unsafe key.aes_key.isValid, unsafe key.owner_key.isValid else {
            throw WireError(.invalidArgument)
        }
        do {
            try unsafe add(
                token: RawSpan(_unsafeBytes: key.token.bytes),
                aesKey: RawSpan(_unsafeBytes: key.aes_key.bytes),
                owner: RawSpan(_unsafeBytes: key.owner_key.bytes)
            )
        } catch {
            throw WireError(error.status)
        }
    }
}
