package stream

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"sync"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// maxStoredAnswer is the largest answer that is kept in a Store: a duplicate of what has a larger one gets the empty answer.
const maxStoredAnswer = 64 << 10

// deliver hands a callback to its handler, in a goroutine of its own.
func (l *loop) deliver(number uint64, callback imhook.Callback) {
	l.handlers.Add(1)
	go func() {
		defer l.handlers.Done()
		l.handle(number, callback)
	}()
}

func (l *loop) handle(number uint64, callback imhook.Callback) {
	reply := func(outcome imhook.StreamOutcome, answer []byte) (late bool) { return l.reply(number, outcome, answer) }
	claim := newClaim(l, callback)
	if claim == nil {
		l.client.Handler.Deliver(l.handling, callback, reply)
		return
	}
	switch state, answer := claim.take(); state {
	case ClaimDone:
		reply(imhook.StreamHandled, answer)
		callback.Close()
	case ClaimElsewhere:
		// Whoever handles it may still fail: then the platform sends it again.
		reply(imhook.StreamLater, nil)
		callback.Close()
	default:
		stop := claim.keep()
		l.client.Handler.Deliver(l.handling, callback, func(outcome imhook.StreamOutcome, answer []byte) (late bool) {
			late = reply(outcome, answer)
			stop()
			claim.end(outcome, answer)
			return late
		})
	}
}

// reply tells the session how a delivery ended, waits until that was written, and returns whether the delivery had been
// answered before.
func (l *loop) reply(number uint64, outcome imhook.StreamOutcome, answer []byte) (late bool) {
	result := make(chan bool, 1)
	var sending sync.WaitGroup
	told := l.tell(func(now time.Time) ([]imhook.StreamAction, error) {
		wasOverdue := l.overdue[number]
		delete(l.overdue, number)
		actions, err := l.session.Reply(number, outcome, answer, now)
		l.sending = &sending
		l.doAll(actions)
		l.sending = nil
		// One that is unknown was given up: its answer comes too late as well.
		result <- wasOverdue || errors.Is(err, imhook.ErrStreamDeliveryUnknown)
		return nil, err
	})
	if !told {
		return true
	}
	late = <-result
	sending.Wait()
	return late
}

// A claim is a delivery in the Store of a client.
type claim struct {
	loop       *loop
	key, owner string
}

// newClaim returns nil when there is no Store, or nothing that tells the callback from others.
func newClaim(l *loop, callback imhook.Callback) *claim {
	frame := callback.Common().Frame
	if l.client.Store == nil || frame == nil || frame.DeduplicationKey == "" {
		return nil
	}
	var random [16]byte
	if _, err := rand.Read(random[:]); err != nil {
		return nil
	}
	return &claim{l, l.client.ClientID + ":" + frame.DeduplicationKey, hex.EncodeToString(random[:])}
}

// take claims the delivery. Without a Store that works, it is handled here unless the client fails closed.
func (c *claim) take() (ClaimState, []byte) {
	var taken Claim
	err := c.call("claim", func(ctx context.Context) (err error) {
		taken, err = c.loop.client.Store.Claim(ctx, c.key, c.owner, c.claimTime())
		return err
	})
	if err == nil {
		return taken.State, taken.Answer
	}
	if c.loop.client.FailClosed {
		return ClaimElsewhere, nil
	}
	return ClaimOwned, nil
}

// keep claims the delivery again and again, until it is told to stop.
func (c *claim) keep() (stop func()) {
	ctx, cancel := context.WithCancel(c.loop.handling)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		ticker := time.NewTicker(c.claimTime()/3 + 1)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				_ = c.call("claim", func(ctx context.Context) error {
					_, err := c.loop.client.Store.Claim(ctx, c.key, c.owner, c.claimTime())
					return err
				})
			}
		}
	}()
	return func() {
		cancel()
		<-ended
	}
}

// end says how the delivery ended: what was not handled may be handled elsewhere when it comes again.
func (c *claim) end(outcome imhook.StreamOutcome, answer []byte) {
	if outcome != imhook.StreamHandled {
		_ = c.call("release", func(ctx context.Context) error {
			return c.loop.client.Store.Release(ctx, c.key, c.owner)
		})
		return
	}
	if len(answer) > maxStoredAnswer {
		answer = nil
	}
	keepFor := orDefault(c.loop.client.Times.DuplicateTime, DefaultDuplicateTime)
	_ = c.call("finish", func(ctx context.Context) error {
		return c.loop.client.Store.Finish(ctx, c.key, c.owner, answer, keepFor)
	})
}

// call calls the Store, no longer than it may take, and logs its failure.
func (c *claim) call(name string, do func(context.Context) error) error {
	// The contexts of handlers may have ended: what they did is to be remembered all the same.
	ctx, cancel := context.WithTimeout(valuesOnly{c.loop.handling}, orDefault(c.loop.client.StoreTimeout, DefaultStoreTimeout))
	defer cancel()
	err := do(ctx)
	if err != nil {
		c.loop.client.log().Printf("imhook: stream: the store could not %s: %v", name, err)
	}
	return err
}

func (c *claim) claimTime() time.Duration {
	return orDefault(c.loop.client.ClaimTime, DefaultClaimTime)
}
