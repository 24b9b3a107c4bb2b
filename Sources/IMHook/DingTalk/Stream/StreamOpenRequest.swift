import IMHookWire

/// The request to the gateway that every connection of a session begins with.
package struct StreamOpenRequest: ~Copyable {
    private var address = ByteBuffer()
    private var content = StreamOpenBody()

    /// Writes the request.
    ///
    /// - Parameters:
    ///   - apiHost: Where the platform's API is; empty stands for the usual place.
    ///   - clientID: The ClientID of the application.
    ///   - clientSecret: Its ClientSecret.
    ///   - userAgent: What names the client; empty stands for the library and its version.
    ///   - localIP: Addresses of the host, with commas; empty leaves them out.
    ///   - subscriptions: What is asked for.
    /// - Throws: What ``StreamAPIAddress`` and ``StreamOpenBody`` throw.
    @export(interface)
    package init(
        apiHost: RawSpan,
        clientID: RawSpan,
        clientSecret: RawSpan,
        userAgent: RawSpan,
        localIP: RawSpan,
        subscriptions: borrowing StreamSubscriptions
    ) throws(IMHookError) {
        var address = ByteBuffer()
        try StreamAPIAddress.appendOpenURL(apiHost, to: &address)
        var agent = ByteBuffer()
        if userAgent.byteCount > 0 {
            agent.append(userAgent)
        } else {
            agent.append("dingtalk-sdk-imhook/")
            agent.append(LibraryVersion.text)
        }
        var content = StreamOpenBody()
        subscriptions.subscribe(&content)
        do throws(IMHookError) {
            try content.finish(
                clientID: clientID,
                clientSecret: clientSecret,
                userAgent: agent.span,
                localIP: localIP
            )
            guard !address.hasFailed, !agent.hasFailed else { throw IMHookError(.outOfMemory) }
        } catch {
            content.wipe()
            throw error
        }
        self.address = address
        self.content = content
    }

    /// The URL.
    package var url: RawSpan {
        @_lifetime(borrow self)
        get { address.span }
    }

    /// The body, which holds the secret.
    package var body: RawSpan {
        @_lifetime(borrow self)
        get { content.text }
    }

    /// Overwrites the body; to be called before it is dropped.
    @export(interface)
    package mutating func wipe() { content.wipe() }
}
