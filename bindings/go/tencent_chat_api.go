package imhook

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"fmt"
	"time"
)

// TencentChatAPI makes requests to the REST API of Tencent Chat for the operations on official accounts (page "RESTful API
// Overview", 1047/34620). It sends nothing itself: [APIRequest.HTTPRequest] is for an http.Client, and
// [APIRequest.ReadResponse] reads what it got.
//
// Each operation takes its body as anything that encoding/json makes an object of, with the members that the platform
// documents, such as map[string]any{"Official_Account": "@TOA#_NEWS"}; nil is the empty object. Members that are missing,
// of another type or beyond a limit are errors from ErrAPIFieldMissing on, whose Path names them; members that this
// version does not know are sent as they are.
//
// Any number of goroutines may use it at once.
type TencentChatAPI struct {
	// SDKAppID is the application, required.
	SDKAppID uint64
	// Identifier is an administrator account of the application, required.
	Identifier string
	// SecretKey is the secret key of the application: with it a UserSig that is valid for a day is made for each request.
	SecretKey string
	// UserSig is a UserSig of Identifier, in place of SecretKey.
	UserSig string
	// Domain is the host of the application's region, such as adminapisgp.im.qcloud.com; empty means console.tim.qq.com
	// (China).
	Domain string
	// Now is the clock for the UserSig; nil means time.Now.
	Now func() time.Time
	// Random draws the number that a request has in its URL; nil, or the number 0, means one of libcrypto.
	Random func() uint32
}

// Format prints the application, for every verb, and never the key or the UserSig.
func (a *TencentChatAPI) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.TencentChatAPI(SDKAppID %d)", a.SDKAppID)
}

// Request makes a request for an operation by its name, the last part of the URL's path.
func (a *TencentChatAPI) Request(operation string, body any) (*APIRequest, error) {
	encoded, err := encodedBody(body)
	if err != nil {
		return nil, fmt.Errorf("imhook: the body of %s: %w", operation, err)
	}
	now, random := time.Now(), uint32(0)
	if a.Now != nil {
		now = a.Now()
	}
	if a.Random != nil {
		random = a.Random()
	}
	text, sizes := joined([]string{a.Identifier, a.UserSig, a.SecretKey, a.Domain, operation})
	failure := new(C.imhookgo_failure)
	made := C.imhookgo_api_request_new(C.uint64_t(a.SDKAppID), pointerTo(text), &sizes[0], pointerTo(encoded),
		C.size_t(len(encoded)), C.int64_t(now.UnixMilli()), C.uint32_t(random), failure)
	wipe(text)
	if made == nil {
		return nil, newError(failure)
	}
	defer C.imhook_api_request_free(made)
	return newAPIRequest(operation, made), nil
}

// encodedBody is a body as JSON. The library looks at it, so it need not be JSON yet where the caller has written it.
func encodedBody(body any) ([]byte, error) {
	switch written := body.(type) {
	case nil:
		return nil, nil
	case json.RawMessage:
		return written, nil
	}
	return appendValue(nil, body, 0)
}

// readResponse copies what the platform answered.
func readResponse(operation string, httpStatus int, body []byte) (*APIResponse, error) {
	failure := new(C.imhookgo_failure)
	read := C.imhookgo_api_response_read(pointerToText(operation), C.size_t(len(operation)), C.int32_t(httpStatus),
		pointerTo(body), C.size_t(len(body)), failure)
	if read == nil {
		failed := newError(failure)
		return nil, &APIError{
			Operation: operation, Status: failed.Status, HTTPStatus: httpStatus, Offset: failed.Offset, Message: failed.Message,
		}
	}
	defer C.imhook_api_response_free(read)
	if status := Status(read.outcome); status != StatusOK {
		return nil, &APIError{
			Operation: operation, Status: status, HTTPStatus: httpStatus, Offset: -1, Message: status.Message(),
			Code: int64(read.platform_code), Info: textOf(read.info), Body: rawOf(read.root),
		}
	}
	return &APIResponse{
		Info:        textOf(read.info),
		Body:        rawOf(read.root),
		MessageKey:  textOf(read.message_key),
		MessageTime: timeOf(read.message_time_ms),
	}, nil
}

// rawOf is a copy of a value as it is written.
func rawOf(value C.imhook_json_value) json.RawMessage {
	return append(json.RawMessage(nil), bytesOf(C.imhook_json_raw(value))...)
}
