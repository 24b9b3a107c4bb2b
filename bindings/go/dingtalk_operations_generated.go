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

// CreateCard creates a card, which is delivered later (page 「创建卡片」). Required: cardTemplateId, outTrackId and cardData.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) CreateCard(body dingtalk.CreateCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_card", Body: body, AccessToken: accessToken})
}

// CreateAndDeliverCard creates a card and delivers it (page 「创建并投放卡片」). Required: openSpaceId, cardTemplateId,
// outTrackId and cardData.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) CreateAndDeliverCard(
	body dingtalk.CreateAndDeliverCardBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "create_and_deliver_card", Body: body, AccessToken: accessToken})
}

// DeliverCard delivers a card that has the spaces already (page 「投放卡片」). Required: outTrackId and openSpaceId.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) DeliverCard(body dingtalk.DeliverCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "deliver_card", Body: body, AccessToken: accessToken})
}

// UpdateCard changes the data of a card (page 「更新卡片」). Required: outTrackId.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) UpdateCard(body dingtalk.UpdateCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "update_card", Body: body, AccessToken: accessToken})
}

// AppendCardSpaces adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」). Required:
// outTrackId.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) AppendCardSpaces(
	body dingtalk.AppendCardSpacesBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "append_card_spaces", Body: body, AccessToken: accessToken})
}

// StreamCard writes a text of an AI card piece by piece (page 「AI 卡片流式更新」). Required: outTrackId, guid, key, content
// and isFull.
func (a *DingTalkAPI) StreamCard(body dingtalk.StreamCardBody, accessToken string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "stream_card", Body: body, AccessToken: accessToken})
}

// RegisterCardCallback registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」). Required:
// callbackRouteKey and callbackUrl.
//
// Request with Delegated of [DingTalkCall] acts for the user that the token stands for.
func (a *DingTalkAPI) RegisterCardCallback(
	body dingtalk.RegisterCardCallbackBody, accessToken string,
) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "register_card_callback", Body: body, AccessToken: accessToken})
}

// SessionReply answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
// 「消息发送与接收类型」). Required: msgtype.
//
// sessionWebhook is the address that came with the message: an https:// URL at dingtalk.com, dingtalk.io or below, or
// one that begins with the Host of the API. A message that was forged must not send the program elsewhere.
func (a *DingTalkAPI) SessionReply(body dingtalk.SessionReplyBody, sessionWebhook string) (*DingTalkRequest, error) {
	return a.Request(DingTalkCall{Operation: "session_reply", Body: body, SessionWebhook: sessionWebhook})
}

// CreateCard creates a card, which is delivered later (page 「创建卡片」). Required: cardTemplateId, outTrackId and cardData.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) CreateCard(ctx context.Context, body dingtalk.CreateCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_card", Body: body})
}

// CreateAndDeliverCard creates a card and delivers it (page 「创建并投放卡片」). Required: openSpaceId, cardTemplateId,
// outTrackId and cardData.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) CreateAndDeliverCard(
	ctx context.Context, body dingtalk.CreateAndDeliverCardBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "create_and_deliver_card", Body: body})
}

// DeliverCard delivers a card that has the spaces already (page 「投放卡片」). Required: outTrackId and openSpaceId.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) DeliverCard(ctx context.Context, body dingtalk.DeliverCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "deliver_card", Body: body})
}

// UpdateCard changes the data of a card (page 「更新卡片」). Required: outTrackId.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) UpdateCard(ctx context.Context, body dingtalk.UpdateCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "update_card", Body: body})
}

// AppendCardSpaces adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」). Required:
// outTrackId.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) AppendCardSpaces(
	ctx context.Context, body dingtalk.AppendCardSpacesBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "append_card_spaces", Body: body})
}

// StreamCard writes a text of an AI card piece by piece (page 「AI 卡片流式更新」). Required: outTrackId, guid, key, content
// and isFull.
func (c *DingTalkClient) StreamCard(ctx context.Context, body dingtalk.StreamCardBody) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "stream_card", Body: body})
}

// RegisterCardCallback registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」). Required:
// callbackRouteKey and callbackUrl.
//
// Call with Delegated and AccessToken of [DingTalkCall] acts for a user.
func (c *DingTalkClient) RegisterCardCallback(
	ctx context.Context, body dingtalk.RegisterCardCallbackBody,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "register_card_callback", Body: body})
}

// SessionReply answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
// 「消息发送与接收类型」). Required: msgtype.
//
// sessionWebhook is the address that came with the message: an https:// URL at dingtalk.com, dingtalk.io or below, or
// one that begins with the Host of the API. A message that was forged must not send the program elsewhere.
func (c *DingTalkClient) SessionReply(
	ctx context.Context, body dingtalk.SessionReplyBody, sessionWebhook string,
) (*DingTalkResponse, error) {
	return c.Call(ctx, DingTalkCall{Operation: "session_reply", Body: body, SessionWebhook: sessionWebhook})
}
