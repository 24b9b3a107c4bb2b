#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// What the platform answered to a request to its server API.
    ///
    /// All values of one answer belong to one thread at a time. Its description leaves the access token out.
    public struct APIResponse: CustomStringConvertible, CustomDebugStringConvertible {
        /// ``Status/ok`` when the platform did what was asked; otherwise why not, one of the codes from
        /// ``Status/apiRefused`` on.
        ///
        /// A card that was not delivered to every space is ``Status/apiDeliveryFailed``, although the platform calls it a
        /// success, and so is a card of which the platform does not say where it was delivered.
        public let outcome: Status
        /// `code`, such as `param.cardNotExist`, or the text of `errcode`; empty where there is none.
        public let code: String
        /// `errcode` of the older services; 0 for the others.
        public let platformCode: Int64
        /// `message` or `errmsg`, or `errorMsg` of the first space that a card was not delivered to.
        public let info: String
        /// `requestid`: what the platform's support asks for; empty where there is none.
        public let requestID: String
        /// The permissions that the application lacks.
        public let requiredScopes: [String]
        /// How long to wait before the same request may be sent again, in milliseconds; 0 where that is of no use.
        public let retryAfter: Int64
        /// `get_access_token`: the token; empty where there is none.
        public let accessToken: String
        /// `get_access_token`: how long it is valid, in seconds; 0 where there is none.
        public let expiresIn: Int64
        /// `outTrackId` of the card that was created; empty where there is none.
        public let outTrackID: String
        /// What became of the card in each space; a delivery without any is ``Status/apiDeliveryFailed``.
        public let deliveries: [Delivery]
        /// `processQueryKey` of messages and older cards; empty where there is none.
        public let processQueryKey: String
        /// `callbackUrl` that is registered now; empty where there is none.
        public let callbackURL: String
        /// `downloadUrl` of a message's file; empty where there is none.
        public let downloadURL: String
        /// What the request that was answered may have meant otherwise; empty where the answer was read without it.
        public let warnings: [APIWarning]
        /// `result`, of any type; absent where there is none.
        public let result: JSONValue
        /// The whole answer; absent where a block page stands in its place.
        public let root: JSONValue

        /// Reads an answer.
        ///
        /// - Parameters:
        ///   - operation: The name of the operation that was asked for.
        ///   - httpStatus: The status of the HTTP response.
        ///   - body: Its body; copied.
        /// - Throws: ``Status/apiOperationUnknown``, ``Status/apiHttpStatus``, ``Status/apiResponseMalformed`` with the
        ///   place in the body, ``Status/outOfMemory``.
        public init(operation: String, httpStatus: Int, body: [UInt8]) throws(IMHookError) {
            try self.init(operation, httpStatus, body, [])
        }

        init(
            _ operation: String,
            _ httpStatus: Int,
            _ body: [UInt8],
            _ warnings: [APIWarning]
        ) throws(IMHookError) {
            self.warnings = warnings
            let name = Array(operation.utf8)
            var broken: WireError?
            let arena = unsafe try DingTalkResponse.parse(body.span.bytes, &broken)
            let fields = unsafe try DingTalkResponse.read(
                name.span.bytes,
                httpStatus: Int32(clamping: httpStatus),
                body.span.bytes,
                arena,
                broken
            )
            outcome = fields.outcome
            code = arena.copy(fields.code)
            platformCode = fields.platformCode
            info = arena.copy(fields.info)
            requestID = arena.copy(fields.requestID)
            retryAfter = fields.retryAfter
            accessToken = arena.copy(fields.accessToken)
            expiresIn = fields.expiresIn
            outTrackID = arena.copy(fields.outTrackID)
            processQueryKey = arena.copy(fields.processQueryKey)
            callbackURL = arena.copy(fields.callbackURL)
            downloadURL = arena.copy(fields.downloadURL)
            requiredScopes = (0..<arena.count(fields.requiredScopes)).map { position in
                arena.copy(arena.textOrEmpty(arena.child(fields.requiredScopes, at: position) ?? JSONArena.absent))
            }
            deliveries = (0..<arena.count(fields.deliveries)).map { position in
                Delivery(arena.child(fields.deliveries, at: position) ?? JSONArena.absent, of: arena)
            }
            let storage = JSONStorage(arena)
            result = JSONValue(storage, fields.result)
            root = JSONValue(storage, fields.root)
        }

        public var description: String { "\(outcome), code \(code), request \(requestID): \(info)" }
        public var debugDescription: String { description }
    }
}

#endif
