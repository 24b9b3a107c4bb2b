package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/examples/internal/servertest"
)

const secret = "mySecret"

// serving is the server with or without the checks of signatures.
func serving(unsigned bool) func(context.Context, net.Listener, io.Writer) error {
	return func(ctx context.Context, listener net.Listener, out io.Writer) error {
		return serve(ctx, listener, secret, unsigned, out)
	}
}

func post(t *testing.T, url, body string, headers http.Header) (int, string) {
	t.Helper()
	return servertest.Send(t, http.MethodPost, url+path, body, headers)
}

func action(params string) string {
	return `{"type":"actionCallback","outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001",` +
		`"content":"{\"cardPrivateData\":{\"actionIds\":[\"btn\"],\"params\":` + strings.ReplaceAll(params, `"`, `\"`) + `}}"}`
}

func decided(status string) string {
	return `{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},"cardData":{"cardParamMap":` +
		`{"status":"` + status + `"}},"userPrivateData":{"cardParamMap":{"decided":"true"}}}`
}

func balance(text string) string {
	return `{"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},"userPrivateData":{"cardParamMap":{"balance":"` +
		text + `"}}}`
}

func TestServerAnswersTheExpenseCard(t *testing.T) {
	url, stop := servertest.Start(t, serving(false))
	headers, err := imhook.SignCard(secret, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	pull := `{"corpId":"dingcorp0001","outTrackId":"box-01","userId":"u2002","content":"{\"cardData\":{\"cardParamMap\":{}}}"}`
	data := `{"type":"dynamicDataCallback","corpId":"c","userId":"u","outTrackId":"o",` +
		`"content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"expense_amount\"}]}"}`
	for _, c := range []struct {
		body   string
		status int
		answer string
	}{
		{action(`{"decision":"accept"}`), 200, decided("已同意")},
		{action(`{"decision":"reject"}`), 200, decided("已拒绝")},
		{action(`{"decision":"later"}`), 200, "{}"},
		{action(`{}`), 200, "{}"},
		{action(`{"decision":[1]}`), 500, `"HANDLER_FAILED"`},
		{data, 200, `"data":"{\"amount\":\"1000元\"}"`},
		{strings.Replace(data, "expense_amount", "other", 1), 200, "{}"},
		{pull, 200, balance("15.50元")},
		{strings.Replace(pull, "u2002", "u3003", 1), 200, balance("0.00元")},
		{pull, 409, "IMHOOK_REPLAYED"},
		{pull[:50], 400, "IMHOOK_JSON_UNEXPECTED_END"},
	} {
		if status, answer := post(t, url, c.body, headers); status != c.status || !strings.Contains(answer, c.answer) {
			t.Errorf("%s: want %d %s, got %d %s", c.body, c.status, c.answer, status, answer)
		}
	}
	if status, answer := post(t, url, pull, http.Header{}); status != 401 {
		t.Errorf("unsigned: %d %s", status, answer)
	}
	printed := stop()
	servertest.WantPrinted(t, printed,
		"answers card actions, the data source expense_amount and private pulls", "signatures are checked",
		"kind=DINGTALK_PRIVATE_PULL verdict=OK us=", "kind=- verdict=REPLAYED us=", "expensecard: stopped")
	if strings.Contains(printed, secret) || strings.Contains(printed, "15.50") {
		t.Errorf("a secret or card data was printed:\n%s", printed)
	}
}

func TestUnsignedServerSaysSo(t *testing.T) {
	url, stop := servertest.Start(t, serving(true))
	if status, answer := post(t, url, action(`{"decision":"accept"}`), http.Header{}); status != 200 {
		t.Errorf("%d %s", status, answer)
	}
	if printed := stop(); !strings.Contains(printed, "signatures are NOT checked") {
		t.Error(printed)
	}
}

func TestServerWithoutSecretDoesNotStart(t *testing.T) {
	servertest.WantUnopened(t, func(ctx context.Context, listener net.Listener, out io.Writer) error {
		return serve(ctx, listener, "", false, out)
	})
}
