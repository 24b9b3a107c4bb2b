package imhook_test

import (
	"context"
	"errors"
	"log"
	"strconv"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// newSession is a session with an open connection of number 1.
func newSession(t testing.TB, hook *imhook.DingTalk) *imhook.StreamSession {
	t.Helper()
	subscriptions, topics := hook.Subscriptions()
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Subscriptions: subscriptions, Topics: topics, Seed: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	open(t, session)
	return session
}

func open(t testing.TB, session *imhook.StreamSession) {
	t.Helper()
	const answer = `{"endpoint":"wss://gateway.example/connect","ticket":"t"}`
	if _, err := session.Start(signedAt); err != nil {
		t.Fatal(err)
	}
	if _, err := session.Answered(1, 200, []byte(answer), signedAt); err != nil {
		t.Fatal(err)
	}
	if _, err := session.Opened(1, signedAt); err != nil {
		t.Fatal(err)
	}
}

// frame is a frame of a kind, with its data as a text.
func frame(kind, topic, id, data string) []byte {
	return []byte(`{"specVersion":"1.0","type":"` + kind + `","headers":{"topic":"` + topic + `","messageId":"` + id +
		`","contentType":"application/json","eventType":"user_add_org","eventId":"ev-` + id + `"},"data":` + strconv.Quote(data) + `}`)
}

const (
	topicCard  = "/v1.0/card/instances/callback"
	topicRobot = "/v1.0/im/bot/messages/get"
)

// deliver has a session deliver a frame.
func deliver(t testing.TB, session *imhook.StreamSession, text []byte) imhook.StreamAction {
	t.Helper()
	actions, err := session.Received(1, text, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	for _, action := range actions {
		if action.Kind == imhook.StreamActionDeliver {
			return action
		}
	}
	t.Fatalf("%s is not delivered: %v", text, kindsOf(actions))
	return imhook.StreamAction{}
}

// A delivered is what a hook said of a delivery.
type delivered struct {
	outcome imhook.StreamOutcome
	answer  string
}

// handle has a hook handle a delivery, whose reply comes in time or not.
func handle(hook *imhook.DingTalk, callback imhook.Callback, late bool) (got delivered) {
	hook.Deliver(context.Background(), callback, func(outcome imhook.StreamOutcome, answer []byte) bool {
		got = delivered{outcome, string(answer)}
		return late
	})
	return got
}

func TestDeliveredCallbackReachesItsHandler(t *testing.T) {
	hook := newHook()
	lines := &journal{}
	hook.Logger = log.New(lines, "", 0)
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("status", action.UserID), nil
	})
	hook.OnEvent(func(context.Context, *imhook.Event) error { return imhook.ErrLater })
	hook.OnTopic("/b", func(context.Context, *imhook.Unknown) (imhook.Reply, error) { return imhook.Reply{}, nil })
	hook.OnTopic("/a", func(context.Context, *imhook.Unknown) (imhook.Reply, error) { return imhook.Reply{}, nil })
	if subscriptions, topics := hook.Subscriptions(); subscriptions != imhook.SubscribeEvents|imhook.SubscribeCardActions ||
		strings.Join(topics, " ") != "/a /b" {
		t.Errorf("%b %q", subscriptions, topics)
	}
	session := newSession(t, hook)
	callback := deliver(t, session, frame("CALLBACK", topicCard, "m1", actionBody)).Callback
	want := delivered{imhook.StreamHandled, `{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"status":"u1001"}}}`}
	if got := handle(hook, callback, false); got != want {
		t.Errorf("%v", got)
	}
	if callback.Root().Exists() {
		t.Error("the callback is open after Deliver")
	}
	if frame := callback.Common().Frame; frame.MessageID != "m1" || frame.Topic != topicCard || frame.Root().Exists() || frame.Text() != nil {
		t.Errorf("%+v", frame)
	}
	event := deliver(t, session, frame("EVENT", "*", "m2", `{}`)).Callback
	if got := handle(hook, event, false); got != (delivered{outcome: imhook.StreamLater}) {
		t.Errorf("%v", got)
	}
	for _, line := range []string{"kind=DINGTALK_CARD_ACTION verdict=OK", "kind=DINGTALK_EVENT verdict=LATER"} {
		if !strings.Contains(lines.String(), line) {
			t.Errorf("the log lacks %q:\n%s", line, lines)
		}
	}
}

func TestDeliveredCallbackWithoutHandlerOrWithAFailureIsToldBy(t *testing.T) {
	hook := newHook()
	broken := errors.New("broken")
	var failures []error
	hook.OnError = func(callback imhook.Callback, err error) { failures = append(failures, err) }
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error { panic(broken) })
	session := newSession(t, hook)
	message := deliver(t, session, frame("CALLBACK", topicRobot, "m1", messageBody)).Callback
	if got := handle(hook, message, false); got.outcome != imhook.StreamFailed || len(failures) != 1 || !errors.Is(failures[0], broken) {
		t.Errorf("%v %v", got, failures)
	}
	other := newHook()
	message = deliver(t, session, frame("CALLBACK", topicRobot, "m2", strings.Replace(messageBody, "msgA", "msgB", 1))).Callback
	if got := handle(other, message, false); got.outcome != imhook.StreamUnhandled {
		t.Errorf("%v", got)
	}
}

func TestLateAnswersOfCardsGoToOnLateAndThoseOfMessagesNowhere(t *testing.T) {
	hook := newHook()
	var late []*imhook.Late
	hook.OnLate = func(_ context.Context, result *imhook.Late) {
		if !result.Callback.Root().Exists() {
			t.Error("the callback is closed")
		}
		late = append(late, result)
	}
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Raw(map[string]any{"a": 1}), nil
	})
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error { return nil })
	session := newSession(t, hook)
	handle(hook, deliver(t, session, frame("CALLBACK", topicCard, "m1", actionBody)).Callback, true)
	handle(hook, deliver(t, session, frame("CALLBACK", topicRobot, "m2", messageBody)).Callback, true)
	if len(late) != 1 || string(late[0].Answer) != `{"a":1}` || late[0].Elapsed > time.Minute {
		t.Errorf("%+v", late)
	}
}
