package stream_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// python returns a command that runs a module of the Python package in this tree, with what that needs.
func python(t *testing.T, arguments ...string) *exec.Cmd {
	t.Helper()
	root, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	interpreter := filepath.Join(root, "build/venv/bin/python")
	if _, err := os.Stat(interpreter); err != nil {
		t.Skip("the simulator needs what `make venv` installs")
	}
	command := exec.Command(interpreter, arguments...)
	command.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(root, "bindings/python/src"),
		"IMHOOK_LIBRARY="+filepath.Join(root, "build/lib/libimhook.so.0"))
	return command
}

// A simulator is `python -m imhook.simulator` during a test.
type simulator struct {
	t       *testing.T
	address string
}

func startSimulator(t *testing.T) *simulator {
	t.Helper()
	command := python(t, "-m", "imhook.simulator", "--port", "0", "--client-id", clientID, "--client-secret", clientSecret)
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	command.Stderr = os.Stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		command.Process.Signal(os.Interrupt)
		io.Copy(io.Discard, output)
		command.Wait()
	})
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return &simulator{t, strings.TrimSpace(line[strings.LastIndex(line, "http"):])}
}

// do asks the simulator to do something, and decodes its answer.
func (s *simulator) do(name string, body map[string]any, answer any) {
	s.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		s.t.Fatal(err)
	}
	s.read(http.Post(s.address+"/simulator/"+name, "application/json", bytes.NewReader(text)))(answer)
}

func (s *simulator) read(response *http.Response, err error) func(answer any) {
	return func(answer any) {
		s.t.Helper()
		if err != nil {
			s.t.Fatal(err)
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err == nil && response.StatusCode != http.StatusOK {
			err = fmt.Errorf("HTTP %d", response.StatusCode)
		}
		if err == nil {
			err = json.Unmarshal(text, answer)
		}
		if err != nil {
			s.t.Fatalf("%v: %s", err, text)
		}
	}
}

// waitForConnection waits until the client is connected.
func (s *simulator) waitForConnection() {
	s.t.Helper()
	var state struct{ Connections []struct{ State string } }
	s.read(http.Get(s.address + "/simulator/state?connections=1&seconds=30"))(&state)
	if len(state.Connections) == 0 {
		s.t.Fatal("the client does not connect")
	}
}

// wantNoProblems checks that the client broke no document.
func (s *simulator) wantNoProblems() {
	s.t.Helper()
	var state struct{ Problems []any }
	s.read(http.Get(s.address + "/simulator/state"))(&state)
	if len(state.Problems) > 0 {
		s.t.Errorf("problems: %v", state.Problems)
	}
}

// An outcome is what the simulator says of something that it pushed.
type outcome struct {
	Settled, Answered bool
	Problems          []string
	Answer            any
}

func TestSimulatorPushesEveryKindOfCallback(t *testing.T) {
	simulator := startSimulator(t)
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
	start(t, simulator.address, hook, nil)
	simulator.waitForConnection()

	for _, messageType := range []imhook.RobotMessageType{
		imhook.RobotMessageText, imhook.RobotMessagePicture, imhook.RobotMessageAudio, imhook.RobotMessageVideo,
		imhook.RobotMessageFile, imhook.RobotMessageRichText,
	} {
		name := strings.ToLower(messageType.String())
		if messageType == imhook.RobotMessageRichText {
			name = "richText"
		}
		var said outcome
		simulator.do("say", map[string]any{"userId": "u1001", "text": "hi", "msgtype": name, "seconds": 30}, &said)
		message := receive(t, messages, "the message")
		if !said.Settled || message.MessageType != messageType || message.SenderStaffID != "u1001" || message.OpenSpaceID == "" {
			t.Errorf("%s: %+v %+v", name, said, message)
		}
	}
	var happened outcome
	simulator.do("events", map[string]any{"eventType": "user_add_org", "data": map[string]any{"a": 1}, "seconds": 30}, &happened)
	if event := receive(t, events, "the event"); !happened.Settled || event.EventType != "user_add_org" || event.EventID == "" {
		t.Errorf("%+v %+v", happened, event)
	}
	var invoked outcome
	simulator.do("invoke", map[string]any{"uri": "/weather?city=x"}, &invoked)
	if answer := fmt.Sprint(invoked.Answer); !invoked.Answered || len(invoked.Problems) > 0 || !strings.Contains(answer, "/weather?city=x") {
		t.Errorf("%+v", invoked)
	}
	var pushed outcome
	simulator.do("push", map[string]any{"topic": "/v1.0/tomorrow", "seconds": 30}, &pushed)
	var pinged struct{ Answered int }
	simulator.do("ping", map[string]any{}, &pinged)
	if !pushed.Settled || pinged.Answered != 1 {
		t.Errorf("%+v %+v", pushed, pinged)
	}
	simulator.wantNoProblems()
	http.DefaultClient.CloseIdleConnections()
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
	command := python(t, "-m", "imhook.simulator.faultrun", "--messages", "60", "--", client)
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
}

func TestCredentialsThatAreWrongForTheSimulatorAreToldBy(t *testing.T) {
	simulator := startSimulator(t)
	hook, _ := echo()
	client := start(t, simulator.address, hook, func(c *stream.Client) { c.ClientSecret = "another" })
	if report := client.wantReport(imhook.StreamBecauseWrongCredentials); report.Code != "authFailed" || report.HTTPStatus != 401 {
		t.Errorf("%+v", report)
	}
}
