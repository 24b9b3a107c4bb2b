package stream_test

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/internal/simulatortest"
	"github.com/imhook/imhook/bindings/go/stream"
)

func TestSimulatorPushesEveryKindOfCallback(t *testing.T) {
	simulator := simulatortest.Start(t)
	hook := &imhook.DingTalk{}
	messages, events := make(chan *imhook.RobotMessage, 10), make(chan *imhook.Event, 10)
	hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
		messages <- message
		return nil
	})
	hook.OnEvent(func(_ context.Context, event *imhook.Event) error {
		events <- event
		return nil
	})
	hook.OnGraph(func(_ context.Context, request *imhook.GraphRequest) (imhook.Reply, error) {
		return request.Reply().Graph(http.StatusCreated, map[string]any{"uri": request.URI}), nil
	})
	hook.OnTopic("/v1.0/tomorrow", func(context.Context, *imhook.Unknown) (imhook.Reply, error) { return imhook.Reply{}, nil })
	start(t, simulator.Address, hook, nil)
	simulator.WaitForConnection()

	for _, messageType := range []imhook.RobotMessageType{
		imhook.RobotMessageText, imhook.RobotMessagePicture, imhook.RobotMessageAudio, imhook.RobotMessageVideo,
		imhook.RobotMessageFile, imhook.RobotMessageRichText,
	} {
		name := strings.ToLower(messageType.String())
		if messageType == imhook.RobotMessageRichText {
			name = "richText"
		}
		var said simulatortest.Outcome
		simulator.Post("say", map[string]any{"userId": "u1001", "text": "hi", "msgtype": name, "seconds": 30}, &said)
		message := receive(t, messages, "the message")
		if !said.Settled || message.MessageType != messageType || message.SenderStaffID != "u1001" || message.OpenSpaceID == "" {
			t.Errorf("%s: %+v %+v", name, said, message)
		}
	}
	var happened simulatortest.Outcome
	simulator.Post("events", map[string]any{"eventType": "user_add_org", "data": map[string]any{"a": 1}, "seconds": 30}, &happened)
	if event := receive(t, events, "the event"); !happened.Settled || event.EventType != "user_add_org" || event.EventID == "" {
		t.Errorf("%+v %+v", happened, event)
	}
	var invoked simulatortest.Outcome
	simulator.Post("invoke", map[string]any{"uri": "/weather?city=x"}, &invoked)
	if answer := fmt.Sprint(invoked.Answer); !invoked.Answered || len(invoked.Problems) > 0 || !strings.Contains(answer, "/weather?city=x") {
		t.Errorf("%+v", invoked)
	}
	var pushed simulatortest.Outcome
	simulator.Post("push", map[string]any{"topic": "/v1.0/tomorrow", "seconds": 30}, &pushed)
	var pinged struct{ Answered int }
	simulator.Post("ping", map[string]any{}, &pinged)
	if !pushed.Settled || pinged.Answered != 1 {
		t.Errorf("%+v %+v", pushed, pinged)
	}
	simulator.WantNoProblems()
}

// A short run. The long one: see README.md.
func TestEveryFaultIsSurvived(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes some twenty seconds")
	}
	client := filepath.Join(t.TempDir(), "faultrunclient")
	if output, err := exec.Command("go", "build", "-race", "-o", client, "./internal/faultrunclient").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	command := simulatortest.Python(t, "-m", "imhook.simulator.faultrun", "--messages", "60", "--", client)
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
}

func TestCredentialsThatAreWrongForTheSimulatorAreToldBy(t *testing.T) {
	simulator := simulatortest.Start(t)
	hook, _ := echo()
	client := start(t, simulator.Address, hook, func(c *stream.Client) { c.ClientSecret = "another" })
	if report := client.wantReport(imhook.StreamBecauseWrongCredentials); report.Code != "authFailed" || report.HTTPStatus != 401 {
		t.Errorf("%+v", report)
	}
}
