// Code generated from Scripts/tables/dingtalk_operations.toml by make generate. DO NOT EDIT.

package imhook_test

import (
	"context"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

const dingTalkToken, dingTalkWebhook = "b2c7-example-token", "https://oapi.dingtalk.com/robot/sendBySession?session=1"

// laterMembers are members that no type has.
func laterMembers() dingtalk.Members {
	return dingtalk.Members{"laterMember": map[string]any{"kept": []any{1, nil, "<&>"}}}
}

func createCard1() (body dingtalk.CreateCardRequest) {
	body.CardTemplateID = "cardTemplateId <样例>"
	body.OutTrackID = "outTrackId <样例>"
	body.CardData = dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}
	body.UserID = "userId <样例>"
	body.UserIDType = 2
	body.CallbackType = "HTTP"
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.PrivateData = map[string]dingtalk.CardData{"u1001": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}, "u1002": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}}
	body.OpenDynamicDataConfig = &dingtalk.DynamicData{DynamicDataSourceConfigs: []dingtalk.DataSource{dingtalk.DataSource{DynamicDataSourceID: "dynamicDataSourceId <样例>", PullConfig: dingtalk.PullConfig{PullStrategy: "INTERVAL", Interval: 30, TimeUnit: "SECONDS", Other: laterMembers()}, ConstParams: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}, Other: laterMembers()}
	body.CardAtUserIDs = []string{"u1001", "u1002"}
	body.ImGroupOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.ImRobotOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.ImSingleOpenSpaceModel = &dingtalk.Space{SupportForward: dingtalk.Pointer(bool(true)), LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.TopOpenSpaceModel = &dingtalk.TopSpace{SpaceType: "ONE_BOX", Other: laterMembers()}
	body.CoFeedOpenSpaceModel = map[string]any{"member": []any{"x"}}
	body.Other = laterMembers()
	return body
}

func createAndDeliverCard1() (body dingtalk.CreateAndDeliverCardRequest) {
	body.OpenSpaceID = "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001"
	body.CardTemplateID = "cardTemplateId <样例>"
	body.OutTrackID = "outTrackId <样例>"
	body.CardData = dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}
	body.ImGroupOpenDeliverModel = &dingtalk.GroupDelivery{RobotCode: "robotCode <样例>", AtUserIDs: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Recipients: []string{"u1001", "u1002"}, Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.ImRobotOpenDeliverModel = &dingtalk.RobotDelivery{SpaceType: "IM_ROBOT", RobotCode: "robotCode <样例>", Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.ImSingleOpenDeliverModel = &dingtalk.SingleDelivery{AtUserIDs: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.TopOpenDeliverModel = &dingtalk.TopDelivery{ExpiredTimeMillis: 1700000000123, UserIDs: []string{"u1001", "u1002"}, Platforms: []string{"android", "ios", "win", "mac"}, Other: laterMembers()}
	body.CoFeedOpenDeliverModel = map[string]any{"member": []any{"x"}}
	body.DocOpenDeliverModel = map[string]any{"member": []any{"x"}}
	body.UserID = "userId <样例>"
	body.UserIDType = 2
	body.CallbackType = "HTTP"
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.PrivateData = map[string]dingtalk.CardData{"u1001": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}, "u1002": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}}
	body.OpenDynamicDataConfig = &dingtalk.DynamicData{DynamicDataSourceConfigs: []dingtalk.DataSource{dingtalk.DataSource{DynamicDataSourceID: "dynamicDataSourceId <样例>", PullConfig: dingtalk.PullConfig{PullStrategy: "INTERVAL", Interval: 30, TimeUnit: "SECONDS", Other: laterMembers()}, ConstParams: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}, Other: laterMembers()}
	body.CardAtUserIDs = []string{"u1001", "u1002"}
	body.ImGroupOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.ImRobotOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.ImSingleOpenSpaceModel = &dingtalk.Space{SupportForward: dingtalk.Pointer(bool(true)), LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.TopOpenSpaceModel = &dingtalk.TopSpace{SpaceType: "ONE_BOX", Other: laterMembers()}
	body.CoFeedOpenSpaceModel = map[string]any{"member": []any{"x"}}
	body.Other = laterMembers()
	return body
}

func deliverCard1() (body dingtalk.DeliverCardRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.OpenSpaceID = "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001"
	body.UserIDType = 2
	body.ImGroupOpenDeliverModel = &dingtalk.GroupDelivery{RobotCode: "robotCode <样例>", AtUserIDs: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Recipients: []string{"u1001", "u1002"}, Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.ImRobotOpenDeliverModel = &dingtalk.RobotDelivery{SpaceType: "IM_ROBOT", RobotCode: "robotCode <样例>", Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.ImSingleOpenDeliverModel = &dingtalk.SingleDelivery{AtUserIDs: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Extension: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.TopOpenDeliverModel = &dingtalk.TopDelivery{ExpiredTimeMillis: 1700000000123, UserIDs: []string{"u1001", "u1002"}, Platforms: []string{"android", "ios", "win", "mac"}, Other: laterMembers()}
	body.CoFeedOpenDeliverModel = map[string]any{"member": []any{"x"}}
	body.DocOpenDeliverModel = map[string]any{"member": []any{"x"}}
	body.Other = laterMembers()
	return body
}

func updateCard1() (body dingtalk.UpdateCardRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.CardData = &dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}
	body.PrivateData = map[string]dingtalk.CardData{"u1001": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}, "u1002": dingtalk.CardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, Other: laterMembers()}}
	body.CardUpdateOptions = &dingtalk.UpdateOptions{UpdateCardDataByKey: dingtalk.Pointer(bool(true)), UpdatePrivateDataByKey: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.UserIDType = 2
	body.Other = laterMembers()
	return body
}

func appendCardSpaces1() (body dingtalk.AppendCardSpacesRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.ImGroupOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.ImRobotOpenSpaceModel = &dingtalk.ForwardableSpace{SupportForward: true, LastMessageI18n: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, SearchSupport: &dingtalk.SearchSupport{SearchIcon: "searchIcon <样例>", SearchTypeName: "{\"zh_CN\": \"样例\"}", SearchDesc: "searchDesc <样例>", Other: laterMembers()}, Notification: &dingtalk.Notification{AlertContent: "alertContent <样例>", NotificationOff: dingtalk.Pointer(bool(true)), Other: laterMembers()}, Other: laterMembers()}
	body.TopOpenSpaceModel = &dingtalk.TopSpace{SpaceType: "ONE_BOX", Other: laterMembers()}
	body.CoFeedOpenSpaceModel = map[string]any{"member": []any{"x"}}
	body.Other = laterMembers()
	return body
}

func streamCard1() (body dingtalk.StreamCardRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.Guid = "guid <样例>"
	body.Key = "key <样例>"
	body.Content = "content <样例>"
	body.IsFull = true
	body.IsFinalize = dingtalk.Pointer(bool(true))
	body.IsError = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func registerCardCallback1() (body dingtalk.RegisterCardCallbackRequest) {
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.CallbackURL = "callbackUrl <样例>"
	body.APISecret = "apiSecret <样例>"
	body.ForceUpdate = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func sessionReply1() (body dingtalk.SessionReplyRequest) {
	body.Msgtype = "text"
	body.Text = &dingtalk.ReplyText{Content: "content <样例>", Other: laterMembers()}
	body.At = &dingtalk.ReplyAt{AtMobiles: []string{"u1001", "u1002"}, AtUserIDs: []string{"u1001", "u1002"}, IsAtAll: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.Other = laterMembers()
	return body
}

func registerCardCallbackLegacy1() (body dingtalk.RegisterCardCallbackLegacyRequest) {
	body.CallbackURL = "callback_url <样例>"
	body.APISecret = "api_secret <样例>"
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.ForceUpdate = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func closeTopCard1() (body dingtalk.CloseTopCardRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.OpenConversationID = "openConversationId <样例>"
	body.Other = laterMembers()
	return body
}

func sendInteractiveCard1() (body dingtalk.SendInteractiveCardRequest) {
	body.CardTemplateID = "cardTemplateId <样例>"
	body.OutTrackID = "outTrackId <样例>"
	body.ConversationType = 1
	body.CardData = dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.OpenConversationID = "openConversationId <样例>"
	body.ReceiverUserIDList = []string{"u1001", "u1002"}
	body.RobotCode = "robotCode <样例>"
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.PrivateData = map[string]dingtalk.OldCardData{"u1001": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}, "u1002": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}
	body.ChatBotID = "chatBotId <样例>"
	body.UserIDType = 2
	body.AtOpenIDs = map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}
	body.CardOptions = &dingtalk.InteractiveCardOptions{SupportForward: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.PullStrategy = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func createInteractiveCard1() (body dingtalk.CreateInteractiveCardRequest) {
	body.CardTemplateID = "cardTemplateId <样例>"
	body.OutTrackID = "outTrackId <样例>"
	body.ConversationType = 1
	body.CardData = dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.OpenConversationID = "openConversationId <样例>"
	body.ReceiverUserIDList = []string{"u1001", "u1002"}
	body.RobotCode = "robotCode <样例>"
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.PrivateData = map[string]dingtalk.OldCardData{"u1001": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}, "u1002": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}
	body.ChatBotID = "chatBotId <样例>"
	body.UserIDType = 2
	body.AtOpenIDs = map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}
	body.CardOptions = &dingtalk.InteractiveCardOptions{SupportForward: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.PullStrategy = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func updateInteractiveCard1() (body dingtalk.UpdateInteractiveCardRequest) {
	body.OutTrackID = "outTrackId <样例>"
	body.CardData = &dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.PrivateData = map[string]dingtalk.OldCardData{"u1001": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}, "u1002": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}
	body.UserIDType = 2
	body.CardOptions = &dingtalk.UpdateOptions{UpdateCardDataByKey: dingtalk.Pointer(bool(true)), UpdatePrivateDataByKey: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.Other = laterMembers()
	return body
}

func sendRobotCard1() (body dingtalk.SendRobotCardRequest) {
	body.CardTemplateID = "cardTemplateId <样例>"
	body.CardBizID = "cardBizId <样例>"
	body.CardData = map[string]any{"contents": []any{map[string]any{"text": "<b>"}}}
	body.RobotCode = "robotCode <样例>"
	body.OpenConversationID = "openConversationId <样例>"
	body.SingleChatReceiver = map[string]any{"userId": "userId <样例>"}
	body.CallbackURL = "callbackUrl <样例>"
	body.SendOptions = &dingtalk.RobotCardOptions{AtUserListJSON: []any{map[string]any{"userId": "u1001"}}, AtAll: dingtalk.Pointer(bool(true)), ReceiverListJSON: []any{map[string]any{"userId": "u1001"}}, CardPropertyJSON: map[string]any{"contents": []any{map[string]any{"text": "<b>"}}}, Other: laterMembers()}
	body.PullStrategy = dingtalk.Pointer(bool(true))
	body.Other = laterMembers()
	return body
}

func updateRobotCard1() (body dingtalk.UpdateRobotCardRequest) {
	body.CardBizID = "cardBizId <样例>"
	body.CardData = map[string]any{"contents": []any{map[string]any{"text": "<b>"}}}
	body.Other = laterMembers()
	return body
}

func createTopBox1() (body dingtalk.CreateTopBoxRequest) {
	body.CardTemplateID = "cardTemplateId <样例>"
	body.OutTrackID = "outTrackId <样例>"
	body.ConversationType = 2
	body.CallbackRouteKey = "callbackRouteKey <样例>"
	body.CardData = &dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}
	body.UserIDPrivateDataMap = map[string]dingtalk.OldCardData{"u1001": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}, "u1002": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}
	body.UnionIDPrivateDataMap = map[string]dingtalk.OldCardData{"u1001": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}, "u1002": dingtalk.OldCardData{CardParamMap: map[string]any{"amount": 12.5, "count": 3, "lines": []any{map[string]any{"sku": "A-1"}}, "text": "已同意 <b>", "urgent": true}, CardMediaIDParamMap: map[string]string{"ZH_CN": "a", "u1001": "韩梅梅"}, Other: laterMembers()}}
	body.CardSettings = &dingtalk.TopBoxSettings{PullStrategy: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.OpenConversationID = "openConversationId <样例>"
	body.UserID = "userId <样例>"
	body.UnionID = "unionId <样例>"
	body.RobotCode = "robotCode <样例>"
	body.CoolAppCode = "coolAppCode <样例>"
	body.GroupTemplateID = "groupTemplateId <样例>"
	body.ReceiverUserIDList = []string{"u1001", "u1002"}
	body.ReceiverUnionIDList = []string{"u1001", "u1002"}
	body.ExpiredTime = dingtalk.Pointer(int64(1700000000123))
	body.Platforms = "ios|mac|android|win"
	body.Other = laterMembers()
	return body
}

func sendCustomRobotMessage1() (body dingtalk.SendCustomRobotMessageRequest) {
	body.Msgtype = "text"
	body.MsgUUID = "msgUuid <样例>"
	body.Text = &dingtalk.ReplyText{Content: "content <样例>", Other: laterMembers()}
	body.At = &dingtalk.ReplyAt{AtMobiles: []string{"u1001", "u1002"}, AtUserIDs: []string{"u1001", "u1002"}, IsAtAll: dingtalk.Pointer(bool(true)), Other: laterMembers()}
	body.Other = laterMembers()
	return body
}

func sendGroupMessage1() (body dingtalk.SendGroupMessageRequest) {
	body.OpenConversationID = "openConversationId <样例>"
	body.RobotCode = "robotCode <样例>"
	body.MsgKey = "sampleText"
	body.MsgParam = map[string]any{"content": "content <样例>"}
	body.Other = laterMembers()
	return body
}

func sendDirectMessages1() (body dingtalk.SendDirectMessagesRequest) {
	body.UserIDs = []string{"u1001", "u1002"}
	body.RobotCode = "robotCode <样例>"
	body.MsgKey = "sampleText"
	body.MsgParam = map[string]any{"content": "content <样例>"}
	body.Other = laterMembers()
	return body
}

func downloadMessageFile1() (body dingtalk.DownloadMessageFileRequest) {
	body.DownloadCode = "downloadCode <样例>"
	body.RobotCode = "robotCode <样例>"
	body.Other = laterMembers()
	return body
}

// dingTalkRequests makes the request of every full body.
var dingTalkRequests = []func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error){
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.GetAccessToken("appKey <样例>", "appSecret <样例>")
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CreateCard(createCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CreateAndDeliverCard(createAndDeliverCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.DeliverCard(deliverCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.UpdateCard(updateCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.AppendCardSpaces(appendCardSpaces1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.StreamCard(streamCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.RegisterCardCallback(registerCardCallback1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SessionReply(sessionReply1(), dingTalkWebhook)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.GetCorpAccessToken("suiteKey <样例>", "suiteSecret <样例>", "authCorpId <样例>", "suiteTicket <样例>")
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.GetAccessTokenLegacy("appkey <样例>", "appsecret <样例>")
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.RegisterCardCallbackLegacy(registerCardCallbackLegacy1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CloseTopCard(closeTopCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CreateCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.GetCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CopyCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.RemoveCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.QueryCardTemplates(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.PublishCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SaveCardTemplate(laterMembers(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SendInteractiveCard(sendInteractiveCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CreateInteractiveCard(createInteractiveCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.UpdateInteractiveCard(updateInteractiveCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SendRobotCard(sendRobotCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.UpdateRobotCard(updateRobotCard1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.CreateTopBox(createTopBox1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SendCustomRobotMessage(sendCustomRobotMessage1(), dingTalkWebhook, "")
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SendGroupMessage(sendGroupMessage1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.SendDirectMessages(sendDirectMessages1(), dingTalkToken)
	},
	func(api *imhook.DingTalkAPI) (*imhook.DingTalkRequest, error) {
		return api.DownloadMessageFile(downloadMessageFile1(), dingTalkToken)
	},
}

// dingTalkCalls makes the call with every full body, but those that fetch a token.
func dingTalkCalls(ctx context.Context, client *imhook.DingTalkClient) {
	_, _ = client.CreateCard(ctx, createCard1())
	_, _ = client.CreateAndDeliverCard(ctx, createAndDeliverCard1())
	_, _ = client.DeliverCard(ctx, deliverCard1())
	_, _ = client.UpdateCard(ctx, updateCard1())
	_, _ = client.AppendCardSpaces(ctx, appendCardSpaces1())
	_, _ = client.StreamCard(ctx, streamCard1())
	_, _ = client.RegisterCardCallback(ctx, registerCardCallback1())
	_, _ = client.SessionReply(ctx, sessionReply1(), dingTalkWebhook)
	_, _ = client.RegisterCardCallbackLegacy(ctx, registerCardCallbackLegacy1())
	_, _ = client.CloseTopCard(ctx, closeTopCard1())
	_, _ = client.CreateCardTemplate(ctx, laterMembers())
	_, _ = client.GetCardTemplate(ctx, laterMembers())
	_, _ = client.CopyCardTemplate(ctx, laterMembers())
	_, _ = client.RemoveCardTemplate(ctx, laterMembers())
	_, _ = client.QueryCardTemplates(ctx, laterMembers())
	_, _ = client.PublishCardTemplate(ctx, laterMembers())
	_, _ = client.SaveCardTemplate(ctx, laterMembers())
	_, _ = client.SendInteractiveCard(ctx, sendInteractiveCard1())
	_, _ = client.CreateInteractiveCard(ctx, createInteractiveCard1())
	_, _ = client.UpdateInteractiveCard(ctx, updateInteractiveCard1())
	_, _ = client.SendRobotCard(ctx, sendRobotCard1())
	_, _ = client.UpdateRobotCard(ctx, updateRobotCard1())
	_, _ = client.CreateTopBox(ctx, createTopBox1())
	_, _ = client.SendCustomRobotMessage(ctx, sendCustomRobotMessage1(), dingTalkWebhook, "")
	_, _ = client.SendGroupMessage(ctx, sendGroupMessage1())
	_, _ = client.SendDirectMessages(ctx, sendDirectMessages1())
	_, _ = client.DownloadMessageFile(ctx, downloadMessageFile1())
}
