import IMHookSigning
import IMHookWire

/// Requests to the REST API of Tencent Chat (page "RESTful API Overview", 1047/34620).
package enum TencentChatRequest {
    /// How long a UserSig that is made for one request is valid, in seconds: a day, the least that the error table of
    /// the platform recommends.
    private static let lifetime: Int64 = 86_400

    /// Checks and writes a request.
    ///
    /// - Parameters:
    ///   - caller: Who calls.
    ///   - operation: The name of the operation.
    ///   - body: A JSON object; empty stands for the empty one.
    ///   - now: The clock, in Unix milliseconds, for a UserSig to be made.
    ///   - random: `random` of the URL, new for each request; 0 has one drawn.
    /// - Returns: The request, to be wiped.
    /// - Throws: ``Status/apiOperationUnknown``, what ``UserSigDocument`` throws, or what the body is refused for.
    @export(interface)
    package static func make(
        _ caller: borrowing TencentChatCaller,
        _ operation: RawSpan,
        body: RawSpan,
        now: Int64,
        random: UInt32
    ) throws(IMHookError) -> APIRequestStorage {
        guard let operation = APIOperation(operation, in: TencentChatOperations.table) else {
            throw IMHookError(.apiOperationUnknown)
        }
        guard let random = random == 0 ? RandomNumber.draw() : random else { throw IMHookError(.outOfMemory) }
        let body = try APIBody(body)
        var content = try body.write(for: operation).takeOutput()
        try body.checkTencentChat(operation, &content, random: random)
        var request = APIRequestStorage(method: "POST", content: content, acceptsJSON: false)
        if caller.userSig.byteCount > 0 {
            write(caller, operation, random, caller.userSig, to: &request.address)
        } else {
            var made = try UserSigDocument.make(
                appID: caller.appID,
                secretKey: caller.secretKey,
                userID: caller.identifier,
                lifetime: lifetime,
                userBuffer: RawSpan(),
                now: now
            )
            let start = Int(made.text.start)
            let end = start &+ Int(made.text.size)
            write(caller, operation, random, made.bytes.slice(start, end), to: &request.address)
            made.wipe()
        }
        guard !request.hasFailed else { throw IMHookError(.outOfMemory) }
        return request
    }

    private static func write(
        _ caller: borrowing TencentChatCaller,
        _ operation: APIOperation,
        _ random: UInt32,
        _ userSig: RawSpan,
        to address: inout ByteBuffer
    ) {
        // All at once, so that no copy is left behind when the buffer is wiped: encoding makes a byte three.
        let encoded = caller.identifier.byteCount &+ Swift.min(userSig.byteCount, 1 << 40)
        _ = unsafe address.reserve(encoded &* 3 &+ caller.domain.byteCount &+ 256)
        address.append("https://")
        address.append(caller.domain)
        address.append("/v4/official_account_open_http_svc/")
        address.append(operation.name)
        address.append("?sdkappid=")
        NumberWriting.append(caller.appID, to: &address)
        address.append("&identifier=")
        PercentEncoding.append(caller.identifier, to: &address)
        address.append("&usersig=")
        PercentEncoding.append(userSig, to: &address)
        address.append("&random=")
        NumberWriting.append(UInt64(random), to: &address)
        address.append("&contenttype=json")
    }
}
