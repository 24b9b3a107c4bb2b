package imhook

// #include "bridge.h"
import "C"

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

// An APIRequest is an HTTP request for the program to send.
type APIRequest struct {
	// Operation is what it asks for, such as send_official_account_msg.
	Operation string
	// Method is POST.
	Method string
	// URL is the whole URL with its query. It holds a credential: do not log it.
	URL string
	// Header has the headers to set.
	Header http.Header
	// Body is JSON.
	Body []byte
}

// newAPIRequest copies a request of the library.
func newAPIRequest(operation string, made *C.imhook_api_request) *APIRequest {
	return &APIRequest{
		Operation: operation,
		Method:    textOf(made.method),
		URL:       textOf(made.url),
		Header:    headerOf(made),
		Body:      append([]byte(nil), bytesOf(made.body)...),
	}
}

// headerOf copies the headers of a request.
func headerOf(made *C.imhook_api_request) http.Header {
	copied := http.Header{}
	for _, header := range unsafe.Slice(made.headers, int(made.header_count)) {
		copied.Add(textOf(header.name), textOf(header.value))
	}
	return copied
}

// Format prints the operation, for every verb, and never the URL.
func (r *APIRequest) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.APIRequest(%s)", r.Operation)
}

// HTTPRequest returns the request for an http.Client. It may be called again, to send the same request once more.
func (r *APIRequest) HTTPRequest(ctx context.Context) (*http.Request, error) {
	return newHTTPRequest(ctx, r.Method, r.URL, r.Header, r.Body)
}

func newHTTPRequest(ctx context.Context, method, url string, header http.Header, body []byte) (*http.Request, error) {
	var content io.Reader
	if method != http.MethodGet {
		content = bytes.NewReader(body)
	}
	request, err := http.NewRequestWithContext(ctx, method, url, content)
	if err != nil {
		return nil, err
	}
	request.Header = header.Clone()
	return request, nil
}

// ReadResponse reads what the platform answered, given the HTTP status and the body. The error is an [*APIError].
func (r *APIRequest) ReadResponse(httpStatus int, body []byte) (*APIResponse, error) {
	return readResponse(r.Operation, httpStatus, body)
}

// An APIResponse says that the platform did what was asked.
type APIResponse struct {
	// Info is ErrorInfo, which is mostly empty.
	Info string
	// Body is the whole answer, from which RecallRetList and the like are read.
	Body json.RawMessage
	// MessageKey is MsgKey of a message that was sent: what it is recalled by. Empty where there is none.
	MessageKey string
	// MessageTime is MsgTime of a message that was sent; zero where there is none.
	MessageTime time.Time
}

// Decode stores the whole answer in what target points to, by the rules of encoding/json.
func (r *APIResponse) Decode(target any) error { return json.Unmarshal(r.Body, target) }

// An APIError says why the platform did not do what was asked, or that somebody else answered in its place.
//
// errors.Is finds its Status: errors.Is(err, imhook.ErrAPIThrottled).
type APIError struct {
	// Operation is what was asked for.
	Operation string
	// Status is the code, the same in every language: ErrAPIResponseMalformed, ErrAPIHTTPStatus, or from ErrAPIRefused on
	// what the platform's code stands for.
	Status Status
	// Message is one sentence for the operator.
	Message string
	// HTTPStatus is the status of the response.
	HTTPStatus int
	// Code is ErrorCode of the platform; 0 where it did not answer.
	Code int64
	// Info is ErrorInfo of the platform, its own words.
	Info string
	// Offset is the byte of the body that is malformed, or -1.
	Offset int64
	// Body is the whole answer of the platform; nil where it did not answer.
	Body json.RawMessage
}

// Error returns the operation, the name of the status and what the platform said.
func (e *APIError) Error() string {
	text := fmt.Sprintf("imhook: %s: %s: %s", e.Operation, strings.TrimPrefix(e.Status.String(), "IMHOOK_"), e.Message)
	switch {
	case e.Code != 0:
		return text + " (code " + strconv.FormatInt(e.Code, 10) + ": " + strconv.Quote(e.Info) + ")"
	case e.Status == ErrAPIHTTPStatus:
		return text + " (HTTP " + strconv.Itoa(e.HTTPStatus) + ")"
	case e.Offset >= 0:
		return text + " (byte " + strconv.FormatInt(e.Offset, 10) + " of the body)"
	}
	return text
}

// Unwrap returns the Status, which is itself an error: errors.Is and errors.As find it.
func (e *APIError) Unwrap() error { return e.Status }
