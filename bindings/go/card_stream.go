package imhook

// #include "bridge.h"
import "C"

import (
	"runtime"
	"sync"
	"time"
	"unsafe"
)

// A CardStream is text on its way from a model into a variable of one AI card (page "AI card streaming update").
//
// It does no input or output. The program gives it pieces of text as they come, and does the one thing that each call
// returns. It says when to make which call: few enough for the platform's rate, each small enough, one at a time, and the
// last one so that the card does not look busy for ever. A call of which nobody knows whether it had an effect is made again
// with the same body, so that the platform applies it once. After one that was refused for its rate, which has none, the
// next call has its text and what came meanwhile. A call that the platform finds too large (param.stream.content) is divided
// with CardStreamAppend; with CardStreamFull shorter beginnings of the text are tried, and IsTruncated of the action says so.
//
// Every call takes the time, which has to come from a clock that does not jump: from time.Now. Any number of goroutines may
// use a stream; they take turns, but the order of their actions is theirs to keep.
type CardStream struct {
	mutex   sync.Mutex
	native  *C.imhook_card_stream
	failure *C.imhookgo_failure
	began   time.Time // what the library's clock counts from
}

// A CardStreamMode is what a call of a card stream has as its content.
type CardStreamMode int32

// What a call of a card stream has as its content.
const (
	// CardStreamAppend is what was added since the last call, at most 1,024 bytes.
	CardStreamAppend CardStreamMode = C.IMHOOK_CARD_STREAM_APPEND
	// CardStreamFull is the complete text, as variables of type markdown must have it: its first 1,024 bytes, as the
	// platform takes no more in a call.
	CardStreamFull CardStreamMode = C.IMHOOK_CARD_STREAM_FULL
)

// CardStreamOptions configure a stream. The card and the variable are required; zero elsewhere means the default.
type CardStreamOptions struct {
	// OutTrackID is the card, 1 to 400 bytes.
	OutTrackID string
	// Key is the variable of its template, 1 to 100 bytes.
	Key string
	// Mode is what each call has.
	Mode CardStreamMode
	// Interval is from the beginning of one call to that of the next, 50 ms to a minute; 0 means 500 ms, with which ten
	// cards stay below the 20 calls in a second that the platform takes from an application.
	Interval time.Duration
	// RetryBase is the longest pause after the first failure, 1 ms to an hour; 0 means 500 ms. It doubles with each failure
	// that follows; the pause itself is drawn from 0 up to it.
	RetryBase time.Duration
	// RetryCap is the longest pause ever, RetryBase to an hour; 0 means 10 seconds.
	RetryCap time.Duration
	// AttemptLimit is how often one call is made at most, 1 to 100; 0 means 5. The one that ends the card is made twice as
	// often.
	AttemptLimit int
	// Patience is how long text may wait while calls fail, from the beginning of the first of them to that of the next call,
	// at most an hour; 0 means 90 seconds, less that it does not wait. Each call that is accepted begins it anew. When the
	// next pause would end later, only one call is left, at the end of that pause: it finalises the card when all text was
	// given by then and fits into it, and otherwise makes the card show an error, as it does in CardStreamAppend where
	// nobody knows whether the card has the text of an earlier call. When it fails too, the stream ends; when it is refused
	// for what it says, one that shows the error follows it an interval later. So a stream of which no call is accepted lasts at most this
	// time and one pause, besides the time that calls take. A pause is what the platform asks for, 5 minutes after
	// ErrAPIBlocked, and up to RetryCap more.
	Patience time.Duration
	// MaxTextSize is the most bytes of text, 64 to 102,400; 0 means 102,400, with CardStreamFull no more than 1,024. What
	// comes after them is left out.
	MaxTextSize int
	// Seed is what every guid and pause follows from, for tests; 0 has it drawn from libcrypto. Two streams with one seed
	// give the same guid, and the platform ignores the second.
	Seed uint64
}

// A CardStreamActionKind is what a stream wants to be done.
type CardStreamActionKind int32

// What a stream wants to be done.
const (
	// CardStreamNothing is nothing, until something happens.
	CardStreamNothing CardStreamActionKind = C.IMHOOK_CARD_STREAM_NOTHING
	// CardStreamSend is to make the call PUT /v1.0/card/streaming with Body, and then to call Answered.
	CardStreamSend CardStreamActionKind = C.IMHOOK_CARD_STREAM_SEND
	// CardStreamWake is to call Tick at At; replaces the time asked for before.
	CardStreamWake CardStreamActionKind = C.IMHOOK_CARD_STREAM_WAKE
	// CardStreamDone says, once, that the card was finalised.
	CardStreamDone CardStreamActionKind = C.IMHOOK_CARD_STREAM_DONE
	// CardStreamFailed says, once, that the stream ended with an error, which Outcome names.
	CardStreamFailed CardStreamActionKind = C.IMHOOK_CARD_STREAM_FAILED
)

// A CardStreamAction is the one thing to do.
type CardStreamAction struct {
	// Kind is what is to be done.
	Kind CardStreamActionKind
	// Outcome is that of the call that ended a stream which failed; StatusOK when Fail did.
	Outcome Status
	// At is when to call Tick.
	At time.Time
	// Body is the JSON body of the call to make.
	Body []byte
	// CardEnded says of a stream that ended whether the platform took the call that ends the card. Otherwise the card may
	// go on looking as if text were to come.
	CardEnded bool
	// IsTruncated says whether text that was given is not on the card: there was more than MaxTextSize, or the platform found
	// the complete text too large, or the stream fails before the platform has taken all. Text that waits for its call does
	// not count; with CardStreamFailed, text of a call that was not answered does.
	IsTruncated bool
}

// NewCardStream makes a stream that has no text. The error is an [*Error].
func NewCardStream(options CardStreamOptions) (*CardStream, error) {
	if options.AttemptLimit < 0 || options.AttemptLimit > 100 {
		return nil, errorFor(ErrOptionOutOfRange, "AttemptLimit")
	}
	if options.MaxTextSize < 0 {
		return nil, errorFor(ErrOptionOutOfRange, "MaxTextSize")
	}
	given := C.imhook_card_stream_options{
		mode:          C.imhook_card_stream_mode(options.Mode),
		attempt_limit: C.uint32_t(options.AttemptLimit),
		max_text_size: C.size_t(options.MaxTextSize),
		seed:          C.uint64_t(options.Seed),
	}
	patience := options.Patience
	if patience < 0 {
		patience = -time.Millisecond
	}
	for _, option := range []struct {
		name  string
		value time.Duration
		to    *C.int64_t
	}{
		{"Interval", options.Interval, &given.interval_ms},
		{"RetryBase", options.RetryBase, &given.retry_base_ms},
		{"RetryCap", options.RetryCap, &given.retry_cap_ms},
		{"Patience", patience, &given.patience_ms},
	} {
		value, err := milliseconds(option.value, option.name)
		if err != nil {
			return nil, err
		}
		*option.to = C.int64_t(value)
	}
	text, sizes := joined([]string{options.OutTrackID, options.Key})
	failure := new(C.imhookgo_failure)
	native := C.imhookgo_card_stream_new(given, pointerTo(text), &sizes[0], failure)
	if native == nil {
		return nil, newError(failure)
	}
	stream := &CardStream{native: native, failure: failure}
	runtime.SetFinalizer(stream, (*CardStream).free)
	return stream, nil
}

func (s *CardStream) free() {
	C.imhook_card_stream_free(s.native)
	s.native = nil
}

// Close frees the stream. It ends nothing: see Fail. Closing again does nothing; a stream that is not closed is freed some
// time after the last use of it.
func (s *CardStream) Close() error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.free()
	return nil
}

// Text says that the model produced a piece of text, which may begin and end inside a character. After the end was asked for it
// is left out, and IsTruncated of the action says so.
//
// ErrJSONInvalidUTF8 is the error for a piece that is left out, with the character that began before it; after
// ErrOutOfMemory nothing happened.
func (s *CardStream) Text(piece []byte, now time.Time) (CardStreamAction, error) {
	return s.tell(C.IMHOOKGO_CARD_STREAM_TEXT, piece, StatusOK, 0, now)
}

// Finish says that the model is done: what waits is sent, and the card finalised. It does nothing when an end was asked for
// before.
func (s *CardStream) Finish(now time.Time) (CardStreamAction, error) {
	return s.tell(C.IMHOOKGO_CARD_STREAM_FINISH, nil, StatusOK, 0, now)
}

// Fail says that the model failed or the program gives up: the card shows an error, by the next call. The reason, which may
// be empty, is what to read at the end of the text.
//
// Text that waits and does not fit into that call is left out. A call that is on its way is waited for, and so is, with
// CardStreamAppend, one that is made again because nobody knows whether the card has its text. Fail has no effect when the
// call that finalises the card may have had its effect already.
func (s *CardStream) Fail(reason string, now time.Time) (CardStreamAction, error) {
	return s.tell(C.IMHOOKGO_CARD_STREAM_FAIL, []byte(reason), StatusOK, 0, now)
}

// Answered says how the call of the last CardStreamSend ended: its outcome, ErrAPIServerError when no answer came in time;
// the platform's code, such as param.stream.content; and the least pause before the next call. Without a call on its way,
// nothing happens.
func (s *CardStream) Answered(
	outcome Status, code string, retryAfter time.Duration, now time.Time,
) (CardStreamAction, error) {
	return s.tell(C.IMHOOKGO_CARD_STREAM_ANSWERED, []byte(code), outcome, retryAfter, now)
}

// Tick says that time has passed: to be called at the time of the last CardStreamWake. Calling earlier is harmless.
func (s *CardStream) Tick(now time.Time) (CardStreamAction, error) {
	return s.tell(C.IMHOOKGO_CARD_STREAM_TICK, nil, StatusOK, 0, now)
}

// tell tells the library what happened, and copies the action.
func (s *CardStream) tell(
	what C.int32_t, text []byte, outcome Status, retryAfter time.Duration, now time.Time,
) (CardStreamAction, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.native == nil {
		return CardStreamAction{}, ErrClosed
	}
	if s.began.IsZero() {
		s.began = now
	}
	action := C.imhookgo_card_stream_tell(C.uintptr_t(uintptr(unsafe.Pointer(s.native))), what, pointerTo(text),
		C.size_t(len(text)), C.int32_t(outcome), C.int64_t(retryAfter.Milliseconds()),
		C.int64_t(now.Sub(s.began).Milliseconds()), s.failure)
	if s.failure.status != C.IMHOOK_OK {
		return CardStreamAction{}, newError(s.failure)
	}
	copied := CardStreamAction{
		Kind:        CardStreamActionKind(action.kind),
		Outcome:     Status(action.outcome),
		Body:        append([]byte(nil), bytesOf(action.body)...),
		CardEnded:   bool(action.card_ended),
		IsTruncated: bool(action.is_truncated),
	}
	if copied.Kind == CardStreamWake {
		copied.At = s.began.Add(fromMilliseconds(action.at_ms))
	}
	return copied, nil
}
