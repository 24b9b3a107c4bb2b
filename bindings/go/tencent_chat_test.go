package imhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// Every sample arrives at the handler of its command, typed. The body reads all of it without an error and writes it back
// losing nothing, but that a number documented as one is a number again where the sample has a text (sameJSON says so).
func TestEverySampleReachesItsHandlerAndIsWrittenBack(t *testing.T) {
	all := samples(t)
	if len(all) < 58 || len(handlerMethods()) != len(all) {
		t.Fatalf("%d samples, %d methods", len(all), len(handlerMethods()))
	}
	taken := map[string]string{} // by command, the name of the body's type
	hook := newChat()
	for _, method := range handlerMethods() {
		registerAny(hook, method, func(webhook reflect.Value) {
			envelope := webhook.Elem().FieldByName("WebhookEnvelope").Interface().(*imhook.WebhookEnvelope)
			body := webhook.Elem().FieldByName("Body")
			taken[envelope.Command] = body.Type().Elem().Name()
			if err := webhook.Elem().FieldByName("BodyError"); !err.IsNil() {
				t.Errorf("%s: %v", envelope.Command, err)
			}
			written, err := json.Marshal(body.Interface())
			if err != nil || !sameJSON(decoded(t, all[envelope.Command]), decoded(t, written)) {
				t.Errorf("%s: want %s, got %s %v", envelope.Command, all[envelope.Command], written, err)
			}
		})
	}
	for command, body := range all {
		got := postWebhook(hook, command, string(body))
		wantContains(t, got, http.StatusOK, `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0`)
		if name, found := taken[command]; !found {
			t.Errorf("%s: no handler was called", command)
		} else if strings.ToUpper(name) != strings.ToUpper(typeNameOf(command)) {
			t.Errorf("%s: the body is a %s", command, name)
		}
	}
}

// typeNameOf is the name of a command's body: group and rest without Callback.
func typeNameOf(command string) string {
	group, rest, _ := strings.Cut(command, ".")
	rest = strings.TrimPrefix(rest, "Callback")
	switch group {
	case "State":
		return rest
	case "ContentCallback":
		return "Content" + rest
	}
	return group + rest
}

// registerAny registers, by a method of one type, a handler that takes the webhook and allows.
func registerAny(hook *imhook.TencentChat, method reflect.Method, take func(webhook reflect.Value)) {
	handler := reflect.MakeFunc(method.Type.In(1), func(arguments []reflect.Value) []reflect.Value {
		take(arguments[1])
		return []reflect.Value{reflect.ValueOf(imhook.Decision{}), reflect.Zero(reflect.TypeOf((*error)(nil)).Elem())}
	})
	method.Func.Call([]reflect.Value{reflect.ValueOf(hook), handler})
}

func TestHandlersSeeWhatTheURLSays(t *testing.T) {
	hook := newChat()
	hook.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		if e.Command != beforeC2C || e.Kind != imhook.KindTencentChatC2CBeforeSendMsg || e.Timing != imhook.TimingBefore ||
			e.Platform != imhook.PlatformAndroid || e.PlatformName != "Android" || e.ClientIP != "203.0.113.24" ||
			e.SDKAppID != sdkAppID || e.SecretIndex != 0 || e.ClockSkew != 30*time.Second ||
			e.Verification != imhook.VerificationTimestampSigned {
			t.Errorf("%+v", e.WebhookEnvelope)
		}
		if e.FromAccount != "mei.chen" || e.Body.FromAccount != e.FromAccount || e.Text() != "hi" || e.Body.MsgBody.Text() != "hi" {
			t.Errorf("%+v %+v", e.WebhookEnvelope, e.Body)
		}
		if string(e.RawBody()) != string(e.Root().Raw()) {
			t.Errorf("%s, %s", e.RawBody(), e.Root().Raw())
		}
		return e.Allow(), nil
	})
	body := `{"From_Account":"mei.chen","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}`
	wantAnswer(t, postWebhook(hook, beforeC2C, body), http.StatusOK, baseReply)
}

func TestCommandsWithoutHandlerLetTheEventHappen(t *testing.T) {
	hook := newChat()
	hook.OnFailure = imhook.FailClosed
	friends := `{"FriendItem":[{"To_Account":"tomas_r"}]}`
	for command, answer := range map[string]string{
		beforeC2C: baseReply, afterC2C: baseReply, "New.CallbackOfTomorrow": baseReply,
		prevFriend: strings.TrimSuffix(baseReply, "}") +
			`,"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""}]}`,
	} {
		wantAnswer(t, postWebhook(hook, command, friends), http.StatusOK, answer)
	}
}

func TestHandlersAreChosenByCommand(t *testing.T) {
	hook := newChat()
	var called []string
	note := func(name string) func(context.Context, *imhook.Webhook[json.RawMessage]) (imhook.Decision, error) {
		return func(_ context.Context, e *imhook.Webhook[json.RawMessage]) (imhook.Decision, error) {
			if string(*e.Body) != `{"a":1}` || e.BodyError != nil {
				t.Errorf("%s: %s %v", name, *e.Body, e.BodyError)
			}
			called = append(called, name)
			return imhook.Decision{}, nil
		}
	}
	hook.On("New.Known", note("new"))
	hook.On(afterC2C, note("after"))
	hook.OnUnknown(note("unknown"))
	hook.OnAny(note("any"))
	for _, command := range []string{"New.Known", "New.Other", afterC2C, beforeC2C, "c2c.callbackaftersendmsg"} {
		wantAnswer(t, postWebhook(hook, command, `{"a":1}`), http.StatusOK, baseReply)
	}
	if got := strings.Join(called, " "); got != "new unknown after any unknown" {
		t.Error(got)
	}
}

func TestOneServerServesBothPlatforms(t *testing.T) {
	cards := newHook()
	cards.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("status", "已同意"), nil
	})
	chat := newChat()
	chat.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		return e.Forbid(), nil
	})
	mux := http.NewServeMux()
	mux.Handle("/dingtalk", cards)
	mux.Handle("/im", chat)
	wantContains(t, post(mux, actionBody), http.StatusOK, `"status":"已同意"`)
	wantAnswer(t, postWebhook(mux, beforeC2C, `{}`), http.StatusOK, forbidReply)
	wantContains(t, postWebhook(cards, beforeC2C, `{}`), http.StatusUnauthorized, "IMHOOK_TIMESTAMP_MISSING")
	wantContains(t, post(chat, actionBody), http.StatusForbidden, "IMHOOK_APP_ID_MISSING")
}

func TestRefusedWebhookSaysWhy(t *testing.T) {
	hook := newChat()
	hook.OnAny(func(context.Context, *imhook.Webhook[json.RawMessage]) (imhook.Decision, error) {
		t.Error("the handler was called")
		return imhook.Decision{}, nil
	})
	query := webhookQuery(beforeC2C)
	for name, c := range map[string]struct {
		method, query, body string
		code                int
	}{
		"APP_ID_MISMATCH":     {"POST", strings.Replace(query, "1409990001", "1409990002", 1), `{}`, 403},
		"SIGNATURE_MISMATCH":  {"POST", strings.Replace(query, "Sign=a", "Sign=b", 1), `{}`, 401},
		"SIGNATURE_MISSING":   {"POST", strings.Replace(query, "&Sign=", "&Sig=", 1), `{}`, 401},
		"METHOD_NOT_POST":     {"GET", query, `{}`, 405},
		"COMMAND_MISSING":     {"POST", strings.Replace(query, "CallbackCommand", "Command", 1), `{}`, 400},
		"COMMAND_MISMATCH":    {"POST", query, `{"CallbackCommand":"C2C.CallbackAfterSendMsg"}`, 400},
		"BODY_NOT_OBJECT":     {"POST", query, `[]`, 400},
		"JSON_UNEXPECTED_END": {"POST", query, `{`, 400},
	} {
		got := httptest.NewRecorder()
		hook.ServeHTTP(got, httptest.NewRequest(c.method, "/im?"+c.query, strings.NewReader(c.body)))
		wantContains(t, got, c.code, `{"status":"IMHOOK_`+name+`"`)
	}
}

func TestMisconfiguredChatAnswersNothing(t *testing.T) {
	for name, c := range map[string]struct {
		hook   *imhook.TencentChat
		status imhook.Status
	}{
		"no application": {&imhook.TencentChat{Tokens: []string{token}}, imhook.ErrOptionOutOfRange},
		"no token":       {&imhook.TencentChat{SDKAppID: sdkAppID}, imhook.ErrSecretMissing},
		"empty token":    {&imhook.TencentChat{SDKAppID: sdkAppID, Tokens: []string{""}}, imhook.ErrSecretEmpty},
		"both":           {&imhook.TencentChat{SDKAppID: sdkAppID, Tokens: []string{token}, AcceptingUnsigned: true}, imhook.ErrOptionConflict},
		"no tolerance":   {&imhook.TencentChat{SDKAppID: sdkAppID, Tokens: []string{token}, Tolerance: 1}, imhook.ErrOptionOutOfRange},
	} {
		c.hook.Logger = log.New(io.Discard, "", 0)
		if err := c.hook.Check(); !errors.Is(err, c.status) || c.hook.ChecksSignatures() {
			t.Errorf("%s: %v", name, err)
		}
		wantContains(t, postWebhook(c.hook, beforeC2C, `{}`), http.StatusInternalServerError, c.status.String())
	}
	unsigned := &imhook.TencentChat{SDKAppID: sdkAppID, AcceptingUnsigned: true, Logger: log.New(io.Discard, "", 0)}
	if unsigned.Check() != nil || unsigned.ChecksSignatures() {
		t.Error("the hook claims to check signatures")
	}
	request := httptest.NewRequest(http.MethodPost, "/im?SdkAppid=1409990001&CallbackCommand="+beforeC2C, strings.NewReader(`{}`))
	got := httptest.NewRecorder()
	unsigned.ServeHTTP(got, request)
	wantAnswer(t, got, http.StatusOK, baseReply)
}

func TestWebhookIsReplayedOnce(t *testing.T) {
	hook := newChat()
	hook.ReplayGuard = &imhook.ReplayGuard{}
	wantAnswer(t, postWebhook(hook, beforeC2C, `{}`), http.StatusOK, baseReply)
	wantContains(t, postWebhook(hook, beforeC2C, `{}`), http.StatusConflict, "IMHOOK_REPLAYED")
	wantAnswer(t, postWebhook(hook, afterC2C, `{"a":1}`), http.StatusOK, baseReply)
}

func TestTokensAreRotatedAndVerified(t *testing.T) {
	hook := newChat()
	hook.Tokens = []string{"new", token}
	if index, err := hook.Verify(requestTime, sign, webhookAt); index != 1 || err != nil {
		t.Errorf("%d %v", index, err)
	}
	if _, err := hook.Verify(requestTime, sign, webhookAt.Add(time.Hour)); !errors.Is(err, imhook.ErrTimestampTooOld) {
		t.Errorf("%v", err)
	}
	parameters, err := imhook.SignTencentChat("new", webhookAt)
	if err != nil {
		t.Fatal(err)
	}
	index, err := hook.Verify(parameters.Get("RequestTime"), parameters.Get("Sign"), webhookAt)
	if index != 0 || err != nil {
		t.Errorf("%d %v", index, err)
	}
	if _, err := imhook.SignTencentChat("", webhookAt); !errors.Is(err, imhook.ErrSecretEmpty) {
		t.Errorf("%v", err)
	}
}

func TestOneLogLineForEachWebhook(t *testing.T) {
	lines := &journal{}
	hook := newChat()
	hook.Logger = log.New(lines, "", 0)
	hook.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		return e.Forbid(), nil
	})
	postWebhook(hook, beforeC2C, `{"From_Account":"mei.chen"}`)
	postWebhook(hook, "Forged%0Akind=x", `{}`)
	postWebhook(hook, afterC2C, `{]`)
	want := `imhook: kind=C2C.CallbackBeforeSendMsg verdict=OK us=?
imhook: kind=unknown verdict=UNHANDLED us=?
imhook: kind=- verdict=JSON_UNEXPECTED_BYTE us=? document=BODY offset=1
`
	if got := regexp.MustCompile(`us=\d+`).ReplaceAllString(lines.String(), "us=?"); got != want {
		t.Errorf("want\n%s got\n%s", want, got)
	}
}

func TestNoVerbPrintsAToken(t *testing.T) {
	hook := newChat()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(verb, hook); strings.Contains(text, token) || !strings.Contains(text, "1 tokens") {
			t.Error(text)
		}
	}
}

func TestClosedWebhookIsEmpty(t *testing.T) {
	webhook := receiveWebhook(t, officialMsg, `{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}`)
	if webhook.Text() != "hi" || len(webhook.Message()) != 1 {
		t.Errorf("%q", webhook.Text())
	}
	webhook.Close()
	webhook.Close()
	if webhook.Text() != "" || webhook.Message() != nil || webhook.RawBody() != nil || webhook.Root().Exists() ||
		webhook.MessageValue().Exists() || webhook.Events().Exists() || webhook.Command != officialMsg {
		t.Errorf("%+v", webhook)
	}
	if _, err := webhook.Allow().Bytes(); !errors.Is(err, imhook.ErrClosed) {
		t.Errorf("%v", err)
	}
	if string(webhook.EmptyAnswer()) != baseReply {
		t.Errorf("%s", webhook.EmptyAnswer())
	}
}

// A text longer than the memory that is kept for it arrives whole.
func TestLongTextArrivesWhole(t *testing.T) {
	long := strings.Repeat("é", 100_000)
	webhook := receiveWebhook(t, officialMsg, `{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"`+long+`"}},`+
		`{"MsgType":"TIMFaceElem","MsgContent":{"Index":1}},{"MsgType":"TIMTextElem","MsgContent":{"Text":"!"}}]}`)
	for i := 0; i < 2; i++ {
		if text := webhook.Text(); text != long+"!" {
			t.Errorf("%d bytes", len(text))
		}
	}
}
