// Code generated from Scripts/tables/dingtalk_operations.toml by make generate. DO NOT EDIT.

package imhook

import (
	"context"

	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// GetAccessToken fetches an access token for an internal application, by ClientID and ClientSecret (page
// 「获取企业内部应用的accessToken」).
func (a *DingTalkAPI) GetAccessToken(appKey, appSecret string) (*DingTalkRequest, error) {
	body := dingtalk.GetAccessTokenRequest{AppKey: appKey, AppSecret: appSecret}
	return a.Request(DingTalkCall{Operation: "get_access_token", Body: body})
}

// CreateCard creates a card, which is delivered later (page 「创建卡片」). Required: cardTemplateId, outTrackId and
// cardData.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) CreateCard(body dingtalk.CreateCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_card", Body: body, AccessToken: accessToken})
}

// CreateAndDeliverCard creates a card and delivers it (page 「创建并投放卡片」). Required: openSpaceId, cardTemplateId,
// outTrackId and cardData.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) CreateAndDeliverCard(
	body dingtalk.CreateAndDeliverCardBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_and_deliver_card", Body: body, AccessToken: accessToken})
}

// DeliverCard delivers a card that has the spaces already (page 「投放卡片」). Required: outTrackId and openSpaceId.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) DeliverCard(body dingtalk.DeliverCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "deliver_card", Body: body, AccessToken: accessToken})
}

// UpdateCard changes the data of a card (page 「更新卡片」). Required: outTrackId.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) UpdateCard(body dingtalk.UpdateCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "update_card", Body: body, AccessToken: accessToken})
}

// AppendCardSpaces adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).
// Required: outTrackId.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) AppendCardSpaces(
	body dingtalk.AppendCardSpacesBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "append_card_spaces", Body: body, AccessToken: accessToken})
}

// StreamCard writes a text of an AI card piece by piece (page 「AI 卡片流式更新」). Required: outTrackId, guid, key,
// content and isFull.
//
// Permission: Card.Streaming.Write.
func (a *DingTalkAPI) StreamCard(body dingtalk.StreamCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "stream_card", Body: body, AccessToken: accessToken})
}

// RegisterCardCallback registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).
// Required: callbackRouteKey and callbackUrl.
//
// Permission: Card.Instance.Write.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) RegisterCardCallback(
	body dingtalk.RegisterCardCallbackBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "register_card_callback", Body: body, AccessToken: accessToken})
}

// SessionReply answers a message to a robot in its chat, at the sessionWebhook of the message (page
// 「机器人回复/发送消息」, 「消息发送与接收类型」). Required: msgtype.
//
// sessionWebhook is the address that came with the message: an https:// URL at dingtalk.com, dingtalk.io or below, or
// one that begins with the Host of the API. A message that was forged must not send the program elsewhere.
func (a *DingTalkAPI) SessionReply(body dingtalk.SessionReplyBody, sessionWebhook string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "session_reply", Body: body, SessionWebhook: sessionWebhook})
}

// GetCorpAccessToken fetches an access token for an organisation that authorised a third-party application (page
// 「获取第三方应用授权企业的accessToken」).
func (a *DingTalkAPI) GetCorpAccessToken(
	suiteKey, suiteSecret, authCorpID, suiteTicket string,
) (*DingTalkRequest, error) {
	body := dingtalk.GetCorpAccessTokenRequest{
		SuiteKey: suiteKey, SuiteSecret: suiteSecret, AuthCorpID: authCorpID, SuiteTicket: suiteTicket,
	}
	return a.Request(DingTalkCall{Operation: "get_corp_access_token", Body: body})
}

// GetAccessTokenLegacy fetches an access token from the older service (page 「获取企业内部应用的access_token」).
func (a *DingTalkAPI) GetAccessTokenLegacy(appkey, appsecret string) (*DingTalkRequest, error) {
	body := dingtalk.GetAccessTokenLegacyRequest{Appkey: appkey, Appsecret: appsecret}
	return a.Request(DingTalkCall{Operation: "get_access_token_legacy", Body: body})
}

// RegisterCardCallbackLegacy registers the address that callbacks of older cards go to over HTTP (page
// 「注册互动卡片回调地址」). Required: callback_url.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) RegisterCardCallbackLegacy(
	body dingtalk.RegisterCardCallbackLegacyBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "register_card_callback_legacy", Body: body, AccessToken: accessToken})
}

// CloseTopCard closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」). Required: outTrackId.
//
// Permission: Card.Instance.Write.
func (a *DingTalkAPI) CloseTopCard(body dingtalk.CloseTopCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "close_top_card", Body: body, AccessToken: accessToken})
}

// CreateCardTemplate creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) CreateCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_card_template", Body: body, AccessToken: accessToken})
}

// GetCardTemplate reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its query is not documented, and passes as it is.
func (a *DingTalkAPI) GetCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "get_card_template", Body: body, AccessToken: accessToken})
}

// CopyCardTemplate copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) CopyCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "copy_card_template", Body: body, AccessToken: accessToken})
}

// RemoveCardTemplate removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) RemoveCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "remove_card_template", Body: body, AccessToken: accessToken})
}

// QueryCardTemplates lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) QueryCardTemplates(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "query_card_templates", Body: body, AccessToken: accessToken})
}

// PublishCardTemplate publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) PublishCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "publish_card_template", Body: body, AccessToken: accessToken})
}

// SaveCardTemplate saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (a *DingTalkAPI) SaveCardTemplate(body dingtalk.Members, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "save_card_template", Body: body, AccessToken: accessToken})
}

// SendInteractiveCard sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」). Required:
// cardTemplateId, outTrackId, conversationType and cardData.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) SendInteractiveCard(
	body dingtalk.SendInteractiveCardBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "send_interactive_card", Body: body, AccessToken: accessToken})
}

// CreateInteractiveCard creates a card of the older interface without sending it (page 「创建钉钉互动卡片」). Required:
// cardTemplateId, outTrackId, conversationType and cardData.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) CreateInteractiveCard(
	body dingtalk.CreateInteractiveCardBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_interactive_card", Body: body, AccessToken: accessToken})
}

// UpdateInteractiveCard changes the data of a card of the older interface (page 「更新钉钉互动卡片」). Required:
// outTrackId.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) UpdateInteractiveCard(
	body dingtalk.UpdateInteractiveCardBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "update_interactive_card", Body: body, AccessToken: accessToken})
}

// SendRobotCard sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」). Required: cardTemplateId,
// cardBizId and cardData.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) SendRobotCard(body dingtalk.SendRobotCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "send_robot_card", Body: body, AccessToken: accessToken})
}

// UpdateRobotCard changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」). Required: cardBizId.
//
// Closed to applications made since 2024-12-31.
func (a *DingTalkAPI) UpdateRobotCard(body dingtalk.UpdateRobotCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "update_robot_card", Body: body, AccessToken: accessToken})
}

// CreateTopBox creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」). Required:
// cardTemplateId, outTrackId and conversationType.
func (a *DingTalkAPI) CreateTopBox(body dingtalk.CreateTopBoxBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_top_box", Body: body, AccessToken: accessToken})
}

// SendCustomRobotMessage sends a message into a group through a custom robot, at its webhook (page
// 「自定义机器人发送群消息」, 「自定义机器人安全设置」). Required: msgtype.
//
// webhook is the robot's, as its settings show it; secret is that of its security settings (SEC…), which the URL is
// signed with, empty where it does not sign.
func (a *DingTalkAPI) SendCustomRobotMessage(
	body dingtalk.SendCustomRobotMessageBody, webhook, secret string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{
		Operation: "send_custom_robot_message", Body: body, SessionWebhook: webhook, RobotSecret: secret,
	})
}

// SendGroupMessage sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」).
// Required: openConversationId, robotCode, msgKey and msgParam.
func (a *DingTalkAPI) SendGroupMessage(
	body dingtalk.SendGroupMessageBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "send_group_message", Body: body, AccessToken: accessToken})
}

// SendDirectMessages sends a robot's message to people, each in their chat with the robot (page
// 「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」). Required: userIds, robotCode, msgKey and msgParam.
func (a *DingTalkAPI) SendDirectMessages(
	body dingtalk.SendDirectMessagesBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "send_direct_messages", Body: body, AccessToken: accessToken})
}

// DownloadMessageFile tells where the picture, audio, video or file of a message can be downloaded (page
// 「下载机器人接收消息的文件内容」). Required: downloadCode and robotCode.
func (a *DingTalkAPI) DownloadMessageFile(
	body dingtalk.DownloadMessageFileBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "download_message_file", Body: body, AccessToken: accessToken})
}

// CreateCard creates a card, which is delivered later (page 「创建卡片」). Required: cardTemplateId, outTrackId and
// cardData.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) CreateCard(ctx context.Context, body dingtalk.CreateCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_card", Body: body})
}

// CreateAndDeliverCard creates a card and delivers it (page 「创建并投放卡片」). Required: openSpaceId, cardTemplateId,
// outTrackId and cardData.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) CreateAndDeliverCard(
	ctx context.Context, body dingtalk.CreateAndDeliverCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_and_deliver_card", Body: body})
}

// DeliverCard delivers a card that has the spaces already (page 「投放卡片」). Required: outTrackId and openSpaceId.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) DeliverCard(ctx context.Context, body dingtalk.DeliverCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "deliver_card", Body: body})
}

// UpdateCard changes the data of a card (page 「更新卡片」). Required: outTrackId.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) UpdateCard(ctx context.Context, body dingtalk.UpdateCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "update_card", Body: body})
}

// AppendCardSpaces adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).
// Required: outTrackId.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) AppendCardSpaces(
	ctx context.Context, body dingtalk.AppendCardSpacesBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "append_card_spaces", Body: body})
}

// StreamCard writes a text of an AI card piece by piece (page 「AI 卡片流式更新」). Required: outTrackId, guid, key,
// content and isFull.
//
// Permission: Card.Streaming.Write.
func (c *DingTalkClient) StreamCard(ctx context.Context, body dingtalk.StreamCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "stream_card", Body: body})
}

// RegisterCardCallback registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).
// Required: callbackRouteKey and callbackUrl.
//
// Permission: Card.Instance.Write.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) RegisterCardCallback(
	ctx context.Context, body dingtalk.RegisterCardCallbackBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "register_card_callback", Body: body})
}

// SessionReply answers a message to a robot in its chat, at the sessionWebhook of the message (page
// 「机器人回复/发送消息」, 「消息发送与接收类型」). Required: msgtype.
//
// sessionWebhook is the address that came with the message: an https:// URL at dingtalk.com, dingtalk.io or below, or
// one that begins with the Host of the API. A message that was forged must not send the program elsewhere.
func (c *DingTalkClient) SessionReply(
	ctx context.Context, body dingtalk.SessionReplyBody, sessionWebhook string,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "session_reply", Body: body, SessionWebhook: sessionWebhook})
}

// RegisterCardCallbackLegacy registers the address that callbacks of older cards go to over HTTP (page
// 「注册互动卡片回调地址」). Required: callback_url.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) RegisterCardCallbackLegacy(
	ctx context.Context, body dingtalk.RegisterCardCallbackLegacyBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "register_card_callback_legacy", Body: body})
}

// CloseTopCard closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」). Required: outTrackId.
//
// Permission: Card.Instance.Write.
func (c *DingTalkClient) CloseTopCard(ctx context.Context, body dingtalk.CloseTopCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "close_top_card", Body: body})
}

// CreateCardTemplate creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) CreateCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_card_template", Body: body})
}

// GetCardTemplate reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its query is not documented, and passes as it is.
func (c *DingTalkClient) GetCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "get_card_template", Body: body})
}

// CopyCardTemplate copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) CopyCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "copy_card_template", Body: body})
}

// RemoveCardTemplate removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) RemoveCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "remove_card_template", Body: body})
}

// QueryCardTemplates lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) QueryCardTemplates(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "query_card_templates", Body: body})
}

// PublishCardTemplate publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) PublishCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "publish_card_template", Body: body})
}

// SaveCardTemplate saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).
//
// Its body is not documented, and passes as it is.
func (c *DingTalkClient) SaveCardTemplate(ctx context.Context, body dingtalk.Members) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "save_card_template", Body: body})
}

// SendInteractiveCard sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」). Required:
// cardTemplateId, outTrackId, conversationType and cardData.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) SendInteractiveCard(
	ctx context.Context, body dingtalk.SendInteractiveCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "send_interactive_card", Body: body})
}

// CreateInteractiveCard creates a card of the older interface without sending it (page 「创建钉钉互动卡片」). Required:
// cardTemplateId, outTrackId, conversationType and cardData.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) CreateInteractiveCard(
	ctx context.Context, body dingtalk.CreateInteractiveCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_interactive_card", Body: body})
}

// UpdateInteractiveCard changes the data of a card of the older interface (page 「更新钉钉互动卡片」). Required:
// outTrackId.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) UpdateInteractiveCard(
	ctx context.Context, body dingtalk.UpdateInteractiveCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "update_interactive_card", Body: body})
}

// SendRobotCard sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」). Required: cardTemplateId,
// cardBizId and cardData.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) SendRobotCard(
	ctx context.Context, body dingtalk.SendRobotCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "send_robot_card", Body: body})
}

// UpdateRobotCard changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」). Required: cardBizId.
//
// Closed to applications made since 2024-12-31.
func (c *DingTalkClient) UpdateRobotCard(
	ctx context.Context, body dingtalk.UpdateRobotCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "update_robot_card", Body: body})
}

// CreateTopBox creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」). Required:
// cardTemplateId, outTrackId and conversationType.
func (c *DingTalkClient) CreateTopBox(ctx context.Context, body dingtalk.CreateTopBoxBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_top_box", Body: body})
}

// SendCustomRobotMessage sends a message into a group through a custom robot, at its webhook (page
// 「自定义机器人发送群消息」, 「自定义机器人安全设置」). Required: msgtype.
//
// webhook is the robot's, as its settings show it; secret is that of its security settings (SEC…), which the URL is
// signed with, empty where it does not sign.
func (c *DingTalkClient) SendCustomRobotMessage(
	ctx context.Context, body dingtalk.SendCustomRobotMessageBody, webhook, secret string,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{
		Operation: "send_custom_robot_message", Body: body, SessionWebhook: webhook, RobotSecret: secret,
	})
}

// SendGroupMessage sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」).
// Required: openConversationId, robotCode, msgKey and msgParam.
func (c *DingTalkClient) SendGroupMessage(
	ctx context.Context, body dingtalk.SendGroupMessageBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "send_group_message", Body: body})
}

// SendDirectMessages sends a robot's message to people, each in their chat with the robot (page
// 「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」). Required: userIds, robotCode, msgKey and msgParam.
func (c *DingTalkClient) SendDirectMessages(
	ctx context.Context, body dingtalk.SendDirectMessagesBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "send_direct_messages", Body: body})
}

// DownloadMessageFile tells where the picture, audio, video or file of a message can be downloaded (page
// 「下载机器人接收消息的文件内容」). Required: downloadCode and robotCode.
func (c *DingTalkClient) DownloadMessageFile(
	ctx context.Context, body dingtalk.DownloadMessageFileBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "download_message_file", Body: body})
}
