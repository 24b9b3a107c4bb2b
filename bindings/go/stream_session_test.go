package imhook_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// eventHook is a hook for events.
func eventHook() *imhook.DingTalk {
	hook := newHook()
	hook.OnEvent(func(context.Context, *imhook.Event) error { return nil })
	return hook
}

func TestSessionAsksForAConnectionAndSaysWhenToWake(t *testing.T) {
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Subscriptions: imhook.SubscribeGraph,
		APIHost: "http://127.0.0.1:8090",
	})
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	if state := session.State(); state != imhook.StreamIdle || state.String() != "idle" {
		t.Error(state)
	}
	now := time.Now()
	actions, err := session.Start(now)
	if err != nil || len(actions) != 3 || actions[0].Kind != imhook.StreamActionOpen ||
		actions[1].Report.Reason != imhook.StreamBecauseAsked || actions[2].At.Sub(now) != 10*time.Second {
		t.Fatalf("%v %+v", err, actions)
	}
	request := actions[0].Request
	if request.Method != "POST" || request.URL != "http://127.0.0.1:8090/v1.0/gateway/connections/open" ||
		!strings.Contains(string(request.Body), "a-secret-of-tests") || request.Header.Get("Accept") != "application/json" {
		t.Errorf("%s %s %s", request.Method, request.URL, request.Body)
	}
	for _, verb := range []string{"%v", "%+v", "%#v"} {
		if text := fmt.Sprintf(verb, request); strings.Contains(text, "secret") {
			t.Error(text)
		}
	}
	if line := actions[1].Report.String(); !strings.HasPrefix(line, "state=opening reason=asked: ") {
		t.Error(line)
	}
}

func TestReportOfARefusalQuotesWhatThePlatformSaid(t *testing.T) {
	session := newUnopenedSession(t)
	actions, err := session.Answered(1, 403, []byte(`{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied",`+
		`"requestid":"R\n1","message":"no","accessdenieddetail":{"requiredScopes":["Card.Instance.Write"]}}`), signedAt)
	if err != nil {
		t.Fatal(err)
	}
	report := actions[0].Report
	if report.Reason != imhook.StreamBecauseNotPermitted || report.HTTPStatus != 403 || report.RequestID != "R\n1" ||
		len(report.Scopes) != 1 || report.Scopes[0] != "Card.Instance.Write" {
		t.Errorf("%+v", report)
	}
	if line := report.String(); strings.Contains(line, "\n") || !strings.Contains(line, `request_id="R\n1"`) ||
		!strings.Contains(line, `scopes="Card.Instance.Write"`) {
		t.Error(line)
	}
}

func newUnopenedSession(t *testing.T) *imhook.StreamSession {
	t.Helper()
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Subscriptions: imhook.SubscribeEvents,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	if _, err := session.Start(signedAt); err != nil {
		t.Fatal(err)
	}
	return session
}

func TestReplyToWhatIsNotWaitedForOrIsNotJSONIsAnError(t *testing.T) {
	hook := newHook()
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	session := newSession(t, hook)
	if _, err := session.Reply(7, imhook.StreamHandled, nil, signedAt); !errors.Is(err, imhook.ErrStreamDeliveryUnknown) {
		t.Error(err)
	}
	delivery := deliver(t, session, frame("CALLBACK", topicCard, "m1", actionBody))
	if _, err := session.Reply(delivery.Delivery, imhook.StreamHandled, []byte("{"), signedAt); !errors.Is(err, imhook.ErrJSONUnexpectedEnd) {
		t.Error(err)
	}
	if _, err := session.Reply(delivery.Delivery, 99, nil, signedAt); !errors.Is(err, imhook.ErrInvalidArgument) {
		t.Error(err)
	}
	if actions, err := session.Reply(delivery.Delivery, imhook.StreamHandled, nil, signedAt); err != nil || actions[0].Kind != imhook.StreamActionSend {
		t.Errorf("%v %v", actions, err)
	}
}

func TestClosedSessionIsStoppedAndItsCallbacksStay(t *testing.T) {
	session := newSession(t, eventHook())
	callback := deliver(t, session, frame("EVENT", "*", "m1", `{"a":1}`)).Callback
	session.Close()
	session.Close()
	if state := session.State(); state != imhook.StreamStopped {
		t.Error(state)
	}
	if _, err := session.Tick(signedAt); !errors.Is(err, imhook.ErrClosed) {
		t.Error(err)
	}
	if a, err := callback.Root().Get("a").Int64(); a != 1 || err != nil {
		t.Errorf("%d %v", a, err)
	}
	callback.Close()
}

func TestOptionsOfSessionsAreChecked(t *testing.T) {
	for name, each := range map[string]struct {
		change func(*imhook.StreamOptions)
		want   imhook.Status
	}{
		"PongTimeout": {func(o *imhook.StreamOptions) { o.Times.PongTimeout = time.Nanosecond }, imhook.ErrOptionOutOfRange},
		"Waiting":     {func(o *imhook.StreamOptions) { o.Limits.Waiting = -1 }, imhook.ErrOptionOutOfRange},
		"WaitingSize": {func(o *imhook.StreamOptions) { o.Limits.WaitingSize = -1 }, imhook.ErrOptionOutOfRange},
	} {
		options := imhook.StreamOptions{ClientID: "a", ClientSecret: "b", Subscriptions: imhook.SubscribeEvents}
		each.change(&options)
		_, err := imhook.NewStreamSession(options)
		var failed *imhook.Error
		if !errors.As(err, &failed) || failed.Status != each.want || failed.Path != name {
			t.Errorf("%s: %v", name, err)
		}
	}
	options := imhook.StreamOptions{ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests"}
	for _, verb := range []string{"%v", "%+v", "%#v"} {
		if text := fmt.Sprintf(verb, options); strings.Contains(text, "secret") || !strings.Contains(text, "dingtest0001") {
			t.Error(text)
		}
	}
	if _, err := newUnopenedSession(t).Stop(-time.Second, signedAt); !errors.Is(err, imhook.ErrInvalidArgument) {
		t.Error(err)
	}
}
