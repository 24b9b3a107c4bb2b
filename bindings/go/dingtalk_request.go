package imhook

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"time"
)

// A DingTalkRequest is an HTTP request to DingTalk's server API, for the program to send.
type DingTalkRequest struct {
	// Operation is what it asks for, such as create_and_deliver_card.
	Operation string
	// Method is POST, PUT or GET.
	Method string
	// URL is the whole URL. That of a reply holds a credential: do not log it.
	URL string
	// Header has the headers to set, one of which may be an access token.
	Header http.Header
	// Body is JSON, and may hold a secret; empty for a request without a body.
	Body []byte
	// Warnings are what may be meant otherwise, the first ten.
	Warnings []APIWarning
}

// Format prints the operation, for every verb, and never the URL, the headers or the body.
func (r *DingTalkRequest) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalkRequest(%s)", r.Operation)
}

// HTTPRequest returns the request for an http.Client. It may be called again, to send the same request once more.
func (r *DingTalkRequest) HTTPRequest(ctx context.Context) (*http.Request, error) {
	return newHTTPRequest(ctx, r.Method, r.URL, r.Header, r.Body)
}

// ReadResponse reads what the platform answered, given the HTTP status, whatever it is, and the body. The error is a
// [*DingTalkAPIError].
func (r *DingTalkRequest) ReadResponse(httpStatus int, body []byte) (*DingTalkResponse, error) {
	if httpStatus > math.MaxInt32 || httpStatus < math.MinInt32 {
		httpStatus = 0
	}
	failure := new(C.imhookgo_failure)
	read := C.imhookgo_dingtalk_response_read(pointerToText(r.Operation), C.size_t(len(r.Operation)),
		C.int32_t(httpStatus), pointerTo(body), C.size_t(len(body)), failure)
	if read == nil {
		failed := newError(failure)
		return nil, &DingTalkAPIError{
			Operation: r.Operation, Status: failed.Status, Message: failed.Message, HTTPStatus: httpStatus,
			Offset: failed.Offset, Path: failed.Path, Warnings: r.Warnings,
		}
	}
	defer C.imhook_api_response_free(read)
	if status := Status(read.outcome); status != StatusOK {
		return nil, &DingTalkAPIError{
			Operation: r.Operation, Status: status, Message: status.Message(), HTTPStatus: httpStatus, Offset: -1,
			Code: textOf(read.code), Info: textOf(read.info), RequestID: textOf(read.request_id),
			RequiredScopes: scopesOf(read), RetryAfter: fromMilliseconds(read.retry_after_ms),
			OutTrackID: textOf(read.out_track_id), Deliveries: deliveriesOf(read), Warnings: r.Warnings, Body: rawOf(read.root),
		}
	}
	return &DingTalkResponse{
		Body:        rawOf(read.root),
		Result:      rawOf(read.result),
		RequestID:   textOf(read.request_id),
		OutTrackID:  textOf(read.out_track_id),
		Deliveries:  deliveriesOf(read),
		AccessToken: textOf(read.access_token),
		ExpiresIn:   fromSeconds(int64(read.expires_in_s)),

		ProcessQueryKey: textOf(read.process_query_key),
		CallbackURL:     textOf(read.callback_url),
		DownloadURL:     textOf(read.download_url),

		Warnings: r.Warnings,
	}, nil
}

// A DingTalkResponse says that the platform did what was asked.
type DingTalkResponse struct {
	// Body is the whole answer.
	Body json.RawMessage
	// Result is its result, of any type; nil where there is none.
	Result json.RawMessage
	// RequestID is what the platform's support asks for; empty where there is none.
	RequestID string
	// OutTrackID is the card that was created; empty where there is none.
	OutTrackID string
	// Deliveries are what became of the card in each space: all of them have it.
	Deliveries []Delivery
	// AccessToken is the token that was fetched; empty where there is none.
	AccessToken string
	// ExpiresIn is how long it is valid; 0 where there is none.
	ExpiresIn time.Duration
	// ProcessQueryKey is what the read status of messages and older cards is asked for with; empty for others.
	ProcessQueryKey string
	// CallbackURL is the address that is registered now, which without forceUpdate may be an older one; empty for others.
	CallbackURL string
	// DownloadURL is where a message's file can be downloaded; empty for others.
	DownloadURL string
	// Warnings are what the request may have meant otherwise, the first ten.
	Warnings []APIWarning
}

// Format prints the request id, for every verb, and never the access token.
func (r *DingTalkResponse) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalkResponse(request %q)", r.RequestID)
}

// Decode stores the whole answer in what target points to, by the rules of encoding/json.
func (r *DingTalkResponse) Decode(target any) error { return json.Unmarshal(r.Body, target) }

// A Delivery is what became of a card in one space.
type Delivery struct {
	// SpaceType is IM, IM_GROUP, IM_ROBOT, ONE_BOX, COOPERATION_FEED or a newer one.
	SpaceType string
	// SpaceID is the space.
	SpaceID string
	// Delivered reports whether the card is there.
	Delivered bool
	// CarrierID is what the read status of a card in a chat is asked for with; empty where there is none.
	CarrierID string
	// ErrorMessage is why it was not delivered, in words; it may be filled where it was.
	ErrorMessage string
}

func deliveriesOf(response *C.imhook_api_response) []Delivery {
	var deliveries []Delivery
	for i := C.size_t(0); i < C.imhook_json_count(response.deliveries); i++ {
		delivery := C.imhookgo_dingtalk_delivery(response, i)
		deliveries = append(deliveries, Delivery{
			SpaceType: textOf(delivery.space_type), SpaceID: textOf(delivery.space_id),
			Delivered: bool(delivery.is_delivered), CarrierID: textOf(delivery.carrier_id),
			ErrorMessage: textOf(delivery.error_message),
		})
	}
	return deliveries
}

func scopesOf(response *C.imhook_api_response) []string {
	var scopes []string
	for i := C.size_t(0); i < C.imhook_json_count(response.required_scopes); i++ {
		scopes = append(scopes, textOf(C.imhookgo_scope(response, i)))
	}
	return scopes
}

// fromSeconds makes a duration; more than 292 years are given as 292.
func fromSeconds(seconds int64) time.Duration {
	if seconds > math.MaxInt64/int64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(seconds) * time.Second
}
