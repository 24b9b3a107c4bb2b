import IMHookWire

/// What an answer of DingTalk's server API means to a program: its outcome, and after how many milliseconds the same
/// request may be sent again, 0 where that is of no use (pages 「调用频次与限流」, 「全局错误码」, 「自定义机器人发送群消息」 and those of the
/// card operations).
struct DingTalkOutcome {
    let status: Status
    let retryAfter: Int64

    private init(_ status: Status, retryAfter: Int64 = 0) {
        self.status = status
        self.retryAfter = retryAfter
    }

    static var success: DingTalkOutcome { DingTalkOutcome(.ok) }
    static var refused: DingTalkOutcome { DingTalkOutcome(.apiRefused) }
    /// An address that called too often is blocked for 5 minutes.
    static var blocked: DingTalkOutcome { DingTalkOutcome(.apiBlocked, retryAfter: 300_000) }
    /// Sent again, the same call is answered the same.
    static var cardNotStreamable: DingTalkOutcome { DingTalkOutcome(.apiCardNotStreamable) }
    static var serverError: DingTalkOutcome { DingTalkOutcome(.apiServerError, retryAfter: 1000) }

    /// The outcome of an HTTP status alone.
    ///
    /// - Returns: nil for what does not come from the API.
    init?(httpStatus: Int32) {
        switch httpStatus {
        case 200..<300: self = .refused
        case 401: self.init(.apiCredentialRefused)
        case 403: self.init(.apiNotPermitted)
        case 404: self.init(.apiNotFound)
        case 429: self.init(.apiThrottled, retryAfter: 1000)
        case 400..<500: self.init(.apiBadRequest)
        case 500..<600: self = .serverError
        default: return nil
        }
    }

    /// The outcome of a `code`.
    ///
    /// - Returns: nil for a code that is not known, of which the HTTP status says what it can.
    init?(code: RawSpan) {
        let denied: StaticString = "Forbidden.AccessDenied."
        if code.slice(0, denied.utf8CodeUnitCount).equals(denied) {
            self.init(denied: code.slice(denied.utf8CodeUnitCount, code.byteCount))
        } else if code.slice(0, 6).equals("param.") {
            self.init(parameter: code.slice(6, code.byteCount))
        } else if code.equals("InvalidAuthentication") {
            self.init(.apiTokenRefused)
        } else if code.equals("authFailed") || code.equals("invalidClientIdOrSecret") {
            self.init(.apiCredentialRefused)
        } else if code.equals("system.busy") || code.equals("unknownError")
            || code.equals("system.updateCallbackFailed")
        {
            self = .serverError
        } else if code.equals("Missingbody") {
            self.init(.apiBadRequest)
        } else {
            return nil
        }
    }

    /// The outcome of a `code` in an answer to an operation.
    ///
    /// `unknownError` is documented as a failure of the platform, which may pass. In an answer to `stream_card` users found
    /// out that it says of a card for good that it is not one for AI, or was created without `callbackType`. Should it come
    /// from a failure that passes after all, a stream ends too early, and its text can be streamed anew; the other way
    /// round each such card would be tried for a minute, and nobody would learn why.
    ///
    /// - Returns: nil for a code that is not known, of which the HTTP status says what it can.
    init?(code: RawSpan, of operation: APIOperation) {
        if code.equals("unknownError"), operation.isNamed("stream_card") {
            self = .cardNotStreamable
        } else {
            self.init(code: code)
        }
    }

    private init(denied reason: RawSpan) {
        if reason.slice(0, 8).equals("QpsLimit") {
            self.init(.apiThrottled, retryAfter: 1000)
        } else if reason.slice(0, 8).equals("QpmLimit") {
            self.init(.apiThrottled, retryAfter: 60_000)
        } else if reason.slice(0, 13).equals("ApiCountLimit") {
            self.init(.apiQuotaExhausted)
        } else {
            self.init(.apiNotPermitted)
        }
    }

    private init(parameter reason: RawSpan) {
        if reason.equals("cardNotExist") || reason.equals("templateNotExist") || reason.equals("userIdNotExist")
            || reason.equals("stream.outTrackId")
        {
            self.init(.apiNotFound)
        } else if reason.equals("cardAlreadyExist") || reason.equals("callbackRouteKeyExist") {
            self.init(.apiAlreadyExists)
        } else if reason.equals("contentUnsafe") {
            self.init(.apiContentRefused)
        } else {
            self.init(.apiBadRequest)
        }
    }

    /// The outcome of an `errcode` of the older services.
    init(errorCode: Int64) {
        switch errorCode {
        case 0: self = .success
        case -1: self = .serverError
        // Not JSON, or sent as something else; a type of message that is not supported.
        case 40_035, 43_004, 400_105: self.init(.apiBadRequest)
        // Registration: the input is empty, the URL is empty, the URL cannot be read.
        case 40_036, 660_009, 660_019: self.init(.apiBadRequest)
        // The access token is wrong or expired; the AppKey or AppSecret is.
        case 40_014, 42_001: self.init(.apiTokenRefused)
        case 40_089, 40_096: self.init(.apiCredentialRefused)
        // The group was dissolved; the token is unknown; the robot is not in the group.
        case 400_013, 400_101, 400_106: self.init(.apiNotFound)
        // The limit of the application; that of the interface.
        case 90_018, 90_002: self.init(.apiThrottled, retryAfter: 1000)
        case 90_020: self.init(.apiQuotaExhausted)
        // A robot that sends more than 20 messages in a minute is slowed down for 10.
        case 410_100: self.init(.apiThrottled, retryAfter: 600_000)
        case 430_101...430_104: self.init(.apiContentRefused)
        default: self = .refused
        }
    }
}
