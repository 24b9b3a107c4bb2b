package imhook_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// patience is how long a test waits for what has to happen.
const patience = 30 * time.Second

func receiveFrom[E any](t *testing.T, channel <-chan E, what string) E {
	t.Helper()
	select {
	case element := <-channel:
		return element
	case <-time.After(patience):
		t.Fatalf("%s did not come", what)
		panic("unreachable")
	}
}

func TestWhatFollowsAnAnswerIsDoneAfterItWasSent(t *testing.T) {
	hook := newHook()
	done, received := make(chan string, 1), make(chan struct{})
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("status", "ok").Then(func(context.Context) error {
			<-received // it deadlocks when the answer waits for this
			done <- action.OutTrackID
			return nil
		}), nil
	})
	server := httptest.NewServer(hook)
	defer server.Close()
	wantContains(t, post(proxyTo(server), actionBody), http.StatusOK, `"status":"ok"`)
	close(received)
	if id := receiveFrom(t, done, "what follows"); id != "order-7781" {
		t.Error(id)
	}
	waitForAll(t, hook)
}

// proxyTo passes requests on to a server, so that they go over a connection.
func proxyTo(server *httptest.Server) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request := r.Clone(context.Background())
		request.RequestURI = ""
		request.URL.Scheme, request.URL.Host = "http", server.Listener.Addr().String()
		response, err := http.DefaultTransport.RoundTrip(request)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		w.WriteHeader(response.StatusCode)
		io.Copy(w, response.Body)
	})
}

func TestFailureOfWhatFollowsAnAnswerIsReported(t *testing.T) {
	hook := newHook()
	broken := errors.New("broken")
	failures := make(chan error, 2)
	hook.OnError = func(_ imhook.Callback, err error) { failures <- err }
	for _, do := range []func(context.Context) error{
		func(context.Context) error { return broken },
		func(context.Context) error { panic(broken) },
	} {
		do := do
		hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
			return action.Reply().Then(do), nil
		})
		wantAnswer(t, post(hook, actionBody), http.StatusOK, "{}")
		if err := receiveFrom(t, failures, "the failure"); !errors.Is(err, broken) {
			t.Error(err)
		}
	}
}

func TestFrameworksDoWhatFollowsThemselves(t *testing.T) {
	hook := newHook()
	done := make(chan struct{}, 1)
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Then(func(context.Context) error {
			done <- struct{}{}
			return nil
		}), nil
	})
	response := hook.Respond(context.Background(), imhook.Request{Header: header(), Body: []byte(actionBody)})
	if response.Then == nil || len(done) > 0 {
		t.Fatal("there is nothing to do, or it was done before the response was sent")
	}
	response.Then()
	receiveFrom(t, done, "what follows")
	hook.OnCardAction(func(context.Context, *imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	if hook.Respond(context.Background(), imhook.Request{Header: header(), Body: []byte(actionBody)}).Then != nil {
		t.Error("there is something to do")
	}
}

func TestWhatFollowsAnAnswerIsDoneWhenTheHandlerOverran(t *testing.T) {
	release := make(chan struct{})
	order := make(chan string, 2)
	hook, _ := overrunning(t, release, func(a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("a", 1).Then(func(context.Context) error {
			order <- "then"
			return nil
		}), nil
	})
	hook.OnLate = func(context.Context, *imhook.Late) { order <- "late" }
	wantAnswer(t, post(hook, actionBody), http.StatusOK, "{}")
	close(release)
	if first, second := receiveFrom(t, order, "OnLate"), receiveFrom(t, order, "what follows"); first+second != "latethen" {
		t.Error(first, second)
	}
	waitForAll(t, hook)
}

func TestWhatFollowsIsDoneOverStreamModeToo(t *testing.T) {
	hook := newHook()
	done := make(chan bool, 3)
	replied := false
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("a", 1).Then(func(context.Context) error {
			done <- replied && !action.Root().Exists()
			return nil
		}), nil
	})
	session := newSession(t, hook)
	callback := deliver(t, session, frame("CALLBACK", topicCard, "m1", actionBody)).Callback
	hook.Deliver(context.Background(), callback, func(imhook.StreamOutcome, []byte) bool {
		replied = true
		return false
	})
	if !<-done {
		t.Error("it was done before the reply, or with the callback open")
	}
}
