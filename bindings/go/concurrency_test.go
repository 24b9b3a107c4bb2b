package imhook_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// Meant for the race detector: many requests of all kinds at one hook, some of them too slow.
func TestOneHookServesManyRequestsAtOnce(t *testing.T) {
	hook := newHook()
	hook.Deadline = 20 * time.Millisecond
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		count, err := a.Params.Int64("count")
		if count == 13 {
			time.Sleep(2 * hook.Deadline)
		}
		return a.Reply().Card("count", count), err
	})
	var late sync.Map
	hook.OnLate = func(_ context.Context, l *imhook.Late) { late.Store(string(l.Answer), true) }
	hook.OnDynamicData(func(_ context.Context, d *imhook.DynamicData) (imhook.Reply, error) {
		return d.Reply().Source(d.Queries[0].ID, d.UserID), nil
	})
	everyone(8, 60, func(n int) {
		body := strings.Replace(actionBody, `\"count\":3`, fmt.Sprintf(`\"count\":%d`, n), 1)
		got := post(hook, body).Body.String()
		if want := fmt.Sprintf(`"count":"%d"`, n); n != 13 && got != "{}" && !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
		body = strings.Replace(dataBody, "u1001", fmt.Sprintf("u%d", n), 1)
		if got, want := post(hook, body).Body.String(), fmt.Sprintf(`"data":"u%d"`, n); got != "{}" && !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
		if got := post(hook, body[:n]); got.Code != http.StatusBadRequest {
			t.Errorf("%d %s", got.Code, got.Body)
		}
	})
	waitForAll(t, hook)
	if _, found := late.Load(`{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"count":"13"}}}`); !found {
		t.Error("the late answer did not arrive")
	}
}

// The same at a hook of webhooks, whose handlers are late or fail now and then.
func TestOneChatServesManyWebhooksAtOnce(t *testing.T) {
	hook := newChat()
	hook.Deadline = 20 * time.Millisecond
	hook.OnFailure = imhook.FailClosed
	hook.OnError = func(*imhook.WebhookEnvelope, error) {}
	hook.OnLate = func(context.Context, *imhook.LateWebhook) {}
	hook.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		switch e.Body.MsgSeq {
		case 13:
			time.Sleep(2 * hook.Deadline)
		case 14:
			return imhook.Decision{}, errors.New("unlucky")
		}
		return e.Allow().RewriteMessage(&imhook.TextElement{Text: e.Text() + e.FromAccount}), nil
	})
	everyone(8, 60, func(n int) {
		body := fmt.Sprintf(`{"From_Account":"u%d","MsgSeq":%d,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi "}}]}`, n, n)
		got := postWebhook(hook, beforeC2C, body).Body.String()
		if want := fmt.Sprintf(`{"Text":"hi u%d"}`, n); got != forbidReply && !strings.Contains(got, want) {
			t.Errorf("want %s, got %s", want, got)
		}
		if n == 14 && got != forbidReply {
			t.Errorf("want %s, got %s", forbidReply, got)
		}
		if got := postWebhook(hook, beforeC2C, body[:n]); got.Code != http.StatusBadRequest {
			t.Errorf("%d %s", got.Code, got.Body)
		}
	})
	waitForWebhooks(t, hook)
}

// A callback may be read, answered and closed by several goroutines at once: each sees values or ErrClosed.
func TestOneCallbackMayBeUsedByManyGoroutines(t *testing.T) {
	for round := 0; round < 50; round++ {
		action := receiveAs[*imhook.CardAction](t, actionBody)
		everyone(4, 10, func(n int) {
			text, err := action.Params.Text("step")
			if text != "2" && !errors.Is(err, imhook.ErrClosed) {
				t.Errorf("%q %v", text, err)
			}
			answer, err := action.Reply().Card("n", n).Bytes()
			if want := fmt.Sprintf(`"n":"%d"`, n); !strings.Contains(string(answer), want) && !errors.Is(err, imhook.ErrClosed) {
				t.Errorf("%s %v", answer, err)
			}
			if n == round%10 {
				action.Close()
			}
		})
	}
}

// A callback that nobody closed is not freed while a value of it can still be reached.
func TestValueKeepsItsCallbackAlive(t *testing.T) {
	hook := newHook()
	for i := 0; i < 200; i++ {
		callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(actionBody)}, signedAt)
		if err != nil {
			t.Fatal(err)
		}
		params := callback.(*imhook.CardAction).Params
		if i%20 == 0 {
			runtime.GC()
			runtime.GC()
		}
		if text, err := params.Text("step"); text != "2" || err != nil {
			t.Fatalf("%q %v", text, err)
		}
	}
}

// everyone calls work with 0 to count-1 from several goroutines each.
func everyone(goroutines, count int, work func(n int)) {
	var group sync.WaitGroup
	for g := 0; g < goroutines; g++ {
		group.Add(1)
		go func(g int) {
			defer group.Done()
			for n := 0; n < count; n++ {
				work((n + g) % count)
			}
		}(g)
	}
	group.Wait()
}
