package imhook_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
)

const (
	friendsBody = `{"FriendItem":[{"To_Account":"tomas_r"},{"To_Account":"spam\"bot"}]}`
	inviteBody  = `{"DestinationMembers":[{"Member_Account":"tomas_r"},{"Member_Account":"nils"}]}`
)

// Each verb writes what the answer document of the same meaning gives.
func TestDecisionsAreTheAnswersOfTheirDocuments(t *testing.T) {
	text := func(text string) *imhook.TextElement { return &imhook.TextElement{Text: text} }
	for document, c := range map[string]struct {
		command, body string
		decide        func(*imhook.WebhookEnvelope) imhook.Decision
	}{
		`{}`:                      {beforeC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision { return e.Allow() }},
		`{"decision":"forbid"}`:   {beforeC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision { return e.Forbid() }},
		`{"decision":"discard"}`:  {beforeC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision { return e.Discard() }},
		`{"raw":{"ErrorCode":0}}`: {afterC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision { return e.Allow().Raw(map[string]int{"ErrorCode": 0}) }},
		`{"decision":"refuse","code":120042,"text":"say \"please\""}`: {beforeC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision {
			return e.Refuse(120042, `say "please"`)
		}},
		`{"message":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"<b>"}}],"customData":"checked=1"}`: {beforeC2C, `{}`, func(e *imhook.WebhookEnvelope) imhook.Decision {
			return e.Allow().RewriteMessage(text("<b>")).RewriteCustomData("checked=1")
		}},
		`{"refused":["tomas_r","nils"]}`: {inviteJoin, inviteBody, func(e *imhook.WebhookEnvelope) imhook.Decision {
			return e.Allow().RefuseAccounts("tomas_r").RefuseAccounts("nils")
		}},
		`{"decision":"forbid","friends":{"spam\"bot":{"code":38001,"text":"no"},"tomas_r":{"code":0}}}`: {prevFriend, friendsBody, func(e *imhook.WebhookEnvelope) imhook.Decision {
			return e.Forbid().FriendResult(`spam"bot`, 38001, "no").FriendResult("tomas_r", 0, "")
		}},
	} {
		webhook := receiveWebhook(t, c.command, c.body)
		want, _, err := webhook.Answer([]byte(document))
		if err != nil {
			t.Fatalf("%s: %v", document, err)
		}
		decision := c.decide(webhook)
		for i := 0; i < 2; i++ {
			if got, err := decision.Bytes(); err != nil || string(got) != string(want) {
				t.Errorf("%s: want %s, got %s %v", document, want, got, err)
			}
		}
	}
}

func TestImpossibleDecisionsAreErrors(t *testing.T) {
	before, after := receiveWebhook(t, beforeC2C, `{}`), receiveWebhook(t, afterC2C, `{}`)
	invite, friends := receiveWebhook(t, inviteJoin, inviteBody), receiveWebhook(t, prevFriend, friendsBody)
	for name, c := range map[string]struct {
		decision imhook.Decision
		status   imhook.Status
		path     string
	}{
		"forbidding what has happened": {after.Forbid(), imhook.ErrReplyPartNotAllowed, "decision"},
		"discarding a friend":          {friends.Discard(), imhook.ErrReplyPartNotAllowed, "decision"},
		"a code out of range":          {before.Refuse(10016, ""), imhook.ErrReplyCodeOutOfRange, "code"},
		"a friend nobody asks about":   {friends.Allow().FriendResult("nils", 38000, ""), imhook.ErrReplyAccountNotAsked, "friends.nils"},
		"an account nobody invites":    {invite.Allow().RefuseAccounts("mei.chen"), imhook.ErrReplyAccountNotAsked, "refused.mei.chen"},
		"rewriting and forbidding":     {before.Forbid().RewriteCustomData("x"), imhook.ErrReplyDecisionConflict, ""},
		"an empty message":             {before.Allow().RewriteMessage(), imhook.ErrReplyMessageMalformed, ""},
		"two custom elements": {
			before.Allow().RewriteMessage(&imhook.CustomElement{}, &imhook.CustomElement{}), imhook.ErrReplyMessageCustomTwice, "",
		},
		"a message beyond 8 KB": {
			before.Allow().RewriteMessage(&imhook.TextElement{Text: strings.Repeat("x", 9000)}), imhook.ErrReplyMessageTooLarge, "",
		},
	} {
		_, err := c.decision.Bytes()
		var failed *imhook.Error
		if !errors.As(err, &failed) || failed.Status != c.status || c.path != "" && failed.Path != c.path {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, decision := range map[string]imhook.Decision{
		"no webhook":       imhook.Decision{}.Raw(map[string]any{}),
		"no JSON":          before.Allow().Raw(math.Inf(1)),
		"a nil element":    before.Allow().RewriteMessage(nil),
		"a broken element": before.Allow().RewriteMessage(&imhook.UnknownElement{MsgType: "X", MsgContent: json.RawMessage("{")}),
		"a broken number":  before.Allow().RewriteMessage(&imhook.UnknownElement{Raw: json.RawMessage("{]")}),
	} {
		if answer, err := decision.Bytes(); err == nil {
			t.Errorf("%s: %s", name, answer)
		}
	}
}

func TestRewritingPutsTheElementsBack(t *testing.T) {
	body := `{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"damn"}},` +
		`{"MsgType":"TIMFaceElem","MsgContent":{"Index":3,"Data":"","New":[1.50]}},{"MsgType":"TIMNewElem","MsgContent":{"a":1}}]}`
	webhook := receiveWebhook(t, beforeC2C, body)
	message := webhook.Message()
	message[0].(*imhook.TextElement).Text = "****"
	answer, err := webhook.Allow().RewriteMessage(message...).Bytes()
	want := strings.TrimSuffix(baseReply, "}") + "," + strings.Replace(body, "damn", "****", 1)[1:]
	if string(answer) != want || err != nil {
		t.Errorf("want %s, got %s %v", want, answer, err)
	}
}
