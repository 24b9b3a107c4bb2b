package imhook_test

import (
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// A cardStreamCase is a text that is streamed into a card.
type cardStreamCase struct {
	Options struct {
		OutTrackID, Key, Mode               string
		Seed                                uint64
		IntervalMs, RetryBaseMs, RetryCapMs int64
		PatienceMs                          int64
		AttemptLimit, MaxTextSize           int
	}
	Expect *statusExpected
	Script []cardStreamStep
}

// A cardStreamStep has one input.
type cardStreamStep struct {
	Now          int64
	Text         *pieceGiven
	Finish, Tick *struct{}
	Fail         *struct{ Reason string }
	Answered     *struct {
		Outcome, Code string
		RetryAfterMs  int64
	}
	Expect *statusExpected
	Action *struct {
		Kind, Body, Outcome    *string
		AtMs                   *int64
		CardEnded, IsTruncated *bool
	}
}

type pieceGiven struct {
	Text, TextBase64 *string
	TextRepeat       *repeated
}

var cardStreamKinds = map[imhook.CardStreamActionKind]string{
	imhook.CardStreamNothing: "NOTHING",
	imhook.CardStreamSend:    "SEND",
	imhook.CardStreamWake:    "WAKE",
	imhook.CardStreamDone:    "DONE",
	imhook.CardStreamFailed:  "FAILED",
}

func (c *cardStreamCase) run(t *testing.T) {
	mode := imhook.CardStreamAppend
	if c.Options.Mode == "FULL" {
		mode = imhook.CardStreamFull
	}
	stream, err := imhook.NewCardStream(imhook.CardStreamOptions{
		OutTrackID: c.Options.OutTrackID, Key: c.Options.Key, Mode: mode, Seed: c.Options.Seed,
		Interval: millis(c.Options.IntervalMs), RetryBase: millis(c.Options.RetryBaseMs),
		RetryCap: millis(c.Options.RetryCapMs), AttemptLimit: c.Options.AttemptLimit,
		Patience: millis(c.Options.PatienceMs), MaxTextSize: c.Options.MaxTextSize,
	})
	if c.Expect != nil {
		equal(t, "status", &c.Expect.Status, statusName(err))
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	for i := range c.Script {
		c.Script[i].run(t, stream)
		if t.Failed() {
			t.Fatalf("in step %d", i+1)
		}
	}
}

func (s *cardStreamStep) run(t *testing.T, stream *imhook.CardStream) {
	action, err := s.input(t, stream)
	if s.Expect != nil {
		equal(t, "status", &s.Expect.Status, statusName(err))
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if s.Action == nil {
		return
	}
	equal(t, "kind", s.Action.Kind, cardStreamKinds[action.Kind])
	equal(t, "body", s.Action.Body, string(action.Body))
	equal(t, "outcome", s.Action.Outcome, strings.TrimPrefix(action.Outcome.String(), "IMHOOK_"))
	equal(t, "cardEnded", s.Action.CardEnded, action.CardEnded)
	equal(t, "isTruncated", s.Action.IsTruncated, action.IsTruncated)
	if s.Action.AtMs != nil && !action.At.Equal(scriptTime(*s.Action.AtMs)) {
		t.Errorf("atMs: want %d, got %v", *s.Action.AtMs, action.At.UnixMilli())
	}
}

func (s *cardStreamStep) input(t *testing.T, stream *imhook.CardStream) (imhook.CardStreamAction, error) {
	now := scriptTime(s.Now)
	switch {
	case s.Text != nil:
		return stream.Text(textGiven(t, s.Text.Text, s.Text.TextBase64, s.Text.TextRepeat), now)
	case s.Finish != nil:
		return stream.Finish(now)
	case s.Fail != nil:
		return stream.Fail(s.Fail.Reason, now)
	case s.Answered != nil:
		return stream.Answered(statusNamed(t, s.Answered.Outcome), s.Answered.Code,
			time.Duration(s.Answered.RetryAfterMs)*time.Millisecond, now)
	}
	return stream.Tick(now)
}

// statusNamed is the status of a name as cases write it.
func statusNamed(t *testing.T, name string) imhook.Status {
	t.Helper()
	for status := imhook.Status(0); status < 2000; status++ {
		if strings.TrimPrefix(status.String(), "IMHOOK_") == name {
			return status
		}
	}
	t.Fatalf("there is no status %q", name)
	return 0
}
