package imhook_test

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The first vector of the signature's documentation.
const (
	secret    = "mySecret"
	timestamp = "1700000000000"
	signature = "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="
)

// signedAt is the time of that vector.
var signedAt = time.UnixMilli(1700000000000)

const (
	actionBody = `{"type":"actionCallback","outTrackId":"order-7781","corpId":"dingcorp0001","userId":"u1001",` +
		`"content":"{\"cardPrivateData\":{\"actionIds\":[\"btn_ok\"],\"params\":` +
		`{\"step\":\"2\",\"count\":3,\"agree\":true,\"list\":[1,2]}}}"}`
	dataBody = `{"type":"dynamicDataCallback","corpId":"dingcorp0001","userId":"u1001","outTrackId":"order-7781",` +
		`"content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"ds_amount\"},` +
		`{\"dynamicDataSourceId\":\"ds_chart\"}]}"}`
	pullBody = `{"corpId":"dingcorp0001","outTrackId":"box-01","userId":"u1001",` +
		`"content":"{\"cardData\":{\"cardParamMap\":{\"title\":\"hello\"}}}"}`
	linkBody = `{"extension":"{\"url\":\"https://example.com/doc?id=9\",\"openConversationId\":\"cidLink01=\",` +
		`\"singleChatAnotherUserId\":\"u2002\"}","corpId":"dingcorp0001","userId":"u1001"}`
	assistantBody = `{"conversationToken":"ct_1","content":{"cardPrivateData":{"actionIds":["a"],"params":{"x":1}}}}`
	unknownBody   = `{"hello":"world"}`
)

// header is the header pair of the vector.
func header() http.Header {
	return http.Header{imhook.HeaderTimestamp: {timestamp}, imhook.HeaderSignature: {signature}}
}

// newHook is a hook whose clock stands at the time of the vector.
func newHook() *imhook.DingTalk {
	return &imhook.DingTalk{
		APISecret: secret,
		Now:       func() time.Time { return signedAt },
		Logger:    log.New(io.Discard, "", 0),
	}
}

// receive receives a signed body and closes the callback at the end of the test.
func receive(t testing.TB, body string) imhook.Callback {
	t.Helper()
	callback, err := newHook().Receive(imhook.Request{Header: header(), Body: []byte(body)}, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { callback.Close() })
	return callback
}

// receiveAs receives a signed body of a known kind.
func receiveAs[C imhook.Callback](t testing.TB, body string) C {
	t.Helper()
	callback, ok := receive(t, body).(C)
	if !ok {
		t.Fatalf("%s: %T", body, callback)
	}
	return callback
}

// post sends a signed body to a hook and returns what it answers.
func post(hook http.Handler, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodPost, "/dingtalk", strings.NewReader(body))
	request.Header = header()
	recorder := httptest.NewRecorder()
	hook.ServeHTTP(recorder, request)
	return recorder
}

// wantAnswer checks a status and an exact body.
func wantAnswer(t *testing.T, got *httptest.ResponseRecorder, status int, body string) {
	t.Helper()
	if got.Code != status || got.Body.String() != body {
		t.Errorf("want %d %s, got %d %s", status, body, got.Code, got.Body)
	}
}

// wantContains checks a status and a part of a body.
func wantContains(t *testing.T, got *httptest.ResponseRecorder, status int, part string) {
	t.Helper()
	if got.Code != status || !strings.Contains(got.Body.String(), part) {
		t.Errorf("want %d and %s, got %d %s", status, part, got.Code, got.Body)
	}
}

// A journal collects log lines. Safe for use by several goroutines.
type journal struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (j *journal) Write(line []byte) (int, error) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return j.text.Write(line)
}

func (j *journal) String() string {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return j.text.String()
}
