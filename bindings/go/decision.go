package imhook

import "context"

// A Decision is the answer to one webhook of Tencent Chat, under construction. It comes from Allow, Forbid and the like
// of a webhook; the zero Decision lets the event happen, and acknowledges what has happened already.
//
// What has happened already (commands whose Timing is not TimingBefore) cannot be decided about: everything but Allow and
// Raw is refused when the answer is built, as is everything else that the platform would ignore.
//
// Each method returns the decision, to go on with. An error of one is reported by Bytes. A decision belongs to one
// goroutine at a time.
type Decision struct {
	draft *decisionDraft
}

// Allow lets the event happen. Answers of one webhook do not influence each other.
func (e *WebhookEnvelope) Allow() Decision {
	return Decision{&decisionDraft{answerDraft: answerDraft{reference: e.reference}}}
}

// Forbid does not let the event happen: the sender gets an error of the platform. Of Sns commands every friend without
// a result of its own is refused.
func (e *WebhookEnvelope) Forbid() Decision { return e.Allow().option("decision", "forbid") }

// Discard drops a message so that its sender does not notice. For the three commands before a message is sent.
func (e *WebhookEnvelope) Discard() Decision { return e.Allow().option("decision", "discard") }

// Refuse does not let the event happen, with a code and a text that reach the client. The code must lie in the range of
// the command: 120001 to 130000 for one-to-one messages and official accounts, 10100 to 10200 for groups and topics, 38000
// to 39000 for friends; ErrReplyCodeOutOfRange otherwise.
func (e *WebhookEnvelope) Refuse(code int, text string) Decision {
	return e.Allow().option("decision", "refuse").option("code", code).option("text", text)
}

// RefuseAccounts refuses some of those who are invited to a group or subscribe to an official account; the others are
// let in. An account that the webhook does not ask about is ErrReplyAccountNotAsked.
func (d Decision) RefuseAccounts(accounts ...string) Decision {
	d = d.started()
	for _, account := range accounts {
		d.draft.refused = append(appendText(d.draft.refused, account), ',')
	}
	return d
}

// FriendResult decides about one friend of an Sns command: code 0 allows, 38000 to 39000 refuse, with a text for the
// client. Friends without a result are allowed unless the decision is another one.
func (d Decision) FriendResult(account string, code int, text string) Decision {
	d = d.started()
	friends := append(appendText(d.draft.friends, account), `:{"code":`...)
	friends, _ = appendValue(friends, code, 0)
	friends = appendText(append(friends, `,"text":`...), text)
	d.draft.friends = append(friends, "},"...)
	return d
}

// RewriteMessage replaces the whole message, with at least one element. For the three commands before a message is sent.
func (d Decision) RewriteMessage(elements ...MessageElement) Decision {
	return d.option("message", Message(elements))
}

// RewriteCustomData replaces CloudCustomData. For the three commands before a message is sent.
func (d Decision) RewriteCustomData(text string) Decision { return d.option("customData", text) }

// Raw is a whole answer as it stands, one JSON object, and stands alone.
func (d Decision) Raw(answer any) Decision { return d.option("raw", answer) }

// Bytes builds the answer. It may be called again.
func (d Decision) Bytes() ([]byte, error) {
	return d.started().draft.build()
}

// started returns a decision that has a draft. One that began as the zero Decision belongs to no webhook, which building
// reports.
func (d Decision) started() Decision {
	if d.draft == nil {
		d.draft = &decisionDraft{}
	}
	return d
}

func (d Decision) option(name string, value any) Decision {
	d = d.started()
	d.draft.set(name, value)
	return d
}

// finish builds the answer to a webhook and closes it.
func (d Decision) finish(c exchange) (answer []byte, unanswered int, err error) {
	draft, err := d.draftFor(c)
	if err != nil {
		return nil, 0, err
	}
	return draft.finishFrom(draft)
}

// bytesFor builds the answer to a webhook and leaves it open.
func (d Decision) bytesFor(c exchange) ([]byte, error) {
	draft, err := d.draftFor(c)
	if err != nil {
		return nil, err
	}
	return draft.build()
}

// after is nothing: what a decision causes is the platform's.
func (Decision) after() func(context.Context) error { return nil }

// draftFor returns the draft, which is that of an answer without members for the zero Decision.
func (d Decision) draftFor(c exchange) (*decisionDraft, error) {
	if d.draft == nil {
		return &decisionDraft{answerDraft: answerDraft{reference: c.received().reference}}, nil
	}
	return d.draft, d.draft.checkOwner(c)
}
