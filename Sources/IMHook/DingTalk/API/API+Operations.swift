// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// Fetches an access token for an internal application, by ClientID and ClientSecret (page
    /// 「获取企业内部应用的accessToken」).
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
    /// Permission: `Card.Instance.Write`.
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
    /// Permission: `Card.Instance.Write`.
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
    /// Permission: `Card.Instance.Write`.
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
    /// Permission: `Card.Instance.Write`.
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
    /// Permission: `Card.Instance.Write`.
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
    /// Permission: `Card.Streaming.Write`.
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
    /// Permission: `Card.Instance.Write`.
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

    /// Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
    /// 「消息发送与接收类型」).
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

    /// Fetches an access token for an organisation that authorised a third-party application (page
    /// 「获取第三方应用授权企业的accessToken」).
    ///
    /// - Parameters:
    ///   - suiteKey: SuiteKey of the application.
    ///   - suiteSecret: SuiteSecret of the application.
    ///   - authCorpID: The organisation.
    ///   - suiteTicket: The last ticket that the event suite_ticket brought.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func getCorpAccessToken(
        suiteKey: String,
        suiteSecret: String,
        authCorpID: String,
        suiteTicket: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        let body = GetCorpAccessTokenRequest(
            suiteKey: suiteKey,
            suiteSecret: suiteSecret,
            authCorpID: authCorpID,
            suiteTicket: suiteTicket
        )
        return try request("get_corp_access_token", json: Self.text(body.json))
    }

    /// Fetches an access token from the older service (page 「获取企业内部应用的access_token」).
    ///
    /// - Parameters:
    ///   - appkey: AppKey (ClientID).
    ///   - appsecret: AppSecret (ClientSecret).
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func getAccessTokenLegacy(appkey: String, appsecret: String) throws(IMHookError) -> DingTalk.APIRequest {
        let body = GetAccessTokenLegacyRequest(appkey: appkey, appsecret: appsecret)
        return try request("get_access_token_legacy", json: Self.text(body.json))
    }

    /// Registers the address that callbacks of older cards go to over HTTP (page 「注册互动卡片回调地址」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func registerCardCallbackLegacy(
        _ body: RegisterCardCallbackLegacyRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("register_card_callback_legacy", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」).
    ///
    /// Permission: `Card.Instance.Write`.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func closeTopCard(
        _ body: CloseTopCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("close_top_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func createCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("create_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its query is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func getCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("get_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func copyCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("copy_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func removeCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("remove_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func queryCardTemplates(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("query_card_templates", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func publishCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("publish_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).
    ///
    /// Its body is not documented, and passes as it is.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func saveCardTemplate(
        _ body: JSON.Parameters,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("save_card_template", json: Self.text(.object(body)), accessToken: accessToken)
    }

    /// Sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sendInteractiveCard(
        _ body: SendInteractiveCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("send_interactive_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Creates a card of the older interface without sending it (page 「创建钉钉互动卡片」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func createInteractiveCard(
        _ body: CreateInteractiveCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("create_interactive_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Changes the data of a card of the older interface (page 「更新钉钉互动卡片」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func updateInteractiveCard(
        _ body: UpdateInteractiveCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("update_interactive_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sendRobotCard(
        _ body: SendRobotCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("send_robot_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」).
    ///
    /// Closed to applications made since 2024-12-31.
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func updateRobotCard(
        _ body: UpdateRobotCardRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("update_robot_card", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func createTopBox(
        _ body: CreateTopBoxRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("create_top_box", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Sends a message into a group through a custom robot, at its webhook (page 「自定义机器人发送群消息」,
    /// 「自定义机器人安全设置」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - webhook: The robot's webhook, as its settings show it.
    ///   - secret: That of its security settings (`SEC…`); empty where it has none.
    ///   - now: The clock, in Unix milliseconds, for the signature.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sendCustomRobotMessage(
        _ body: SendCustomRobotMessageRequest,
        to webhook: String,
        secret: String = "",
        now: Int64
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try sendCustomRobotMessage(json: Self.text(body.json), to: webhook, secret: secret, now: now)
    }

    /// Sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sendGroupMessage(
        _ body: SendGroupMessageRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("send_group_message", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Sends a robot's message to people, each in their chat with the robot (page
    /// 「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func sendDirectMessages(
        _ body: SendDirectMessagesRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("send_direct_messages", json: Self.text(body.json), accessToken: accessToken)
    }

    /// Tells where the picture, audio, video or file of a message can be downloaded (page
    /// 「下载机器人接收消息的文件内容」).
    ///
    /// - Parameters:
    ///   - body: The members of the body.
    ///   - accessToken: The access token.
    /// - Returns: The request.
    /// - Throws: Like ``request(_:_:accessToken:delegated:)``.
    public func downloadMessageFile(
        _ body: DownloadMessageFileRequest,
        accessToken: String
    ) throws(IMHookError) -> DingTalk.APIRequest {
        try request("download_message_file", json: Self.text(body.json), accessToken: accessToken)
    }
}

#endif
