package imhook_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// largestBroken is how long a body may be to be broken at every byte: the time grows with the square of it.
const largestBroken = 600

// replacements take the place of each byte in turn.
var replacements = []byte{0, '"', '\\', '}', ',', '9', 0xf4}

// Every prefix of every body of the corpus, and every body with one byte changed, gives a callback that can be read
// and answered, or an error with a status. That the test ends is half of what it proves.
func TestBrokenBodiesAreRefusedOrRead(t *testing.T) {
	read, refused := 0, 0
	for name, c := range loadCases(t) {
		if len(c.Steps) == 0 || c.EndpointExpect != nil || c.Endpoint.ReplayCapacity != nil {
			continue
		}
		request := c.Steps[0].Request.request(t)
		if len(request.Body) > largestBroken {
			continue
		}
		hook := c.Endpoint.hook(t)
		now := time.UnixMilli(c.Steps[0].Now)
		whole := request.Body
		try := func(body []byte) {
			request.Body = body
			callback, err := receiveWith(hook, request, now)
			var failed *imhook.Error
			switch {
			case err == nil:
				read++
				readAll(t, callback)
				callback.Close()
			case !errors.As(err, &failed) || failed.Status == imhook.StatusOK || failed.HTTPStatus < 400 || failed.Message == "":
				t.Errorf("%s: %q: %v", name, body, err)
			default:
				refused++
			}
		}
		for i := range whole {
			try(whole[:i])
			for _, replacement := range replacements {
				changed := append([]byte(nil), whole...)
				changed[i] = replacement
				try(changed)
			}
		}
	}
	if read < 1000 || refused < 1000 {
		t.Errorf("%d were read and %d refused: the corpus is not there", read, refused)
	}
}

// readAll reads what a callback has, and answers it.
func readAll(t *testing.T, callback testedCallback) {
	t.Helper()
	values := []imhook.Value{callback.Root()}
	switch c := callback.(type) {
	case imhook.Callback:
		values = append(values, c.Common().Content(), c.Common().Extension())
	case *imhook.WebhookEnvelope:
		values = append(values, c.MessageValue(), c.Events())
		readBody(t, c)
	}
	for _, value := range values {
		if raw := value.Raw(); (raw == nil) == value.Exists() {
			t.Errorf("%v: %q", value.Type(), raw)
		}
		for _, member := range value.Members() {
			_, _ = member.Value.LooseText()
		}
	}
	if action, ok := callback.(*imhook.CardAction); ok {
		for _, member := range action.Params.Members() {
			_, _ = action.Params.Int64(member.Name)
			_, _ = action.Params.Choices(member.Name)
		}
	}
	if answer, _, err := callback.Answer([]byte(`{}`)); err != nil || len(answer) < 2 {
		t.Errorf("%s: %q %v", callback.Root().Raw(), answer, err)
	}
}

// readBody decodes a body into its type and writes it again. What is written is the body again.
func readBody(t *testing.T, webhook *imhook.WebhookEnvelope) {
	t.Helper()
	body, known := typedBody(webhook.Kind)
	if !known {
		return
	}
	_ = json.Unmarshal(webhook.RawBody(), body.Interface())
	written, err := json.Marshal(body.Interface())
	if err != nil || !sameJSON(decoded(t, webhook.RawBody()), decoded(t, written)) {
		t.Errorf("%s was written as %s: %v", webhook.RawBody(), written, err)
	}
	if text := webhook.Message().Text(); text != webhook.Text() {
		t.Errorf("%s: the elements have the text %q, the webhook %q", webhook.RawBody(), text, webhook.Text())
	}
}

// The same for the query of a webhook, the answer of the platform's API and a UserSig.
func TestBrokenTextsOfTencentChatAreRefusedOrRead(t *testing.T) {
	const answer = `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgTime":1736900079,"MsgKey":"58_3"}`
	options := imhook.UserSigOptions{SDKAppID: sdkAppID, SecretKey: secretKey, UserID: "mei.chen"}
	made, err := imhook.MakeUserSig(options, webhookAt)
	if err != nil {
		t.Fatal(err)
	}
	hook, request := newChat(), &imhook.APIRequest{Operation: "send_official_account_msg"}
	for name, c := range map[string]struct {
		whole string
		read  func(text string) error
	}{
		"query": {webhookQuery(beforeC2C), func(text string) error {
			webhook, err := hook.Receive(imhook.Request{Query: text, Body: []byte(`{}`)}, webhookAt)
			if err == nil {
				readAll(t, webhook)
				webhook.Close()
			}
			return err
		}},
		"answer": {answer, func(text string) error {
			_, err := request.ReadResponse(http.StatusOK, []byte(text))
			return err
		}},
		"UserSig": {made.Text, func(text string) error {
			verified, err := imhook.VerifyUserSig(options, text, webhookAt)
			if err == nil && verified.UserID != "mei.chen" {
				t.Errorf("%q is of %q", text, verified.UserID)
			}
			return err
		}},
	} {
		if err := c.read(c.whole); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for i := range c.whole {
			texts := []string{c.whole[:i], c.whole[:i] + c.whole[i+1:], c.whole[:i] + "%" + c.whole[i:]}
			for _, replacement := range replacements {
				texts = append(texts, c.whole[:i]+string([]byte{replacement})+c.whole[i+1:])
			}
			for _, text := range texts {
				err := c.read(text)
				var failed *imhook.Error
				var refused *imhook.APIError
				if err != nil && !errors.As(err, &failed) && !errors.As(err, &refused) {
					t.Errorf("%s: %q: %v", name, text, err)
				}
			}
		}
	}
}
