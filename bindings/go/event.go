package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"time"
)

// eventDeadline is how long the handler of an event over HTTP may take at most: one page says that the platform waits 1,500
// milliseconds for the answer (page 「HTTP回调概述」).
const eventDeadline = 1400 * time.Millisecond

// An Event is something that happened in an organisation, of those that the application is subscribed to in the developer
// console (page 「开发事件推送服务」). It arrives over HTTP or over Stream mode; its Root is what happened.
//
// An event is sent at least once. Over Stream mode EventID is the same when it comes again.
//
// Over HTTP it is answered with status 500 when its handler fails, or is not back after 1.4 seconds or at the Deadline of
// the hook; the platform then sends it again. A handler that is late keeps running, and the event may be handled twice: hand
// long work to a queue and return.
type Event struct {
	Envelope
	// EventID is the same when the event is sent again; empty over HTTP, where there is nothing like it.
	EventID string
	// EventType is which event it is, such as user_add_org.
	EventType string
	// EventCorpID is the organisation that it happened in.
	EventCorpID string
	// BornAt is when it happened; zero where the platform does not say.
	BornAt time.Time
	// UnifiedAppID is the application that is subscribed to it; empty over HTTP.
	UnifiedAppID string
	// IsCheck reports whether the platform only checks the address. Such an event is answered without a handler.
	IsCheck bool
	// IsRepeated reports whether the same encrypted event was received before, as far as the ReplayGuard remembers: the
	// platform sent it again, because it got no answer that says success, or somebody who recorded it did. Over Stream mode,
	// and without a guard, always false.
	IsRepeated bool
	// DataStatus is why Data is absent: what the event says is not JSON, or exceeds a limit of the endpoint. StatusOK for one
	// that can be read. Such an event is genuine all the same, and Body has its text. Only the handler of OnUnknown gets it, as
	// an [Unknown].
	DataStatus Status
	// SuiteKey is the third-party application that the event is for; empty for others.
	SuiteKey string
	// SuiteTicket is that of the event suite_ticket, which comes about every 5 hours: what a third-party application gets
	// its access token with. A credential: do not log it.
	SuiteTicket string `json:"-"`
}

// isEvent reports whether a callback is an event, one that stays encrypted included.
func isEvent(c exchange) bool { return c.received().Kind == KindDingTalkEvent }

func newEvent(n *native, envelope Envelope, own *texts) *Event {
	e := n.callback.event
	return &Event{
		Envelope:     envelope,
		EventID:      own.take(e.id),
		EventType:    own.take(e._type),
		EventCorpID:  own.take(e.corp_id),
		BornAt:       timeOf(e.born_at_ms),
		UnifiedAppID: own.take(e.unified_app_id),
		IsCheck:      bool(e.is_check),
		IsRepeated:   bool(e.is_repeated),
		DataStatus:   Status(e.data_status),
		SuiteKey:     own.take(e.suite_key),
		SuiteTicket:  own.take(e.suite_ticket),
	}
}

// sizeOfEvent is how many bytes newEvent copies.
func sizeOfEvent(e *C.imhook_event) C.size_t {
	if e == nil {
		return 0
	}
	return e.id.size + e._type.size + e.corp_id.size + e.unified_app_id.size + e.suite_key.size + e.suite_ticket.size
}

// Data returns what happened, which differs between the types of events: names begin with capitals over HTTP and with small
// letters over Stream mode. The same as Root; absent where it is not JSON.
func (e *Event) Data() Value { return e.Root() }

// Format prints which event it is, for every verb, and nothing of what happened: a SuiteTicket is a credential.
func (e *Event) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.Event(%q, %q)", e.EventType, e.EventID)
}
