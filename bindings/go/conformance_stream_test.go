package imhook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// A scriptRun is the session of one case, and what it delivered so far.
type scriptRun struct {
	t         *testing.T
	session   *imhook.StreamSession
	callbacks map[uint64]imhook.Callback
}

// scriptTime is a time of a script on a clock of Go.
func scriptTime(milliseconds int64) time.Time { return time.UnixMilli(milliseconds) }

func (c *conformanceCase) runScript(t *testing.T) {
	session, err := c.StreamOptions.session(t)
	if err != nil {
		t.Fatal(err)
	}
	run := scriptRun{t, session, map[uint64]imhook.Callback{}}
	defer session.Close()
	defer func() {
		for _, callback := range run.callbacks {
			callback.Close()
		}
	}()
	for i := range c.Script {
		run.step(&c.Script[i])
		if t.Failed() {
			t.Fatalf("in step %d", i)
		}
	}
}

func (r *scriptRun) step(s *scriptStep) {
	t := r.t
	actions, err := r.input(s)
	var wake *time.Time
	if last := len(actions) - 1; last >= 0 && actions[last].Kind == imhook.StreamActionWake {
		wake = &actions[last].At
		actions = actions[:last]
	}
	for i := range actions {
		if actions[i].Kind == imhook.StreamActionDeliver {
			r.callbacks[actions[i].Delivery] = actions[i].Callback
		}
	}
	var failed *imhook.Error
	switch {
	case s.Expect != nil:
		equal(t, "status", &s.Expect.Status, statusName(err))
		if errors.As(err, &failed) {
			s.Expect.compareError(t, failed)
		}
	case err != nil:
		t.Errorf("unexpected: %v", err)
	}
	if s.Actions != nil {
		if len(actions) != len(*s.Actions) {
			t.Fatalf("want %d actions, got %d: %v", len(*s.Actions), len(actions), kindsOf(actions))
		}
		for i := range *s.Actions {
			(*s.Actions)[i].compare(t, &actions[i])
		}
	}
	s.compareWake(t, wake)
	equal(t, "state", s.State, upperName(r.session.State()))
}

func kindsOf(actions []imhook.StreamAction) (kinds []string) {
	for i := range actions {
		kinds = append(kinds, actions[i].Kind.String())
	}
	return kinds
}

// upperName is the name of a state or reason as cases write it.
func upperName(name fmt.Stringer) string {
	return strings.ToUpper(strings.ReplaceAll(name.String(), "-", "_"))
}

// input calls what the step says.
func (r *scriptRun) input(s *scriptStep) ([]imhook.StreamAction, error) {
	now := scriptTime(s.Now)
	switch {
	case s.Connect != nil:
		return r.connect(s.Connect.Connection, now)
	case s.Start != nil:
		return r.session.Start(now)
	case s.Tick != nil:
		return r.session.Tick(now)
	case s.Stop != nil:
		return r.session.Stop(millis(s.Stop.GraceMs), now)
	case s.Answered != nil:
		body := textGiven(r.t, s.Answered.Body, s.Answered.BodyBase64, s.Answered.BodyRepeat)
		return r.session.Answered(s.Answered.Connection, s.Answered.HTTP, body, now)
	case s.Unreachable != nil:
		return r.session.Unreachable(s.Unreachable.Connection, now)
	case s.Opened != nil:
		return r.session.Opened(s.Opened.Connection, now)
	case s.Closed != nil:
		return r.session.Closed(s.Closed.Connection, now)
	case s.Heard != nil:
		return r.session.Heard(s.Heard.Connection, now)
	case s.Received != nil:
		frame := []byte(s.Received.Frame)
		if frame == nil {
			frame = textGiven(r.t, s.Received.FrameText, s.Received.FrameBase64, s.Received.FrameRepeat)
		}
		return r.session.Received(s.Received.Connection, frame, now)
	case s.Reply != nil:
		return r.reply(s.Reply, now)
	}
	r.t.Fatal("the step says nothing to do")
	return nil, nil
}

// connect is what most cases begin with.
func (r *scriptRun) connect(connection uint64, now time.Time) ([]imhook.StreamAction, error) {
	const body = `{"endpoint":"wss://gateway.example/connect","ticket":"ticket"}`
	if _, err := r.session.Start(now); err != nil {
		return nil, err
	}
	if _, err := r.session.Answered(connection, 200, []byte(body), now); err != nil {
		return nil, err
	}
	return r.session.Opened(connection, now)
}

func (r *scriptRun) reply(given *replyGiven, now time.Time) ([]imhook.StreamAction, error) {
	answer := textGiven(r.t, given.AnswerText, given.AnswerBase64, nil)
	if given.AnswerDocument != nil {
		built, _, err := r.callbacks[given.Delivery].Answer(given.AnswerDocument)
		if err != nil {
			r.t.Errorf("the answer document: %v", err)
		}
		answer = built
	}
	outcomes := map[string]imhook.StreamOutcome{}
	for outcome := imhook.StreamHandled; outcome <= imhook.StreamUnhandled; outcome++ {
		outcomes[outcome.String()] = outcome
	}
	return r.session.Reply(given.Delivery, outcomes[given.Outcome], answer, now)
}

// compareWake compares the time that was asked for: one, one of two to each other, or none.
func (s *scriptStep) compareWake(t *testing.T, wake *time.Time) {
	if s.WakeAtMs == nil {
		return
	}
	if string(s.WakeAtMs) == "null" {
		if wake != nil {
			t.Errorf("wakeAtMs: want none, got %d", wake.UnixMilli())
		}
		return
	}
	var bounds [2]int64
	if err := json.Unmarshal(s.WakeAtMs, &bounds); err != nil {
		if err := json.Unmarshal(s.WakeAtMs, &bounds[0]); err != nil {
			t.Fatal(err)
		}
		bounds[1] = bounds[0]
	}
	if wake == nil {
		t.Fatalf("wakeAtMs: want %v, got none", bounds)
	}
	if got := wake.UnixMilli(); got < bounds[0] || got > bounds[1] {
		t.Errorf("wakeAtMs: want %v, got %d", bounds, got)
	}
}

func (e *actionExpected) compare(t *testing.T, action *imhook.StreamAction) {
	t.Helper()
	equal(t, "kind", &e.Kind, action.Kind.String())
	equal(t, "connection", e.Connection, action.Connection)
	report := action.Report
	if report == nil {
		report = &imhook.StreamReport{}
	}
	delivery := action.Delivery
	if action.Kind == imhook.StreamActionReport {
		delivery = report.Delivery
	}
	equal(t, "delivery", e.Delivery, delivery)
	equal(t, "state", e.State, upperName(report.State))
	equal(t, "reason", e.Reason, upperName(report.Reason))
	equal(t, "httpStatus", e.HTTPStatus, report.HTTPStatus)
	equal(t, "code", e.Code, report.Code)
	equal(t, "message", e.Message, report.Message)
	equal(t, "requestId", e.RequestID, report.RequestID)
	if e.Scopes != nil && !reflect.DeepEqual(append([]string{}, report.Scopes...), e.Scopes) {
		t.Errorf("scopes: want %q, got %q", e.Scopes, report.Scopes)
	}
	text := string(action.Text)
	if action.Kind == imhook.StreamActionConnect {
		text = action.URL
	}
	equal(t, "text", e.Text, text)
	if e.Request != nil {
		e.Request.compare(t, action.Request)
	}
	if e.Error != nil {
		equal(t, "status", &e.Error.Status, statusName(report.Err))
		e.Error.compareError(t, report.Err)
	}
	if e.Callback != nil {
		e.Callback.compareCallback(t, action.Callback)
	}
}

func (e *requestExpected) compare(t *testing.T, request *imhook.APIRequest) {
	if request == nil {
		t.Fatal("there is no request")
	}
	equal(t, "method", e.Method, request.Method)
	equal(t, "url", e.URL, request.URL)
	equal(t, "body", e.Body, string(request.Body))
	if e.Headers == nil {
		return
	}
	if len(e.Headers) != len(request.Header) {
		t.Errorf("headers: want %v, got %v", e.Headers, request.Header)
	}
	for _, header := range e.Headers {
		equal(t, header[0], &header[1], request.Header.Get(header[0]))
	}
}
