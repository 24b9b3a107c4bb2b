package imhook

import (
	"context"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// A Late is the result of a handler that overran the deadline, after the empty answer was sent for it.
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

// States of a handler that runs under a deadline.
const (
	stateRunning int32 = iota
	stateInTime        // the handler returned first
	stateLate          // the deadline came first
)

// run calls the handler of a callback, waits for it until the deadline, and sees to it that the callback is closed.
func (h *DingTalk) run(ctx context.Context, callback Callback, began time.Time) result {
	handle := h.handlers.find(callback)
	if handle == nil {
		defer callback.Close()
		return result{verdict: verdictUnhandled, answer: callback.EmptyAnswer()}
	}
	if h.deadline() < 0 {
		defer callback.Close()
		concluded := conclude(callback, execute(ctx, handle))
		h.report(callback, concluded.err)
		return concluded
	}
	return h.runUntilDeadline(ctx, callback, handle, began)
}

// runUntilDeadline calls the handler in a goroutine of its own, which owns the callback.
func (h *DingTalk) runUntilDeadline(ctx context.Context, callback Callback, handle handling, began time.Time) result {
	var state atomic.Int32
	inTime := make(chan result, 1)
	h.running.add()
	go func() {
		defer h.running.done()
		defer callback.Close()
		returned := execute(ctx, handle)
		if !state.CompareAndSwap(stateRunning, stateInTime) {
			h.concludeLate(ctx, callback, returned, began)
			return
		}
		concluded := conclude(callback, returned)
		inTime <- concluded
		h.report(callback, concluded.err)
	}()
	timer := time.NewTimer(h.deadline() - time.Since(began))
	defer timer.Stop()
	select {
	case concluded := <-inTime:
		return concluded
	case <-timer.C:
	}
	if state.CompareAndSwap(stateRunning, stateLate) {
		return result{verdict: verdictLate, answer: callback.EmptyAnswer()}
	}
	return <-inTime
}

// concludeLate hands over a result that came too late.
func (h *DingTalk) concludeLate(ctx context.Context, callback Callback, returned outcome, began time.Time) {
	late := &Late{Callback: callback, Err: returned.err}
	if late.Err == nil {
		late.Answer, late.Err = returned.reply.bytesFor(callback)
	}
	h.report(callback, late.Err)
	late.Elapsed = time.Since(began)
	kind := callback.Common().Kind
	if h.OnLate == nil {
		h.logLate(kind, late.Elapsed)
		return
	}
	defer func() {
		if value := recover(); value != nil {
			h.logError(kind, &PanicError{value, debug.Stack()})
		}
	}()
	h.OnLate(ctx, late)
}

// bytesFor builds the answer to a callback and leaves it open.
func (r Reply) bytesFor(callback Callback) ([]byte, error) {
	if r.draft == nil {
		return callback.EmptyAnswer(), nil
	}
	if r.draft.reference != callback.Common().reference {
		return nil, errNoCallback
	}
	return r.Bytes()
}

// Wait waits until no handler is running any more, or until the context ends. Call it after the server's own shutdown:
// handlers that overran are still running then, and their results would be lost.
func (h *DingTalk) Wait(ctx context.Context) error {
	select {
	case <-h.running.idle():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// running counts the handlers that run in goroutines of their own.
type running struct {
	mutex   sync.Mutex
	count   int
	waiting chan struct{} // closed when the count comes down to 0; nil while nobody waits
}

func (r *running) add() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.count++
}

func (r *running) done() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.count--
	if r.count == 0 && r.waiting != nil {
		close(r.waiting)
		r.waiting = nil
	}
}

// idle returns a channel that is closed once no handler is running.
func (r *running) idle() <-chan struct{} {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.waiting == nil {
		r.waiting = make(chan struct{})
	}
	idle := r.waiting
	if r.count == 0 {
		close(r.waiting)
		r.waiting = nil
	}
	return idle
}
