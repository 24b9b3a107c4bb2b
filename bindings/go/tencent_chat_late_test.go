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

type beforeWebhook = imhook.Webhook[imhook.C2CBeforeSendMsg]

const friendsForbidden = `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"ResultItem":[` +
	`{"To_Account":"tomas_r","ResultCode":38000,"ResultInfo":""}]}`

// Each way in which a handler does not come to an answer, at both policies.
func TestOnFailureDecidesWhenAHandlerFails(t *testing.T) {
	broken := errors.New("the database is away")
	other := receiveWebhook(t, beforeC2C, `{}`)
	for name, c := range map[string]struct {
		handle func(*imhook.WebhookEnvelope) (imhook.Decision, error)
		check  func(error) bool
	}{
		"an error": {
			func(*imhook.WebhookEnvelope) (imhook.Decision, error) { return imhook.Decision{}, broken },
			func(err error) bool { return errors.Is(err, broken) },
		},
		"a panic": {
			func(*imhook.WebhookEnvelope) (imhook.Decision, error) { panic(broken) },
			func(err error) bool { var panicked *imhook.PanicError; return errors.As(err, &panicked) },
		},
		"a code out of range": {
			func(e *imhook.WebhookEnvelope) (imhook.Decision, error) { return e.Refuse(7, "no"), nil },
			func(err error) bool { return errors.Is(err, imhook.ErrReplyCodeOutOfRange) },
		},
		"the decision of another webhook": {
			func(*imhook.WebhookEnvelope) (imhook.Decision, error) { return other.Forbid(), nil },
			func(err error) bool { return err != nil },
		},
	} {
		for _, deadline := range []time.Duration{0, -1} {
			for policy, answers := range map[imhook.FailurePolicy][2]string{
				imhook.FailOpen:   {baseReply, strings.Replace(friendsForbidden, "38000", "0", 1)},
				imhook.FailClosed: {forbidReply, friendsForbidden},
			} {
				reported := make(chan error, 1)
				hook := newChat()
				hook.Deadline, hook.OnFailure = deadline, policy
				hook.OnError = func(webhook *imhook.WebhookEnvelope, err error) {
					if !webhook.Root().Exists() {
						t.Errorf("%s: the webhook is closed", name)
					}
					reported <- err
				}
				hook.OnC2CBeforeSendMsg(func(_ context.Context, e *beforeWebhook) (imhook.Decision, error) {
					return c.handle(e.WebhookEnvelope)
				})
				hook.OnSnsPrevFriendAdd(func(_ context.Context, e *imhook.Webhook[imhook.SnsPrevFriendAdd]) (imhook.Decision, error) {
					return c.handle(e.WebhookEnvelope)
				})
				hook.OnC2CAfterSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CAfterSendMsg]) (imhook.Decision, error) {
					return c.handle(e.WebhookEnvelope)
				})
				wantAnswer(t, postWebhook(hook, beforeC2C, `{}`), http.StatusOK, answers[0])
				if err := <-reported; !c.check(err) {
					t.Errorf("%s: %v", name, err)
				}
				wantAnswer(t, postWebhook(hook, prevFriend, `{"FriendItem":[{"To_Account":"tomas_r"}]}`), http.StatusOK, answers[1])
				<-reported
				// What has happened is not decided about: the platform may send it again.
				wantContains(t, postWebhook(hook, afterC2C, `{}`), http.StatusInternalServerError, `"HANDLER_`)
				<-reported
			}
		}
	}
}

// overrunningChat is a hook with a deadline of a few milliseconds and a handler that waits for release.
func overrunningChat(release <-chan struct{}) (*imhook.TencentChat, *journal) {
	lines := &journal{}
	hook := newChat()
	hook.Deadline = 5 * time.Millisecond
	hook.Logger = log.New(lines, "", 0)
	hook.OnC2CBeforeSendMsg(func(_ context.Context, e *beforeWebhook) (imhook.Decision, error) {
		<-release
		return e.Refuse(120042, e.Text()), nil
	})
	hook.OnC2CAfterSendMsg(func(context.Context, *imhook.Webhook[imhook.C2CAfterSendMsg]) (imhook.Decision, error) {
		<-release
		return imhook.Decision{}, nil
	})
	return hook, lines
}

func TestOnFailureDecidesWhenAHandlerIsLate(t *testing.T) {
	body := `{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}`
	for policy, answer := range map[imhook.FailurePolicy]string{imhook.FailOpen: baseReply, imhook.FailClosed: forbidReply} {
		release := make(chan struct{})
		hook, lines := overrunningChat(release)
		hook.OnFailure = policy
		results := make(chan *imhook.LateWebhook, 2)
		hook.OnLate = func(_ context.Context, late *imhook.LateWebhook) {
			if !late.Webhook.Root().Exists() {
				t.Error("the webhook is closed in OnLate")
			}
			results <- late
		}
		wantAnswer(t, postWebhook(hook, beforeC2C, body), http.StatusOK, answer)
		wantAnswer(t, postWebhook(hook, afterC2C, body), http.StatusOK, baseReply)
		if !strings.Contains(lines.String(), "kind=C2C.CallbackBeforeSendMsg verdict=LATE") {
			t.Error(lines)
		}
		close(release)
		refused := 0
		for i := 0; i < 2; i++ {
			late := <-results
			if late.Err != nil || late.Elapsed < hook.Deadline {
				t.Errorf("%+v", late)
			}
			if string(late.Answer) == `{"ActionStatus":"OK","ErrorInfo":"hi","ErrorCode":120042}` {
				refused++
			}
		}
		if refused != 1 {
			t.Error("the late decision did not arrive")
		}
		waitForWebhooks(t, hook)
	}
}

func TestLateWebhookWithoutHookIsLogged(t *testing.T) {
	release := make(chan struct{})
	hook, lines := overrunningChat(release)
	postWebhook(hook, beforeC2C, `{}`)
	close(release)
	waitForWebhooks(t, hook)
	if !strings.Contains(lines.String(), "imhook: kind=C2C.CallbackBeforeSendMsg: the result came after") {
		t.Error(lines)
	}
}

func waitForWebhooks(t *testing.T, hook *imhook.TencentChat) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := hook.Wait(ctx); err != nil {
		t.Fatal(err)
	}
}
