#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// Writes requests to DingTalk's server API, for a program to send with the HTTP client it has.
    ///
    ///     let api = DingTalk.API()
    ///     let request = try api.createAndDeliverCard(card, accessToken: token)
    ///     … send request.method, request.url, request.headers and request.body …
    ///     let response = try request.response(httpStatus: status, body: body)
    ///     if response.outcome != .ok { … }
    ///
    /// Each operation has a method, which takes its body as a type of that operation, and a name for
    /// ``request(_:_:accessToken:delegated:)``, which takes any members. ``AccessToken`` says when to fetch a token, and ``OpenSpace`` writes where a card goes.
    public struct API: Sendable {
        private let host: String

        /// Says where the API is; what is wrong with that is said by the first request.
        ///
        /// - Parameter host: `https://` or `http://`, a host, optionally a port and a path; empty means
        ///   `https://api.dingtalk.com`. For the older services `api.dingtalk.com` and `api.dingtalk.io` mean
        ///   `oapi.dingtalk.com` and `oapi.dingtalk.io`, and the other way round for the others; any other host has both.
        ///   Without TLS everybody on the way reads tokens and secrets.
        public init(host: String = "") {
            self.host = host
        }

        /// Writes a request.
        ///
        /// The body is checked against what is documented of the operation: members that it requires, their types, the
        /// largest texts and numbers, whether each space has its deliver model, and what the platform would take and then
        /// ignore, such as a `callbackType` in lower case. Members that are not documented of the operation pass and are
        /// among the request's warnings. Values of a `cardParamMap` that are not texts become texts as the platform
        /// wants them.
        ///
        /// - Parameters:
        ///   - operation: The name, such as `create_and_deliver_card`.
        ///   - body: The members of the body, sent in this order.
        ///   - accessToken: The access token, for all but `get_access_token`.
        ///   - delegated: Act for the user that the token stands for.
        /// - Returns: The request.
        /// - Throws: ``Status/apiOperationUnknown``; ``Status/apiTokenMissing``, ``Status/optionOutOfRange``,
        ///   ``Status/optionConflict``; one of the codes 801 to 809 with ``IMHookError/path``;
        ///   ``Status/writerNotFinite``, ``Status/outOfMemory``. That the token is missing is thrown only for a call that has
        ///   no other fault, so that a body can be checked before there is a token.
        public func request(
            _ operation: String,
            _ body: JSON.Parameters,
            accessToken: String = "",
            delegated: Bool = false
        ) throws(IMHookError) -> APIRequest {
            try request(operation, json: Self.text(.object(body)), accessToken: accessToken, delegated: delegated)
        }

        /// Writes a request whose body is JSON text already.
        ///
        /// Otherwise like ``request(_:_:accessToken:delegated:)``.
        ///
        /// - Parameters:
        ///   - operation: The name.
        ///   - body: A JSON object; empty stands for the empty one.
        ///   - accessToken: The access token, for all but `get_access_token`.
        ///   - delegated: Act for the user that the token stands for.
        /// - Returns: The request.
        /// - Throws: The same, ``Status/bodyNotObject``, or a code of the families from 300 and 400 with the place in the
        ///   text.
        public func request(
            _ operation: String,
            json body: [UInt8],
            accessToken: String = "",
            delegated: Bool = false
        ) throws(IMHookError) -> APIRequest {
            try make(operation, body, accessToken, webhook: "", delegated)
        }

        /// Writes a request that answers a message to a robot in its chat.
        ///
        /// - Parameters:
        ///   - body: `msgtype` and the member that it names (page 「机器人回复/发送消息」).
        ///   - webhook: `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or below, or
        ///     one that begins with the host given. A message that was forged must not send the program elsewhere.
        /// - Returns: The request.
        /// - Throws: ``Status/optionOutOfRange`` for the webhook; otherwise like ``request(_:_:accessToken:delegated:)``.
        public func sessionReply(_ body: JSON.Parameters, to webhook: String) throws(IMHookError) -> APIRequest {
            try sessionReply(json: Self.text(.object(body)), to: webhook)
        }

        /// Writes a request that answers a message, from JSON text.
        ///
        /// Otherwise like ``sessionReply(_:to:)``.
        ///
        /// - Parameters:
        ///   - body: A JSON object.
        ///   - webhook: `sessionWebhook` of the message.
        /// - Returns: The request.
        /// - Throws: The same, ``Status/bodyNotObject``, or a code of the families from 300 and 400.
        public func sessionReply(json body: [UInt8], to webhook: String) throws(IMHookError) -> APIRequest {
            try make("session_reply", body, "", webhook: webhook, false)
        }

        /// Sends a message into a group through a custom robot (page 「自定义机器人发送群消息」).
        ///
        /// - Parameters:
        ///   - body: `msgtype` and the member that it names.
        ///   - webhook: The robot's webhook, as its settings show it.
        ///   - secret: The secret of its security settings (`SEC…`); empty where it does not sign.
        ///   - now: The clock, in Unix milliseconds, for the signature.
        /// - Returns: The request.
        /// - Throws: Like ``request(_:_:accessToken:delegated:)``; ``Status/optionOutOfRange`` also for a webhook that does
        ///   not lead to the platform.
        public func sendCustomRobotMessage(
            _ body: JSON.Parameters,
            to webhook: String,
            secret: String = "",
            now: Int64
        ) throws(IMHookError) -> APIRequest {
            try sendCustomRobotMessage(json: Self.text(.object(body)), to: webhook, secret: secret, now: now)
        }

        /// Sends a message through a custom robot, from JSON text.
        ///
        /// Otherwise like ``sendCustomRobotMessage(_:to:secret:now:)``.
        public func sendCustomRobotMessage(
            json body: [UInt8],
            to webhook: String,
            secret: String = "",
            now: Int64
        ) throws(IMHookError) -> APIRequest {
            try make("send_custom_robot_message", body, "", webhook: webhook, secret: secret, now: now, false)
        }

        /// Sends a message through a custom robot that is known by its access token, from JSON text.
        ///
        /// Otherwise like ``sendCustomRobotMessage(_:to:secret:now:)``.
        public func sendCustomRobotMessage(
            json body: [UInt8],
            accessToken: String,
            secret: String = "",
            now: Int64
        ) throws(IMHookError) -> APIRequest {
            try make("send_custom_robot_message", body, accessToken, webhook: "", secret: secret, now: now, false)
        }

        static func text(_ body: JSON) throws(IMHookError) -> [UInt8] {
            do {
                return try body.encoded()
            } catch {
                throw IMHookError(error, .body)
            }
        }

        func make(
            _ operation: String,
            _ body: [UInt8],
            _ accessToken: String,
            webhook: String,
            secret: String = "",
            now: Int64 = 0,
            _ isDelegated: Bool
        ) throws(IMHookError) -> APIRequest {
            let (name, token) = (Array(operation.utf8), Array(accessToken.utf8))
            let (host, webhook) = (Array(host.utf8), Array(webhook.utf8))
            let secret = Array(secret.utf8)
            let call = unsafe DingTalkCall(
                operation: name.span.bytes,
                body: body.span.bytes,
                accessToken: token.span.bytes,
                host: host.span.bytes,
                webhook: webhook.span.bytes,
                robotSecret: secret.span.bytes,
                now: now,
                isDelegated: isDelegated
            )
            return try APIRequest(operation, DingTalkRequest.make(call))
        }
    }
}

#endif
