package imhook

// #include "bridge.h"
import "C"

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// An AccessToken is an access token of DingTalk, fetched early and by one caller at a time. The zero AccessToken is still to
// be fetched. Any number of goroutines may use it at once; do not copy it.
//
//	switch planned := token.Plan(); planned.Plan {
//	case imhook.TokenUse: // call with planned.Text
//	case imhook.TokenUseAndRefresh: // the same, and have one fetched meanwhile
//	case imhook.TokenRefresh: // fetch one, and plan again
//	case imhook.TokenWait: // wait until another caller has fetched one, and plan again
//	case imhook.TokenFailed: // fail, with the reason that the last attempt had
//	}
//
// Whoever is told to fetch one sends [DingTalkAPI.GetAccessToken] and reports with Refreshed or RefreshFailed; if neither
// comes within 15 seconds, the next caller is told.
type AccessToken struct {
	mutex sync.Mutex
	state C.imhook_access_token
	text  string
	// clock is a clock in milliseconds; nil for one that is never set.
	clock func() int64
}

// A PlannedToken is what to do before a call.
type PlannedToken struct {
	// Plan is what to do.
	Plan TokenPlan
	// Wait is for how long, with TokenWait and TokenFailed.
	Wait time.Duration
	// Text is the token; empty where there is none that can be used.
	Text string
	// Generation is that of the token, for Refused.
	Generation uint64
}

// Format prints the plan, for every verb, and never the token.
func (p PlannedToken) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.PlannedToken(%v, %v, generation %d)", p.Plan, p.Wait, p.Generation)
}

// Format prints the generation, for every verb, and never the token.
func (t *AccessToken) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.AccessToken(generation %d)", t.Generation())
}

// started is where the clock of tokens begins; a difference of times is not touched by setting the clock.
var started = time.Now()

func (t *AccessToken) now() C.int64_t {
	if t.clock != nil {
		return C.int64_t(t.clock())
	}
	return C.int64_t(time.Since(started).Milliseconds() + 1)
}

// lock returns what is known of the token, for the caller alone until it unlocks.
func (t *AccessToken) lock() *C.imhook_access_token {
	t.mutex.Lock()
	t.state.size = C.sizeof_imhook_access_token
	return &t.state
}

// Generation is how many tokens were fetched.
func (t *AccessToken) Generation() uint64 {
	state := t.lock()
	defer t.mutex.Unlock()
	return uint64(state.generation)
}

// Plan says what to do before a call: a token is fetched anew 5 minutes before its end.
func (t *AccessToken) Plan() PlannedToken {
	planned, _ := t.plan()
	return planned
}

func (t *AccessToken) plan() (PlannedToken, error) {
	state := t.lock()
	defer t.mutex.Unlock()
	var plan C.imhook_token_plan
	var wait C.int64_t
	if status := Status(C.imhook_access_token_plan(state, t.now(), &plan, &wait)); status != StatusOK {
		return PlannedToken{}, errorFor(status, "")
	}
	planned := PlannedToken{Plan: TokenPlan(plan), Wait: fromMilliseconds(wait), Generation: uint64(state.generation)}
	if planned.Plan == TokenUse || planned.Plan == TokenUseAndRefresh {
		planned.Text = t.text
	}
	return planned, nil
}

// Refreshed takes note of a token that was fetched, with the answer to GetAccessToken.
func (t *AccessToken) Refreshed(response *DingTalkResponse) error {
	state := t.lock()
	defer t.mutex.Unlock()
	seconds := C.int64_t(response.ExpiresIn / time.Second)
	if status := Status(C.imhook_access_token_refreshed(state, seconds, t.now())); status != StatusOK {
		return errorFor(status, "")
	}
	t.text = response.AccessToken
	return nil
}

// RefreshFailed takes note that none was fetched: it is tried again after 1 second, then 2, 4 and so on up to 60, and with
// wrong credentials after 60. What a *DingTalkAPIError says about when to try again counts.
func (t *AccessToken) RefreshFailed(err error) {
	status, wait := ErrAPIServerError, time.Duration(0)
	var failed *DingTalkAPIError
	if errors.As(err, &failed) {
		status, wait = failed.Status, failed.RetryAfter
	}
	state := t.lock()
	defer t.mutex.Unlock()
	C.imhook_access_token_refresh_failed(state, C.imhook_status(status), C.int64_t(wait.Milliseconds()), t.now())
}

// Refused takes note that a call failed with ErrAPITokenRefused, and reports whether to plan and send the call again, once
// at most. The token of the generation that the call used is dropped, unless another one took its place or it is younger
// than 10 seconds.
func (t *AccessToken) Refused(generation uint64) bool {
	state := t.lock()
	defer t.mutex.Unlock()
	var again C.bool
	C.imhook_access_token_refused(state, C.uint64_t(generation), t.now(), &again)
	return bool(again)
}
