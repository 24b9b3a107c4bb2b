#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// Writes requests to the official-account service of the REST API, for a program to send with the HTTP client it has
    /// (page "RESTful API Overview", 1047/34620).
    ///
    ///     let api = TencentChat.API(sdkAppID: 1_409_990_001, identifier: "administrator", credential: .secretKey(key))
    ///     let request = try api.request("destroy_official_account", ["Official_Account": account], now: now)
    ///     … send request.method, request.url, request.headers and request.body …
    ///     let response = try request.response(httpStatus: 200, body: body)
    public struct API: Sendable {
        /// What the administrator is known by.
        public enum Credential: Sendable {
            /// A UserSig of that account.
            case userSig(String)
            /// The secret key of the application, with which a UserSig is made for each request, valid for a day.
            case secretKey(String)
        }

        private let sdkAppID: UInt64
        private let identifier: String
        private let credential: Credential
        private let domain: String

        /// Names who calls; what is wrong with it is said by the first request.
        ///
        /// - Parameters:
        ///   - sdkAppID: The SDKAppID of the application, at least 1.
        ///   - identifier: An administrator account of the application.
        ///   - credential: What that account is known by.
        ///   - domain: The host of the application's region; that of China by default.
        public init(
            sdkAppID: UInt64,
            identifier: String,
            credential: Credential,
            domain: String = "console.tim.qq.com"
        ) {
            self.sdkAppID = sdkAppID
            self.identifier = identifier
            self.credential = credential
            self.domain = domain
        }

        /// Writes a request.
        ///
        /// The body is checked against what is documented of the operation: members that it requires, their types, the
        /// largest sizes and numbers, `MsgBody` like a rewritten message. Members that are not documented pass.
        /// `send_official_account_msg` gets a `Random` when it has none. Which spelling of the account
        /// `modify_official_account_base_info` wants is not certain: `Official_Account`, as all others do, or
        /// `OfficialAccount`, as one SDK sends; one of them is required, and both may be given.
        ///
        /// - Parameters:
        ///   - operation: The name, such as `send_official_account_msg`.
        ///   - body: The members of the body, sent in this order.
        ///   - random: `random` of the URL, new for each request; nil has one drawn.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: The request.
        /// - Throws: ``Status/apiOperationUnknown``; ``Status/apiFieldMissing``, ``Status/apiFieldWrongType``,
        ///   ``Status/apiFieldTooLong``, ``Status/apiTooManyItems``, ``Status/apiFieldOutOfRange``,
        ///   ``Status/apiFieldConflict`` or one of the codes 717 to 719 with ``IMHookError/path``;
        ///   ``Status/optionOutOfRange``, ``Status/secretMissing``, ``Status/writerNotFinite``, ``Status/outOfMemory``.
        public func request(
            _ operation: String,
            _ body: JSON.Parameters,
            random: UInt32? = nil,
            now: Int64
        ) throws(IMHookError) -> APIRequest {
            let text: [UInt8]
            do {
                text = try JSON.object(body).encoded()
            } catch {
                throw IMHookError(error, .body)
            }
            return try request(operation, json: text, random: random, now: now)
        }

        /// Writes a request whose body is JSON text already.
        ///
        /// Otherwise like ``request(_:_:random:now:)``.
        ///
        /// - Parameters:
        ///   - operation: The name, such as `send_official_account_msg`.
        ///   - body: A JSON object; empty stands for the empty one.
        ///   - random: `random` of the URL, new for each request; nil has one drawn.
        ///   - now: The clock, in Unix milliseconds.
        /// - Returns: The request.
        /// - Throws: The same, ``Status/bodyNotObject``, or a code of the families from 300 and 400 with the place in the
        ///   text.
        public func request(
            _ operation: String,
            json body: [UInt8],
            random: UInt32? = nil,
            now: Int64
        ) throws(IMHookError) -> APIRequest {
            var (userSig, secretKey): ([UInt8], [UInt8]) = ([], [])
            switch credential {
            case .userSig(let text): userSig = Array(text.utf8)
            case .secretKey(let text): secretKey = Array(text.utf8)
            }
            let (name, identifier, domain) = (Array(operation.utf8), Array(identifier.utf8), Array(domain.utf8))
            let caller = unsafe try TencentChatCaller(
                appID: sdkAppID,
                identifier: identifier.span.bytes,
                userSig: userSig.span.bytes,
                secretKey: secretKey.span.bytes,
                domain: domain.span.bytes
            )
            let storage = unsafe try TencentChatRequest.make(
                caller,
                name.span.bytes,
                body: body.span.bytes,
                now: now,
                random: random ?? 0
            )
            return APIRequest(operation, storage)
        }
    }
}

#endif
