package imhook_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The format of the cases: Tests/Conformance/README.md. A pointer is nil, and a raw message empty, where a member is
// not given; a member that is not listed here fails the case.

type conformanceCase struct {
	About          string
	Source         string
	Endpoint       endpointOptions
	EndpointExpect *statusExpected
	Steps          []step
	StreamOptions  streamOptionsGiven
	StreamExpect   *statusExpected
	Script         []scriptStep
	CardStream     *cardStreamCase
	JSON           *jsonCase
	Sign           *signCase
	EventSeal      *eventSealCase
	EventOpen      *eventOpenCase
	UserSig        *userSigCase
	UserSigVerify  *userSigVerifyCase
	APIRequest     *apiRequestCase
	APIResponse    *apiResponseCase

	DingTalkRequest  *dingTalkRequestCase
	DingTalkResponse *dingTalkResponseCase
	OpenSpaceID      *openSpaceIDCase
	AccessToken      []accessTokenStep
	CallAttempts     *callAttemptsCase

	Expect *callExpected
}

type endpointOptions struct {
	Platform       string
	Secrets        []string
	RobotSecrets   []string
	EventKeys      []eventKeyGiven
	SDKAppID       uint64
	Tokens         []string
	ToleranceMs    int64
	Flags          []string
	MaxDepth       int
	MaxValues      int
	MaxBodySize    int
	MaxStringSize  int
	ReplayCapacity *int
}

type statusExpected struct{ Status string }

type step struct {
	Now     int64
	Request requestGiven
	Expect  stepExpected
	Answers []struct {
		Document     json.RawMessage
		DocumentText *string
		Expect       answerExpected
	}
}

type requestGiven struct {
	Method, HeaderBlock, Query string
	Headers                    [][2]string
	Body                       *string
	BodyBase64                 *string
	BodyRepeat                 *repeated
}

type repeated struct {
	Prefix, Unit, Suffix string
	Times                int
}

type stepExpected struct {
	Status string

	Kind, Verification, Dialect, ContentDocument         *string
	SecretIndex, SignedAtMs, ClockSkewMs, UserIDType     *int64
	Type, CorpID, UserID, OutTrackID, SpaceType, SpaceID *string
	URL, OpenConversationID, SingleChatAnotherUserID     *string
	ConversationToken, EmptyAnswer                       *string
	Content, Extension, Params, CardParams               json.RawMessage
	Absent                                               []string
	ActionIDs                                            []string
	Queries                                              []queryExpected

	Command, Timing, Platform, PlatformName, ClientIP *string
	FromAccount, ToAccount, OperatorAccount           *string
	GroupID, TopicID, OfficialAccount                 *string
	MessageKey, CustomData                            *string
	SDKAppID                                          *uint64
	EventTimeMs, MessageTimeMs                        *int64
	Message, Events                                   json.RawMessage
	Fields                                            map[string]fieldExpected

	HTTP                *int
	Document, Path      *string
	Offset, OuterOffset *int64

	Body                *string
	Root                json.RawMessage
	Frame, Robot, Graph json.RawMessage // null where there is none
	Event               json.RawMessage
	EmptyAnswerDecrypts *sealedExpected
}

type fieldExpected struct {
	Text, Int64 *string
	JSON        json.RawMessage
	Absent      bool
}

type queryExpected struct {
	ID, ProfileCorpID, ProfileUserID             *string
	Request, DynamicParams, ConstParams, Profile json.RawMessage
}

type answerExpected struct {
	Status     string
	Answer     *string
	Unanswered []string

	AnswerDecrypts *sealedExpected

	Path     *string
	Document *string
	Offset   *int64
}

// corpus is where the cases are.
const corpus = "../../Tests/Conformance"

// loadCases reads every case, by its path without the ending.
func loadCases(t testing.TB) map[string]conformanceCase {
	t.Helper()
	cases := map[string]conformanceCase{}
	err := filepath.WalkDir(corpus, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".json" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.DisallowUnknownFields()
		var loaded conformanceCase
		if err := decoder.Decode(&loaded); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		name, err := filepath.Rel(corpus, strings.TrimSuffix(path, ".json"))
		cases[filepath.ToSlash(name)] = loaded
		return err
	})
	if err != nil || len(cases) == 0 {
		t.Fatalf("%d cases in %s: %v", len(cases), corpus, err)
	}
	return cases
}

// A hook under test is a DingTalk or a TencentChat.
type testedHook interface {
	http.Handler
	Check() error
}

// A testedCallback is what both receive.
type testedCallback interface {
	Root() imhook.Value
	Answer(document []byte) (answer []byte, unanswered []string, err error)
	EmptyAnswer() []byte
	Close() error
}

func (o endpointOptions) hook(t testing.TB) testedHook {
	t.Helper()
	tolerance := time.Duration(o.ToleranceMs) * time.Millisecond
	limits := imhook.Limits{
		MaxSize: o.MaxBodySize, MaxDepth: o.MaxDepth, MaxValues: o.MaxValues, MaxStringSize: o.MaxStringSize,
	}
	var guard *imhook.ReplayGuard
	if o.ReplayCapacity != nil {
		guard = &imhook.ReplayGuard{Capacity: *o.ReplayCapacity}
	}
	flags := map[string]bool{"ACCEPTING_UNSIGNED": false, "IGNORING_TIMESTAMP": false}
	for _, flag := range o.Flags {
		if _, known := flags[flag]; !known {
			t.Fatalf("flag %q", flag)
		}
		flags[flag] = true
	}
	switch o.Platform {
	case "":
		return &imhook.DingTalk{
			APISecrets: o.Secrets, RobotSecrets: o.RobotSecrets, EventKeys: eventKeys(t, o.EventKeys), Tolerance: tolerance, Limits: limits, ReplayGuard: guard,
			AcceptingUnsigned: flags["ACCEPTING_UNSIGNED"], IgnoringTimestamp: flags["IGNORING_TIMESTAMP"],
		}
	case "TENCENT_CHAT":
		return &imhook.TencentChat{
			SDKAppID: o.SDKAppID, Tokens: o.Tokens, Tolerance: tolerance, Limits: limits, ReplayGuard: guard,
			AcceptingUnsigned: flags["ACCEPTING_UNSIGNED"], IgnoringTimestamp: flags["IGNORING_TIMESTAMP"],
		}
	}
	t.Fatalf("platform %q", o.Platform)
	return nil
}

// receiveWith receives a request with a hook of either platform.
func receiveWith(hook testedHook, request imhook.Request, now time.Time) (testedCallback, error) {
	if chat, ok := hook.(*imhook.TencentChat); ok {
		webhook, err := chat.Receive(request, now)
		if err != nil {
			return nil, err
		}
		return webhook, nil
	}
	callback, err := hook.(*imhook.DingTalk).Receive(request, now)
	if err != nil {
		return nil, err
	}
	return callback, nil
}

func (r requestGiven) request(t testing.TB) imhook.Request {
	t.Helper()
	request := imhook.Request{
		Method: r.Method, Header: map[string][]string{}, HeaderBlock: r.HeaderBlock, Query: r.Query,
		Body: textGiven(t, r.Body, r.BodyBase64, r.BodyRepeat),
	}
	for _, header := range r.Headers {
		request.Header.Add(header[0], header[1])
	}
	return request
}

// textGiven is a text in one of the three forms of a case.
func textGiven(t testing.TB, text, encoded *string, repeat *repeated) []byte {
	t.Helper()
	switch {
	case text != nil:
		return []byte(*text)
	case encoded != nil:
		decoded, err := base64.StdEncoding.DecodeString(*encoded)
		if err != nil {
			t.Fatal(err)
		}
		return decoded
	case repeat != nil:
		return []byte(repeat.Prefix + strings.Repeat(repeat.Unit, repeat.Times) + repeat.Suffix)
	}
	return nil
}

// statusName is the status of an error as cases write it.
func statusName(err error) string {
	if err == nil {
		return "OK"
	}
	if failed, ok := err.(*imhook.Error); ok {
		return strings.TrimPrefix(failed.Status.String(), "IMHOOK_")
	}
	return err.Error()
}

// equal compares what a case gives, if it does, with what came.
func equal[T comparable](t *testing.T, name string, want *T, got T) {
	t.Helper()
	if want != nil && *want != got {
		t.Errorf("%s: want %v, got %v", name, *want, got)
	}
}

// equalJSON compares by members and by the text of numbers.
func equalJSON(t *testing.T, name string, want json.RawMessage, got json.RawMessage) {
	t.Helper()
	if want != nil && !reflect.DeepEqual(decoded(t, want), decoded(t, got)) {
		t.Errorf("%s: want %s, got %s", name, want, got)
	}
}

func decoded(t *testing.T, text json.RawMessage) (value any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		t.Errorf("%q: %v", text, err)
	}
	return value
}
