package imhook_test

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// A vector of the signature of webhooks.
const (
	token       = "k3y-For-Tests"
	requestTime = "1736900000"
	sign        = "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8"
	sdkAppID    = 1409990001
)

// webhookAt is half a minute after the time of that vector.
var webhookAt = time.UnixMilli(1736900030000)

const (
	beforeC2C   = "C2C.CallbackBeforeSendMsg"
	afterC2C    = "C2C.CallbackAfterSendMsg"
	prevFriend  = "Sns.CallbackPrevFriendAdd"
	inviteJoin  = "Group.CallbackBeforeInviteJoinGroup"
	officialMsg = "OfficialAccount.CallbackAfterSendMsg"

	baseReply   = `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}`
	forbidReply = `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}`
)

// webhookQuery is the query that the platform would send a command with.
func webhookQuery(command string) string {
	return "SdkAppid=1409990001&CallbackCommand=" + command +
		"&contenttype=json&ClientIP=203.0.113.24&OptPlatform=Android&Sign=" + sign + "&RequestTime=" + requestTime
}

// newChat is a hook whose clock stands half a minute after the time of the vector.
func newChat() *imhook.TencentChat {
	return &imhook.TencentChat{
		SDKAppID: sdkAppID,
		Tokens:   []string{token},
		Now:      func() time.Time { return webhookAt },
		Logger:   log.New(io.Discard, "", 0),
	}
}

// samples are the documented samples of all commands, by command.
func samples(t testing.TB) map[string]json.RawMessage {
	t.Helper()
	text, err := os.ReadFile("../../Tests/TestData/tencent_chat_samples.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// webhookRequest is a signed request for a command.
func webhookRequest(command string, body []byte) imhook.Request {
	return imhook.Request{Method: http.MethodPost, Query: webhookQuery(command), Body: body}
}

// receiveWebhook receives a signed webhook and closes it at the end of the test.
func receiveWebhook(t testing.TB, command, body string) *imhook.WebhookEnvelope {
	t.Helper()
	webhook, err := newChat().Receive(webhookRequest(command, []byte(body)), webhookAt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { webhook.Close() })
	return webhook
}

// postWebhook sends a signed webhook to a handler and returns what it answers.
func postWebhook(hook http.Handler, command, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodPost, "/im?"+webhookQuery(command), strings.NewReader(body))
	recorder := httptest.NewRecorder()
	hook.ServeHTTP(recorder, request)
	return recorder
}
