package imhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

const (
	messageBody = `{"conversationId":"cidAbc123==","atUsers":[{"dingtalkId":"$:LWCP_v1:$bot"}],"chatbotCorpId":"dingcorp0001",` +
		`"chatbotUserId":"$:LWCP_v1:$bot","msgId":"msgA1b2==","senderNick":"Li","isAdmin":true,"senderStaffId":"u1001",` +
		`"sessionWebhookExpiredTime":1700005400000,"createAt":1700000000000,"senderCorpId":"dingcorp0001",` +
		`"conversationType":"2","senderId":"$:LWCP_v1:$li","conversationTitle":"demo","isInAtList":true,` +
		`"sessionWebhook":"https://oapi.dingtalk.com/robot/sendBySession?session=a-session-of-tests",` +
		`"robotCode":"dingexample0001","msgtype":"text","text":{"content":" hello"}}`
	richTextBody = `{"msgId":"m2","msgtype":"richText","conversationType":"1","senderStaffId":"u1001","content":"{\"richText\":` +
		`[{\"text\":\"look: \"},{\"type\":\"picture\",\"downloadCode\":\"d1\",\"more\":1}]}"}`
)

func TestMessageToTheRobotOverHTTP(t *testing.T) {
	message := receiveMessage(t, messageBody)
	if message.MessageType != imhook.RobotMessageText || message.ChatType != imhook.ChatGroup || message.Text != " hello" ||
		message.MessageID != "msgA1b2==" || !message.IsAdmin || !message.IsInAtList || message.UserID != "u1001" ||
		message.OpenSpaceID != "dtv1.card//IM_GROUP.cidAbc123==" || !message.CreatedAt.Equal(signedAt) ||
		message.SessionWebhookExpiresAt.Sub(signedAt) != 90*time.Minute || message.Frame != nil || message.Quoted != nil {
		t.Errorf("%#v", *message)
	}
	if mentioned, err := message.AtUsers().Find("/0/dingtalkId").Text(); mentioned != "$:LWCP_v1:$bot" || err != nil {
		t.Errorf("%q %v", mentioned, err)
	}
	hook := newAddress()
	hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
		if message.SenderNick != "Li" {
			t.Errorf("%q", message.SenderNick)
		}
		return nil
	})
	wantAnswer(t, postMessage(hook, messageBody), http.StatusOK, `{"msgtype":"empty"}`)
	failures := make(chan error, 1)
	hook.OnError = func(_ imhook.Callback, err error) { failures <- err }
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error { return imhook.ErrLater })
	if got := postMessage(hook, messageBody); got.Code != http.StatusInternalServerError || !errors.Is(<-failures, imhook.ErrLater) {
		t.Errorf("over HTTP there is no later: %d", got.Code)
	}
}

func TestItemsOfARichTextMessageAreRead(t *testing.T) {
	message := receiveMessage(t, richTextBody)
	if message.MessageType != imhook.RobotMessageRichText || len(message.RichText) != 2 {
		t.Fatalf("%v", message)
	}
	text, picture := message.RichText[0], message.RichText[1]
	if text.Text != "look: " || text.TypeName != "" || picture.TypeName != "picture" || picture.DownloadCode != "d1" {
		t.Errorf("%+v %+v", text, picture)
	}
	if more, err := picture.Value.Get("more").Int64(); more != 1 || err != nil {
		t.Errorf("%d %v", more, err)
	}
	items := strings.TrimSuffix(strings.Repeat(`{"text":"x"},`, 100), ",")
	many := receiveMessage(t, `{"msgtype":"richText","msgId":"m","conversationType":"1","content":{"richText":[`+items+`]}}`)
	if len(many.RichText) != 100 || many.RichText[99].Text != "x" {
		t.Errorf("%d items", len(many.RichText))
	}
}

func TestQuotedMessageAndQuotaErrorAreRead(t *testing.T) {
	message := receiveMessage(t, `{"msgId":"m3","msgtype":"text","conversationType":"1","text":{"content":"yes",`+
		`"isReplyMsg":true,"repliedMsg":{"msgType":"text","msgId":"m0","senderId":"$:1","content":{"text":"coffee?"}}}}`)
	quoted := message.Quoted
	if quoted == nil || quoted.MessageID != "m0" || quoted.TypeName != "text" || quoted.SenderID != "$:1" || quoted.Text != "coffee?" {
		t.Fatalf("%+v", quoted)
	}
	if text, err := quoted.Content().Get("text").Text(); text != "coffee?" || err != nil {
		t.Errorf("%q %v", text, err)
	}
	exhausted := receiveMessage(t, `{"msgId":"m4","msgtype":"text","conversationType":"1","errorCode":20001,"errorMessage":"quota"}`)
	if exhausted.ErrorCode != 20001 || exhausted.ErrorText != "quota" || exhausted.Text != "" {
		t.Errorf("%#v", *exhausted)
	}
}

func TestMessageDoesNotPrintItsSessionWebhook(t *testing.T) {
	message := receiveMessage(t, messageBody)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(verb, message); strings.Contains(text, "session=") || !strings.Contains(text, "TEXT") {
			t.Errorf("%s: %s", verb, text)
		}
	}
	if text, err := json.Marshal(message); err != nil || strings.Contains(string(text), "session=") {
		t.Errorf("%s %v", text, err)
	}
}

func TestMessageOutlivesItsCloseButForItsValues(t *testing.T) {
	message := receiveMessage(t, richTextBody)
	message.Close()
	if message.RichText[1].DownloadCode != "d1" || message.UserID != "u1001" {
		t.Errorf("%+v", message.RichText)
	}
	if message.Content().Exists() || message.AtUsers().Exists() || message.RichText[1].Value.Exists() {
		t.Error("values exist after Close")
	}
}
