#if !hasFeature(Embedded)

import IMHookWire

/// The request that every connection of a session begins with, wiped when the session goes.
final class StreamRequestStorage {
    private var storage: StreamOpenRequest

    /// Writes the request.
    ///
    /// - Throws: What ``StreamOpenRequest`` throws.
    init(_ options: DingTalk.Stream.Options, _ subscriptions: borrowing StreamSubscriptions) throws(IMHookError) {
        let apiHost = Array(options.apiHost.utf8)
        let clientID = Array(options.clientID.utf8)
        let clientSecret = Array(options.clientSecret.utf8)
        let userAgent = Array(options.userAgent.utf8)
        let localIP = Array(options.localIP.utf8)
        storage = unsafe try StreamOpenRequest(
            apiHost: apiHost.span.bytes,
            clientID: clientID.span.bytes,
            clientSecret: clientSecret.span.bytes,
            userAgent: userAgent.span.bytes,
            localIP: localIP.span.bytes,
            subscriptions: subscriptions
        )
    }

    deinit {
        storage.wipe()
    }

    /// A copy for the program to send.
    var request: DingTalk.Stream.Request { storage.copy() }
}

extension StreamOpenRequest {
    fileprivate borrowing func copy() -> DingTalk.Stream.Request {
        let headers = StreamOpenBody.headers
        return DingTalk.Stream.Request(
            method: "\(StreamOpenBody.method)",
            url: unsafe url.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) },
            headers: headers.indices.map { ("\(headers[$0].name)", "\(headers[$0].value)") },
            body: unsafe body.withUnsafeBytes { unsafe Array($0) }
        )
    }
}

#endif
