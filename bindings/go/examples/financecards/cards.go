package main

import (
	"context"
	"fmt"
	"sync/atomic"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// route names the address of this program on the cards.
const route = "finance"

// What an application keeps in its database.
var (
	receipts atomic.Int64
	balances = map[string]string{"u1001": "1280.50", "u1002": "64.00"}
)

// newHook is the address of the callbacks.
func newHook(apiSecret string) *imhook.DingTalk {
	hook := &imhook.DingTalk{APISecret: apiSecret, ReplayGuard: &imhook.ReplayGuard{}}
	hook.OnDynamicData(invoice)
	hook.OnPrivatePull(balance)
	return hook
}

// invoice answers the sources that the card asks for, and no others. One more receipt has come in whenever somebody looks.
func invoice(_ context.Context, data *imhook.DynamicData) (imhook.Reply, error) {
	reply := data.Reply()
	for _, query := range data.Queries {
		switch query.ID {
		case "amount":
			reply = reply.Source(query.ID, map[string]string{"amount": fmt.Sprintf("%d.00 元", 80*receipts.Add(1))})
		case "destination":
			reply = reply.Source(query.ID, map[string]string{"destination": "杭州"})
		}
	}
	return reply, nil
}

// balance answers with what a viewer may see, and nobody else.
func balance(_ context.Context, pull *imhook.PrivatePull) (imhook.Reply, error) {
	balance, known := balances[pull.UserID]
	if !known {
		balance = "0.00"
	}
	return pull.Reply().Private("balance", balance+" 元"), nil
}

// publish registers the address of this program, sends the invoice, and pins the balance.
func publish(ctx context.Context, client *imhook.DingTalkClient, setting func(name string) string) error {
	group := setting("DINGTALK_OPEN_CONVERSATION_ID")
	space, err := imhook.OpenSpaceID(imhook.OpenSpace{Type: "IM_GROUP", ID: group})
	if err != nil {
		return err
	}
	isOurs := true // the key is this program's own: an older address of it is of no use
	if _, err := client.RegisterCardCallback(ctx, dingtalk.RegisterCardCallbackRequest{
		CallbackRouteKey: route, CallbackURL: setting("DINGTALK_CALLBACK_URL"), APISecret: setting("DINGTALK_API_SECRET"),
		ForceUpdate: &isOurs,
	}); err != nil {
		return err
	}
	if _, err := client.CreateAndDeliverCard(ctx, dingtalk.CreateAndDeliverCardRequest{
		CardTemplateID:   setting("DINGTALK_INVOICE_TEMPLATE_ID"),
		OutTrackID:       "invoice-7781",
		CallbackType:     "HTTP",
		CallbackRouteKey: route,
		CardData: dingtalk.CardData{CardParamMap: map[string]any{
			"title": "张三提交的报销单", "type": "差旅费", "status": "未审批",
		}},
		OpenDynamicDataConfig: &dingtalk.DynamicData{DynamicDataSourceConfigs: []dingtalk.DataSource{
			{
				DynamicDataSourceID: "amount",
				PullConfig:          dingtalk.PullConfig{PullStrategy: "INTERVAL", Interval: 30, TimeUnit: "SECONDS"},
			},
			{DynamicDataSourceID: "destination", PullConfig: dingtalk.PullConfig{PullStrategy: "ONCE"}},
		}},
		OpenSpaceID:             space,
		ImGroupOpenSpaceModel:   &dingtalk.ForwardableSpace{SupportForward: true},
		ImGroupOpenDeliverModel: &dingtalk.GroupDelivery{RobotCode: client.ClientID},
	}); err != nil {
		return err
	}
	pulls := true
	_, err = client.CreateTopBox(ctx, dingtalk.CreateTopBoxRequest{
		CardTemplateID:     setting("DINGTALK_BALANCE_TEMPLATE_ID"),
		OutTrackID:         "balance-box",
		CallbackRouteKey:   route,
		CardData:           &dingtalk.OldCardData{CardParamMap: map[string]any{"title": "我的余额"}},
		CardSettings:       &dingtalk.TopBoxSettings{PullStrategy: &pulls},
		ConversationType:   1,
		OpenConversationID: group,
		RobotCode:          client.ClientID,
	})
	return err
}
