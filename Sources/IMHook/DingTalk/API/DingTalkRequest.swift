import IMHookSigning
import IMHookWire

/// Requests to DingTalk's server API.
package enum DingTalkRequest {
    /// What stands before the part of a path that the delegated form has more.
    private static var delegable: StaticString { "/v1.0/card/" }
    /// The times that can be signed.
    private static var timestamps: Range<Int64> { 0..<1_000_000_000_000_000_000 }
    /// The longest access token in bytes.
    private static let maximumToken = 4096

    /// Checks and writes a request.
    ///
    /// That a token is missing is said last: a body can be checked before there is one.
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
        var text = try body.write(for: operation)
        if takesToken(call, operation), call.accessToken.byteCount == 0 {
            text.output.wipe()
            throw IMHookError(.apiTokenMissing, path: ErrorPath("access_token"))
        }
        let warnings = body.warnings(text, operation, isDelegated: call.isDelegated)
        let content = text.takeOutput()
        var request = APIRequestStorage(
            method: operation.method,
            content: operation.isQuery ? ByteBuffer() : content,
            acceptsJSON: true
        )
        request.warnings = warnings
        write(call, operation, body, to: &request.address)
        if operation.needsToken, !operation.isOld {
            _ = unsafe request.token.reserve(call.accessToken.byteCount &+ 16)
            request.token.append(call.accessToken)
        }
        guard !request.hasFailed else {
            request.wipe()
            throw IMHookError(.outOfMemory)
        }
        return request
    }

    /// What is wrong with a call but its body and a missing token, and which member it is.
    private static func flaw(
        _ call: borrowing DingTalkCall,
        _ operation: APIOperation
    ) -> (Status, StaticString)? {
        if call.host.byteCount > 0, !DingTalkAddress.isBase(call.host) { return (.optionOutOfRange, "api_host") }
        if call.isDelegated, !operation.isDelegable { return (.optionConflict, "delegated") }
        if takesWebhook(call, operation), !DingTalkAddress.isWebhook(call.webhook, base: call.host) {
            return (.optionOutOfRange, "session_webhook")
        }
        if operation.isSigned, call.robotSecret.byteCount > 0, !timestamps.contains(call.now) {
            return (.optionOutOfRange, "now_ms")
        }
        guard takesToken(call, operation) else { return nil }
        let isHeader = call.accessToken.byteCount <= maximumToken && DingTalkAddress.isVisible(call.accessToken)
        return isHeader ? nil : (.optionOutOfRange, "access_token")
    }

    private static func takesToken(_ call: borrowing DingTalkCall, _ operation: APIOperation) -> Bool {
        operation.needsToken && !takesWebhook(call, operation)
    }

    /// Whether the URL is one that the program got from the platform.
    private static func takesWebhook(_ call: borrowing DingTalkCall, _ operation: APIOperation) -> Bool {
        operation.path.byteCount == 0 || operation.isSigned && call.webhook.byteCount > 0
    }

    private static func write(
        _ call: borrowing DingTalkCall,
        _ operation: APIOperation,
        _ body: borrowing APIBody,
        to address: inout ByteBuffer
    ) {
        // All at once, so that no copy is left behind when the buffer is wiped: encoding makes a byte three.
        let encoded = (operation.isQuery ? call.body.byteCount : 0) &+ call.accessToken.byteCount
        _ = unsafe address.reserve(call.webhook.byteCount &+ call.host.byteCount &+ encoded &* 3 &+ 512)
        let path = operation.path
        if takesWebhook(call, operation) {
            address.append(call.webhook)
            let question = UInt8(ascii: "?")
            var hasQuery = call.webhook.position(of: question, from: 0) < call.webhook.byteCount
            return sign(call, operation, &hasQuery, to: &address)
        }
        let base = call.host.byteCount > 0 ? call.host : StreamAPIAddress.standard.span
        DingTalkAddress.append(base: base, isOld: operation.isOld, to: &address)
        if call.isDelegated {
            address.append(delegable)
            address.append("me/")
            address.append(path.slice(delegable.utf8CodeUnitCount, path.byteCount))
        } else {
            address.append(path)
        }
        var hasQuery = false
        if operation.isOld, operation.needsToken {
            append("access_token", call.accessToken, &hasQuery, to: &address)
        }
        if operation.isQuery { body.writeQuery(&hasQuery, to: &address) }
        sign(call, operation, &hasQuery, to: &address)
    }

    /// Signs the URL of a custom robot, where there is a secret (page 「自定义机器人安全设置」).
    private static func sign(
        _ call: borrowing DingTalkCall,
        _ operation: APIOperation,
        _ hasQuery: inout Bool,
        to address: inout ByteBuffer
    ) {
        guard operation.isSigned, call.robotSecret.byteCount > 0 else { return }
        guard var secrets = RobotSecrets(capacity: 1), secrets.add(call.robotSecret) else { return address.fail() }
        var timestamp = ByteBuffer()
        NumberWriting.append(call.now.magnitude, to: &timestamp)
        var sign = ByteBuffer()
        guard RobotSignature.sign(timestamp: timestamp.span, secrets: secrets, into: &sign), !sign.hasFailed else {
            return address.fail()
        }
        append("timestamp", timestamp.span, &hasQuery, to: &address)
        append("sign", sign.span, &hasQuery, to: &address)
    }

    /// Appends a parameter to the query of a URL.
    static func append(_ name: StaticString, _ value: RawSpan, _ hasQuery: inout Bool, to address: inout ByteBuffer) {
        address.append(hasQuery ? UInt8(ascii: "&") : UInt8(ascii: "?"))
        hasQuery = true
        address.append(name)
        address.append("=")
        PercentEncoding.append(value, to: &address)
    }
}
