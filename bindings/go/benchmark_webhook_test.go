package imhook_test

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The workload: verify, parse, read the usual fields of and acknowledge a webhook that says that an official account has
// sent a message (page "Callback After Sending an Official Account Message", 1047/60804).
const webhookWorkloadBody = `{"CallbackCommand":"OfficialAccount.CallbackAfterSendMsg","Official_Account":"@TOA#_2J4SZEAEL",` +
	`"MsgKey":"71_1_1698741698","MsgTime":1490686222,"OnlineOnlyFlag":1,"MsgBody":[{"MsgType":"TIMTextElem",` +
	`"MsgContent":{"Text":"red packet"}}],"CloudCustomData":"your cloud custom data","EventTime":1670574414123}`

// A webhookRead is what a contender has to find.
type webhookRead struct {
	account, key, text, custom string
	messageTime, eventTime     time.Time
}

var webhookWanted = webhookRead{
	"@TOA#_2J4SZEAEL", "71_1_1698741698", "red packet", "your cloud custom data",
	time.Unix(1490686222, 0), time.UnixMilli(1670574414123),
}

func (r webhookRead) check() error {
	if r != webhookWanted {
		return errors.New("other fields")
	}
	return nil
}

func webhookWithImhook(hook *imhook.TencentChat, request imhook.Request, now time.Time) ([]byte, error) {
	webhook, err := hook.Receive(request, now)
	if err != nil {
		return nil, err
	}
	defer webhook.Close()
	if webhook.Kind != imhook.KindTencentChatOfficialAccountAfterSendMsg {
		return nil, errors.New("another command")
	}
	found := webhookRead{
		webhook.OfficialAccount, webhook.MessageKey, webhook.Text(), webhook.CustomData, webhook.MessageTime, webhook.EventTime,
	}
	if err := found.check(); err != nil {
		return nil, err
	}
	return webhook.Allow().Bytes()
}

// webhookWithStandardLibrary does the same with crypto/sha256 and encoding/json, and checks as much.
func webhookWithStandardLibrary(token, app string, request imhook.Request, now time.Time) ([]byte, error) {
	query, err := url.ParseQuery(request.Query)
	if err != nil {
		return nil, err
	}
	text := query.Get("RequestTime")
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return nil, err
	}
	given, err := hex.DecodeString(query.Get("Sign"))
	wanted := sha256.Sum256([]byte(token + text))
	if err != nil || subtle.ConstantTimeCompare(given, wanted[:]) == 0 {
		return nil, errors.New("the signature is wrong")
	}
	if age := now.Sub(time.Unix(seconds, 0)); age > time.Minute || age < -time.Minute {
		return nil, errors.New("the time is out of range")
	}
	if query.Get("SdkAppid") != app {
		return nil, errors.New("another application")
	}
	var body struct {
		CallbackCommand string
		OfficialAccount string `json:"Official_Account"`
		MsgKey          string
		MsgTime         int64
		MsgBody         []struct {
			MsgType    string
			MsgContent struct{ Text string }
		}
		CloudCustomData string
		EventTime       int64
	}
	if err := json.Unmarshal(request.Body, &body); err != nil {
		return nil, err
	}
	if command := query.Get("CallbackCommand"); command != officialMsg || body.CallbackCommand != command {
		return nil, errors.New("another command")
	}
	said := ""
	for _, element := range body.MsgBody {
		if element.MsgType == "TIMTextElem" {
			said += element.MsgContent.Text
		}
	}
	found := webhookRead{
		body.OfficialAccount, body.MsgKey, said, body.CloudCustomData, time.Unix(body.MsgTime, 0), time.UnixMilli(body.EventTime),
	}
	if err := found.check(); err != nil {
		return nil, err
	}
	return json.Marshal(struct {
		ActionStatus string
		ErrorInfo    string
		ErrorCode    int
	}{"OK", "", 0})
}

func TestBothContendersAcknowledgeTheWebhook(t *testing.T) {
	request := webhookRequest(officialMsg, []byte(webhookWorkloadBody))
	if answer, err := webhookWithImhook(newChat(), request, webhookAt); string(answer) != baseReply || err != nil {
		t.Errorf("imhook: %s %v", answer, err)
	}
	answer, err := webhookWithStandardLibrary(token, "1409990001", request, webhookAt)
	if string(answer) != baseReply || err != nil {
		t.Errorf("standard library: %s %v", answer, err)
	}
}

func BenchmarkAfterSendMsg(b *testing.B) {
	hook, request := newChat(), webhookRequest(officialMsg, []byte(webhookWorkloadBody))
	beside(b, baseReply,
		func() ([]byte, error) { return webhookWithImhook(hook, request, webhookAt) },
		func() ([]byte, error) { return webhookWithStandardLibrary(token, "1409990001", request, webhookAt) })
}

// A whole webhook through net/http's interface, with a handler that takes the typed body and one that takes it as JSON.
func BenchmarkServeWebhook(b *testing.B) {
	typed, raw := newChat(), newChat()
	typed.OnOfficialAccountAfterSendMsg(
		func(_ context.Context, e *imhook.Webhook[imhook.OfficialAccountAfterSendMsg]) (imhook.Decision, error) {
			return e.Allow(), nil
		})
	raw.On(officialMsg, func(_ context.Context, e *imhook.Webhook[json.RawMessage]) (imhook.Decision, error) {
		return e.Allow(), nil
	})
	for name, hook := range map[string]*imhook.TencentChat{"typed": typed, "raw": raw} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; i < b.N; i++ {
				if got := postWebhook(hook, officialMsg, webhookWorkloadBody); got.Code != http.StatusOK {
					b.Fatal(got.Body)
				}
			}
		})
	}
}
