package imhook

// #include "bridge.h"
import "C"

import "time"

// A Frame is what a callback of Stream mode came in. Texts that the frame does not have are empty, times zero. They are
// copies and stay valid.
type Frame struct {
	// Topic is the topic. It does not tell events apart: EventType does.
	Topic string
	// MessageID is the messageId of the frame.
	MessageID string
	// AppID and ConnectionID are of the gateway.
	AppID        string
	ConnectionID string
	// PushedAt is when the frame was pushed.
	PushedAt time.Time
	// EventID is the same when an event is sent again. This and what follows is that of events.
	EventID string
	// EventType is which event it is, such as user_add_org.
	EventType string
	// EventCorpID is the organisation that it happened in.
	EventCorpID string
	// EventUnifiedAppID is the application that is subscribed to it.
	EventUnifiedAppID string
	// EventBornAt is when it happened.
	EventBornAt time.Time
	// DeduplicationKey stays the same when the platform sends it again: eventId of an event, msgId of a message,
	// otherwise messageId. Processes that share a ClientID tell duplicates by it.
	DeduplicationKey string

	reference reference
}

// newFrame copies the frame of a callback; nil for one that came over HTTP.
func newFrame(n *native, own *texts) *Frame {
	f := n.callback.frame
	if f == nil {
		return nil
	}
	return &Frame{
		Topic:             own.take(f.topic),
		MessageID:         own.take(f.message_id),
		AppID:             own.take(f.app_id),
		ConnectionID:      own.take(f.connection_id),
		PushedAt:          timeOf(f.time_ms),
		EventID:           own.take(f.event_id),
		EventType:         own.take(f.event_type),
		EventCorpID:       own.take(f.event_corp_id),
		EventUnifiedAppID: own.take(f.event_unified_app_id),
		EventBornAt:       timeOf(f.event_born_at_ms),
		DeduplicationKey:  own.take(f.deduplication_key),
		reference:         n.reference(),
	}
}

// sizeOfFrame is how many bytes newFrame copies.
func sizeOfFrame(f *C.imhook_stream_frame) C.size_t {
	if f == nil {
		return 0
	}
	return f.topic.size + f.message_id.size + f.app_id.size + f.connection_id.size + f.event_id.size +
		f.event_type.size + f.event_corp_id.size + f.event_unified_app_id.size + f.deduplication_key.size
}

// Headers returns all headers, an object of texts. Absent after the Close of the callback.
func (f *Frame) Headers() Value {
	return f.value(func(frame *C.imhook_stream_frame) C.imhook_json_value { return frame.headers })
}

// Root returns the parsed frame, with every member, known or not. Absent after the Close of the callback.
func (f *Frame) Root() Value {
	return f.value(func(frame *C.imhook_stream_frame) C.imhook_json_value { return frame.root })
}

// Text returns a copy of the frame exactly as received; nil after the Close of the callback.
func (f *Frame) Text() []byte {
	if !f.reference.lock() {
		return nil
	}
	defer f.reference.unlock()
	return append([]byte{}, bytesOf(f.reference.native.callback.frame.text)...)
}

func (f *Frame) value(member func(*C.imhook_stream_frame) C.imhook_json_value) Value {
	if !f.reference.lock() {
		return Value{reference: f.reference}
	}
	defer f.reference.unlock()
	return f.reference.value(member(f.reference.native.callback.frame))
}
