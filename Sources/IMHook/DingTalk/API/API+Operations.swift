// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk.API {
    /// Fetches an access token for an internal application, by ClientID and ClientSecret (page 「获取企业内部应用的accessToken」).
    ///
    /// - Parameters:
    ///   - appKey: ClientID.
    ///   - appSecret: ClientSecret.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func getAccessToken(appKey: String, appSecret: String) throws(IMHookError) -> DingTalk.APIRequest {
        let body = GetAccessTokenRequest(appKey: appKey, appSecret: appSecret)
        return try request("get_access_token", json: Self.text(body.json))
    }

    /// Creates a card, which is delivered later (page 「创建卡片」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func createCard(
        _ body: CreateCardRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("create_card", json: Self.text(body.json), accessToken: accessToken, delegated: delegated)
    }

    /// Creates a card and delivers it (page 「创建并投放卡片」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func createAndDeliverCard(
        _ body: CreateAndDeliverCardRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request(
            "create_and_deliver_card",
            json: Self.text(body.json),
            accessToken: accessToken,
            delegated: delegated
        )
    }

    /// Delivers a card that has the spaces already (page 「投放卡片」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func deliverCard(
        _ body: DeliverCardRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("deliver_card", json: Self.text(body.json), accessToken: accessToken, delegated: delegated)
    }

    /// Changes the data of a card (page 「更新卡片」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func updateCard(
        _ body: UpdateCardRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("update_card", json: Self.text(body.json), accessToken: accessToken, delegated: delegated)
    }

    /// Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func appendCardSpaces(
        _ body: AppendCardSpacesRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("append_card_spaces", json: Self.text(body.json), accessToken: accessToken, delegated: delegated)
    }

    /// Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func streamCard(_ body: StreamCardRequest, accessToken: String) throws(IMHookError) -> DingTalk.APIRequest {
        try request("stream_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    ///   - delegated: Act for the user that the token stands for.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func registerCardCallback(
        _ body: RegisterCardCallbackRequest,
        accessToken: String,
        delegated: Bool = false
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request(
            "register_card_callback",
            json: Self.text(body.json),
            accessToken: accessToken,
            delegated: delegated
        )
    }

    /// Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」, 「消息发送与接收类型」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - webhook: `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or below, or
    ///     one that begins with the host given. A message that was forged must not send the program elsewhere.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sessionReply(
        _ body: SessionReplyRequest,
        to webhook: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try make("session_reply", Self.text(body.json), "", webhook: webhook, false)
    }
}

#endif
