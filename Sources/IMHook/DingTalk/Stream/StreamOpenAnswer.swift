import IMHookWire

/// What the gateway answered to the request that a connection begins with (page "Stream protocol"; error bodies: page
/// 「调用频次与限流」 and the error table of the platform).
package struct StreamOpenAnswer: ~Copyable {
    /// The largest answer that is read, in bytes; a larger one counts as malformed.
    private static let maximumSize = 64 << 10

    private let arena: JSONArena
    /// The status of the HTTP response.
    package let httpStatus: Int32
    /// Why there is no connection; nil when there is an address and a ticket.
    package let refusal: StreamRefusal?
    private let endpointRange: TextRange
    private let ticketRange: TextRange
    private let codeRange: TextRange
    private let messageRange: TextRange
    private let requestIDRange: TextRange
    /// The array of scopes; `JSONArena.absent` where there is none.
    private let scopes: UInt32

    /// Reads an answer, whatever it is.
    ///
    /// - Parameters:
    ///   - httpStatus: The status of the HTTP response.
    ///   - body: Its body; copied.
    /// - Throws: ``Status/outOfMemory``.
    @export(interface)
    package init(httpStatus: Int32, body: RawSpan) throws(IMHookError) {
        let arena = try Self.parse(body)
        self.httpStatus = httpStatus
        endpointRange = Self.text(arena, "endpoint")
        ticketRange = Self.text(arena, "ticket")
        codeRange = Self.text(arena, "code")
        messageRange = Self.text(arena, "message")
        requestIDRange = arena.textOrEmpty(Self.member(arena, 0, "requestid"))
        let list = Self.member(arena, Self.member(arena, 0, "accessdenieddetail"), "requiredscopes")
        scopes = arena.type(list) == .array ? list : JSONArena.absent
        let hasAddress = unsafe StreamSocketAddress.isValid(RawSpan(_unsafeBytes: arena.bytes(endpointRange)))
        if httpStatus == 200, hasAddress, !ticketRange.isEmpty {
            refusal = nil
        } else {
            let code = unsafe RawSpan(_unsafeBytes: arena.bytes(codeRange))
            let isDenied = unsafe RawSpan(_unsafeBytes: arena.bytes(Self.text(arena, "punish"))).equals("deny")
            refusal = Self.refusal(httpStatus, code, isObject: arena.type(0) == .object, isDenied: isDenied)
        }
        self.arena = arena
    }

    /// The address of the WebSocket, as the gateway wrote it; empty where there is none.
    package var endpoint: RawSpan {
        @_lifetime(borrow self)
        get { text(endpointRange) }
    }

    /// The ticket, a credential for one connection; empty where there is none.
    package var ticket: RawSpan {
        @_lifetime(borrow self)
        get { text(ticketRange) }
    }

    /// The platform's code of an error, such as `authFailed`; empty where there is none.
    package var code: RawSpan {
        @_lifetime(borrow self)
        get { text(codeRange) }
    }

    /// The platform's text about an error; empty where there is none.
    package var message: RawSpan {
        @_lifetime(borrow self)
        get { text(messageRange) }
    }

    /// What the platform's support asks for; empty where there is none.
    package var requestID: RawSpan {
        @_lifetime(borrow self)
        get { text(requestIDRange) }
    }

    /// How many scopes the platform says are missing.
    package var scopeCount: Int { arena.count(scopes) }

    /// The name of a scope; empty at a position that there is not.
    ///
    /// - Complexity: Linear in the position.
    @export(interface)
    @_lifetime(borrow self)
    package func scope(_ position: Int) -> RawSpan {
        text(arena.textOrEmpty(arena.child(scopes, at: position) ?? JSONArena.absent))
    }

    /// Appends the URL of the WebSocket.
    func appendAddress(to buffer: inout ByteBuffer) {
        StreamSocketAddress.append(endpoint, ticket: ticket, to: &buffer)
    }

    @_lifetime(borrow self)
    private func text(_ range: TextRange) -> RawSpan {
        let span = unsafe RawSpan(_unsafeBytes: arena.bytes(range))
        return unsafe _overrideLifetime(span, borrowing: self)
    }

    // MARK: Reading

    /// Parses a body; what is not JSON, or too large, counts as null.
    private static func parse(_ body: RawSpan) throws(IMHookError) -> JSONArena {
        var limits = JSONLimits()
        limits.maxSize = maximumSize
        do {
            return try JSONText.parse(body, limits)
        } catch {
            guard error.status != .outOfMemory else { throw IMHookError(error, .body) }
        }
        let null: StaticString = "null"
        do { return try JSONText.parse(null.span, limits) } catch { throw IMHookError(error, .body) }
    }

    private static func text(_ arena: borrowing JSONArena, _ name: StaticString) -> TextRange {
        guard let member = arena.member(0, name) else { return .empty }
        return arena.type(member) == .string ? arena.stringText(member) : .empty
    }

    /// The last member of an object that has a name in lower case, written in any case; the pages differ.
    private static func member(_ arena: borrowing JSONArena, _ object: UInt32, _ name: StaticString) -> UInt32 {
        var found = JSONArena.absent
        guard arena.type(object) == .object else { return found }
        let end = arena.after(object)
        var member = arena.first(object)
        while member < end {
            let written = unsafe RawSpan(_unsafeBytes: arena.bytes(arena.stringText(member &- 1)))
            if written.equalsIgnoringCase(name) { found = member }
            member = arena.following(member, before: end)
        }
        return found
    }

    private static func refusal(
        _ httpStatus: Int32,
        _ code: RawSpan,
        isObject: Bool,
        isDenied: Bool
    ) -> StreamRefusal {
        // An address that called too often gets a page, or an object without a code.
        if isDenied { return .blocked }
        if code.equals("authFailed") || code.equals("InvalidAuthentication") || code.equals("invalidClientIdOrSecret") {
            return .wrongCredentials
        }
        if let limit = limit(code) { return limit }
        switch httpStatus {
        case 200: return .malformed
        case 401: return .wrongCredentials
        case 403: return isObject ? .notPermitted : .blocked
        case 429: return .throttled
        case 400..<500: return isObject && code.byteCount > 0 ? .badRequest : .malformed
        case 500..<600: return .serverError
        default: return .malformed
        }
    }

    /// What a code says that names a limit.
    private static func limit(_ code: RawSpan) -> StreamRefusal? {
        let prefix: StaticString = "Forbidden.AccessDenied."
        guard code.slice(0, prefix.utf8CodeUnitCount).equals(prefix) else { return nil }
        let rest = code.slice(prefix.utf8CodeUnitCount, code.byteCount)
        if rest.slice(0, 8).equals("QpsLimit") { return .throttled }
        if rest.slice(0, 8).equals("QpmLimit") || rest.slice(0, 13).equals("ApiCountLimit") { return .blocked }
        return nil
    }
}
