package imhook

// #include "bridge.h"
import "C"

// A CardAction says that somebody pressed a button or changed a component of a card.
type CardAction struct {
	Envelope
	// ActionIDs are the ids of the components that fired; normally one.
	ActionIDs []string
	// Params are the parameters, with values of any JSON type. Absent when the platform sent none.
	Params Params
}

// A DynamicData says that a card asks for the values of its dynamic data sources.
type DynamicData struct {
	Envelope
	// Queries are the sources asked for.
	Queries []DataQuery
}

// A DataQuery is one dynamic data source that a card asks for.
type DataQuery struct {
	// ID is the dynamicDataSourceId given when the card was created.
	ID string
	// ProfileCorpID and ProfileUserID are the person looked at, for the source ds.profile (page 「接入成员资料页」);
	// UserID of the callback is the viewer. Empty for other sources.
	ProfileCorpID string
	ProfileUserID string

	reference reference
	index     int
}

// Asks reports whether the card asks for a data source.
func (d *DynamicData) Asks(id string) bool {
	for i := range d.Queries {
		if d.Queries[i].ID == id {
			return true
		}
	}
	return false
}

// A PrivatePull says that a card in pure pull mode asks for the private parameters of one viewer. Public parameters
// in the answer are refused with ErrReplyPublicIgnored, because DingTalk ignores them.
type PrivatePull struct {
	Envelope
	// CardParams are the card's public parameters.
	CardParams Params
}

// A LinkEnhancement says that a link was sent that may be shown as a card. The answer names the card, by
// [Reply.OutTrackID].
type LinkEnhancement struct {
	Envelope
	// URL is the link that was sent.
	URL string
	// OpenConversationID is the conversation it was sent to.
	OpenConversationID string
	// SingleChatAnotherUserID is the other person of a one-to-one chat; empty in groups.
	SingleChatAnotherUserID string
}

// An AssistantAction says that somebody acted on a card of an AI assistant.
type AssistantAction struct {
	Envelope
	// ConversationToken is what later updates of the card are addressed to.
	ConversationToken string
	// ActionIDs are the ids of the components that fired.
	ActionIDs []string
	// Params are the parameters, with values of any JSON type. Absent when the platform sent none.
	Params Params
}

// An Unknown is every other callback: a body of no known kind, an event over HTTP to an address that accepts unsigned
// requests, which stays encrypted, an event that is not JSON or exceeds a limit of the endpoint, a topic of Stream mode that
// this package does not know, or a kind newer than it. Kind says which; Root and Body hold all of it. Its answers are
// [Reply.Raw].
type Unknown struct {
	Envelope
}

// takeQueries copies the data sources that a callback asks for.
func takeQueries(n *native, own *texts) []DataQuery {
	all := queries(n.callback)
	taken := make([]DataQuery, 0, len(all))
	for i, query := range all {
		taken = append(taken, DataQuery{
			ID:            own.take(query.id),
			ProfileCorpID: own.take(query.profile_corp_id),
			ProfileUserID: own.take(query.profile_user_id),
			reference:     n.reference(),
			index:         i,
		})
	}
	return taken
}

// Request returns the whole element, with every member the platform sent.
func (q *DataQuery) Request() Value {
	return q.value(func(query *C.imhook_data_query) C.imhook_json_value { return query.request })
}

// DynamicParams returns names to JSON texts. Absent for most cards.
func (q *DataQuery) DynamicParams() Params {
	return Params{q.value(func(query *C.imhook_data_query) C.imhook_json_value { return query.dynamic_params })}
}

// ConstParams returns the constParams given when the card was created. Documented, never seen in a sample.
func (q *DataQuery) ConstParams() Params {
	return Params{q.value(func(query *C.imhook_data_query) C.imhook_json_value { return query.const_params })}
}

// Profile returns the object inside dynamicParams.profile, for the source ds.profile. Absent for other sources.
func (q *DataQuery) Profile() Value {
	return q.value(func(query *C.imhook_data_query) C.imhook_json_value { return query.profile })
}

func (q *DataQuery) value(member func(*C.imhook_data_query) C.imhook_json_value) Value {
	if !q.reference.lock() {
		return Value{reference: q.reference}
	}
	defer q.reference.unlock()
	return q.reference.value(member(queries(q.reference.native.callback)[q.index]))
}
