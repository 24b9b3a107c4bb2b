package imhook_test

import (
	"context"
	"errors"
	"log"
	"net/http"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// overrunning is a hook with a deadline of a few milliseconds and a handler that waits for release.
func overrunning(t *testing.T, release <-chan struct{}, handle func(*imhook.CardAction) (imhook.Reply, error)) (*imhook.DingTalk, *journal) {
	t.Helper()
	lines := &journal{}
	hook := newHook()
	hook.Deadline = 5 * time.Millisecond
	hook.Logger = log.New(lines, "", 0)
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		<-release
		return handle(a)
	})
	return hook, lines
}

func TestOverrunningHandlerIsAnsweredInTimeAndReportsLater(t *testing.T) {
	release := make(chan struct{})
	hook, lines := overrunning(t, release, func(a *imhook.CardAction) (imhook.Reply, error) {
		step, err := a.Params.Text("step")
		return a.Reply().Card("step", step), err
	})
	results := make(chan *imhook.Late, 1)
	hook.OnLate = func(ctx context.Context, late *imhook.Late) {
		if action := late.Callback.(*imhook.CardAction); action.OutTrackID != "order-7781" || !action.Root().Exists() {
			t.Errorf("%+v", action.Envelope)
		}
		results <- late
	}
	began := time.Now()
	wantAnswer(t, post(hook, actionBody), http.StatusOK, "{}")
	if elapsed := time.Since(began); elapsed > time.Second {
		t.Errorf("the empty answer took %v", elapsed)
	}
	if !strings.Contains(lines.String(), "kind=DINGTALK_CARD_ACTION verdict=LATE") {
		t.Error(lines)
	}
	close(release)
	late := <-results
	want := `{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"step":"2"}}}`
	if string(late.Answer) != want || late.Err != nil || late.Elapsed < hook.Deadline {
		t.Errorf("%s %v %v", late.Answer, late.Err, late.Elapsed)
	}
	waitForAll(t, hook)
	if late.Callback.Root().Exists() {
		t.Error("the callback is open after OnLate")
	}
}

func TestLateFailuresAreHandedOver(t *testing.T) {
	broken := errors.New("the database is away")
	for name, handle := range map[string]func(*imhook.CardAction) (imhook.Reply, error){
		"an error":                       func(*imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, broken },
		"a panic":                        func(*imhook.CardAction) (imhook.Reply, error) { panic(broken) },
		"an answer that cannot be built": func(a *imhook.CardAction) (imhook.Reply, error) { return a.Reply().NoData("x"), nil },
	} {
		release := make(chan struct{})
		hook, _ := overrunning(t, release, handle)
		reported := make(chan error, 1)
		hook.OnError = func(_ imhook.Callback, err error) { reported <- err }
		results := make(chan *imhook.Late, 1)
		hook.OnLate = func(_ context.Context, late *imhook.Late) { results <- late }
		wantAnswer(t, post(hook, actionBody), http.StatusOK, "{}")
		close(release)
		late := <-results
		if err := <-reported; err != late.Err || late.Answer != nil ||
			!errors.Is(err, broken) && !errors.Is(err, imhook.ErrReplyPartNotAllowed) {
			t.Errorf("%s: %v, %v", name, err, late.Err)
		}
	}
}

func TestPanicOfTheLateHookIsLogged(t *testing.T) {
	release := make(chan struct{})
	hook, lines := overrunning(t, release, func(*imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	hook.OnLate = func(context.Context, *imhook.Late) { panic("no connection") }
	post(hook, actionBody)
	close(release)
	waitForAll(t, hook)
	if !strings.Contains(lines.String(), "panicked: no connection") {
		t.Error(lines)
	}
}

func TestLateResultWithoutHookIsLogged(t *testing.T) {
	release := make(chan struct{})
	hook, lines := overrunning(t, release, func(*imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	post(hook, actionBody)
	close(release)
	waitForAll(t, hook)
	if !strings.Contains(lines.String(), "is dropped: OnLate is not set") {
		t.Error(lines)
	}
}

func TestWaitEndsWithItsContext(t *testing.T) {
	release := make(chan struct{})
	hook, _ := overrunning(t, release, func(*imhook.CardAction) (imhook.Reply, error) { return imhook.Reply{}, nil })
	post(hook, actionBody)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	if err := hook.Wait(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	close(release)
	waitForAll(t, hook)
}

func TestNegativeDeadlineLetsHandlersTakeTheirTime(t *testing.T) {
	release := make(chan struct{})
	hook, _ := overrunning(t, release, func(a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("a", 1), nil
	})
	hook.Deadline = -1
	time.AfterFunc(20*time.Millisecond, func() { close(release) })
	wantContains(t, post(hook, actionBody), http.StatusOK, `"a":"1"`)
}

func waitForAll(t *testing.T, hook *imhook.DingTalk) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := hook.Wait(ctx); err != nil {
		t.Fatal(err)
	}
}
