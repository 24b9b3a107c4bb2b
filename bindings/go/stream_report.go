package imhook

// #include "bridge.h"
import "C"

import (
	"fmt"
	"strconv"
	"strings"
	"unsafe"
)

// A StreamReport says where a session of Stream mode stands, and why it reports.
type StreamReport struct {
	// State is where the session stands.
	State StreamState
	// Reason is what happened.
	Reason StreamReason
	// Delivery is which delivery it is about; 0 for none.
	Delivery uint64
	// HTTPStatus is what the gateway answered with when it refused; 0 otherwise.
	HTTPStatus int
	// Code is the platform's code of a refusal, such as authFailed, Message its text, and RequestID what its support
	// asks for.
	Code      string
	Message   string
	RequestID string
	// Scopes are the permissions that the platform says are missing.
	Scopes []string
	// Err is what is wrong with a malformed frame, and where in it; nil otherwise.
	Err *Error
}

func newStreamReport(action *C.imhook_stream_action) *StreamReport {
	report := &StreamReport{
		State:      StreamState(action.state),
		Reason:     StreamReason(action.reason),
		Delivery:   uint64(action.delivery),
		HTTPStatus: int(action.http_status),
		Code:       textOf(action.code),
		Message:    textOf(action.message),
		RequestID:  textOf(action.request_id),
	}
	for _, scope := range unsafe.Slice(action.scopes, int(action.scope_count)) {
		report.Scopes = append(report.Scopes, textOf(scope))
	}
	if action.error != nil {
		failure := new(C.imhookgo_failure)
		C.imhookgo_stream_error(action.error, failure)
		report.Err = newError(failure)
	}
	return report
}

// String is one line for a log: the state, the reason, a sentence about it, and in quotes what the platform said.
func (r *StreamReport) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "state=%s reason=%s", r.State, r.Reason)
	if r.Delivery != 0 {
		fmt.Fprintf(&text, " delivery=%d", r.Delivery)
	}
	if r.HTTPStatus != 0 {
		fmt.Fprintf(&text, " http_status=%d", r.HTTPStatus)
	}
	for _, said := range []struct{ name, text string }{
		{"code", r.Code}, {"message", r.Message}, {"request_id", r.RequestID}, {"scopes", strings.Join(r.Scopes, " ")},
	} {
		if said.text != "" {
			fmt.Fprintf(&text, " %s=%s", said.name, strconv.Quote(said.text))
		}
	}
	if sentence := r.Reason.Message(); sentence != "" {
		text.WriteString(": " + sentence)
	}
	if r.Err != nil {
		text.WriteString(" " + r.Err.Error())
	}
	return text.String()
}

// String returns the name for logs, such as connected, or the number of a state that the library does not know.
func (s StreamState) String() string {
	if name := C.imhook_stream_state_name(C.imhook_stream_state(s)); name.size > 0 {
		return textOf(name)
	}
	return unknownName("StreamState", int32(s))
}

// String returns the name for logs, such as pong-missing, or the number of a reason that the library does not know.
func (r StreamReason) String() string {
	if name := C.imhook_stream_reason_name(C.imhook_stream_reason(r)); name.size > 0 {
		return textOf(name)
	}
	return unknownName("StreamReason", int32(r))
}

// Message returns one sentence that tells the operator what happened and, where something is to be fixed, what. Empty
// for a reason that the library does not know.
func (r StreamReason) Message() string {
	return textOf(C.imhook_stream_reason_message(C.imhook_stream_reason(r)))
}
