package imhook

import (
	"context"
	"time"
)

// What serving asks of a DingTalk: see [host].

func (h *DingTalk) shared() *hosting { return &h.hosting }

func (h *DingTalk) settings() settings { return settings{h.Deadline, h.Logger, h.Now} }

func (h *DingTalk) endpointOptions() endpointOptions {
	return endpointOptions{
		platform:          platformDingTalk,
		secrets:           withFirst(h.APISecret, h.APISecrets),
		robotSecrets:      withFirst(h.RobotSecret, h.RobotSecrets),
		eventKeys:         h.EventKeys,
		tolerance:         h.Tolerance,
		replayGuard:       h.ReplayGuard,
		acceptingUnsigned: h.AcceptingUnsigned,
		ignoringTimestamp: h.IgnoringTimestamp,
		limits:            h.Limits,
	}
}

// withFirst returns a secret and further ones; an empty first one is not there.
func withFirst(first string, further []string) []string {
	if first == "" {
		return further
	}
	return append([]string{first}, further...)
}

func (h *DingTalk) accept(request Request, now time.Time) (exchange, error) {
	callback, err := h.receive(request, now)
	if err != nil {
		return nil, err
	}
	return callback, nil
}

func (h *DingTalk) receive(request Request, now time.Time) (cardCallback, error) {
	n, err := receive(h, &request, now)
	if err != nil {
		return nil, err
	}
	callback := newCallback(n)
	answerWith(h.API, callback)
	return callback, nil
}

func (h *DingTalk) find(c exchange) handling { return h.handlers.find(c) }

// instead is the empty answer for a callback without a handler and for a late one; a failure is one of the server. The
// empty answer of an event says that it was handled: a late one may yet fail, and would be lost.
func (h *DingTalk) instead(c exchange, verdict string) []byte {
	if verdict == verdictUnhandled || verdict == verdictLate && !isEvent(c) {
		return c.received().EmptyAnswer()
	}
	return nil
}

func (h *DingTalk) tellFailure(c exchange, err error) bool {
	if h.OnError == nil {
		return false
	}
	h.OnError(c.(Callback), err)
	return true
}

func (h *DingTalk) tellLate(ctx context.Context, c exchange, late lateness) bool {
	if h.OnLate == nil {
		return false
	}
	h.OnLate(ctx, &Late{c.(Callback), late.answer, late.err, late.elapsed})
	return true
}
