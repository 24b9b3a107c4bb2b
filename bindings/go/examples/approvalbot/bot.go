package main

import (
	"context"
	"fmt"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// What the card says of an expense.
const (
	statusTodo     = "待处理"
	statusAccepted = "已同意"
	statusRejected = "被拒绝"
)

// A bot sends cards and decides on them.
type bot struct {
	api        *imhook.DingTalkClient
	templateID string
}

// handlers are what the bot does.
func (b *bot) handlers() *imhook.DingTalk {
	hook := &imhook.DingTalk{API: b.api}
	hook.OnRobotMessage(b.sendCard)
	hook.OnCardAction(b.decide)
	return hook
}

// sendCard answers a message with a card in its chat.
func (b *bot) sendCard(ctx context.Context, message *imhook.RobotMessage) error {
	if message.OpenSpaceID == "" {
		return message.ReplyText(ctx, "I cannot send you a card: you are not of my organisation, or I am not published yet.")
	}
	_, err := message.ReplyCard(ctx, imhook.CardMessage{TemplateID: b.templateID, Params: map[string]string{
		"title":  "张三提交的财务报销",
		"type":   "差旅费",
		"amount": "1000.0",
		"reason": "出差费用",
		"status": statusTodo,
	}})
	return err
}

// decide shows on a card what was decided: at once to whoever pressed the button, by the answer, and then to everybody.
func (b *bot) decide(ctx context.Context, action *imhook.CardAction) (imhook.Reply, error) {
	decision, err := action.Params.Text("action")
	if err != nil {
		return imhook.Reply{}, err
	}
	status, known := map[string]string{"accept": statusAccepted, "reject": statusRejected}[decision]
	if !known {
		return imhook.Reply{}, fmt.Errorf("approvalbot: the action %q is not known", decision)
	}
	return action.Reply().Card("status", status).Then(func(ctx context.Context) error {
		_, err := b.api.UpdateCard(ctx, dingtalk.UpdateCardRequest{
			OutTrackID:        action.OutTrackID,
			CardData:          &dingtalk.CardData{CardParamMap: map[string]any{"status": status}},
			CardUpdateOptions: &dingtalk.UpdateOptions{UpdateCardDataByKey: dingtalk.Pointer(true)},
		})
		return err
	}), nil
}
