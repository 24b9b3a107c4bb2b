package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

const secret = "mySecret"

// output collects what the server prints.
type output struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (o *output) Write(line []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.Write(line)
}

func (o *output) String() string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.String()
}

// start serves on a free port. stop ends the server as SIGTERM does, and returns what it printed.
func start(t *testing.T, unsigned bool) (url string, stop func() string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, forget := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	out := &output{}
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener, secret, unsigned, out) }()
	return "http://" + listener.Addr().String() + path, func() string {
		defer forget()
		if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("the server does not stop")
		}
		return out.String()
	}
}

func post(t *testing.T, url, body string, headers http.Header) (int, string) {
	t.Helper()
	request, err := http.NewRequest(http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header = headers
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(answer)
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
	url, stop := start(t, false)
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
	for _, part := range []string{
		"answers card actions, the data source expense_amount and private pulls", "signatures are checked",
		"kind=DINGTALK_PRIVATE_PULL verdict=OK us=", "kind=- verdict=REPLAYED us=", "expensecard: stopped",
	} {
		if !strings.Contains(printed, part) {
			t.Errorf("%q is missing in:\n%s", part, printed)
		}
	}
	if strings.Contains(printed, secret) || strings.Contains(printed, "15.50") {
		t.Errorf("a secret or card data was printed:\n%s", printed)
	}
}

func TestUnsignedServerSaysSo(t *testing.T) {
	url, stop := start(t, true)
	if status, answer := post(t, url, action(`{"decision":"accept"}`), http.Header{}); status != 200 {
		t.Errorf("%d %s", status, answer)
	}
	if printed := stop(); !strings.Contains(printed, "signatures are NOT checked") {
		t.Error(printed)
	}
}

func TestServerWithoutSecretDoesNotStart(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := serve(context.Background(), listener, "", false, io.Discard); err == nil {
		t.Error("it started")
	}
	if err := listener.Close(); err == nil {
		t.Error("the listener was left open")
	}
}
