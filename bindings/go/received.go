package imhook

// #include "bridge.h"
import "C"

import "time"

// A Received is what the callbacks of all platforms have in common once they are verified.
type Received struct {
	// Kind is what the callback is about.
	Kind Kind
	// Verification is how it was made sure who sent it.
	Verification Verification
	// SecretIndex is which secret of its kind, event key or token signed it, counted from 0, beginning with APISecret or
	// RobotSecret; -1 when nothing was verified.
	SecretIndex int
	// SignedAt is the signed timestamp; zero when none was verified.
	SignedAt time.Time
	// ClockSkew is this machine's time minus SignedAt; 0 when nothing was verified.
	ClockSkew time.Duration

	reference   reference
	emptyAnswer C.imhook_view // static: valid as long as the process runs
	ownAnswer   []byte        // the empty answer where it is not: that of an event over HTTP is another text each time
}

// newReceived copies what the callback of a native says, but for texts.
func newReceived(n *native) Received {
	c := n.callback
	received := Received{
		Kind:         Kind(c.kind),
		Verification: Verification(c.verification),
		SecretIndex:  int(c.secret_index),
		ClockSkew:    fromMilliseconds(c.clock_skew_ms),
		reference:    n.reference(),
	}
	if received.Kind == KindDingTalkEvent {
		received.ownAnswer = append([]byte{}, bytesOf(c.empty_answer)...)
	} else {
		received.emptyAnswer = c.empty_answer
	}
	if received.Verification == VerificationTimestampSigned || received.Verification == VerificationEventSigned {
		received.SignedAt = time.UnixMilli(int64(c.signed_at_ms))
	}
	return received
}

// received is the part of an exchange that all callbacks share.
func (r *Received) received() *Received { return r }

// Root returns the parsed body, with every member, known or not.
func (r *Received) Root() Value {
	return r.value(func(c *C.imhook_callback) C.imhook_json_value { return c.root })
}

// value returns a value that is a member of the callback; absent after Close.
func (r *Received) value(member func(*C.imhook_callback) C.imhook_json_value) Value {
	if !r.reference.lock() {
		return Value{reference: r.reference}
	}
	defer r.reference.unlock()
	return r.reference.value(member(r.reference.native.callback))
}

// body returns a copy of the body.
func (r *Received) body() []byte {
	if !r.reference.lock() {
		return nil
	}
	defer r.reference.unlock()
	return append([]byte{}, bytesOf(r.reference.native.callback.body)...)
}

// EmptyAnswer returns the answer that changes nothing, of an event over HTTP the encrypted success; valid after Close as
// well.
func (r *Received) EmptyAnswer() []byte {
	if r.ownAnswer != nil {
		return append([]byte(nil), r.ownAnswer...)
	}
	return append([]byte(nil), bytesOf(r.emptyAnswer)...)
}

// Answer builds the answer from an answer document, one JSON object; [Reply] and [Decision] write such documents.
// unanswered are the ids of data sources that were asked for, and neither answered nor said to have no data.
func (r *Received) Answer(document []byte) (answer []byte, unanswered []string, err error) {
	if !r.reference.lock() {
		return nil, nil, ErrClosed
	}
	defer r.reference.unlock()
	return r.reference.native.answer(document)
}

// Close frees the callback. Closing again does nothing. A callback that is not closed is freed some time after the
// last use of it.
func (r *Received) Close() error {
	r.reference.close()
	return nil
}
