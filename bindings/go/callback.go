package imhook

// #include "bridge.h"
import "C"

import "unsafe"

// A Callback is one verified and parsed callback: a *CardAction, *DynamicData, *PrivatePull, *LinkEnhancement,
// *AssistantAction, *RobotMessage, *DelegatedMessage, *Event, *GraphRequest or *Unknown.
//
// Its texts are copies and stay valid. JSON values, the body and answers need the callback open: after Close they are
// absent or ErrClosed. Any number of goroutines may use one callback at once; they take turns.
type Callback interface {
	// Common returns what all kinds have in common.
	Common() *Envelope
	// Body returns a copy of the body exactly as received, over Stream mode the data of the frame; nil after Close.
	Body() []byte
	// Root returns the parsed body, with every member, known or not.
	Root() Value
	// Reply begins an answer. Answers of one callback do not influence each other.
	Reply() Reply
	// Answer builds the answer from an answer document, one JSON object; [Reply] writes such documents. unanswered are
	// the ids of data sources that were asked for, and neither answered nor said to have no data.
	Answer(document []byte) (answer []byte, unanswered []string, err error)
	// EmptyAnswer returns the answer that changes nothing; valid after Close as well.
	EmptyAnswer() []byte
	// Close frees the callback. Closing again does nothing. A callback that is not closed is freed some time after
	// the last use of it.
	Close() error
}

// An Envelope is what the callbacks of all kinds have in common. Texts that the request does not have are empty.
type Envelope struct {
	Received
	// Dialect is the layout that answers to it take by default.
	Dialect Dialect
	// Type is actionCallback or dynamicDataCallback; empty in older layouts.
	Type string
	// CorpID is the organisation of the user.
	CorpID string
	// UserID is who acted or looks at the card: a userId or a unionId, whichever was chosen when the card was created.
	UserID string
	// UserIDType is which of the two it is, where the platform sent it.
	UserIDType UserIDType
	// OutTrackID is the card, by the id its developer gave it.
	OutTrackID string
	// SpaceType and SpaceID are where the card stands. Compare the type without regard to case. Often empty.
	SpaceType string
	SpaceID   string
	// ContentDocument is which member of the body Content comes from: DocumentContent, DocumentValue or DocumentNone.
	ContentDocument Document
	// Frame is what a callback of Stream mode came in; nil for one over HTTP.
	Frame *Frame
}

// A cardCallback is a Callback while it is served.
type cardCallback interface {
	Callback
	exchange
}

// newCallback copies what a callback says, and takes over its native.
func newCallback(n *native) cardCallback {
	c := n.callback
	own := texts{make([]byte, 0, sizeOfTexts(c))}
	envelope := newEnvelope(n, &own)
	switch envelope.Kind {
	case KindDingTalkCardAction:
		return &CardAction{Envelope: envelope, ActionIDs: takeActionIDs(c, &own), Params: envelope.reference.params(c.params)}
	case KindDingTalkDynamicData:
		return &DynamicData{Envelope: envelope, Queries: takeQueries(n, &own)}
	case KindDingTalkPrivatePull:
		return &PrivatePull{Envelope: envelope, CardParams: envelope.reference.params(c.card_params)}
	case KindDingTalkLinkEnhancement:
		return &LinkEnhancement{
			Envelope:                envelope,
			URL:                     own.take(c.url),
			OpenConversationID:      own.take(c.open_conversation_id),
			SingleChatAnotherUserID: own.take(c.single_chat_another_user_id),
		}
	case KindDingTalkAssistantAction:
		return &AssistantAction{
			Envelope:          envelope,
			ConversationToken: own.take(c.conversation_token),
			ActionIDs:         takeActionIDs(c, &own),
			Params:            envelope.reference.params(c.params),
		}
	}
	if other := newMessageOrEvent(n, envelope, &own); other != nil {
		return other
	}
	return &Unknown{Envelope: envelope}
}

// newMessageOrEvent copies what a callback says that is not about a card; nil when it is of none of these kinds.
func newMessageOrEvent(n *native, envelope Envelope, own *texts) cardCallback {
	c := n.callback
	switch {
	case envelope.Kind == KindDingTalkRobotMessage && c.robot != nil:
		message := newRobotMessage(n, envelope, own)
		return &message
	case envelope.Kind == KindDingTalkDelegatedMessage && c.robot != nil:
		return newDelegatedMessage(n, envelope, own)
	case envelope.Kind == KindDingTalkEvent && c.event != nil && envelope.Verification != VerificationNone:
		return newEvent(n, envelope, own)
	case envelope.Kind == KindDingTalkGraph && c.graph != nil:
		return newGraphRequest(n, envelope, own)
	}
	return nil
}

func newEnvelope(n *native, own *texts) Envelope {
	c := n.callback
	return Envelope{
		Received:        newReceived(n),
		Dialect:         Dialect(c.dialect),
		Type:            own.take(c._type),
		CorpID:          own.take(c.corp_id),
		UserID:          own.take(c.user_id),
		UserIDType:      UserIDType(c.user_id_type),
		OutTrackID:      own.take(c.out_track_id),
		SpaceType:       own.take(c.space_type),
		SpaceID:         own.take(c.space_id),
		ContentDocument: Document(c.content_document),
		Frame:           newFrame(n, own),
	}
}

// sizeOfTexts is how many bytes newCallback copies.
func sizeOfTexts(c *C.imhook_callback) int {
	size := c._type.size + c.corp_id.size + c.user_id.size + c.out_track_id.size + c.space_type.size +
		c.space_id.size + c.url.size + c.open_conversation_id.size + c.single_chat_another_user_id.size +
		c.conversation_token.size + sizeOfFrame(c.frame) + sizeOfEvent(c.event) + sizeOfRobotMessage(c.robot) +
		sizeOfGraphRequest(c.graph)
	for _, id := range actionIDs(c) {
		size += id.size
	}
	for _, query := range queries(c) {
		size += query.id.size + query.profile_corp_id.size + query.profile_user_id.size
	}
	return int(size)
}

func actionIDs(c *C.imhook_callback) []C.imhook_view {
	return unsafe.Slice(c.action_ids, int(c.action_id_count))
}

func queries(c *C.imhook_callback) []*C.imhook_data_query {
	return unsafe.Slice((**C.imhook_data_query)(unsafe.Pointer(c.queries)), int(c.query_count))
}

func takeActionIDs(c *C.imhook_callback, own *texts) []string {
	if c.action_id_count == 0 {
		return nil
	}
	ids := make([]string, 0, int(c.action_id_count))
	for _, id := range actionIDs(c) {
		ids = append(ids, own.take(id))
	}
	return ids
}

// Common returns the envelope itself.
func (e *Envelope) Common() *Envelope { return e }

// logName is the name of the kind.
func (e *Envelope) logName() string { return e.Kind.String() }

// Body returns a copy of the body exactly as received, over Stream mode the data of the frame; nil after Close.
func (e *Envelope) Body() []byte { return e.body() }

// Content returns the parsed member content or value of the body; ContentDocument says which.
func (e *Envelope) Content() Value {
	return e.value(func(c *C.imhook_callback) C.imhook_json_value { return c.content })
}

// Extension returns the parsed member extension of the body; absent when it is missing or not JSON.
func (e *Envelope) Extension() Value {
	return e.value(func(c *C.imhook_callback) C.imhook_json_value { return c.extension })
}

// Reply begins an answer. Answers of one callback do not influence each other.
func (e *Envelope) Reply() Reply {
	return Reply{&draft{answerDraft: answerDraft{reference: e.reference}}}
}
