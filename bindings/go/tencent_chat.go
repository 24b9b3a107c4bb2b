package imhook

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"time"
)

// DefaultWebhookDeadline is how long a handler of a webhook may take before another answer is sent for it. The platform
// waits two seconds for the complete answer (page "Webhook Overview", 1047/34354).
const DefaultWebhookDeadline = 1500 * time.Millisecond

// A FailurePolicy says what is answered to a webhook that asks for a decision when its handler fails or is late.
type FailurePolicy int

const (
	// FailOpen lets the event happen, as the platform does by default when it gets no answer.
	FailOpen FailurePolicy = iota
	// FailClosed forbids it.
	FailClosed
)

// TencentChat is what is configured once for a webhook address of Tencent Cloud Chat (page "Webhook Overview",
// 1047/34354): for which application, how requests are verified, and who handles them.
//
// Set the fields and register handlers, then serve: later changes have no effect or race with requests. A TencentChat is
// used through a pointer and not copied. Any number of goroutines may use it at once.
//
// As an http.Handler it answers requests by itself. [TencentChat.Respond] does the same for another framework, and
// [TencentChat.Receive] is the step below: it verifies and parses, and the caller answers.
//
// Tencent's Sign covers a token and a time only, neither the body nor the command: see the package documentation. A
// refused request counts as a failure for the platform, which by default lets the event happen: a wrong token here turns
// moderation off, so watch the log.
type TencentChat struct {
	// SDKAppID is the application, required: a request for another one fails with ErrAppIDMismatch.
	SDKAppID uint64
	// Tokens are the authentication tokens set in the console. Several allow for rotation, for which the platform has no
	// grace period: a request may be signed with any of them. At most 16. Without one every request fails with
	// ErrSecretMissing, unless AcceptingUnsigned is set. An empty one is an error, ErrSecretEmpty.
	Tokens []string
	// Tolerance is how far the signed time may lie from the clock, in both directions, from a millisecond to 365 days; 0
	// means one minute. Tencent documents no window.
	Tolerance time.Duration
	// ReplayGuard, when set, refuses a request that was received before within the tolerance with ErrReplayed. Whether a
	// retry of the platform, an option of the console, is signed anew is not documented: one that is not is refused too.
	ReplayGuard *ReplayGuard
	// AcceptingUnsigned accepts requests that nobody signed, as the platform sends them until a token is set in the
	// console. Danger: anybody who knows the address can send webhooks. Only valid without tokens.
	AcceptingUnsigned bool
	// IgnoringTimestamp checks signatures but not how old they are. Danger: a signature captured once is accepted for
	// ever, with any body. Meant for reading recorded requests again.
	IgnoringTimestamp bool
	// Limits bound the size and shape of a body. The zero value is a safe default.
	Limits Limits

	// Deadline is how long a handler may take before another answer is sent for it, counted from the beginning of the
	// request; 0 means DefaultWebhookDeadline, and a negative one lets handlers take as long as they like. A handler that
	// overran keeps running, and its result goes to OnLate.
	Deadline time.Duration
	// OnFailure is what is answered to a webhook that asks for a decision when its handler fails or is late. One that
	// tells what has happened is acknowledged when its handler is late, and answered with status 500 when it fails.
	OnFailure FailurePolicy
	// OnLate, when set, gets the result of a handler that overran, in the handler's goroutine.
	OnLate func(ctx context.Context, late *LateWebhook)
	// OnError, when set, gets what a handler returned as an error, its panic as a [*PanicError], or why its answer cannot
	// be built, in the handler's goroutine. The webhook is open until it returns. When nil these errors are written to
	// the Logger, a panic with its stack.
	OnError func(webhook *WebhookEnvelope, err error)
	// Logger takes one line for each webhook: its command, the verdict and the microseconds, never tokens or messages.
	// nil means log.Default(); log.New(io.Discard, "", 0) silences it.
	Logger *log.Logger
	// Now is the clock that signed times are compared with; nil means time.Now.
	Now func() time.Time

	byCommand  map[string]webhookHandler
	forUnknown webhookHandler
	forAny     webhookHandler
	hosting    hosting
}

// On registers the handler for a command by its name, with the body as JSON: for commands that are newer than this
// package. The methods for the commands that it knows, such as [TencentChat.OnC2CBeforeSendMsg], read the body as well.
//
// Of all handlers: the zero Decision lets the event happen. What is answered after an error says OnFailure. The context
// is never cancelled, because a handler that overruns the deadline keeps running after its request has ended; its values
// are those of the request. The webhook is closed when the handler and, if it overran, OnLate have returned. A webhook
// without a handler lets the event happen. A command has one handler: the one registered last.
func (t *TencentChat) On(command string, handler func(ctx context.Context, webhook *Webhook[json.RawMessage]) (Decision, error)) {
	on(t, command, handler)
}

// OnUnknown registers the handler for commands that this package does not know and that have no handler of their own.
func (t *TencentChat) OnUnknown(handler func(ctx context.Context, webhook *Webhook[json.RawMessage]) (Decision, error)) {
	t.forUnknown = forWebhook(handler)
}

// OnAny registers the handler for every command, known or not, that no other handler is for.
func (t *TencentChat) OnAny(handler func(ctx context.Context, webhook *Webhook[json.RawMessage]) (Decision, error)) {
	t.forAny = forWebhook(handler)
}

// Check reports a configuration that cannot work, such as a missing token. Requests would fail with the same error each:
// call Check before serving.
func (t *TencentChat) Check() error {
	_, err := open(t)
	return err
}

// ChecksSignatures reports whether requests have to be signed. It is false when the configuration cannot work, and then
// no request is accepted at all.
func (t *TencentChat) ChecksSignatures() bool { return checksSignatures(t) }

// Format prints the application and how many tokens there are, for every verb, and never a token.
func (t *TencentChat) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.TencentChat(SDKAppID %d, %d tokens)", t.SDKAppID, len(t.Tokens))
}

// ServeHTTP answers a webhook. It reads no more of a body than the limit, answers every refused request with its status
// and a JSON body that says why, and survives a panic of a handler.
func (t *TencentChat) ServeHTTP(w http.ResponseWriter, r *http.Request) { serveHTTP(t, w, r) }

// Respond verifies a request, calls the handler for it, and returns what to send back: everything that ServeHTTP does but
// reading and writing, for servers that are not net/http. The context's values are handed to the handler.
func (t *TencentChat) Respond(ctx context.Context, request Request) Response {
	return respond(ctx, t, request, time.Now())
}

// Receive verifies and parses one request. now is the time that the signed time is compared with.
//
// The caller closes the webhook. The error is an [*Error]; answer with its HTTPStatus.
func (t *TencentChat) Receive(request Request, now time.Time) (*WebhookEnvelope, error) {
	n, err := receive(t, &request, now)
	if err != nil {
		return nil, err
	}
	return newWebhookEnvelope(n), nil
}

// Verify checks the query parameters RequestTime and Sign of a request alone: that the time was signed with one of the
// tokens and lies within the tolerance. It returns which token, counted from 0.
func (t *TencentChat) Verify(requestTime, sign string, now time.Time) (tokenIndex int, err error) {
	return verify(t, platformTencentChat, requestTime, sign, now)
}

// Wait waits until no handler is running any more, or until the context ends. Call it after the server's own shutdown:
// handlers that overran are still running then, and their results would be lost.
func (t *TencentChat) Wait(ctx context.Context) error { return wait(ctx, t) }
