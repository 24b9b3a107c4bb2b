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
        requestIDRange = arena.textOrEmpty(arena.memberInAnyCase(0, "requestid"))
        let list = arena.memberInAnyCase(arena.memberInAnyCase(0, "accessdenieddetail"), "requiredscopes")
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
            // The ticket is a credential.
            return try JSONText.parse(body, limits, isSecret: true)
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

    private static func refusal(
        _ httpStatus: Int32,
        _ code: RawSpan,
        isObject: Bool,
        isDenied: Bool
    ) -> StreamRefusal {
        // An address that called too often gets a page, or an object without a code.
        if isDenied { return .blocked }
        if let outcome = DingTalkOutcome(code: code), let refusal = StreamRefusal(outcome) { return refusal }
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
}
