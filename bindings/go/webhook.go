package imhook

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"time"
)

// A Webhook is one verified and parsed webhook of Tencent Chat whose body is a B: [C2CBeforeSendMsg] and the like, or
// json.RawMessage where the command is none that this package knows.
type Webhook[B any] struct {
	*WebhookEnvelope
	// Body is the body. A copy: it stays valid after Close.
	Body *B
	// BodyError says which member of the body has another type than documented; everything else of it was read. nil for
	// most.
	BodyError error
}

// newWebhook decodes the body of a webhook.
func newWebhook[B any](envelope *WebhookEnvelope) *Webhook[B] {
	webhook := &Webhook[B]{WebhookEnvelope: envelope, Body: new(B)}
	webhook.BodyError = envelope.decode(webhook.Body)
	return webhook
}

// A WebhookEnvelope is what the webhooks of all commands of Tencent Chat have in common. Texts that the request does not
// have are empty, times zero.
//
// Its texts are copies and stay valid. JSON values, the raw body and answers need the webhook open: after Close they are
// absent or ErrClosed. Any number of goroutines may use one webhook at once; they take turns.
type WebhookEnvelope struct {
	Received
	// Command is CallbackCommand of the URL, such as C2C.CallbackBeforeSendMsg.
	Command string
	// Timing says whether the answer decides something.
	Timing Timing
	// Platform is what caused the event, and PlatformName its name as received.
	Platform     Platform
	PlatformName string
	// ClientIP is the address of the client. A claim: nothing signs it.
	ClientIP string
	// SDKAppID is the application, which is the one configured.
	SDKAppID uint64
	// EventTime is when it happened, whether the platform wrote a number or a text, milliseconds or, in push webhooks,
	// seconds (of the first event).
	EventTime time.Time
	// FromAccount, ToAccount and OperatorAccount are From_Account, To_Account (also that of State.StateChange) and
	// Operator_Account of the body.
	FromAccount     string
	ToAccount       string
	OperatorAccount string
	// GroupID and TopicID are GroupId and TopicId of the body.
	GroupID string
	TopicID string
	// OfficialAccount is Official_Account of the body.
	OfficialAccount string
	// MessageKey is MsgKey of the body: what a message is recalled by. Opaque.
	MessageKey string
	// MessageTime is MsgTime of the body.
	MessageTime time.Time
	// CustomData is CloudCustomData of the body: text of the sender's application, even where it looks like JSON.
	CustomData string
}

// newWebhookEnvelope copies what a webhook says, and takes over its native.
func newWebhookEnvelope(n *native) *WebhookEnvelope {
	c := n.callback
	size := c.command.size + c.platform_name.size + c.client_ip.size + c.from_account.size + c.to_account.size +
		c.operator_account.size + c.group_id.size + c.topic_id.size + c.official_account.size + c.message_key.size +
		c.custom_data.size
	own := texts{make([]byte, 0, int(size))}
	return &WebhookEnvelope{
		Received:        newReceived(n),
		Command:         own.take(c.command),
		Timing:          Timing(c.timing),
		Platform:        Platform(c.platform),
		PlatformName:    own.take(c.platform_name),
		ClientIP:        own.take(c.client_ip),
		SDKAppID:        uint64(c.sdk_app_id),
		EventTime:       timeOf(c.event_time_ms),
		FromAccount:     own.take(c.from_account),
		ToAccount:       own.take(c.to_account),
		OperatorAccount: own.take(c.operator_account),
		GroupID:         own.take(c.group_id),
		TopicID:         own.take(c.topic_id),
		OfficialAccount: own.take(c.official_account),
		MessageKey:      own.take(c.message_key),
		MessageTime:     timeOf(c.message_time_ms),
		CustomData:      own.take(c.custom_data),
	}
}

// timeOf converts Unix milliseconds, of which 0 is no time.
func timeOf(milliseconds C.int64_t) time.Time {
	if milliseconds == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(milliseconds))
}

// logName is the command, or "unknown": what a stranger wrote does not get into a log.
func (e *WebhookEnvelope) logName() string {
	if e.Kind == KindTencentChatUnknown {
		return "unknown"
	}
	return e.Command
}

// RawBody returns a copy of the body exactly as received; nil after Close.
func (e *WebhookEnvelope) RawBody() []byte { return e.body() }

// decode stores the body in what target points to.
func (e *WebhookEnvelope) decode(target any) error {
	if !e.reference.lock() {
		return ErrClosed
	}
	defer e.reference.unlock()
	return json.Unmarshal(bytesOf(e.reference.native.callback.body), target)
}

// Message returns the elements of the message, decoded anew at each call; nil where there is none.
func (e *WebhookEnvelope) Message() Message {
	var message Message
	if raw := e.MessageValue().Raw(); raw != nil {
		// The library has made sure that it is an array.
		_ = message.UnmarshalJSON(raw)
	}
	return message
}

// MessageValue returns MsgBody of the body as it came. Absent where there is no array.
func (e *WebhookEnvelope) MessageValue() Value {
	return e.value(func(c *C.imhook_callback) C.imhook_json_value { return c.message })
}

// Events returns the events of a push webhook, up to 100. Absent in others.
func (e *WebhookEnvelope) Events() Value {
	return e.value(func(c *C.imhook_callback) C.imhook_json_value { return c.events })
}

// Text returns the texts of the elements of type TIMTextElem, joined without anything in between.
func (e *WebhookEnvelope) Text() string {
	if !e.reference.lock() {
		return ""
	}
	defer e.reference.unlock()
	n := e.reference.native
	message := e.reference.value(n.callback.message).json
	for {
		buffer := n.text[:cap(n.text)]
		size := int(C.imhookgo_message_text(message, pointerTo(buffer), C.size_t(len(buffer))))
		if size <= len(buffer) {
			return string(buffer[:size])
		}
		n.text = make([]byte, 0, size)
	}
}
