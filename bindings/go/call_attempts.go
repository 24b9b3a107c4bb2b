package imhook

// #include "bridge.h"
import "C"

import (
	"crypto/rand"
	"encoding/binary"
	"time"
)

// CallAttempts are the attempts that were made of one call of DingTalk's server API. The zero CallAttempts has made none and
// has the default limits. One goroutine at a time may use it.
//
//	planned := attempts.Plan(request, imhook.CallEndAnswered, failed.Status, failed.RetryAfter)
//	switch planned.Plan {
//	case imhook.CallOver: // how the attempt ended is how the call ended
//	case imhook.CallAgain: // wait for planned.Wait, and send the request again
//	case imhook.CallAgainWithNewToken: // when AccessToken.Refused says so
//	}
//
// A call that was refused for its token is sent again once; one that came too soon when the platform says that it may; one
// that found no connection after a pause. One that failed in the platform, or had no answer, is sent again only when that
// does no harm: a message is not sent twice. When an earlier attempt at creating a card had no answer, ErrAPIAlreadyExists
// after a later one says that the earlier one created it.
type CallAttempts struct {
	// Patience is how long all pauses may be together; 0 for the default of 5 seconds, less for none.
	Patience time.Duration
	// Limit is how often the call is sent at most; 0 for the default of 4.
	Limit uint32

	state C.imhook_call_attempts
}

// A PlannedCall is what to do after an attempt.
type PlannedCall struct {
	// Plan is what to do.
	Plan CallPlan
	// Wait is how long to wait before, with CallAgain.
	Wait time.Duration
}

// Count is how many attempts have ended.
func (a *CallAttempts) Count() int { return int(a.state.attempt_count) }

// Plan says what to do after an attempt to send the request that ended so. Outcome and retryAfter are those of the answer, and
// read with CallEndAnswered only.
func (a *CallAttempts) Plan(request *DingTalkRequest, end CallEnd, outcome Status, retryAfter time.Duration) PlannedCall {
	var random [8]byte
	// Without random numbers pauses have no length, which does less harm than a call that fails for it.
	_, _ = rand.Read(random[:])
	return a.plan(request, end, outcome, retryAfter, binary.LittleEndian.Uint64(random[:]))
}

func (a *CallAttempts) plan(
	request *DingTalkRequest, end CallEnd, outcome Status, retryAfter time.Duration, random uint64,
) PlannedCall {
	a.state.size = C.sizeof_imhook_call_attempts
	a.state.attempt_limit = C.uint32_t(a.Limit)
	a.state.patience_ms = C.int64_t(a.Patience.Milliseconds())
	if a.Patience < 0 {
		a.state.patience_ms = -1
	}
	var wait C.int64_t
	plan := C.imhookgo_call_retry_plan(&a.state, pointerToText(request.Operation), C.size_t(len(request.Operation)),
		pointerTo(request.Body), C.size_t(len(request.Body)), C.imhook_call_end(end), C.imhook_status(outcome),
		C.int64_t(retryAfter.Milliseconds()), C.uint64_t(random), &wait)
	return PlannedCall{Plan: CallPlan(plan), Wait: fromMilliseconds(wait)}
}
