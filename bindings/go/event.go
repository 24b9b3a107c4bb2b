package imhook

import "time"

// An Event is something that happened in an organisation, of those that the application is subscribed to in the developer
// console. Its Root is what happened. Only over Stream mode: over HTTP an event is encrypted, and arrives as [*Unknown].
//
// An event is sent at least once: EventID is the same when it comes again.
type Event struct {
	Envelope
	// EventID is the same when the event is sent again.
	EventID string
	// EventType is which event it is, such as user_add_org.
	EventType string
	// EventCorpID is the organisation that it happened in.
	EventCorpID string
	// BornAt is when it happened.
	BornAt time.Time
	// UnifiedAppID is the application that is subscribed to it.
	UnifiedAppID string
}

func newEvent(envelope Envelope) *Event {
	frame := envelope.Frame
	return &Event{
		Envelope:     envelope,
		EventID:      frame.EventID,
		EventType:    frame.EventType,
		EventCorpID:  frame.EventCorpID,
		BornAt:       frame.EventBornAt,
		UnifiedAppID: frame.EventUnifiedAppID,
	}
}

// Data returns what happened, which differs between the types of events. The same as Root.
func (e *Event) Data() Value { return e.Root() }
