package imhook

import (
	"context"
	"errors"
	"runtime/debug"
	"time"
)

// A Response is what a server sends back for a request: a status and a JSON body.
type Response struct {
	// StatusCode is the HTTP status.
	StatusCode int
	// Body is JSON: the answer, or for a refused request its status name and a sentence.
	Body []byte
	// Then is to be called when the response was sent: it does what [Reply.Then] was given. nil for most responses.
	Then func()
}

// respond verifies a request, calls the handler for it, and returns what to send back. The deadline counts from the time
// at which the request began to arrive.
func respond(ctx context.Context, h host, request Request, began time.Time) Response {
	c, err := h.accept(request, h.settings().clock())
	if err != nil {
		return refuse(h, err, began)
	}
	name := c.logName()
	result := run(withoutCancel{ctx}, h, c, began)
	logResult(h, name, result, began)
	return result.response()
}

// refuse answers a request that is not a callback.
func refuse(h host, err error, began time.Time) Response {
	var refused *Error
	if !errors.As(err, &refused) {
		refused = errorFor(ErrInvalidArgument, "")
	}
	logRefused(h, refused, began)
	// What is wrong inside an encrypted event is told to the operator alone.
	if shown := refused.Status.Disclosed(); shown != refused.Status {
		return refusal(refused.HTTPStatus, shown.String(), shown.Message())
	}
	return refusal(refused.HTTPStatus, refused.Status.String(), refused.Message)
}

// refusal is a body that says why there is no answer. It holds nothing of the request and no secret.
func refusal(statusCode int, name, sentence string) Response {
	body := append(appendText([]byte(`{"status":`), name), `,"message":`...)
	return Response{StatusCode: statusCode, Body: append(appendText(body, sentence), '}')}
}

// A result is what became of a callback. Without an answer it is a failure of the server.
type result struct {
	verdict    string
	answer     []byte
	unanswered int
	err        error
	then       func() // what is done once the answer was sent; nil for nothing
}

// The verdicts of a log line, beside the names of statuses.
const (
	verdictOK        = "OK"
	verdictUnhandled = "UNHANDLED"      // no handler is registered for the kind
	verdictLate      = "LATE"           // the handler overran: another answer, or status 500, was sent
	verdictLater     = "LATER"          // the handler wants it sent again
	verdictFailed    = "HANDLER_FAILED" // the handler returned an error, or an answer that cannot be built
	verdictPanicked  = "HANDLER_PANICKED"
)

func (r result) response() Response {
	const statusOK, statusInternalServerError = 200, 500
	switch {
	case r.answer != nil:
		return Response{statusOK, r.answer, r.then}
	case r.verdict == verdictPanicked:
		return refusal(statusInternalServerError, r.verdict, "The handler of this callback failed unexpectedly.")
	}
	return refusal(statusInternalServerError, verdictFailed, "The handler of this callback failed.")
}

// An outcome is what a handler returned.
type outcome struct {
	verdict string
	reply   answering
	err     error
}

// execute calls the handler of a callback, and stops its panic.
func execute(ctx context.Context, handle handling) (returned outcome) {
	defer func() {
		if value := recover(); value != nil {
			returned = outcome{verdict: verdictPanicked, err: &PanicError{value, debug.Stack()}}
		}
	}()
	reply, err := handle(ctx)
	if err != nil {
		return outcome{verdict: verdictFailed, err: err}
	}
	return outcome{verdict: verdictOK, reply: reply}
}

// conclude makes a result of what the handler of a callback returned. On success the callback is closed.
func conclude(ctx context.Context, h host, c exchange, returned outcome) result {
	failed := func(verdict string, err error) result {
		return result{verdict: verdict, answer: h.instead(c, verdict), err: err}
	}
	if returned.err != nil {
		return failed(returned.verdict, returned.err)
	}
	answer, unanswered, err := returned.reply.finish(c)
	if err != nil {
		return failed(verdictFailed, err)
	}
	return result{
		verdict: returned.verdict, answer: answer, unanswered: unanswered, then: thenOf(ctx, h, c, returned.reply),
	}
}

// thenPause is how long the platform is given to receive an answer that was sent, before it is asked for what may come
// only then. No page says how long it takes.
const thenPause = 100 * time.Millisecond

// thenOf returns what is done once an answer was sent, with its failure reported; nil for nothing.
func thenOf(ctx context.Context, h host, c exchange, reply answering) func() {
	do := reply.after()
	if do == nil {
		return nil
	}
	return func() {
		running := &h.shared().running
		running.add()
		defer running.done()
		pause(ctx, thenPause)
		report(h, c, perform(ctx, do))
	}
}

// pause waits, or until the context ends.
func pause(ctx context.Context, duration time.Duration) {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// perform does something, and stops its panic.
func perform(ctx context.Context, do func(context.Context) error) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = &PanicError{value, debug.Stack()}
		}
	}()
	return do(ctx)
}

// report hands the error of a handler, if there is one, to whoever is to know.
func report(h host, c exchange, err error) {
	if err == nil {
		return
	}
	defer func() {
		if value := recover(); value != nil {
			logError(h, c, &PanicError{value, debug.Stack()})
		}
	}()
	if !h.tellFailure(c, err) {
		logError(h, c, err)
	}
}

// withoutCancel is a context for a handler that may outlive its request: only the values of the request's.
type withoutCancel struct {
	parent context.Context
}

func (withoutCancel) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (withoutCancel) Done() <-chan struct{}                   { return nil }
func (withoutCancel) Err() error                              { return nil }
func (c withoutCancel) Value(key any) any                     { return c.parent.Value(key) }
