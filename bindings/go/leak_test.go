package imhook_test

import (
	"context"
	"runtime"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/internal/cmemory"
)

// The memory that C and Go hold does not grow with the number of callbacks: closed, failed, answered with or without
// success, or forgotten. One lost callback in forty would show.
func TestMemoryDoesNotGrow(t *testing.T) {
	if cmemory.InUse() == 0 {
		t.Skip("this C library does not tell how much memory is in use")
	}
	const rounds, most = 20000, 512 << 10
	hook := newHook()
	hook.OnCardAction(func(_ context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		return a.Reply().Card("status", a.Params.Get("step")), nil
	})
	hook.OnDynamicData(func(_ context.Context, d *imhook.DynamicData) (imhook.Reply, error) {
		return d.Reply().Source("not-asked", 1), nil
	})
	hook.OnError = func(imhook.Callback, error) {}
	chat := newChat()
	chat.OnC2CBeforeSendMsg(func(_ context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		return e.Allow().RewriteMessage(&imhook.TextElement{Text: e.Text()}), nil
	})
	chat.OnError = func(*imhook.WebhookEnvelope, error) {}
	api := newAPI()
	robot := newHook()
	robot.OnEvent(func(context.Context, *imhook.Event) error { return nil })
	robot.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error { return nil })
	work := func(count int) (c, heap int) {
		for i := 0; i < count; i++ {
			post(hook, actionBody)
			post(hook, dataBody)
			post(hook, dataBody[:200])
			postWebhook(chat, beforeC2C, `{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}`)
			postWebhook(chat, beforeC2C, `{}`) // an empty text: the answer cannot be built
			callTheAPI(t, api)
			callDingTalk(t)
			receiveAndParse(t, hook, i%2 == 0)
			if i%20 == 0 {
				receiveFrames(t, robot, i%40 == 0)
			}
			if i%500 == 499 {
				unused := newHook()
				unused.ReplayGuard = &imhook.ReplayGuard{Capacity: 1000}
				if err := unused.Check(); err != nil {
					t.Fatal(err)
				}
			}
		}
		waitForAll(t, hook)
		return memoryInUse()
	}
	cBefore, heapBefore := work(rounds / 10)
	c, heap := work(rounds)
	if c-cBefore > most || heap-heapBefore > most {
		t.Errorf("after %d rounds: C %+d bytes, Go %+d bytes", rounds, c-cBefore, heap-heapBefore)
	}
}

// receiveAndParse leaves a callback and a document unclosed unless told to close them.
func receiveAndParse(t *testing.T, hook *imhook.DingTalk, closing bool) {
	t.Helper()
	callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(pullBody)}, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	document, err := imhook.ParseJSON([]byte(dataBody), imhook.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	inner, err := document.Root().Get("content").Inner(imhook.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if closing {
		callback.Close()
		document.Close()
		inner.Close()
	}
}

// receiveFrames has a session deliver an event, which is handled, and a message, which is forgotten, and leaves the session
// unclosed unless told to close it.
func receiveFrames(t *testing.T, hook *imhook.DingTalk, closing bool) {
	t.Helper()
	subscriptions, _ := hook.Subscriptions()
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Subscriptions: subscriptions,
		Limits: imhook.StreamLimits{Duplicates: 16, Waiting: 16},
	})
	if err != nil {
		t.Fatal(err)
	}
	open(t, session)
	event := deliver(t, session, frame("EVENT", "*", "m1", `{"a":1}`))
	hook.Deliver(context.Background(), event.Callback, func(outcome imhook.StreamOutcome, answer []byte) bool {
		_, err := session.Reply(event.Delivery, outcome, answer, signedAt)
		return err != nil
	})
	deliver(t, session, frame("CALLBACK", topicRobot, "m2", richTextBody))
	if _, err := session.Received(1, []byte("{"), signedAt); err != nil {
		t.Fatal(err)
	}
	if closing {
		session.Close()
	}
}

// callTheAPI makes a request with a UserSig, and reads an answer that is one and one that is none.
func callTheAPI(t *testing.T, api *imhook.TencentChatAPI) {
	t.Helper()
	request, err := api.GetOfficialAccountInfo(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := request.ReadResponse(200, []byte(`{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}`)); err != nil {
		t.Fatal(err)
	}
	if _, err := request.ReadResponse(200, []byte(`{`)); err == nil {
		t.Fatal("a broken answer was read")
	}
	if _, err := api.DestroyOfficialAccount(nil); err == nil {
		t.Fatal("a request without an account was made")
	}
}

// callDingTalk makes a request, and reads answers that are one, a refusal and none.
func callDingTalk(t *testing.T) {
	t.Helper()
	request, err := (&imhook.DingTalkAPI{}).GetAccessToken("dingexample0001", "not-a-real-secret")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := request.ReadResponse(200, []byte(`{"accessToken":"a","expireIn":7200}`)); err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{`{"code":"system.busy"}`, `{`} {
		if _, err := request.ReadResponse(500, []byte(body)); err == nil {
			t.Fatal("a refusal was read as an answer")
		}
	}
	if _, err := imhook.ParseOpenSpaceID("dtv1.card//"); err == nil {
		t.Fatal("a text without a space was read")
	}
	if _, err := imhook.OpenSpaceID(imhook.OpenSpace{Type: "IM_ROBOT", ID: "u1001"}); err != nil {
		t.Fatal(err)
	}
}

// memoryInUse returns what is left when the finalizers of everything forgotten have run.
func memoryInUse() (c, heap int) {
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(10 * time.Millisecond) // finalizers run in a goroutine of their own
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return cmemory.InUse(), int(stats.HeapAlloc)
}
