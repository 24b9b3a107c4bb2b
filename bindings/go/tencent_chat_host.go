package imhook

import (
	"context"
	"time"
)

// A LateWebhook is the result of a webhook's handler that overran the deadline, after another answer was sent for it.
type LateWebhook struct {
	// Webhook is open until OnLate returns.
	Webhook *WebhookEnvelope
	// Answer is the answer that came too late. nil when Err is set.
	Answer []byte
	// Err is what the handler returned as an error, its panic as a [*PanicError], or why the answer cannot be built.
	Err error
	// Elapsed is how long the webhook took in all.
	Elapsed time.Duration
}

// A webhookHandler is a registered handler, whatever the type of its body.
type webhookHandler func(context.Context, *WebhookEnvelope) (Decision, error)

// on registers the handler for a command.
func on[B any](t *TencentChat, command string, handler func(context.Context, *Webhook[B]) (Decision, error)) {
	if t.byCommand == nil {
		t.byCommand = map[string]webhookHandler{}
	}
	t.byCommand[command] = forWebhook(handler)
}

// forWebhook makes a handler decode the body that it takes.
func forWebhook[B any](handler func(context.Context, *Webhook[B]) (Decision, error)) webhookHandler {
	if handler == nil {
		return nil
	}
	return func(ctx context.Context, envelope *WebhookEnvelope) (Decision, error) {
		return handler(ctx, newWebhook[B](envelope))
	}
}

// What serving asks of a TencentChat: see [host].

func (t *TencentChat) shared() *hosting { return &t.hosting }

func (t *TencentChat) settings() settings {
	deadline := t.Deadline
	if deadline == 0 {
		deadline = DefaultWebhookDeadline
	}
	return settings{deadline, t.Logger, t.Now}
}

func (t *TencentChat) endpointOptions() endpointOptions {
	return endpointOptions{
		platform:          platformTencentChat,
		sdkAppID:          t.SDKAppID,
		secrets:           t.Tokens,
		tolerance:         t.Tolerance,
		replayGuard:       t.ReplayGuard,
		acceptingUnsigned: t.AcceptingUnsigned,
		ignoringTimestamp: t.IgnoringTimestamp,
		limits:            t.Limits,
	}
}

func (t *TencentChat) accept(request Request, now time.Time) (exchange, error) {
	envelope, err := t.Receive(request, now)
	if err != nil {
		return nil, err
	}
	return envelope, nil
}

func (t *TencentChat) find(c exchange) handling {
	envelope := c.(*WebhookEnvelope)
	handler := t.byCommand[envelope.Command]
	if handler == nil && envelope.Kind == KindTencentChatUnknown {
		handler = t.forUnknown
	}
	if handler == nil {
		handler = t.forAny
	}
	if handler == nil {
		return nil
	}
	return func(ctx context.Context) (answering, error) { return handler(ctx, envelope) }
}

// instead lets the event happen where no handler is registered, and otherwise does what OnFailure says.
func (t *TencentChat) instead(c exchange, verdict string) []byte {
	envelope := c.(*WebhookEnvelope)
	deciding := envelope.Timing == TimingBefore
	given := verdict == verdictUnhandled || verdict == verdictLate
	if !deciding && !given {
		return nil
	}
	if !deciding {
		return envelope.EmptyAnswer()
	}
	decision := envelope.Allow()
	if t.OnFailure == FailClosed && verdict != verdictUnhandled {
		decision = envelope.Forbid()
	}
	answer, err := decision.Bytes()
	if err != nil {
		return nil
	}
	return answer
}

func (t *TencentChat) tellFailure(c exchange, err error) bool {
	if t.OnError == nil {
		return false
	}
	t.OnError(c.(*WebhookEnvelope), err)
	return true
}

func (t *TencentChat) tellLate(ctx context.Context, c exchange, late lateness) bool {
	if t.OnLate == nil {
		return false
	}
	t.OnLate(ctx, &LateWebhook{c.(*WebhookEnvelope), late.answer, late.err, late.elapsed})
	return true
}
