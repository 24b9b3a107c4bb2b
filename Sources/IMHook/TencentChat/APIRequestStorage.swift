import IMHookSigning
import IMHookWire

/// A request to the REST API for the program to send (page "RESTful API Overview", 1047/34620).
package struct APIRequestStorage: ~Copyable {
    /// The method of every request.
    package static var method: StaticString { "POST" }
    /// The one header of every request.
    package static var header: (name: StaticString, value: StaticString) { ("Content-Type", "application/json") }
    /// How long a UserSig that is made for one request is valid, in seconds: a day, the least that the error table of
    /// the platform recommends.
    private static let lifetime: Int64 = 86_400

    /// The whole URL, which holds a credential.
    private var address = ByteBuffer()
    private var content = ByteBuffer()

    /// Checks and writes a request.
    ///
    /// - Parameters:
    ///   - caller: Who calls.
    ///   - operation: The name of the operation.
    ///   - body: A JSON object; empty stands for the empty one.
    ///   - now: The clock, in Unix milliseconds, for a UserSig to be made.
    ///   - random: `random` of the URL, new for each request; 0 has one drawn.
    /// - Throws: ``Status/apiOperationUnknown``, what ``UserSigDocument`` throws, or what the body is refused for.
    @export(interface)
    package init(
        _ caller: borrowing APICaller,
        _ operation: RawSpan,
        body: RawSpan,
        now: Int64,
        random: UInt32
    ) throws(IMHookError) {
        guard let operation = APIOperation(operation) else { throw IMHookError(.apiOperationUnknown) }
        let body = try APIBody(body, operation)
        try body.check()
        guard let random = random == 0 ? RandomNumber.draw() : random else { throw IMHookError(.outOfMemory) }
        body.append(to: &content, random: random)
        if caller.userSig.byteCount > 0 {
            writeAddress(caller, operation, random, caller.userSig)
        } else {
            var made = try UserSigDocument.make(
                appID: caller.appID,
                secretKey: caller.secretKey,
                userID: caller.identifier,
                lifetime: Self.lifetime,
                userBuffer: RawSpan(),
                now: now
            )
            let start = Int(made.text.start)
            writeAddress(caller, operation, random, made.bytes.slice(start, start &+ Int(made.text.size)))
            made.wipe()
        }
        guard !address.hasFailed, !content.hasFailed else { throw IMHookError(.outOfMemory) }
    }

    private mutating func writeAddress(
        _ caller: borrowing APICaller,
        _ operation: APIOperation,
        _ random: UInt32,
        _ userSig: RawSpan
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

    /// The URL.
    package var url: RawSpan {
        @_lifetime(borrow self)
        get { address.span }
    }

    /// The body, which is never empty.
    package var body: RawSpan {
        @_lifetime(borrow self)
        get { content.span }
    }

    /// Overwrites the URL.
    package mutating func wipe() { address.wipe() }
}
