package imhook

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"fmt"
	"time"
)

// DingTalkAPI makes requests to DingTalk's server API: access tokens, cards, replies to messages. It sends nothing itself:
// [DingTalkRequest.HTTPRequest] is for an http.Client, and [DingTalkRequest.ReadResponse] reads what it got. [AccessToken]
// says when to fetch a token, and [OpenSpaceID] writes where a card goes.
//
// Each operation takes its body as the type of package dingtalk, or as [dingtalk.Members] by the names that the platform
// documents; nil is the empty object. Values of a cardParamMap may have any type, and become texts as the platform wants
// them. Members that are missing, of another type or beyond a limit are errors from ErrAPIFieldMissing on, whose Path names
// them, and so is what the platform would take and then ignore, such as a callbackType in lower case. Members that the
// operation is not documented to have are sent as they are, and are among the request's Warnings.
//
// Any number of goroutines may use it at once.
type DingTalkAPI struct {
	// Host is where the API is: https:// or http://, a host, optionally a port and a path, such as
	// http://127.0.0.1:8090; empty means https://api.dingtalk.com. For the older services api.dingtalk.com and
	// api.dingtalk.io mean oapi.dingtalk.com and oapi.dingtalk.io, and the other way round for the others; any other host
	// has both. Without TLS everybody on the way reads tokens and secrets.
	Host string
}

// A DingTalkCall is a call of an operation by its name.
type DingTalkCall struct {
	// Operation is its name, such as create_and_deliver_card.
	Operation string
	// Body is what encoding/json makes an object of; nil for the empty one.
	Body any
	// AccessToken is for the operations that need one. That it is missing is ErrAPITokenMissing only where nothing else is
	// wrong: a body can be checked before there is a token.
	AccessToken string
	// SessionWebhook is for session_reply: the address that came with the message. It has to be an https:// URL at
	// dingtalk.com, dingtalk.io or below, or one that begins with the Host of the API: a message that was forged must not
	// send the program elsewhere.
	SessionWebhook string
	// Delegated acts for the user that the token stands for, where the operation has that.
	Delegated bool
	// RobotSecret is for send_custom_robot_message: the secret of the robot's security settings (SEC…), which the URL is
	// signed with; empty where the robot does not sign. Its webhook is the SessionWebhook, or its token the AccessToken.
	RobotSecret string
	// Now is the clock for that signature; zero means time.Now.
	Now time.Time
}

// Format prints the operation, for every verb, and never the token or the body.
func (c DingTalkCall) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalkCall(%s)", c.Operation)
}

// Request makes the request of a call.
func (a *DingTalkAPI) Request(call DingTalkCall) (*DingTalkRequest, error) {
	encoded, err := encodedBody(call.Body)
	if err != nil {
		return nil, fmt.Errorf("imhook: the body of %s: %w", call.Operation, err)
	}
	now := call.Now
	if now.IsZero() {
		now = time.Now()
	}
	text, sizes := joined([]string{call.Operation, call.AccessToken, a.Host, call.SessionWebhook, call.RobotSecret})
	failure := new(C.imhookgo_failure)
	made := C.imhookgo_dingtalk_request_new(pointerTo(text), &sizes[0], pointerTo(encoded), C.size_t(len(encoded)),
		C.bool(call.Delegated), C.int64_t(now.UnixMilli()), failure)
	wipe(text)
	if _, isGiven := call.Body.(json.RawMessage); !isGiven {
		wipe(encoded)
	}
	if made == nil {
		return nil, newError(failure)
	}
	defer C.imhook_api_request_free(made)
	return &DingTalkRequest{
		Operation: call.Operation,
		Method:    textOf(made.method),
		URL:       textOf(made.url),
		Header:    headerOf(made),
		Body:      append([]byte(nil), bytesOf(made.body)...),
		Warnings:  warningsOf(made),
	}, nil
}
