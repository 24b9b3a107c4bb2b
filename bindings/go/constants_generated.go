// Code generated from include/imhook.h by go generate. DO NOT EDIT.

package imhook

// Kind is what a callback is about. New kinds may be added in any version; one that this package does not know
// arrives as [*Unknown].
type Kind int32

const (
	// A body that is JSON but none of the kinds below: read Root or Body.
	KindDingTalkUnknown Kind = 100
	// Somebody pressed a button or changed a component: ActionIDs, Params.
	KindDingTalkCardAction Kind = 101
	// A card asks for the values of its dynamic data sources: Queries.
	KindDingTalkDynamicData Kind = 102
	// A card in pure pull mode asks for the private parameters of one viewer: CardParams.
	KindDingTalkPrivatePull Kind = 103
	// A link was sent and may be shown as a card: URL, OpenConversationID.
	KindDingTalkLinkEnhancement Kind = 104
	// Somebody acted on a card of an AI assistant: ConversationToken, ActionIDs, Params.
	KindDingTalkAssistantAction Kind = 105
	// An encrypted event push; its content is not read: Root.
	KindDingTalkEvent Kind = 110
	// A message to a robot; its content is not read: Root.
	KindDingTalkRobotMessage Kind = 111
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (k Kind) String() string {
	switch k {
	case KindDingTalkUnknown:
		return "DINGTALK_UNKNOWN"
	case KindDingTalkCardAction:
		return "DINGTALK_CARD_ACTION"
	case KindDingTalkDynamicData:
		return "DINGTALK_DYNAMIC_DATA"
	case KindDingTalkPrivatePull:
		return "DINGTALK_PRIVATE_PULL"
	case KindDingTalkLinkEnhancement:
		return "DINGTALK_LINK_ENHANCEMENT"
	case KindDingTalkAssistantAction:
		return "DINGTALK_ASSISTANT_ACTION"
	case KindDingTalkEvent:
		return "DINGTALK_EVENT"
	case KindDingTalkRobotMessage:
		return "DINGTALK_ROBOT_MESSAGE"
	}
	return unknownName("Kind", int32(k))
}

// Verification is how it was made sure who sent a request.
type Verification int32

const (
	// It was not: the endpoint has no secret. Anybody may have sent the request.
	VerificationNone Verification = 0
	// The timestamp was signed with one of the secrets. The body is not covered by DingTalk's card signature: whoever
	// can observe one request can send its header pair again with another body within the tolerance.
	VerificationTimestampSigned Verification = 1
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (v Verification) String() string {
	switch v {
	case VerificationNone:
		return "NONE"
	case VerificationTimestampSigned:
		return "TIMESTAMP_SIGNED"
	}
	return unknownName("Verification", int32(v))
}

// Dialect is a layout of card answers.
type Dialect int32

const (
	// The kind of callback decides; as the argument of Reply.Dialect, what the callback suggests.
	DialectDefault Dialect = 0
	// Cards made through /v1.0/card: `cardUpdateOptions`, every value a string.
	DialectCurrent Dialect = 1
	// Cards made through /v1.0/im, and pure pull: `cardOptions`, `outTrackId`, other values in `sys_full_json_obj`.
	DialectLegacy Dialect = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (d Dialect) String() string {
	switch d {
	case DialectDefault:
		return "DEFAULT"
	case DialectCurrent:
		return "CURRENT"
	case DialectLegacy:
		return "LEGACY"
	}
	return unknownName("Dialect", int32(d))
}

// UserIDType is what a user id is; it was set when the card was created.
type UserIDType int32

const (
	UserIDTypeUnknown UserIDType = 0
	UserIDTypeUserID  UserIDType = 1
	UserIDTypeUnionID UserIDType = 2
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (u UserIDType) String() string {
	switch u {
	case UserIDTypeUnknown:
		return "UNKNOWN"
	case UserIDTypeUserID:
		return "USER_ID"
	case UserIDTypeUnionID:
		return "UNION_ID"
	}
	return unknownName("UserIDType", int32(u))
}

// Document is the text that the offset of an [*Error] counts in.
type Document int32

const (
	// No text: the offset is -1.
	DocumentNone Document = 0
	// The HTTP body, or the text given to ParseJSON.
	DocumentBody Document = 1
	// The JSON text inside the member `content` of the body.
	DocumentContent Document = 2
	// The JSON text inside the member `value` of the body, which older card callbacks use instead of `content`.
	DocumentValue Document = 3
	// The JSON text inside the member `extension` of the body.
	DocumentExtension Document = 4
	// The JSON text inside `dynamicParams.profile` of a data source query.
	DocumentProfile Document = 5
	// The header block of the request.
	DocumentHeaders Document = 6
	// The answer document given to Answer, or a JSON text given to a reply.
	DocumentReply Document = 7
	// A text or JSON text given to a writer or to Value.Inner.
	DocumentInner Document = 8
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (d Document) String() string {
	switch d {
	case DocumentNone:
		return "NONE"
	case DocumentBody:
		return "BODY"
	case DocumentContent:
		return "CONTENT"
	case DocumentValue:
		return "VALUE"
	case DocumentExtension:
		return "EXTENSION"
	case DocumentProfile:
		return "PROFILE"
	case DocumentHeaders:
		return "HEADERS"
	case DocumentReply:
		return "REPLY"
	case DocumentInner:
		return "INNER"
	}
	return unknownName("Document", int32(d))
}

// JSONType is the type of a JSON value.
type JSONType int32

const (
	// There is no such value: a member that is not there, or a value of a closed document.
	JSONAbsent JSONType = 0
	JSONNull   JSONType = 1
	JSONBool   JSONType = 2
	JSONNumber JSONType = 3
	JSONString JSONType = 4
	JSONArray  JSONType = 5
	JSONObject JSONType = 6
)

// String returns the name in C without its prefix, or the number of a value this package does not know.
func (j JSONType) String() string {
	switch j {
	case JSONAbsent:
		return "ABSENT"
	case JSONNull:
		return "NULL"
	case JSONBool:
		return "BOOL"
	case JSONNumber:
		return "NUMBER"
	case JSONString:
		return "STRING"
	case JSONArray:
		return "ARRAY"
	case JSONObject:
		return "OBJECT"
	}
	return unknownName("JSONType", int32(j))
}
