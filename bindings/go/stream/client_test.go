package stream_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

func TestMessageToTheRobotIsHandledAndAcknowledged(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	client := start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.say("msg1", " hello")
	if text := receive(t, texts, "the message"); text != " hello" {
		t.Errorf("%q", text)
	}
	peer.wantAnswer(id, 200, `{"response":null}`)
	client.wantReport(imhook.StreamBecauseOpened)
	if state := client.client.State(); state != imhook.StreamConnected {
		t.Error(state)
	}
	client.wantEnd(nil)
	peer.wantClosed(websocket.CloseNormalClosure)
	if state := client.client.State(); state != imhook.StreamStopped {
		t.Error(state)
	}
}

func TestWhatIsAskedForFollowsFromTheHandlers(t *testing.T) {
	gateway := newGateway(t)
	hook, _ := echo()
	hook.OnEvent(func(context.Context, *imhook.Event) error { return nil })
	hook.OnPrivatePull(func(context.Context, *imhook.PrivatePull) (imhook.Reply, error) { return imhook.Reply{}, nil })
	hook.OnTopic("/v1.0/tomorrow", func(context.Context, *imhook.Unknown) (imhook.Reply, error) { return imhook.Reply{}, nil })
	start(t, gateway.server.URL, hook, func(c *stream.Client) { c.UserAgent, c.LocalIP = "dingtalk-sdk-go/test", "10.0.0.7" })
	var asked struct {
		ClientID, ClientSecret, UA, LocalIP string
		Subscriptions                       []struct{ Type, Topic string }
	}
	if err := json.Unmarshal([]byte(receive(t, gateway.asked, "a request")), &asked); err != nil {
		t.Fatal(err)
	}
	want := "[{EVENT *} {CALLBACK /v1.0/im/bot/messages/get} {CALLBACK /v1.0/card/instances/callback} {CALLBACK /v1.0/tomorrow}]"
	if fmt.Sprint(asked.Subscriptions) != want || asked.ClientID != clientID || asked.ClientSecret != clientSecret ||
		asked.UA != "dingtalk-sdk-go/test" || asked.LocalIP != "10.0.0.7" {
		t.Errorf("%+v", asked)
	}
}

func TestCardActionIsAnsweredWithTheReplyOfItsHandler(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		decision, err := action.Params.Text("action")
		if decision == "empty" {
			return imhook.Reply{}, nil
		}
		return action.Reply().Card("status", decision), err
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.press("accept")
	peer.wantAnswer(id, 200, `{"response":{"cardUpdateOptions":{"updateCardDataByKey":true},`+
		`"cardData":{"cardParamMap":{"status":"accept"}}}}`)
	id = peer.press("empty")
	peer.wantAnswer(id, 200, `{"response":{}}`)
}

func TestEventIsDoneOrComesAgain(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	failures := make(chan error, 10)
	hook.OnError = func(_ imhook.Callback, err error) { failures <- err }
	broken := errors.New("the database is away")
	hook.OnEvent(func(_ context.Context, event *imhook.Event) error {
		switch event.EventType {
		case "later":
			return fmt.Errorf("not now: %w", imhook.ErrLater)
		case "failure":
			return broken
		}
		if user, err := event.Data().Find("/userId/0").Text(); user != "u1" || err != nil || event.EventCorpID != "corp1" {
			t.Errorf("%q %v %+v", user, err, event)
		}
		return nil
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	for _, each := range []struct{ eventType, data string }{
		{"user_add_org", `{"status":"SUCCESS","message":"success"}`},
		{"later", `{"status":"LATER","message":"later"}`},
		{"failure", `{"status":"LATER","message":"later"}`},
	} {
		id := peer.push("EVENT", "*", map[string]string{
			"eventType": each.eventType, "eventId": each.eventType, "eventCorpId": "corp1",
		}, `{"userId":["u1"]}`)
		peer.wantAnswer(id, 200, each.data)
	}
	if err := receive(t, failures, "the failure"); err != broken || len(failures) != 0 {
		t.Errorf("%v, and %d more", err, len(failures))
	}
}

func TestCallOfAnAIPluginIsAnsweredWithAnHTTPResponse(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hook.OnGraph(func(_ context.Context, request *imhook.GraphRequest) (imhook.Reply, error) {
		plugin, err := request.Headers().Text("x-plugin-id")
		return request.Reply().Graph(200, map[string]any{
			"method": request.Method, "uri": request.URI, "body": request.RequestBody, "plugin": plugin,
		}), err
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.push("CALLBACK", topicGraph, nil, `{"requestLine":{"method":"POST","uri":"/weather?city=x"},`+
		`"headers":{"x-plugin-id":"p1"},"body":"{}"}`)
	peer.wantAnswer(id, 200, `{"response":{"statusLine":{"code":200,"reasonPhrase":"OK"},`+
		`"headers":{"Content-Type":"application/json"},`+
		`"body":"{\"body\":\"{}\",\"method\":\"POST\",\"plugin\":\"p1\",\"uri\":\"/weather?city=x\"}"}}`)
}

func TestDelegatedMessageDynamicDataAndOtherTopicsReachTheirHandlers(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hosts := make(chan string, 1)
	hook.OnDelegatedMessage(func(_ context.Context, message *imhook.DelegatedMessage) error {
		hosts <- message.HostNick + ":" + message.Text
		return nil
	})
	hook.OnDynamicData(func(_ context.Context, data *imhook.DynamicData) (imhook.Reply, error) {
		return data.Reply().Source("ds1", "12.50"), nil
	})
	hook.OnTopic("/v1.0/tomorrow", func(_ context.Context, callback *imhook.Unknown) (imhook.Reply, error) {
		return callback.Reply().Raw(map[string]any{"topic": callback.Frame.Topic}), nil
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.push("CALLBACK", topicDelegate, nil,
		`{"msgId":"d1","msgtype":"text","text":{"content":"hi"},"hostingContext":{"userId":"u2","nick":"Mei"}}`)
	peer.wantAnswer(id, 200, `{"response":null}`)
	if host := receive(t, hosts, "the message"); host != "Mei:hi" {
		t.Error(host)
	}
	id = peer.push("CALLBACK", topicDynamicData, nil, `{"type":"dynamicDataCallback","outTrackId":"c1","userId":"u1",`+
		`"content":"{\"dynamicDataSourceQueryRequests\":[{\"dynamicDataSourceId\":\"ds1\"}]}"}`)
	peer.wantAnswer(id, 200, `{"response":{"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds1",`+
		`"dynamicDataValueType":"STRING","data":"12.50"}]}}`)
	id = peer.push("CALLBACK", "/v1.0/tomorrow", nil, `{}`)
	peer.wantAnswer(id, 200, `{"response":{"topic":"/v1.0/tomorrow"}}`)
}

func TestWhatNobodyHandlesIsAnsweredSo(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hook.OnPrivatePull(func(context.Context, *imhook.PrivatePull) (imhook.Reply, error) { return imhook.Reply{}, nil })
	client := start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	id := peer.push("CALLBACK", "/v1.0/unheard", nil, `{}`)
	if got := peer.answer(); got.Code != 404 || got.Headers.MessageID != id {
		t.Errorf("%+v", got)
	}
	client.wantReport(imhook.StreamBecauseFrameUnknown)
	peer.press("accept") // of the same topic as pure pull
	if got := peer.answer(); got.Code != 404 {
		t.Errorf("%+v", got)
	}
}

func TestFailureAndPanicOfAHandlerAreAnsweredAndReported(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	failures := make(chan error, 10)
	hook.OnError = func(callback imhook.Callback, err error) {
		if !callback.Root().Exists() {
			t.Error("the callback is closed already")
		}
		failures <- err
	}
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		switch decision, _ := action.Params.Text("action"); decision {
		case "panic":
			panic("no connection")
		case "wrong":
			return action.Reply().NoData("x"), nil
		}
		return imhook.Reply{}, imhook.ErrLater // there is no later for a card
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	for _, action := range []string{"panic", "wrong", "later"} {
		id := peer.press(action)
		if got := peer.answer(); got.Code != 500 || got.Headers.MessageID != id || strings.Contains(got.Message, "connection") {
			t.Errorf("%s: %+v", action, got)
		}
		err := receive(t, failures, "the failure")
		var panicked *imhook.PanicError
		if !errors.As(err, &panicked) && !errors.Is(err, imhook.ErrReplyPartNotAllowed) && !errors.Is(err, imhook.ErrLater) {
			t.Errorf("%s: %v", action, err)
		}
	}
}

func TestMessageThatIsWantedLaterStaysUnacknowledged(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	attempts := make(chan int, 2)
	count := 0
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		count++
		attempts <- count
		if count == 1 {
			return imhook.ErrLater
		}
		return nil
	})
	client := start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	peer.say("msg1", "hi")
	receive(t, attempts, "the first attempt")
	until(t, "the first attempt does not end", func() bool { return strings.Contains(client.lines.String(), "verdict=LATER") })
	id := peer.say("msg1", "hi")
	peer.wantAnswer(id, 200, `{"response":null}`)
	if count := receive(t, attempts, "the second attempt"); count != 2 {
		t.Error(count)
	}
}

func TestWhatIsSentTwiceIsHandledOnce(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	peer.wantAnswer(peer.say("msg1", "one"), 200, `{"response":null}`)
	peer.wantAnswer(peer.say("msg1", "one again"), 200, `{"response":null}`)
	peer.wantAnswer(peer.say("msg2", "two"), 200, `{"response":null}`)
	if first, second := receive(t, texts, "a message"), receive(t, texts, "a message"); first+second != "onetwo" || len(texts) > 0 {
		t.Error(first, second, len(texts))
	}
}

func TestOverdueCardIsAnsweredInTimeAndItsResultGoesToOnLate(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release := make(chan struct{})
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		<-release
		return action.Reply().Card("status", "slow"), nil
	})
	results := make(chan *imhook.Late, 1)
	hook.OnLate = func(_ context.Context, late *imhook.Late) {
		if late.Callback.Common().OutTrackID != "card-1" || !late.Callback.Root().Exists() {
			t.Error("the callback is closed already")
		}
		results <- late
	}
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Times.CardDeadline = 100 * time.Millisecond })
	peer := gateway.next()
	id := peer.press("accept")
	peer.wantAnswer(id, 200, `{"response":null}`)
	if report := client.wantReport(imhook.StreamBecauseOverdue); report.Delivery == 0 {
		t.Errorf("%+v", report)
	}
	close(release)
	late := receive(t, results, "the late result")
	if !strings.Contains(string(late.Answer), `"status":"slow"`) || late.Err != nil || late.Elapsed < 50*time.Millisecond {
		t.Errorf("%s %v %v", late.Answer, late.Err, late.Elapsed)
	}
	if len(peer.acks) > 0 {
		t.Errorf("a second answer was sent: %+v", <-peer.acks)
	}
}

func TestSlowMessageIsAcknowledgedAndItsHandlerGoesOn(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	hook.OnLate = func(context.Context, *imhook.Late) { t.Error("there is no answer that could be late") }
	release := make(chan struct{})
	ended := make(chan struct{})
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		<-release
		close(ended)
		return nil
	})
	start(t, gateway.server.URL, hook, func(c *stream.Client) { c.Times.MessageDeadline = 100 * time.Millisecond })
	peer := gateway.next()
	id := peer.say("msg1", "hi")
	peer.wantAnswer(id, 200, `{"response":null}`)
	close(release)
	receive(t, ended, "the end of the handler")
}

func TestSlowHandlerDoesNotDelayPings(t *testing.T) {
	gateway := newGateway(t)
	hook := &imhook.DingTalk{}
	release := make(chan struct{})
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		<-release
		return nil
	})
	start(t, gateway.server.URL, hook, nil)
	peer := gateway.next()
	message := peer.say("msg1", "hi")
	ping := peer.push("SYSTEM", "ping", nil, `{"opaque":"abc-1"}`)
	peer.wantAnswer(ping, 200, `{"opaque":"abc-1"}`)
	close(release)
	peer.wantAnswer(message, 200, `{"response":null}`)
}
