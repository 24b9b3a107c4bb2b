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
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

func TestEachKindGoesToItsHandler(t *testing.T) {
	hook := newHook()
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("status", "已同意").Private("clicked", true), nil
	})
	hook.OnDynamicData(func(_ context.Context, d *imhook.DynamicData) (imhook.Reply, error) {
		return d.Reply().Source("ds_amount", map[string]any{"amount": "12.50"}).NoData("ds_chart"), nil
	})
	hook.OnPrivatePull(func(_ context.Context, p *imhook.PrivatePull) (imhook.Reply, error) {
		return p.Reply().Private("balance", "3"), nil
	})
	hook.OnLinkEnhancement(func(_ context.Context, l *imhook.LinkEnhancement) (imhook.Reply, error) {
		return l.Reply().OutTrackID("card-" + l.SingleChatAnotherUserID).SupportForward(false), nil
	})
	hook.OnAssistantAction(func(_ context.Context, a *imhook.AssistantAction) (imhook.Reply, error) {
		return a.Reply().Card("token", a.ConversationToken), nil
	})
	hook.OnUnknown(func(_ context.Context, u *imhook.Unknown) (imhook.Reply, error) {
		return u.Reply().Raw(map[string]string{"seen": u.Kind.String()}), nil
	})
	for body, answer := range map[string]string{
		actionBody: `{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},` +
			`"cardData":{"cardParamMap":{"status":"已同意"}},"userPrivateData":{"cardParamMap":{"clicked":"true"}}}`,
		dataBody: `{"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds_amount","dynamicDataValueType":"OBJECT",` +
			`"data":"{\"amount\":\"12.50\"}"}]}`,
		pullBody: `{"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},` +
			`"userPrivateData":{"cardParamMap":{"balance":"3"}}}`,
		linkBody:      `{"outTrackId":"card-u2002","cardOptions":{"supportForward":false}}`,
		assistantBody: `"token":"ct_1"`,
		unknownBody:   `{"seen":"DINGTALK_UNKNOWN"}`,
	} {
		got := post(hook, body)
		wantContains(t, got, http.StatusOK, answer)
		if contentType := got.Header().Get("Content-Type"); contentType != "application/json" {
			t.Errorf("content type %q", contentType)
		}
	}
}

func TestCallbackWithoutHandlerGetsTheEmptyAnswer(t *testing.T) {
	wantAnswer(t, post(newHook(), actionBody), http.StatusOK, "{}")
	wantAnswer(t, postMessage(newAddress(), `{"msgtype":"text","text":{"content":"hi"}}`), http.StatusOK, `{"msgtype":"empty"}`)
}

func TestZeroReplyIsTheEmptyAnswer(t *testing.T) {
	hook := newHook()
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	wantAnswer(t, post(hook, actionBody), http.StatusOK, "{}")
}

func TestRefusedRequestSaysWhy(t *testing.T) {
	hook := newHook()
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) {
		t.Error("the handler was called")
		return imhook.Reply{}, nil
	})
	for name, c := range map[string]struct {
		change func(*http.Request)
		code   int
	}{
		"SIGNATURE_MISSING":   {func(r *http.Request) { r.Header.Del(imhook.HeaderSignature) }, 401},
		"TIMESTAMP_MISSING":   {func(r *http.Request) { r.Header.Del(imhook.HeaderTimestamp) }, 401},
		"HEADER_REPEATED":     {func(r *http.Request) { r.Header.Add(imhook.HeaderSignature, signature) }, 401},
		"SIGNATURE_MISMATCH":  {func(r *http.Request) { r.Header.Set(imhook.HeaderTimestamp, "1700000000001") }, 401},
		"METHOD_NOT_POST":     {func(r *http.Request) { r.Method = http.MethodGet }, 405},
		"JSON_UNEXPECTED_END": {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(actionBody[:40])) }, 400},
		"BODY_NOT_OBJECT":     {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(`[]`)) }, 400},
	} {
		request := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(actionBody))
		request.Header = header()
		c.change(request)
		got := httptest.NewRecorder()
		hook.ServeHTTP(got, request)
		var body struct{ Status, Message string }
		if err := json.Unmarshal(got.Body.Bytes(), &body); err != nil {
			t.Errorf("%s: %s: %v", name, got.Body, err)
		}
		if got.Code != c.code || body.Status != "IMHOOK_"+name || body.Message == "" {
			t.Errorf("want %d %s, got %d %s", c.code, name, got.Code, got.Body)
		}
		if allow := got.Header().Get("Allow"); (allow == "POST") != (c.code == http.StatusMethodNotAllowed) {
			t.Errorf("%s: Allow is %q", name, allow)
		}
	}
}

// countingReader counts how much of an endless body is read.
type countingReader struct{ count int }

func (r *countingReader) Read(p []byte) (int, error) {
	r.count += len(p)
	return len(p), nil
}

func TestBodyBeyondTheLimitIsNotReadToItsEnd(t *testing.T) {
	for _, limit := range []int{0, 100, 5000} {
		hook := newHook()
		hook.Limits.MaxSize = limit
		if limit == 0 {
			limit = defaultMaxSize
		}
		for _, length := range []int64{-1, 1 << 40} {
			body := &countingReader{}
			request := httptest.NewRequest(http.MethodPost, "/", body)
			request.Header, request.ContentLength = header(), length
			got := httptest.NewRecorder()
			hook.ServeHTTP(got, request)
			wantContains(t, got, http.StatusRequestEntityTooLarge, "IMHOOK_BODY_TOO_LARGE")
			if length > 0 && body.count > 0 || body.count > limit+1 {
				t.Errorf("limit %d: %d bytes were read", limit, body.count)
			}
		}
	}
}

// defaultMaxSize is documented at Limits.MaxSize.
const defaultMaxSize = 1 << 20

func TestDefaultMaxSizeIsTheDocumentedOne(t *testing.T) {
	pad := func(size int) string {
		return `{"pad":"` + strings.Repeat("x", size-len(`{"pad":""}`)) + `"}`
	}
	hook := newHook()
	for size, want := range map[int]string{defaultMaxSize: "OK", defaultMaxSize + 1: "BODY_TOO_LARGE"} {
		callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(pad(size))}, signedAt)
		if statusName(err) != want {
			t.Errorf("%d bytes: %v", size, err)
		}
		if err == nil {
			callback.Close()
		}
	}
	wantAnswer(t, post(hook, pad(defaultMaxSize)), http.StatusOK, "{}")
}

func TestBodyThatDoesNotArriveIsRefused(t *testing.T) {
	request := httptest.NewRequest(http.MethodPost, "/", io.MultiReader(strings.NewReader(actionBody[:50]), failingReader{}))
	request.Header = header()
	got := httptest.NewRecorder()
	newHook().ServeHTTP(got, request)
	wantContains(t, got, http.StatusBadRequest, "BODY_INCOMPLETE")
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestFailingHandlersAreAnsweredAndReported(t *testing.T) {
	broken := errors.New("the database is away")
	other := receiveAs[*imhook.CardAction](t, actionBody)
	for name, c := range map[string]struct {
		handle func(context.Context, *imhook.CardAction) (imhook.Reply, error)
		status string
		check  func(error) bool
	}{
		"an error": {
			func(context.Context, *imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, broken },
			"HANDLER_FAILED", func(err error) bool { return errors.Is(err, broken) },
		},
		"a panic": {
			func(context.Context, *imhook.CardAction) (imhook.Reply, error) { panic(broken) },
			"HANDLER_PANICKED", func(err error) bool {
				var panicked *imhook.PanicError
				return errors.As(err, &panicked) && errors.Is(err, broken) && strings.Contains(string(panicked.Stack), "serve_test.go")
			},
		},
		"an answer that cannot be built": {
			func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
				return a.Reply().Source("ds", "x"), nil
			},
			"HANDLER_FAILED", func(err error) bool { return errors.Is(err, imhook.ErrReplyPartNotAllowed) },
		},
		"the reply of another callback": {
			func(context.Context, *imhook.CardAction) (imhook.Reply, error) {
				return other.Reply().Card("status", "x"), nil
			},
			"HANDLER_FAILED", func(err error) bool { return err != nil },
		},
	} {
		for _, deadline := range []time.Duration{0, -1} {
			reported := make(chan error, 1)
			hook := newHook()
			hook.Deadline = deadline
			hook.OnCardAction(c.handle)
			hook.OnError = func(callback imhook.Callback, err error) {
				if !callback.Root().Exists() {
					t.Errorf("%s: the callback is closed", name)
				}
				reported <- err
			}
			wantContains(t, post(hook, actionBody), http.StatusInternalServerError, c.status)
			if err := <-reported; !c.check(err) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestPanicOfTheErrorHookIsLogged(t *testing.T) {
	lines := &journal{}
	hook := newHook()
	hook.Deadline = -1
	hook.Logger = log.New(lines, "", 0)
	hook.OnError = func(imhook.Callback, error) { panic("again") }
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) { panic("once") })
	wantContains(t, post(hook, actionBody), http.StatusInternalServerError, "HANDLER_PANICKED")
	if !strings.Contains(lines.String(), "panicked: again") {
		t.Error(lines)
	}
}

func TestOneLogLineForEachCallback(t *testing.T) {
	lines := &journal{}
	hook := newHook()
	hook.Logger = log.New(lines, "", 0)
	hook.OnDynamicData(func(_ context.Context, d *imhook.DynamicData) (imhook.Reply, error) {
		return d.Reply().Source("ds_amount", "12.50"), nil
	})
	post(hook, dataBody)
	post(hook, actionBody)
	post(hook, actionBody[:len(actionBody)-1])
	hook.Now = func() time.Time { return signedAt.Add(2 * time.Hour) }
	post(hook, actionBody)

	us := regexp.MustCompile(`us=\d+`)
	want := fmt.Sprintf(`imhook: kind=DINGTALK_DYNAMIC_DATA verdict=OK us=? unanswered=1
imhook: kind=DINGTALK_CARD_ACTION verdict=UNHANDLED us=?
imhook: kind=- verdict=JSON_UNEXPECTED_END us=? document=BODY offset=%d
imhook: kind=- verdict=TIMESTAMP_TOO_OLD us=? skew_ms=7200000
`, len(actionBody)-1)
	if got := us.ReplaceAllString(lines.String(), "us=?"); got != want {
		t.Errorf("want\n%s got\n%s", want, got)
	}
}

// Without a Logger and an OnError the program's own log takes everything.
func TestDefaultLogTakesLinesAndErrors(t *testing.T) {
	lines := &journal{}
	log.SetOutput(lines)
	defer log.SetOutput(os.Stderr)
	hook := newHook()
	hook.Logger, hook.Deadline = nil, -1
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) {
		return imhook.Reply{}, errors.New("the database is away")
	})
	post(hook, actionBody)
	for _, part := range []string{
		"imhook: kind=DINGTALK_CARD_ACTION: the handler failed: the database is away",
		"imhook: kind=DINGTALK_CARD_ACTION verdict=HANDLER_FAILED us=",
	} {
		if !strings.Contains(lines.String(), part) {
			t.Errorf("%q is missing in %s", part, lines)
		}
	}
}

func TestMisconfiguredHookAnswersNothing(t *testing.T) {
	for status, hook := range map[imhook.Status]*imhook.DingTalk{
		imhook.ErrSecretMissing:    {},
		imhook.ErrSecretEmpty:      {APISecrets: []string{""}},
		imhook.ErrOptionConflict:   {APISecret: secret, AcceptingUnsigned: true},
		imhook.ErrOptionOutOfRange: {APISecret: secret, Tolerance: time.Nanosecond},
	} {
		hook.Logger = log.New(io.Discard, "", 0)
		if err := hook.Check(); !errors.Is(err, status) {
			t.Errorf("want %v, got %v", status, err)
		}
		if hook.ChecksSignatures() {
			t.Errorf("%v: claims to check signatures", status)
		}
		wantContains(t, post(hook, actionBody), http.StatusInternalServerError, status.String())
	}
}

func TestUnsignedRequestsAreAcceptedOnlyWhenToldSo(t *testing.T) {
	hook := &imhook.DingTalk{AcceptingUnsigned: true, Logger: log.New(io.Discard, "", 0)}
	request := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(actionBody))
	got := httptest.NewRecorder()
	hook.ServeHTTP(got, request)
	wantAnswer(t, got, http.StatusOK, "{}")
	if hook.ChecksSignatures() {
		t.Error("claims to check signatures")
	}
}

func TestHandlerGetsTheValuesOfTheRequestButNotItsEnd(t *testing.T) {
	type key struct{}
	hook := newHook()
	hook.OnCardAction(func(ctx context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		_, limited := ctx.Deadline()
		if ctx.Err() != nil || ctx.Done() != nil || limited {
			t.Error("the context ends with the request")
		}
		return a.Reply().Card("value", ctx.Value(key{})), nil
	})
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), key{}, "kept"))
	cancel()
	response := hook.Respond(ctx, imhook.Request{Header: header(), Body: []byte(actionBody)})
	if !strings.Contains(string(response.Body), `"value":"kept"`) {
		t.Errorf("%s", response.Body)
	}
}
