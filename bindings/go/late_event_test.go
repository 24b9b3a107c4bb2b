package imhook_test

import (
	"context"
	"errors"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// wantSentAgain checks that an event was answered as one whose handler failed, upon which the platform sends it again.
func wantSentAgain(t *testing.T, got *httptest.ResponseRecorder) {
	t.Helper()
	wantAnswer(t, got, http.StatusInternalServerError,
		`{"status":"HANDLER_FAILED","message":"The handler of this callback failed."}`)
}

func TestEventIsAnsweredBeforeThePlatformStopsWaitingAndIsSentAgain(t *testing.T) {
	hook := newAddress()
	lines := &journal{}
	hook.Logger = log.New(lines, "", 0)
	late := make(chan string, 1)
	hook.OnLate = func(_ context.Context, result *imhook.Late) {
		late <- result.Callback.(*imhook.Event).EventType
		if opened, err := imhook.OpenEventAnswer(eventKey, result.Answer); err != nil || string(opened.Message) != "success" {
			t.Errorf("%s %v", result.Answer, err)
		}
	}
	release := make(chan struct{})
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		<-release
		return nil
	})
	began := time.Now()
	wantSentAgain(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	if took := time.Since(began); took < 1350*time.Millisecond || took > 1650*time.Millisecond {
		t.Errorf("answered after %v", took)
	}
	text := lines.String()
	if !strings.Contains(text, "kind=DINGTALK_EVENT verdict=LATE us=") || !strings.Contains(text, " status=500\n") {
		t.Error(text)
	}
	close(release)
	if name := <-late; name != "user_add_org" {
		t.Errorf("%q", name)
	}
	waitForAll(t, hook)
}

func TestEventWhoseLateHandlerFailsIsNotLost(t *testing.T) {
	hook := newAddress()
	hook.Deadline = 5 * time.Millisecond
	broken := errors.New("the database is away")
	hook.OnError = func(imhook.Callback, error) {}
	late := make(chan error, 1)
	hook.OnLate = func(_ context.Context, result *imhook.Late) { late <- result.Err }
	release := make(chan struct{})
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		<-release
		return broken
	})
	wantSentAgain(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	close(release)
	if err := <-late; err != broken {
		t.Error(err)
	}
}

func TestEncryptedEventWhoseHandlerIsLateIsSentAgain(t *testing.T) {
	hook := &imhook.DingTalk{AcceptingUnsigned: true, Deadline: 5 * time.Millisecond, Logger: newAddress().Logger}
	release := make(chan struct{})
	hook.OnUnknown(func(context.Context, *imhook.Unknown) (imhook.Reply, error) {
		<-release
		return imhook.Reply{}, nil
	})
	wantSentAgain(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	close(release)
	waitForAll(t, hook)
}

func TestMessageWhoseHandlerIsLateIsAcknowledged(t *testing.T) {
	hook := newAddress()
	hook.Deadline = 5 * time.Millisecond
	release := make(chan struct{})
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		<-release
		return nil
	})
	wantAnswer(t, postMessage(hook, messageBody), http.StatusOK, `{"msgtype":"empty"}`)
	close(release)
	waitForAll(t, hook)
}

func TestNegativeDeadlineLetsHandlersOfEventsTakeTheirTime(t *testing.T) {
	hook := newAddress()
	hook.Deadline = -1
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		time.Sleep(1450 * time.Millisecond)
		return nil
	})
	wantSuccess(t, postEvent(t, hook, eventKey, userAdded, signedAt))
}

var unreadable = [][]byte{[]byte(`{"EventType":"user_add_org","Name":"\ud83d"}`), []byte("not JSON {")}

func TestEventThatCannotBeReadIsDoneAndReported(t *testing.T) {
	for _, event := range unreadable {
		hook := newAddress()
		failures := make(chan error, 1)
		hook.OnError = func(_ imhook.Callback, err error) { failures <- err }
		handle := func(context.Context, *imhook.Event) error {
			t.Error("the handler was called")
			return nil
		}
		hook.OnEvent(handle)
		hook.OnEventType("user_add_org", handle)
		wantSuccess(t, postEvent(t, hook, eventKey, event, signedAt))
		var failure *imhook.UnreadableEventError
		select {
		case err := <-failures:
			if !errors.As(err, &failure) || failure.Status == imhook.StatusOK {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Error("the failure is told to nobody")
		}
	}
}

func TestEventThatCannotBeReadGoesToTheHandlerOfWhatIsUnknown(t *testing.T) {
	for _, event := range unreadable {
		hook := newAddress()
		hook.OnEvent(func(context.Context, *imhook.Event) error { return errors.New("called") })
		hook.OnUnknown(func(_ context.Context, unknown *imhook.Unknown) (imhook.Reply, error) {
			if unknown.Kind != imhook.KindDingTalkEvent || string(unknown.Body()) != string(event) {
				t.Errorf("%v %s", unknown.Kind, unknown.Body())
			}
			return imhook.Reply{}, nil
		})
		wantSuccess(t, postEvent(t, hook, eventKey, event, signedAt))
	}
}
