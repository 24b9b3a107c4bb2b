package imhook_test

import (
	"testing"
	"time"

	"github.com/imhook/imhook/bindings/go"
)

type callAttemptsCase struct {
	Operation, Body string
	PatienceMs      int64
	AttemptLimit    uint32
	Steps           []struct {
		End, Outcome, Plan   string
		RetryAfterMs, WaitMs int64
		Random               uint64
	}
}

func (c *callAttemptsCase) run(t *testing.T) {
	attempts := imhook.CallAttempts{Patience: time.Duration(c.PatienceMs) * time.Millisecond, Limit: c.AttemptLimit}
	request := &imhook.DingTalkRequest{Operation: c.Operation, Body: []byte(c.Body)}
	ends := map[string]imhook.CallEnd{
		"ANSWERED": imhook.CallEndAnswered, "NOT_SENT": imhook.CallEndNotSent, "NOT_ANSWERED": imhook.CallEndNotAnswered,
	}
	for i, s := range c.Steps {
		end, known := ends[s.End]
		if !known {
			t.Fatalf("step %d: no end %q", i+1, s.End)
		}
		var outcome imhook.Status
		if s.Outcome != "" {
			outcome = statusOf(t, s.Outcome)
		}
		planned := attempts.PlanWith(request, end, outcome, time.Duration(s.RetryAfterMs)*time.Millisecond, s.Random)
		if planned.Plan.String() != s.Plan || planned.Wait.Milliseconds() != s.WaitMs || attempts.Count() != i+1 {
			t.Errorf("step %d: want %s and %d ms, got %v", i+1, s.Plan, s.WaitMs, planned)
		}
	}
}
