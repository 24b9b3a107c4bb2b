package imhook

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log"
	"net/http"
	"time"
)

// A CustomRobot sends messages into a group through the webhook of a robot that was added there by hand (page
// 「自定义机器人发送群消息」). It takes 20 messages in a minute, and then none for 10 minutes.
//
// Set the fields before the first message. Any number of goroutines may use it at once.
type CustomRobot struct {
	// Webhook is the robot's URL as its settings show it. A credential: do not log it.
	Webhook string
	// Secret is that of its security settings (SEC…); empty where it does not sign.
	Secret string
	// Host is where the API is, for tests: a Webhook that begins with it is taken, too.
	Host string
	// HTTPClient, Patience, AttemptLimit and Logger are those of a [DingTalkClient].
	HTTPClient   *http.Client
	Patience     time.Duration
	AttemptLimit uint32
	Logger       *log.Logger
}

// Format prints nothing secret, for every verb.
func (r *CustomRobot) Format(state fmt.State, verb rune) { fmt.Fprint(state, "imhook.CustomRobot") }

// SendText sends a text. userIDs are mentioned; write @userID into the text as well, where they are to stand.
func (r *CustomRobot) SendText(ctx context.Context, text string, userIDs ...string) error {
	return r.sendOnce(ctx, map[string]any{"msgtype": "text", "text": map[string]string{"content": text}}, userIDs)
}

// SendMarkdown sends a text in Markdown, whose title stands in the list of conversations. userIDs are mentioned.
func (r *CustomRobot) SendMarkdown(ctx context.Context, title, text string, userIDs ...string) error {
	markdown := map[string]string{"title": title, "text": text}
	return r.sendOnce(ctx, map[string]any{"msgtype": "markdown", "markdown": markdown}, userIDs)
}

// sendOnce sends a message that the platform knows again, so that it may be sent again where no answer came.
func (r *CustomRobot) sendOnce(ctx context.Context, body map[string]any, userIDs []string) error {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return err
	}
	body["msgUuid"] = hex.EncodeToString(id)
	return r.Send(ctx, mentioning(body, userIDs))
}

// Send sends the body of a message: msgtype text, markdown, link, actionCard or feedCard, the member of that name, and msgUuid,
// without which a message is not sent again when no answer came. The error is a [*DingTalkAPIError] for what the platform
// refuses, or an [*Error] for a body or a webhook that it would not take.
func (r *CustomRobot) Send(ctx context.Context, body any) error {
	if r.Webhook == "" {
		return errorFor(ErrOptionOutOfRange, "Webhook")
	}
	client := &DingTalkClient{
		Host: r.Host, HTTPClient: r.HTTPClient, Patience: r.Patience, AttemptLimit: r.AttemptLimit, Logger: r.Logger,
	}
	_, err := client.Call(ctx, DingTalkCall{
		Operation: "send_custom_robot_message", Body: body, SessionWebhook: r.Webhook, RobotSecret: r.Secret,
	})
	return err
}
