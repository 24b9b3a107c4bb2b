package imhook

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"time"
)

// DingTalk is what is configured once for a callback address: how requests are verified, and who handles them.
//
// Set the fields and register handlers, then serve: later changes have no effect or race with requests. A DingTalk is
// used through a pointer and not copied. Any number of goroutines may use it at once.
//
// As an http.Handler it answers requests by itself. [DingTalk.Respond] does the same for another framework, and
// [DingTalk.Receive] is the step below: it verifies and parses, and the caller answers.
//
// DingTalk's signatures of cards and of messages to robots cover a timestamp and nothing of the body: see the package
// documentation.
type DingTalk struct {
	// APISecret is the apiSecret given when the callback address of cards was registered. One address may take cards,
	// messages to robots and events: give the secrets of those that it is to take. A request of a kind without one fails
	// with ErrKindNotConfigured, and where there are none at all every request with ErrSecretMissing, unless
	// AcceptingUnsigned is set.
	APISecret string
	// APISecrets are further secrets that a request may be signed with, for rotation. At most 16 in all. An empty one
	// is an error, ErrSecretEmpty: it never means that checking is off.
	APISecrets []string
	// RobotSecret is what messages to robots over HTTP are signed with: the ClientSecret (AppSecret) of the robot's
	// application. RobotSecrets are further ones, at most 16 in all.
	RobotSecret  string
	RobotSecrets []string
	// EventKeys are what events over HTTP are signed and encrypted with. Several allow for rotation and for several
	// owners, at most 16.
	EventKeys []EventKey
	// Tolerance is how far the signed timestamp may lie from the clock, in both directions, from a millisecond to 365
	// days; 0 means one hour, which DingTalk documents for messages to robots and for nothing else.
	Tolerance time.Duration
	// ReplayGuard, when set, refuses a request that was received before within the tolerance with ErrReplayed. Events, which
	// the platform sends again until they are answered with success, are not refused: IsRepeated says so.
	ReplayGuard *ReplayGuard
	// AcceptingUnsigned accepts requests that nobody signed. Danger: anybody who knows the address can send
	// callbacks. Only valid without secrets.
	AcceptingUnsigned bool
	// IgnoringTimestamp checks signatures but not how old they are. Danger: a header pair captured once is accepted
	// for ever, with any body. Meant for reading recorded requests again.
	IgnoringTimestamp bool
	// Limits bound the size and shape of a body. The zero value is a safe default.
	Limits Limits

	// Deadline is how long a handler may take before the empty answer is sent for it, counted from the beginning of
	// the request; 0 means DefaultDeadline, and a negative one lets handlers take as long as they like. Handlers of events
	// over HTTP have 1.4 seconds at most, unless it is negative, and an event whose handler overran is answered with status
	// 500, upon which the platform sends it again. A handler that overran keeps running, and its result goes to OnLate.
	Deadline time.Duration
	// OnLate, when set, gets the result of a handler that overran, in the handler's goroutine. It can bring the card
	// up to date with a call of DingTalk's update API.
	OnLate func(ctx context.Context, late *Late)
	// OnError, when set, gets what a handler returned as an error, its panic as a [*PanicError], or why its answer
	// cannot be built, in the handler's goroutine. The callback is open until it returns. When nil these errors are
	// written to the Logger, a panic with its stack.
	OnError func(callback Callback, err error)
	// API is what messages to a robot are answered with by ReplyText, ReplyCard and the like. nil means a client for
	// https://api.dingtalk.com without credentials, which ReplyCard needs; over Stream mode a client with those, and the
	// APIHost, of the session. The warnings of its calls go to its own Logger.
	API *DingTalkClient
	// Logger takes one line for each callback: its kind, the verdict and the microseconds, never secrets or card
	// data. nil means log.Default(); log.New(io.Discard, "", 0) silences it.
	Logger *log.Logger
	// Now is the clock that timestamps are compared with; nil means time.Now.
	Now func() time.Time

	handlers handlers
	hosting  hosting
}

// Check reports a configuration that cannot work, such as a missing secret. Requests would fail with the same error
// each: call Check before serving.
func (h *DingTalk) Check() error {
	_, err := open(h)
	return err
}

// ChecksSignatures reports whether requests have to be signed. It is false when the configuration cannot work, and
// then no request is accepted at all.
func (h *DingTalk) ChecksSignatures() bool { return checksSignatures(h) }

// Format prints how many secrets there are, for every verb, and never a secret.
func (h *DingTalk) Format(state fmt.State, verb rune) {
	count := len(withFirst(h.APISecret, h.APISecrets)) + len(withFirst(h.RobotSecret, h.RobotSecrets)) + len(h.EventKeys)
	fmt.Fprintf(state, "imhook.DingTalk(%d secrets)", count)
}

// ServeHTTP answers a callback. It reads no more of a body than the limit, answers every refused request with its
// status and a JSON body that says why, and survives a panic of a handler.
func (h *DingTalk) ServeHTTP(w http.ResponseWriter, r *http.Request) { serveHTTP(h, w, r) }

// Respond verifies a request, calls the handler for it, and returns what to send back: everything that ServeHTTP does
// but reading and writing, for servers that are not net/http. The context's values are handed to the handler.
func (h *DingTalk) Respond(ctx context.Context, request Request) Response {
	return respond(ctx, h, request, time.Now())
}

// Receive verifies and parses one request. now is the time that the signed timestamp is compared with.
//
// The callback is one of *CardAction, *DynamicData, *PrivatePull, *LinkEnhancement, *AssistantAction, *RobotMessage, *Event
// and *Unknown. The caller closes it. The error is an [*Error]; answer with its HTTPStatus, and say no more than the Message of its
// Status.Disclosed.
func (h *DingTalk) Receive(request Request, now time.Time) (Callback, error) {
	return h.receive(request, now)
}

// Verify checks the header pair of a callback of a card alone: that the timestamp was signed with one of the secrets and lies
// within the tolerance. It returns which secret, counted from 0, beginning with APISecret.
func (h *DingTalk) Verify(timestamp, signature string, now time.Time) (secretIndex int, err error) {
	return verify(h, platformDingTalk, timestamp, signature, now)
}

// VerifyRobot checks the headers timestamp and sign of a message to a robot alone. Otherwise like Verify, beginning with
// RobotSecret.
func (h *DingTalk) VerifyRobot(timestamp, sign string, now time.Time) (secretIndex int, err error) {
	return verify(h, signedAsRobot, timestamp, sign, now)
}

// Wait waits until no handler is running any more, or until the context ends. Call it after the server's own shutdown:
// handlers that overran are still running then, and their results would be lost.
func (h *DingTalk) Wait(ctx context.Context) error { return wait(ctx, h) }
