package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

// An Error says what went wrong, where, and what to do about it. It holds no secret, and no text of the request but
// names of members.
//
// errors.Is finds its Status: errors.Is(err, imhook.ErrSignatureMismatch).
type Error struct {
	// Status is the code, the same in every language.
	Status Status
	// Message is one sentence for the operator. It is for the log, as is the text of Error: what the sender of a refused
	// request may be told is Status.Disclosed().Message(), which says nothing of the inside of an encrypted event.
	Message string
	// HTTPStatus is what a callback server answers, such as 401.
	HTTPStatus int
	// Document is the text that Offset counts in.
	Document Document
	// Offset is a byte of that text, or -1 where there is none.
	Offset int64
	// OuterOffset is the byte of the HTTP body that the error at Offset comes from: another one when the text was
	// nested inside a string. -1 where there is none.
	OuterOffset int64
	// Path is where in the document, such as content.cardPrivateData.actionIds[0], or the id, name or header in
	// question. Empty where there is none. Names in it come from the request: quote it before logging it.
	Path string
	// ClockSkew is this machine's time minus the signed timestamp, positive when the request is old. 0 unless the
	// status is about the timestamp's distance from the clock. More than 292 years are given as 292.
	ClockSkew time.Duration
	// Found is the type of the value that a typed read met instead of the one asked for.
	Found JSONType
	// LimitKind is what of a value breaks a limit, Actual how much of it there is, and Limit how much there may be or has to
	// be; LimitNone where no limit is the reason. LimitText is a sentence of it: "3 s, the minimum is 6 s".
	LimitKind LimitKind
	Actual    int64
	Limit     int64
	LimitText string
}

// Error returns the name of the status, its sentence, and where it happened.
func (e *Error) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "imhook: %s: %s", strings.TrimPrefix(e.Status.String(), "IMHOOK_"), e.Message)
	var details []string
	if e.Path != "" {
		details = append(details, "at "+strconv.Quote(e.Path))
	}
	if e.LimitText != "" {
		details = append(details, e.LimitText)
	}
	if e.Offset >= 0 {
		details = append(details, fmt.Sprintf("byte %d of the %s", e.Offset, strings.ToLower(e.Document.String())))
		if e.OuterOffset != e.Offset && e.OuterOffset >= 0 {
			details = append(details, fmt.Sprintf("byte %d of the body", e.OuterOffset))
		}
	}
	if e.ClockSkew != 0 {
		details = append(details, fmt.Sprintf("clock skew %v", e.ClockSkew))
	}
	if len(details) > 0 {
		text.WriteString(" (" + strings.Join(details, ", ") + ")")
	}
	return text.String()
}

// Unwrap returns the Status, which is itself an error: errors.Is and errors.As find it.
func (e *Error) Unwrap() error {
	return e.Status
}

// Error returns the name of the status and its sentence.
func (s Status) Error() string {
	return fmt.Sprintf("imhook: %s: %s", strings.TrimPrefix(s.String(), "IMHOOK_"), s.Message())
}

// String returns the name as in C, such as "IMHOOK_SIGNATURE_MISMATCH", or the number of a code that the library does
// not know.
func (s Status) String() string {
	if name := C.imhook_status_name(C.imhook_status(s)); name.size > 0 {
		return textOf(name)
	}
	return unknownName("Status", int32(s))
}

// Message returns one sentence for the operator. It is for the log: the sender of a refused request may be told that of
// [Status.Disclosed].
func (s Status) Message() string {
	return textOf(C.imhook_status_message(C.imhook_status(s)))
}

// HTTPStatus returns what a callback server answers: 200 for StatusOK, 4xx for a bad request, 500 for faults of its
// own and codes that the library does not know.
func (s Status) HTTPStatus() int {
	return int(C.imhook_http_status(C.imhook_status(s)))
}

// newError copies a failure.
func newError(failure *C.imhookgo_failure) *Error {
	message := C.imhook_view{data: *(**C.char)(unsafe.Pointer(&failure.message)), size: failure.message_size}
	path := C.imhook_view{data: &failure.path[0], size: failure.path_size}
	return &Error{
		Status:      Status(failure.status),
		Message:     textOf(message),
		HTTPStatus:  int(failure.http_status),
		Document:    Document(failure.document),
		Offset:      int64(failure.offset),
		OuterOffset: int64(failure.outer_offset),
		Path:        textOf(path),
		ClockSkew:   fromMilliseconds(failure.clock_skew_ms),
		Found:       JSONType(failure.found),
		LimitKind:   LimitKind(failure.limit_kind),
		Actual:      int64(failure.actual),
		Limit:       int64(failure.limit),
		LimitText:   C.GoString(&failure.limit_text[0]),
	}
}

// Disclosed returns the status that the sender of a refused request may be told in place of this one. It is the status
// itself but for those that say how far an event could be decrypted: whoever knows the token and is told that can find out
// what others encrypted. ServeHTTP and Respond send it.
func (s Status) Disclosed() Status { return Status(C.imhook_status_disclosed(C.imhook_status(s))) }

// errorFor makes an error that no call of the library is behind. The path names what it is about.
func errorFor(status Status, path string) *Error {
	return &Error{
		Status:      status,
		Message:     status.Message(),
		HTTPStatus:  status.HTTPStatus(),
		Offset:      -1,
		OuterOffset: -1,
		Path:        path,
	}
}

// An UnreadableEventError is why no handler was called for an event: what it says is not JSON, or exceeds a limit of the
// endpoint, and there is no handler for what is unknown. It was answered as one that was handled: sent again it would be the
// same. Over HTTP another answer would tell whoever knows the token, but not the key, about what is encrypted.
type UnreadableEventError struct {
	// Status is why it cannot be read.
	Status Status
}

// Error is a sentence.
func (e *UnreadableEventError) Error() string {
	return "imhook: an event cannot be read: " + e.Status.Message()
}

// unreadable is why an event has no handler that would have had one otherwise; nil for everything else.
func unreadable(c exchange) error {
	if event, ok := c.(*Event); ok && event.DataStatus != StatusOK {
		return &UnreadableEventError{event.DataStatus}
	}
	return nil
}

// A PanicError is the panic of a handler, which was stopped there so that the server keeps running.
type PanicError struct {
	// Value is what the handler panicked with.
	Value any
	// Stack is the stack of the goroutine that panicked.
	Stack []byte
}

// Error returns the text of the panic's value.
func (p *PanicError) Error() string {
	return fmt.Sprintf("imhook: the handler panicked: %v", p.Value)
}

// Unwrap returns the value of the panic if it is an error.
func (p *PanicError) Unwrap() error {
	err, _ := p.Value.(error)
	return err
}

// fromMilliseconds converts a time of the library. The largest are beyond what a Duration can hold, 292 years, and
// become the largest or smallest Duration.
func fromMilliseconds(milliseconds C.int64_t) time.Duration {
	const most = C.int64_t(math.MaxInt64 / time.Millisecond)
	switch {
	case milliseconds > most:
		return math.MaxInt64
	case milliseconds < -most:
		return math.MinInt64
	}
	return time.Duration(milliseconds) * time.Millisecond
}

func unknownName(typeName string, number int32) string {
	return typeName + "(" + strconv.Itoa(int(number)) + ")"
}
