package imhook

import (
	"context"
	"fmt"
	"log"
	"sync"
	"time"
)

// DefaultDeadline is how long a handler may take before the empty answer is sent for it. DingTalk waits two seconds
// for the complete answer (page 「事件回调」), of which the network takes a part.
const DefaultDeadline = 1800 * time.Millisecond

// DingTalk is what is configured once for a callback address: how requests are verified, and who handles them.
//
// Set the fields and register handlers, then serve: later changes have no effect or race with requests. A DingTalk is
// used through a pointer and not copied. Any number of goroutines may use it at once.
//
// As an http.Handler it answers requests by itself. [DingTalk.Respond] does the same for another framework, and
// [DingTalk.Receive] is the step below: it verifies and parses, and the caller answers.
//
// DingTalk's card signature covers a timestamp and nothing of the body: see the package documentation.
type DingTalk struct {
	// APISecret is the apiSecret given when the callback address was registered. When both this and APISecrets are
	// empty every request fails with ErrSecretMissing, unless AcceptingUnsigned is set.
	APISecret string
	// APISecrets are further secrets that a request may be signed with, for rotation. At most 16 in all. An empty one
	// is an error, ErrSecretEmpty: it never means that checking is off.
	APISecrets []string
	// Tolerance is how far the signed timestamp may lie from the clock, in both directions, from a millisecond to 365
	// days; 0 means one hour. DingTalk documents no window for card callbacks.
	Tolerance time.Duration
	// ReplayGuard, when set, refuses a request that was received before within the tolerance with ErrReplayed.
	ReplayGuard *ReplayGuard
	// AcceptingUnsigned accepts requests that nobody signed. Danger: anybody who knows the address can send
	// callbacks. Only valid without secrets.
	AcceptingUnsigned bool
	// IgnoringTimestamp checks signatures but not how old they are. Danger: a header pair captured once is accepted
	// for ever, with any body. Meant for reading recorded requests again.
	IgnoringTimestamp bool
	// Limits bound the size and shape of a body. The zero value is a safe default.
	Limits Limits

	// Deadline is how long a handler may take before the empty answer is sent for it, counted from the beginning of
	// the request; 0 means DefaultDeadline, and a negative one lets handlers take as long as they like. A handler that
	// overran keeps running, and its result goes to OnLate.
	Deadline time.Duration
	// OnLate, when set, gets the result of a handler that overran, in the handler's goroutine. It can bring the card
	// up to date with a call of DingTalk's update API.
	OnLate func(ctx context.Context, late *Late)
	// OnError, when set, gets what a handler returned as an error, its panic as a [*PanicError], or why its answer
	// cannot be built, in the handler's goroutine. The callback is open until it returns. When nil these errors are
	// written to the Logger, a panic with its stack.
	OnError func(callback Callback, err error)
	// Logger takes one line for each callback: its kind, the verdict and the microseconds, never secrets or card
	// data. nil means log.Default(); log.New(io.Discard, "", 0) silences it.
	Logger *log.Logger
	// Now is the clock that timestamps are compared with; nil means time.Now.
	Now func() time.Time

	handlers handlers
	once     sync.Once
	endpoint *endpoint
	err      error
	running  running
}

// Limits bound a text of JSON. Each is an error of its own: ErrBodyTooLarge, ErrNestingTooDeep, ErrTooManyValues,
// ErrStringTooLong. 0 means the default.
type Limits struct {
	// MaxSize is the largest text in bytes, up to 64 MiB; 0 means 1 MiB.
	MaxSize int
	// MaxDepth is the deepest nesting of arrays and objects, up to 1,000; 0 means 64.
	MaxDepth int
	// MaxValues is the most values (members and elements at all levels) in one text; 0 means 100,000.
	MaxValues int
	// MaxStringSize is the longest string in bytes as written; 0 means no limit but that of the text.
	MaxStringSize int
}

// Check reports a configuration that cannot work, such as a missing secret. Requests would fail with the same error
// each: call Check before serving.
func (h *DingTalk) Check() error {
	_, err := h.open()
	return err
}

// ChecksSignatures reports whether requests have to be signed. It is false when the configuration cannot work, and
// then no request is accepted at all.
func (h *DingTalk) ChecksSignatures() bool {
	opened, err := h.open()
	return err == nil && opened.checksSignatures()
}

// Format prints how many secrets there are, for every verb, and never a secret.
func (h *DingTalk) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalk(%d secrets)", len(h.secrets()))
}

// open makes the endpoint at its first use.
func (h *DingTalk) open() (*endpoint, error) {
	h.once.Do(func() {
		h.endpoint, h.err = newEndpoint(h)
	})
	return h.endpoint, h.err
}

func (h *DingTalk) now() time.Time {
	if h.Now != nil {
		return h.Now()
	}
	return time.Now()
}

func (h *DingTalk) logger() *log.Logger {
	if h.Logger != nil {
		return h.Logger
	}
	return log.Default()
}

func (h *DingTalk) deadline() time.Duration {
	if h.Deadline == 0 {
		return DefaultDeadline
	}
	return h.Deadline
}
