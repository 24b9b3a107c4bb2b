package imhook

// #include "bridge.h"
import "C"

import (
	"runtime"
	"sync"
	"time"
	"unsafe"
)

// A StreamSession is a session of DingTalk's Stream mode, in which a program opens a WebSocket to the platform's gateway
// and receives there what is otherwise sent over HTTP (page "Stream protocol").
//
// It does no input or output, and is what package stream, a client with a WebSocket library, is built on: use that. The
// program tells the session what happened, and performs the actions that each call returns, in their order. The session
// opens connections, replaces them before they end, keeps them alive, retries with growing pauses, and answers each frame
// exactly once. What the platform sends twice is delivered once, so far as one process can know.
//
// Every call takes the time, which has to come from a clock that does not jump: from time.Now, whose monotonic reading is
// used, and not from a database or a text. An error of a call means that nothing happened: memory was short, or the session
// is closed. Any number of goroutines may use a session; they take turns, but the order of their actions is theirs to keep.
type StreamSession struct {
	mutex   sync.Mutex
	native  *C.imhook_stream
	failure *C.imhookgo_failure
	began   time.Time       // what the library's clock counts from
	api     *DingTalkClient // what messages are answered with
}

// A StreamAction is one thing that a session wants to be done. Which fields are set depends on its Kind.
type StreamAction struct {
	// Kind is what is to be done.
	Kind StreamActionKind
	// Connection is which connection: a number, from the request to the gateway to the end of the WebSocket; never used
	// twice.
	Connection uint64
	// Delivery is which delivery, to reply to; never used twice.
	Delivery uint64
	// At is when to call Tick.
	At time.Time
	// URL is the address to connect to. It holds a credential: do not log it.
	URL string
	// Text is the text frame to send.
	Text []byte
	// Request is the request to the gateway, whose answer goes to Answered. It holds the ClientSecret: do not log it.
	Request *APIRequest
	// Callback is what to handle, which is the caller's to close. See [DingTalk.Deliver].
	Callback Callback
	// Report is what to tell whoever watches.
	Report *StreamReport
}

// NewStreamSession makes a session that was not started. The error is an [*Error], and names the option in its Path where
// it is about one.
func NewStreamSession(options StreamOptions) (*StreamSession, error) {
	given, err := options.native()
	if err != nil {
		return nil, err
	}
	text, sizes := joined(append([]string{
		options.ClientID, options.ClientSecret, options.UserAgent, options.LocalIP, options.APIHost,
	}, options.Topics...))
	failure := new(C.imhookgo_failure)
	native := C.imhookgo_stream_new(given, pointerTo(text), &sizes[0], C.size_t(len(options.Topics)), failure)
	wipe(text)
	if native == nil {
		return nil, newError(failure)
	}
	session := &StreamSession{native: native, failure: failure, api: &DingTalkClient{
		ClientID: options.ClientID, ClientSecret: options.ClientSecret, Host: options.APIHost,
	}}
	runtime.SetFinalizer(session, (*StreamSession).free)
	return session, nil
}

func (s *StreamSession) free() {
	C.imhook_stream_free(s.native)
	s.native = nil
}

// Close frees the session and wipes its secret. It ends nothing: see Stop. Closing again does nothing; a session that is
// not closed is freed some time after the last use of it.
func (s *StreamSession) Close() error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.free()
	return nil
}

// State returns where the session stands; StreamStopped after Close.
func (s *StreamSession) State() StreamState {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return StreamState(C.imhook_stream_state_of(s.native))
}

// Start starts the session: its first action is to ask the gateway for a connection. It does nothing when the session was
// started or stopped before.
func (s *StreamSession) Start(now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_START, 0, 0, nil, now)
}

// Stop ends the session for good: it takes no new deliveries, waits for the replies to those in flight as long as grace,
// and closes its connections. Without a grace it ends at once, also when it is already being stopped.
func (s *StreamSession) Stop(grace time.Duration, now time.Time) ([]StreamAction, error) {
	if grace < 0 {
		return nil, errorFor(ErrInvalidArgument, "grace")
	}
	return s.tell(C.IMHOOKGO_STREAM_STOP, 0, grace.Milliseconds(), nil, now)
}

// Answered says that the gateway answered the request of a connection, whatever it answered. Of a body larger than 64 KiB
// nothing more is needed.
//
// Of this and what follows: a connection that was given up meanwhile changes nothing.
func (s *StreamSession) Answered(connection uint64, statusCode int, body []byte, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_ANSWERED, connection, int64(statusCode), body, now)
}

// Unreachable says that the request of a connection failed without an answer.
func (s *StreamSession) Unreachable(connection uint64, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_UNREACHABLE, connection, 0, nil, now)
}

// Opened says that the WebSocket of a connection is open. For a connection that was given up meanwhile, the action is to
// close it.
func (s *StreamSession) Opened(connection uint64, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_OPENED, connection, 0, nil, now)
}

// Closed says that the WebSocket of a connection could not be opened, was closed by the other side, or broke. Not needed
// after a StreamActionClose, and harmless there.
func (s *StreamSession) Closed(connection uint64, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_CLOSED, connection, 0, nil, now)
}

// Heard says that a pong, a ping, or any other sign of life but a text frame arrived on a connection.
func (s *StreamSession) Heard(connection uint64, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_HEARD, connection, 0, nil, now)
}

// Received says that a text frame arrived on a connection, one whole message. A frame that cannot be read is reported, and
// answered where it can be; that is no error of the call.
func (s *StreamSession) Received(connection uint64, frame []byte, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_RECEIVED, connection, 0, frame, now)
}

// Reply says how a delivery ended. The answer of one that was handled is what [Reply.Bytes] gives, or another JSON text; nil
// stands for the answer that changes nothing.
//
// ErrStreamDeliveryUnknown is the error for a number that waits for no reply, and others from 300 on for an answer that is
// not JSON: the delivery still waits for its reply then.
func (s *StreamSession) Reply(delivery uint64, outcome StreamOutcome, answer []byte, now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_REPLY, delivery, int64(outcome), answer, now)
}

// Tick says that time has passed: to be called at the time of the last StreamActionWake. Calling earlier is harmless.
func (s *StreamSession) Tick(now time.Time) ([]StreamAction, error) {
	return s.tell(C.IMHOOKGO_STREAM_TICK, 0, 0, nil, now)
}

// tell tells the library what happened, and copies the actions.
func (s *StreamSession) tell(
	what C.int32_t, number uint64, argument int64, text []byte, now time.Time,
) ([]StreamAction, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.native == nil {
		return nil, ErrClosed
	}
	if s.began.IsZero() {
		s.began = now
	}
	actions := C.imhookgo_stream_tell(C.uintptr_t(uintptr(unsafe.Pointer(s.native))), what, C.uint64_t(number),
		C.int64_t(argument), pointerTo(text), C.size_t(len(text)), C.int64_t(now.Sub(s.began).Milliseconds()), s.failure)
	if s.failure.status != C.IMHOOK_OK {
		return nil, newError(s.failure)
	}
	return s.copyActions(actions), nil
}

func (s *StreamSession) copyActions(actions C.imhook_stream_actions) []StreamAction {
	if actions.count == 0 {
		return nil
	}
	items := unsafe.Slice(actions.items, int(actions.count))
	copied := make([]StreamAction, len(items))
	for i := range items {
		s.copyAction(&items[i], &copied[i])
	}
	return copied
}

func (s *StreamSession) copyAction(item *C.imhook_stream_action, action *StreamAction) {
	action.Kind = StreamActionKind(item.kind)
	action.Connection = uint64(item.connection)
	action.Delivery = uint64(item.delivery)
	switch action.Kind {
	case StreamActionOpen:
		action.Request = newAPIRequest("connections/open", item.request)
	case StreamActionConnect:
		action.URL = textOf(item.text)
	case StreamActionSend:
		action.Text = append([]byte(nil), bytesOf(item.text)...)
	case StreamActionWake:
		action.At = s.began.Add(fromMilliseconds(item.at_ms))
	case StreamActionDeliver:
		n := newNative()
		n.callback = item.callback
		action.Callback = newCallback(n)
		answerWith(s.api, action.Callback)
	case StreamActionReport:
		action.Report = newStreamReport(item)
	}
}
