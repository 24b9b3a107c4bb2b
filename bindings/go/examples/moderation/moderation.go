package main

import (
	"context"
	"log"
	"strings"

	imhook "github.com/imhook/imhook/bindings/go"
)

const (
	// forbiddenWord stands in no message that is delivered.
	forbiddenWord = "casino"
	// maskedWord is replaced by as many asterisks.
	maskedWord = "damn"
)

// newHook is the application: which messages pass, which are changed, and what official accounts have sent. What cannot
// be decided in time is not delivered.
func newHook(app uint64, token string, unsigned bool, sent *sentMessages) *imhook.TencentChat {
	hook := &imhook.TencentChat{
		SDKAppID:          app,
		AcceptingUnsigned: unsigned,
		OnFailure:         imhook.FailClosed,
		Limits:            imhook.Limits{MaxSize: 64 << 10},
	}
	if !unsigned {
		hook.Tokens = []string{token}
		hook.ReplayGuard = &imhook.ReplayGuard{}
	}
	hook.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		return moderate(e.WebhookEnvelope), nil
	})
	hook.OnGroupBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.GroupBeforeSendMsg]) (imhook.Decision, error) {
		return moderate(e.WebhookEnvelope), nil
	})
	hook.OnOfficialAccountBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.OfficialAccountBeforeSendMsg]) (imhook.Decision, error) {
		return moderate(e.WebhookEnvelope), nil
	})
	hook.OnOfficialAccountAfterSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.OfficialAccountAfterSendMsg]) (imhook.Decision, error) {
		sent.add(e.OfficialAccount, e.MessageKey, e.MessageTime, e.Text())
		return e.Allow(), nil
	})
	hook.OnOfficialAccountAfterMsgWithDraw(func(_ context.Context, e *imhook.Webhook[imhook.OfficialAccountAfterMsgWithDraw]) (imhook.Decision, error) {
		for _, withdrawn := range e.Body.WithdrawMsgList {
			sent.recall(e.OfficialAccount, withdrawn.MsgKey)
		}
		return e.Allow(), nil
	})
	hook.OnLate = func(_ context.Context, late *imhook.LateWebhook) {
		log.Printf("moderation: %s took %v", late.Webhook.Command, late.Elapsed)
	}
	return hook
}

// moderate decides about a message. A masked message keeps everything but the word.
func moderate(e *imhook.WebhookEnvelope) imhook.Decision {
	text := e.Text()
	if strings.Contains(text, forbiddenWord) {
		return e.Forbid()
	}
	if !strings.Contains(text, maskedWord) {
		return e.Allow()
	}
	message := e.Message()
	for _, element := range message {
		if element, ok := element.(*imhook.TextElement); ok {
			element.Text = strings.ReplaceAll(element.Text, maskedWord, strings.Repeat("*", len(maskedWord)))
		}
	}
	return e.Allow().RewriteMessage(message...)
}
