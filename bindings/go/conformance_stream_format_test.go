package imhook_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The format of the cases for Stream mode: Tests/Conformance/README.md.

type streamOptionsGiven struct {
	ClientID, ClientSecret, UserAgent, LocalIP, APIHost string
	Subscriptions, Topics                               []string
	Seed                                                uint64

	PingIntervalMs, PongTimeoutMs, OpenTimeoutMs int64
	RetryBaseMs, RetryCapMs, SlowRetryMs         int64
	ProofOfLifeMs, DrainTimeoutMs                int64
	CardDeadlineMs, MessageDeadlineMs            int64
	GiveUpMs, DuplicateTimeMs                    int64
	InFlightLimit, WaitingLimit, DuplicateLimit  int
	MaxDepth, MaxValues                          int
	WaitingSize, DuplicateSize, MaxFrameSize     int
}

// A scriptStep has one input.
type scriptStep struct {
	Now                                         int64
	Connect, Unreachable, Opened, Closed, Heard *connectionGiven
	Start, Tick                                 *struct{}
	Stop                                        *struct{ GraceMs int64 }
	Answered                                    *answeredGiven
	Received                                    *receivedGiven
	Reply                                       *replyGiven
	Expect                                      *stepExpected
	Actions                                     *[]actionExpected
	WakeAtMs                                    json.RawMessage
	State                                       *string
}

type connectionGiven struct{ Connection uint64 }

type answeredGiven struct {
	Connection uint64
	HTTP       int
	Body       *string
	BodyBase64 *string
	BodyRepeat *repeated
}

type receivedGiven struct {
	Connection  uint64
	Frame       json.RawMessage
	FrameText   *string
	FrameBase64 *string
	FrameRepeat *repeated
}

type replyGiven struct {
	Delivery       uint64
	Outcome        string
	AnswerText     *string
	AnswerBase64   *string
	AnswerDocument json.RawMessage
}

type actionExpected struct {
	Kind                           string
	Connection, Delivery           *uint64
	HTTPStatus                     *int
	State, Reason                  *string
	Text, Code, Message, RequestID *string
	Scopes                         []string
	Request                        *requestExpected
	Error                          *stepExpected
	Callback                       *stepExpected
}

type requestExpected struct {
	Method, URL, Body *string
	Headers           [][2]string
}

type frameExpected struct {
	Topic, MessageID, AppID, ConnectionID              *string
	EventID, EventType, EventCorpID, EventUnifiedAppID *string
	DeduplicationKey, Text                             *string
	TimeMs, EventBornAtMs                              *int64
	Headers, Root                                      json.RawMessage
	Absent                                             []string
}

type robotExpected struct {
	Type, ChatType                                              *string
	TypeName, MessageID, ConversationID, ConversationTitle      *string
	SenderID, SenderStaffID, SenderUnionID, SenderNick          *string
	SenderCorpID, SenderPlatform, ChatbotUserID, ChatbotCorpID  *string
	RobotCode, SessionWebhook, Text, DownloadCode, Recognition  *string
	FileName, QuotedMessageID, QuotedSenderID, QuotedTypeName   *string
	QuotedText, HostUserID, HostNick, ErrorText, OpenSpaceID    *string
	CreatedAtMs, SessionWebhookExpiresAtMs, Duration, ErrorCode *int64
	IsAdmin, IsInAtList                                         *bool
	AtUsers, Content, RichText, Quoted, QuotedContent           json.RawMessage
	RecentMessages                                              json.RawMessage
	Absent                                                      []string
}

type graphExpected struct {
	Method, URI, Body *string
	Headers           json.RawMessage
	Absent            []string
}

// strictly decodes a part of a case that may be null, which it reports.
func strictly(t *testing.T, text json.RawMessage, target any) (isNull bool) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(target); err != nil {
		t.Errorf("%s: %v", text, err)
	}
	return string(text) == "null"
}

// millis is a time of a case, where 0 is the default and -1 stands for never.
func millis(milliseconds int64) time.Duration { return time.Duration(milliseconds) * time.Millisecond }

var subscriptionNames = map[string]imhook.StreamSubscriptions{
	"EVENTS":             imhook.SubscribeEvents,
	"ROBOT_MESSAGES":     imhook.SubscribeRobotMessages,
	"DELEGATED_MESSAGES": imhook.SubscribeDelegatedMessages,
	"CARD_ACTIONS":       imhook.SubscribeCardActions,
	"DYNAMIC_DATA":       imhook.SubscribeDynamicData,
	"GRAPH":              imhook.SubscribeGraph,
}

// session makes the session of a case.
func (o *streamOptionsGiven) session(t *testing.T) (*imhook.StreamSession, error) {
	t.Helper()
	var subscriptions imhook.StreamSubscriptions
	for _, name := range o.Subscriptions {
		if subscriptionNames[name] == 0 {
			t.Fatalf("subscription %q", name)
		}
		subscriptions |= subscriptionNames[name]
	}
	return imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: o.ClientID, ClientSecret: o.ClientSecret, UserAgent: o.UserAgent, LocalIP: o.LocalIP, APIHost: o.APIHost,
		Subscriptions: subscriptions, Topics: o.Topics, Seed: o.Seed,
		Times: imhook.StreamTimes{
			PingInterval: millis(o.PingIntervalMs), PongTimeout: millis(o.PongTimeoutMs), OpenTimeout: millis(o.OpenTimeoutMs),
			RetryBase: millis(o.RetryBaseMs), RetryCap: millis(o.RetryCapMs), SlowRetry: millis(o.SlowRetryMs),
			ProofOfLife: millis(o.ProofOfLifeMs), DrainTimeout: millis(o.DrainTimeoutMs),
			CardDeadline: millis(o.CardDeadlineMs), MessageDeadline: millis(o.MessageDeadlineMs),
			GiveUp: millis(o.GiveUpMs), DuplicateTime: millis(o.DuplicateTimeMs),
		},
		Limits: imhook.StreamLimits{
			InFlight: o.InFlightLimit, Waiting: o.WaitingLimit, Duplicates: o.DuplicateLimit, MaxDepth: o.MaxDepth,
			MaxValues: o.MaxValues, WaitingSize: o.WaitingSize, DuplicateSize: o.DuplicateSize, MaxFrameSize: o.MaxFrameSize,
		},
	})
}
