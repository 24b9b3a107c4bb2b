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
}

// Respond verifies a request, calls the handler for it, and returns what to send back: everything that ServeHTTP does
// but reading and writing, for servers that are not net/http. The context's values are handed to the handler.
func (h *DingTalk) Respond(ctx context.Context, request Request) Response {
	return h.respond(ctx, request, time.Now())
}

// respond is Respond for a request that began to arrive at a time, which the deadline counts from.
func (h *DingTalk) respond(ctx context.Context, request Request, began time.Time) Response {
	callback, err := h.Receive(request, h.now())
	if err != nil {
		return h.refuse(err, began)
	}
	kind := callback.Common().Kind
	result := h.run(withoutCancel{ctx}, callback, began)
	h.logResult(kind, result, began)
	return result.response()
}

// refuse answers a request that is not a callback.
func (h *DingTalk) refuse(err error, began time.Time) Response {
	var refused *Error
	if !errors.As(err, &refused) {
		refused = errorFor(ErrInvalidArgument, "")
	}
	h.logRefused(refused, began)
	return refusal(refused.HTTPStatus, refused.Status.String(), refused.Message)
}

// refusal is a body that says why there is no answer. It holds nothing of the request and no secret.
func refusal(statusCode int, name, sentence string) Response {
	body := append(appendText([]byte(`{"status":`), name), `,"message":`...)
	return Response{statusCode, append(appendText(body, sentence), '}')}
}

// A result is what became of a callback.
type result struct {
	verdict    string
	answer     []byte
	unanswered int
	err        error
}

// The verdicts of a log line, beside the names of statuses.
const (
	verdictOK        = "OK"
	verdictUnhandled = "UNHANDLED"      // no handler is registered for the kind
	verdictLate      = "LATE"           // the handler overran: the empty answer was sent
	verdictFailed    = "HANDLER_FAILED" // the handler returned an error, or an answer that cannot be built
	verdictPanicked  = "HANDLER_PANICKED"
)

func (r result) response() Response {
	const statusOK, statusInternalServerError = 200, 500
	switch r.verdict {
	case verdictFailed:
		return refusal(statusInternalServerError, r.verdict, "The handler of this callback failed.")
	case verdictPanicked:
		return refusal(statusInternalServerError, r.verdict, "The handler of this callback failed unexpectedly.")
	}
	return Response{statusOK, r.answer}
}

// An outcome is what a handler returned.
type outcome struct {
	verdict string
	reply   Reply
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
func conclude(callback Callback, returned outcome) result {
	if returned.err != nil {
		return result{verdict: returned.verdict, err: returned.err}
	}
	answer, unanswered, err := returned.reply.finish(callback)
	if err != nil {
		return result{verdict: verdictFailed, err: err}
	}
	return result{verdict: returned.verdict, answer: answer, unanswered: unanswered}
}

// finish builds the answer to a callback and closes it.
func (r Reply) finish(callback Callback) (answer []byte, unanswered int, err error) {
	if r.draft == nil {
		return callback.EmptyAnswer(), 0, nil
	}
	if r.draft.reference != callback.Common().reference {
		return nil, 0, errNoCallback
	}
	return r.draft.finish()
}

// report hands the error of a handler, if there is one, to whoever is to know.
func (h *DingTalk) report(callback Callback, err error) {
	if err == nil {
		return
	}
	if h.OnError == nil {
		h.logError(callback.Common().Kind, err)
		return
	}
	defer func() {
		if value := recover(); value != nil {
			h.logError(callback.Common().Kind, &PanicError{value, debug.Stack()})
		}
	}()
	h.OnError(callback, err)
}

// withoutCancel is a context for a handler that may outlive its request: only the values of the request's.
type withoutCancel struct {
	parent context.Context
}

func (withoutCancel) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (withoutCancel) Done() <-chan struct{}                   { return nil }
func (withoutCancel) Err() error                              { return nil }
func (c withoutCancel) Value(key any) any                     { return c.parent.Value(key) }
