package imhook

import (
	"context"
	"log"
	"sync"
	"time"
)

// DefaultDeadline is how long a handler may take before another answer is sent for it. The platforms wait two seconds
// for the complete answer (DingTalk's page 「事件回调」, Tencent's page "Webhook Overview", 1047/34354), of which the
// network takes a part.
const DefaultDeadline = 1800 * time.Millisecond

// A host is the callback address of a platform as serving sees it: a [DingTalk] or a [TencentChat].
type host interface {
	// shared returns what serving keeps for the host.
	shared() *hosting
	settings() settings
	endpointOptions() endpointOptions
	// accept verifies and parses a request.
	accept(request Request, now time.Time) (exchange, error)
	// find returns the handler for a callback of the host, or nil when none is registered.
	find(c exchange) handling
	// instead returns the answer that is sent in place of a handler's: because there is none, it is late or it failed.
	// nil is answered with status 500.
	instead(c exchange, verdict string) []byte
	// tellFailure hands the error of a handler to the application, if it wants it.
	tellFailure(c exchange, err error) bool
	// tellLate hands a late result to the application, if it wants it.
	tellLate(ctx context.Context, c exchange, late lateness) bool
}

// An exchange is one callback of a host, between receiving and answering it.
type exchange interface {
	received() *Received
	// logName says in a log what the callback is about.
	logName() string
	Close() error
}

// A handling is the handler for one callback, bound to it.
type handling func(context.Context) (answering, error)

// An answering is what a handler gives: a [Reply] or a [Decision].
type answering interface {
	// finish builds the answer to a callback and closes it. On failure the callback stays open.
	finish(c exchange) (answer []byte, unanswered int, err error)
	// bytesFor builds the answer to a callback and leaves it open.
	bytesFor(c exchange) ([]byte, error)
	// after is what is to be done once the answer was sent; nil for nothing.
	after() func(context.Context) error
}

// settings are what a host serves with.
type settings struct {
	deadline time.Duration
	logger   *log.Logger
	now      func() time.Time
}

func (s settings) clock() time.Time {
	if s.now != nil {
		return s.now()
	}
	return time.Now()
}

func (s settings) log() *log.Logger { return loggerOr(s.logger) }

// loggerOr returns a logger, or the usual one where none is given.
func loggerOr(logger *log.Logger) *log.Logger {
	if logger != nil {
		return logger
	}
	return log.Default()
}

func (s settings) timeAllowed() time.Duration {
	if s.deadline == 0 {
		return DefaultDeadline
	}
	return s.deadline
}

// hosting is what serving keeps for a host.
type hosting struct {
	once     sync.Once
	endpoint *endpoint
	err      error
	running  running
}

// open makes the endpoint of a host at its first use.
func open(h host) (*endpoint, error) {
	kept := h.shared()
	kept.once.Do(func() {
		kept.endpoint, kept.err = newEndpoint(h.endpointOptions())
	})
	return kept.endpoint, kept.err
}

// checksSignatures reports whether the requests to a host have to be signed.
func checksSignatures(h host) bool {
	opened, err := open(h)
	return err == nil && opened.checksSignatures()
}

// wait waits until no handler of a host is running any more, or until the context ends.
func wait(ctx context.Context, h host) error {
	select {
	case <-h.shared().running.idle():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
