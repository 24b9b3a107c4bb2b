package imhook

import "context"

// A Reply is the answer to one callback, under construction. It comes from Reply of a callback; the zero Reply is the
// empty answer.
//
// A reply says what is meant, and the library picks the shape from the callback. Which parts a kind of callback has
// a use for stands with each method; others are refused when the answer is built, as is everything else that DingTalk
// would ignore silently. Card answers merge with what the card has, by name, unless told to replace.
//
// Values may be anything that encoding/json accepts. Each method returns the reply, to go on with. An error of one is
// reported by Bytes. A reply belongs to one goroutine at a time.
type Reply struct {
	draft *draft
}

// Card sets a public parameter of the card. In the answer to an action only the acting user sees it changed: others
// need a call of the update API. For card and assistant actions.
func (r Reply) Card(name string, value any) Reply { return r.set(partCard, name, value) }

// Private sets a private parameter of the user who acted or looks at the card. For card and assistant actions and
// pure pull.
func (r Reply) Private(name string, value any) Reply { return r.set(partPrivate, name, value) }

// CardMedia sets a public parameter that is a media id.
func (r Reply) CardMedia(name, mediaID string) Reply { return r.set(partCardMedia, name, mediaID) }

// PrivateMedia sets a private parameter that is a media id.
func (r Reply) PrivateMedia(name, mediaID string) Reply {
	return r.set(partPrivateMedia, name, mediaID)
}

// ReplaceCard makes the public parameters of the answer replace all that the card has.
func (r Reply) ReplaceCard() Reply {
	r = r.started()
	r.draft.replaceCard = true
	return r
}

// ReplacePrivate makes the private parameters of the answer replace all that the user has.
func (r Reply) ReplacePrivate() Reply {
	r = r.started()
	r.draft.replacePrivate = true
	return r
}

// Source answers a data source with an object, an array or a text; numbers and booleans become text. For dynamic
// data. An id that the callback did not ask for is ErrReplySourceNotAsked.
func (r Reply) Source(id string, value any) Reply { return r.set(partData, id, value) }

// NoData states that a data source asked for has no data now.
func (r Reply) NoData(id string) Reply { return r.set(partData, id, nil) }

// OutTrackID names the card that shows a link. For link enhancement, where it is required.
func (r Reply) OutTrackID(id string) Reply { return r.option("outTrackId", id) }

// SupportForward says whether the card that shows a link may be forwarded; it may unless told otherwise.
func (r Reply) SupportForward(may bool) Reply { return r.option("supportForward", may) }

// LastMessage is the text in the conversation list for a link; the link itself unless told otherwise.
func (r Reply) LastMessage(text string) Reply { return r.option("lastMessage", text) }

// Dialect chooses the layout of a card answer where the one that the callback suggests is not wanted.
func (r Reply) Dialect(dialect Dialect) Reply {
	switch dialect {
	case DialectDefault:
		return r.started()
	case DialectCurrent:
		return r.option("dialect", "current")
	case DialectLegacy:
		return r.option("dialect", "legacy")
	}
	r = r.started()
	r.draft.fail(errorFor(ErrOptionOutOfRange, "dialect"))
	return r
}

// CardTemplateID sets cardTemplateId, which only the legacy layout has.
func (r Reply) CardTemplateID(id string) Reply { return r.option("cardTemplateId", id) }

// Message is the message that answers a message to a robot over HTTP, as its body: see [RobotMessage.Respond].
func (r Reply) Message(body any) Reply { return r.option("message", body) }

// Raw is a whole answer as it stands, one JSON object, and stands alone. For kinds that this package does not know,
// and for what it does not.
func (r Reply) Raw(answer any) Reply { return r.option("raw", answer) }

// Then has something done a moment after the answer was sent, such as an update of the card for all who see it: DingTalk forbids to
// update a card while its callback waits for the answer (page 「事件回调」).
//
// It is done as well when the handler overran, after OnLate, and not when the answer cannot be built. The callback is closed
// then: its texts are there, its JSON values are not. The context is that of the handler. An error goes where those of
// handlers go. A second call replaces the first.
func (r Reply) Then(do func(ctx context.Context) error) Reply {
	r = r.started()
	r.draft.then = do
	return r
}

// after is what is to be done once the answer was sent.
func (r Reply) after() func(context.Context) error {
	if r.draft == nil {
		return nil
	}
	return r.draft.then
}

// Bytes builds the answer. It may be called again.
func (r Reply) Bytes() ([]byte, error) {
	return r.started().draft.build()
}

// Unanswered returns, after Bytes, the ids of the data sources that were asked for, and neither answered nor said to
// have no data. The card keeps what it shows for them.
func (r Reply) Unanswered() []string {
	if r.draft == nil {
		return nil
	}
	return r.draft.unanswered
}

// started returns a reply that has a draft. One that began as the zero Reply belongs to no callback, which building
// reports.
func (r Reply) started() Reply {
	if r.draft == nil {
		r.draft = &draft{}
	}
	return r
}

func (r Reply) set(part part, name string, value any) Reply {
	r = r.started()
	r.draft.set(part, name, value)
	return r
}

func (r Reply) option(name string, value any) Reply {
	r = r.started()
	r.draft.set(partDocument, name, value)
	return r
}

// finish builds the answer to a callback and closes it; the zero Reply leaves closing to the caller.
func (r Reply) finish(c exchange) (answer []byte, unanswered int, err error) {
	if r.draft == nil {
		return c.received().EmptyAnswer(), 0, nil
	}
	if err := r.draft.checkOwner(c); err != nil {
		return nil, 0, err
	}
	return r.draft.finishFrom(r.draft)
}

// bytesFor builds the answer to a callback and leaves it open.
func (r Reply) bytesFor(c exchange) ([]byte, error) {
	if r.draft == nil {
		return c.received().EmptyAnswer(), nil
	}
	if err := r.draft.checkOwner(c); err != nil {
		return nil, err
	}
	return r.Bytes()
}
