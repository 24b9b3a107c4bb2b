package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/examples/internal/servertest"
)

const (
	app   = 1409990001
	token = "k3y-For-Tests"
)

func serving(token string, unsigned bool) func(context.Context, net.Listener, io.Writer) error {
	return func(ctx context.Context, listener net.Listener, out io.Writer) error {
		sent := &sentMessages{}
		return serve(ctx, listener, newHook(app, token, unsigned, sent), sent, out)
	}
}

// post sends a webhook as the platform does.
func post(t *testing.T, server, command, body string, signed url.Values) (int, string) {
	t.Helper()
	query := url.Values{"SdkAppid": {fmt.Sprint(app)}, "CallbackCommand": {command}, "OptPlatform": {"RESTAPI"}}
	for name, values := range signed {
		query[name] = values
	}
	return servertest.Send(t, http.MethodPost, server+webhookPath+"?"+query.Encode(), body, nil)
}

func saying(texts ...string) string {
	elements := make([]string, len(texts))
	for i, text := range texts {
		elements[i] = fmt.Sprintf(`{"MsgType":"TIMTextElem","MsgContent":{"Text":%q}}`, text)
	}
	return `"MsgBody":[` + strings.Join(elements, ",") + `]`
}

const base = `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}`

func TestServerModeratesMessages(t *testing.T) {
	server, stop := servertest.Start(t, serving(token, false))
	signed, err := imhook.SignTencentChat(token, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		command, body string
		status        int
		answer        string
	}{
		{"C2C.CallbackBeforeSendMsg", `{` + saying("see you at 9") + `}`, 200, base},
		{"C2C.CallbackBeforeSendMsg", `{` + saying("to the ", "casino!") + `}`, 200, `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}`},
		{"Group.CallbackBeforeSendMsg", `{` + saying("damn", "damn damn!") + `}`, 200,
			strings.TrimSuffix(base, "}") + `,` + saying("****", "**** ****!") + `}`},
		{"OfficialAccount.CallbackBeforeSendMsg", `{` + saying("casino") + `}`, 200, `"ErrorCode":1`},
		// Too long to be masked: not delivered.
		{"C2C.CallbackBeforeSendMsg", `{` + saying("damn"+strings.Repeat("!", 9000)) + `}`, 200, `"ErrorCode":1`},
		{"C2C.CallbackAfterSendMsg", `{` + saying("casino") + `}`, 200, base},
		{"C2C.CallbackAfterSendMsg", `{` + saying("casino") + `}`, 409, "IMHOOK_REPLAYED"},
		{"C2C.CallbackAfterSendMsg", `{`, 400, "IMHOOK_JSON_UNEXPECTED_END"},
	} {
		if status, answer := post(t, server, c.command, c.body, signed); status != c.status || !strings.Contains(answer, c.answer) {
			t.Errorf("%.100s: want %d %s, got %d %s", c.body, c.status, c.answer, status, answer)
		}
	}
	if status, answer := post(t, server, "C2C.CallbackBeforeSendMsg", `{}`, nil); status != 401 {
		t.Errorf("unsigned: %d %s", status, answer)
	}
	printed := stop()
	servertest.WantPrinted(t, printed, `forbids "casino" and masks "damn"`, "signatures are checked",
		"kind=C2C.CallbackBeforeSendMsg verdict=OK us=", "kind=C2C.CallbackBeforeSendMsg verdict=HANDLER_FAILED us=",
		"kind=- verdict=REPLAYED us=", "moderation: stopped")
	if strings.Contains(printed, token) || strings.Contains(printed, "see you") {
		t.Errorf("a token or a message was printed:\n%s", printed)
	}
}

func TestServerMirrorsOfficialAccounts(t *testing.T) {
	server, stop := servertest.Start(t, serving("", true))
	sent := func(key, text string) {
		body := fmt.Sprintf(`{"Official_Account":"@TOA#_LISBONDEALS","MsgKey":%q,"MsgTime":1736900079,%s}`, key, saying(text))
		if status, answer := post(t, server, "OfficialAccount.CallbackAfterSendMsg", body, nil); status != 200 || answer != base {
			t.Errorf("%d %s", status, answer)
		}
	}
	sent("58_3_1736900079", "Coffee beans\n-30 % today")
	sent("58_4_1736900079", "Tea")
	sent("58_4_1736900079", "Tea")
	body := `{"Official_Account":"@TOA#_LISBONDEALS","WithdrawMsgList":[{"MsgKey":"58_4_1736900079"}]}`
	if status, answer := post(t, server, "OfficialAccount.CallbackAfterMsgWithDraw", body, nil); status != 200 || answer != base {
		t.Errorf("%d %s", status, answer)
	}
	status, table := servertest.Send(t, http.MethodGet, server+messagesPath, "", nil)
	want := `SENT                  ACCOUNT              KEY                TEXT
2025-01-15T00:14:39Z  "@TOA#_LISBONDEALS"  "58_3_1736900079"  "Coffee beans\n-30 % today"
2025-01-15T00:14:39Z  "@TOA#_LISBONDEALS"  "58_4_1736900079"  "Tea" (recalled)
`
	if status != 200 || table != want {
		t.Errorf("%d, want\n%s got\n%s", status, want, table)
	}
	if status, _ := servertest.Send(t, http.MethodPost, server+messagesPath, "", nil); status != http.StatusMethodNotAllowed {
		t.Errorf("%d", status)
	}
	servertest.WantPrinted(t, stop(), "signatures are NOT checked")
}

func TestOldMessagesAreForgotten(t *testing.T) {
	sent := &sentMessages{}
	for i := 0; i < 3*mostMessages; i++ {
		sent.add("a", fmt.Sprint(i), time.Time{}, "")
	}
	if len(sent.messages) != mostMessages || sent.messages[0].key != fmt.Sprint(2*mostMessages) {
		t.Errorf("%d messages from %s on", len(sent.messages), sent.messages[0].key)
	}
}

func TestServerWithoutTokenDoesNotStart(t *testing.T) {
	servertest.WantUnopened(t, serving("", false))
}
