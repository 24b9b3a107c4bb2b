package imhook_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

const robotSecret = "robotSecret"

var eventKey = imhook.EventKey{
	Token: "tok3n", AESKey: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", OwnerKey: "dingowner0001",
}

// newAddress is an address for cards, messages to a robot and events, whose clock stands at signedAt.
func newAddress() *imhook.DingTalk {
	hook := newHook()
	hook.RobotSecret = robotSecret
	hook.EventKeys = []imhook.EventKey{eventKey}
	return hook
}

// signedMessage is the header pair of a message to the robot.
func signedMessage(t testing.TB, secret string, at time.Time) http.Header {
	t.Helper()
	header, err := imhook.SignRobot(secret, at)
	if err != nil {
		t.Fatal(err)
	}
	return header
}

// receiveMessage receives a signed message to the robot and closes it at the end of the test.
func receiveMessage(t testing.TB, body string) *imhook.RobotMessage {
	t.Helper()
	request := imhook.Request{Header: signedMessage(t, robotSecret, signedAt), Body: []byte(body)}
	callback, err := newAddress().Receive(request, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { callback.Close() })
	return callback.(*imhook.RobotMessage)
}

// postMessage sends a signed message to the robot and returns what is answered.
func postMessage(hook http.Handler, body string) *httptest.ResponseRecorder {
	header, _ := imhook.SignRobot(robotSecret, signedAt)
	return postWith(hook, "/dingtalk", header, body)
}

// postEvent pushes an event and returns what is answered.
func postEvent(t testing.TB, hook http.Handler, key imhook.EventKey, event any, at time.Time) *httptest.ResponseRecorder {
	t.Helper()
	sealed, err := imhook.SealEvent(key, event, at, "n0nce")
	if err != nil {
		t.Fatal(err)
	}
	return postWith(hook, "/dingtalk?"+sealed.Request.Query, http.Header{}, string(sealed.Request.Body))
}

func postWith(hook http.Handler, target string, header http.Header, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodPost, target, strings.NewReader(body))
	request.Header = header
	recorder := httptest.NewRecorder()
	hook.ServeHTTP(recorder, request)
	return recorder
}

// wantSuccess checks that an event was answered with the encrypted success.
func wantSuccess(t testing.TB, got *httptest.ResponseRecorder) {
	t.Helper()
	opened, err := imhook.OpenEventAnswer(eventKey, got.Body.Bytes())
	if got.Code != http.StatusOK || err != nil || string(opened.Message) != "success" {
		t.Errorf("%d %s %v", got.Code, got.Body, err)
	}
}
