import IMHookSigning
import IMHookWire

/// Requests to DingTalk's server API.
package enum DingTalkRequest {
    /// What stands before the part of a path that the delegated form has more.
    private static var delegable: StaticString { "/v1.0/card/" }
    /// The longest access token in bytes.
    private static let maximumToken = 4096

    /// Checks and writes a request.
    ///
    /// - Throws: ``Status/apiOperationUnknown``; ``Status/optionOutOfRange``, ``Status/optionConflict`` or
    ///   ``Status/apiTokenMissing`` with the member of the call as path; or what the body is refused for.
    @export(interface)
    package static func make(_ call: borrowing DingTalkCall) throws(IMHookError) -> APIRequestStorage {
        guard let operation = APIOperation(call.operation, in: DingTalkOperations.table) else {
            throw IMHookError(.apiOperationUnknown)
        }
        if let (status, member) = flaw(call, operation) { throw IMHookError(status, path: ErrorPath(member)) }
        let body = try APIBody(call.body)
        let content = try body.write(for: operation)
        body.wipe()
        var request = APIRequestStorage(method: operation.method, content: content, acceptsJSON: true)
        write(call, operation, to: &request.address)
        if operation.needsToken {
            _ = unsafe request.token.reserve(call.accessToken.byteCount &+ 16)
            request.token.append(call.accessToken)
        }
        guard !request.hasFailed else {
            request.wipe()
            throw IMHookError(.outOfMemory)
        }
        return request
    }

    /// What is wrong with a call but its body, and which member it is.
    private static func flaw(
        _ call: borrowing DingTalkCall,
        _ operation: APIOperation
    ) -> (Status, StaticString)? {
        if call.host.byteCount > 0, !DingTalkAddress.isBase(call.host) { return (.optionOutOfRange, "api_host") }
        if call.isDelegated, !operation.isDelegable { return (.optionConflict, "delegated") }
        if operation.path.byteCount == 0, !DingTalkAddress.isWebhook(call.webhook, base: call.host) {
            return (.optionOutOfRange, "session_webhook")
        }
        guard operation.needsToken else { return nil }
        if call.accessToken.byteCount == 0 { return (.apiTokenMissing, "access_token") }
        let isHeader = call.accessToken.byteCount <= maximumToken && DingTalkAddress.isVisible(call.accessToken)
        return isHeader ? nil : (.optionOutOfRange, "access_token")
    }

    private static func write(
        _ call: borrowing DingTalkCall,
        _ operation: APIOperation,
        to address: inout ByteBuffer
    ) {
        let path = operation.path
        guard path.byteCount > 0 else {
            _ = unsafe address.reserve(call.webhook.byteCount &+ 16)
            return address.append(call.webhook)
        }
        address.append(call.host.byteCount > 0 ? call.host : StreamAPIAddress.standard.span)
        guard call.isDelegated else { return address.append(path) }
        address.append(delegable)
        address.append("me/")
        address.append(path.slice(delegable.utf8CodeUnitCount, path.byteCount))
    }
}
