package imhook

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A DingTalkAPIError says why DingTalk did not do what was asked, or that somebody else answered in its place.
//
// errors.Is finds its Status: errors.Is(err, imhook.ErrAPIThrottled).
type DingTalkAPIError struct {
	// Operation is what was asked for.
	Operation string
	// Status is the code, the same in every language: ErrAPIResponseMalformed, ErrAPIHTTPStatus, or from ErrAPIRefused on
	// what the platform's code stands for. A card that was not delivered to every space is ErrAPIDeliveryFailed,
	// and so is one of which the platform does not say where it was delivered.
	Status Status
	// Message is one sentence for the operator.
	Message string
	// HTTPStatus is the status of the response.
	HTTPStatus int
	// Code is the platform's code, such as param.cardNotExist, or its errcode as text; empty where it gave none.
	Code string
	// Info is what the platform says about it, or what it says of the first space that a card was not delivered to.
	Info string
	// RequestID is what the platform's support asks for; empty where there is none.
	RequestID string
	// RequiredScopes are the permissions that the application lacks.
	RequiredScopes []string
	// RetryAfter is how long to wait before the same request may be sent again; 0 where that is of no use.
	RetryAfter time.Duration
	// OutTrackID is the card that was made all the same, where it was not delivered to every space.
	OutTrackID string
	// Deliveries are what became of that card in each space.
	Deliveries []Delivery
	// Warnings are what the request may have meant otherwise, which may be why it was refused.
	Warnings []APIWarning
	// Path and Offset are what is malformed, where that is the reason; Offset is -1 otherwise.
	Path   string
	Offset int64
	// Body is the whole answer of the platform; nil where it did not answer in JSON.
	Body json.RawMessage
}

// Error returns the operation, the name of the status and what the platform said.
func (e *DingTalkAPIError) Error() string {
	text := fmt.Sprintf("imhook: %s: %s: %s", e.Operation, strings.TrimPrefix(e.Status.String(), "IMHOOK_"), e.Message)
	var details []string
	if e.Status == ErrAPIHTTPStatus {
		details = append(details, "HTTP "+strconv.Itoa(e.HTTPStatus))
	}
	if e.Code != "" {
		details = append(details, "code "+strconv.Quote(e.Code))
	}
	if e.Info != "" {
		details = append(details, strconv.Quote(e.Info))
	}
	if e.RequestID != "" {
		details = append(details, "request "+strconv.Quote(e.RequestID))
	}
	if len(e.RequiredScopes) > 0 {
		details = append(details, "needs "+strconv.Quote(strings.Join(e.RequiredScopes, ", ")))
	}
	if e.Path != "" {
		details = append(details, "at "+strconv.Quote(e.Path))
	}
	if e.Offset >= 0 {
		details = append(details, "byte "+strconv.FormatInt(e.Offset, 10)+" of the body")
	}
	if len(details) == 0 {
		return text
	}
	return text + " (" + strings.Join(details, ", ") + ")"
}

// Unwrap returns the Status, which is itself an error: errors.Is and errors.As find it.
func (e *DingTalkAPIError) Unwrap() error { return e.Status }
