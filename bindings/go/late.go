package imhook

import (
	"context"
	"runtime/debug"
	"sync/atomic"
	"time"
)

// A Late is the result of a handler that overran the deadline, after another answer was sent for it: the empty one, or
// status 500 for an event, upon which the platform sends the event again.
type Late struct {
	// Callback is open until OnLate returns.
	Callback Callback
	// Answer is the answer that came too late: for a card the parameters to bring to it by DingTalk's update API. nil
	// when Err is set.
	Answer []byte
	// Err is what the handler returned as an error, its panic as a [*PanicError], or why the answer cannot be built.
	Err error
	// Elapsed is how long the callback took in all.
	Elapsed time.Duration
}

// A lateness is what a handler came to after its deadline: an answer or an error, and after how long.
type lateness struct {
	answer  []byte
	err     error
	elapsed time.Duration
}

// States of a handler that runs under a deadline.
const (
	stateRunning int32 = iota
	stateInTime        // the handler returned first
	stateLate          // the deadline came first
)

// run calls the handler of a callback, waits for it until the deadline, and sees to it that the callback is closed.
func run(ctx context.Context, h host, c exchange, began time.Time) result {
	handle := h.find(c)
	if handle == nil {
		defer c.Close()
		report(h, c, unreadable(c))
		return result{verdict: verdictUnhandled, answer: h.instead(c, verdictUnhandled)}
	}
	allowed := h.settings().timeAllowed()
	if isEvent(c) && allowed > eventDeadline {
		allowed = eventDeadline
	}
	if allowed < 0 {
		defer c.Close()
		concluded := conclude(ctx, h, c, execute(ctx, handle))
		report(h, c, concluded.err)
		return concluded
	}
	return runUntil(ctx, h, c, handle, began, allowed)
}

// runUntil calls the handler in a goroutine of its own, which owns the callback.
func runUntil(ctx context.Context, h host, c exchange, handle handling, began time.Time, allowed time.Duration) result {
	var state atomic.Int32
	inTime := make(chan result, 1)
	running := &h.shared().running
	running.add()
	go func() {
		defer running.done()
		defer c.Close()
		returned := execute(ctx, handle)
		if !state.CompareAndSwap(stateRunning, stateInTime) {
			concludeLate(ctx, h, c, returned, began)
			return
		}
		concluded := conclude(ctx, h, c, returned)
		inTime <- concluded
		report(h, c, concluded.err)
	}()
	timer := time.NewTimer(allowed - time.Since(began))
	defer timer.Stop()
	select {
	case concluded := <-inTime:
		return concluded
	case <-timer.C:
	}
	// Built first: once the handler is late, its goroutine may close the callback at any time.
	instead := h.instead(c, verdictLate)
	if state.CompareAndSwap(stateRunning, stateLate) {
		return result{verdict: verdictLate, answer: instead}
	}
	return <-inTime
}

// concludeLate hands over a result that came too late.
func concludeLate(ctx context.Context, h host, c exchange, returned outcome, began time.Time) {
	late := lateness{err: returned.err}
	if late.err == nil {
		late.answer, late.err = returned.reply.bytesFor(c)
	}
	late.elapsed = time.Since(began)
	handOverLate(ctx, h, c, late)
	if late.err != nil {
		return
	}
	if then := thenOf(ctx, h, c, returned.reply); then != nil {
		then()
	}
}

// handOverLate reports a late failure and hands a late result to whoever takes it.
func handOverLate(ctx context.Context, h host, c exchange, late lateness) {
	report(h, c, late.err)
	defer func() {
		if value := recover(); value != nil {
			logError(h, c, &PanicError{value, debug.Stack()})
		}
	}()
	if !h.tellLate(ctx, c, late) {
		logLate(h, c, late.elapsed)
	}
}
