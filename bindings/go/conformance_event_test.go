package imhook_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

type eventKeyGiven struct {
	Token, TokenBase64, AESKey, AESKeyBase64, OwnerKey, OwnerKeyBase64 *string
	TokenRepeat, AESKeyRepeat, OwnerKeyRepeat                          *repeated
}

type eventSealCase struct {
	Key                                         eventKeyGiven
	Message, MessageBase64                      *string
	Timestamp, TimestampBase64                  *string
	Nonce, NonceBase64                          *string
	MessageRepeat, TimestampRepeat, NonceRepeat *repeated
}

type eventOpenCase struct {
	Key                  eventKeyGiven
	Answer, AnswerBase64 *string
	AnswerRepeat         *repeated
}

type sealedExpected struct {
	Message, Timestamp, Nonce *string
	EncryptSize               *int
}

type eventExpected struct {
	Type, CorpID, ID, UnifiedAppID *string
	SuiteKey, SuiteTicket          *string
	BornAtMs                       *int64
	IsCheck, IsRepeated            *bool
	DataStatus                     *string
	Data                           json.RawMessage
	Absent                         []string
}

func (k eventKeyGiven) key(t *testing.T) imhook.EventKey {
	t.Helper()
	return imhook.EventKey{
		Token:    string(textGiven(t, k.Token, k.TokenBase64, k.TokenRepeat)),
		AESKey:   string(textGiven(t, k.AESKey, k.AESKeyBase64, k.AESKeyRepeat)),
		OwnerKey: string(textGiven(t, k.OwnerKey, k.OwnerKeyBase64, k.OwnerKeyRepeat)),
	}
}

func eventKeys(t testing.TB, given []eventKeyGiven) (keys []imhook.EventKey) {
	t.Helper()
	for _, key := range given {
		keys = append(keys, key.key(t.(*testing.T)))
	}
	return keys
}

// compareAnswer compares what an encrypted answer says.
func (e *sealedExpected) compareAnswer(t *testing.T, hook testedHook, callback testedCallback, answer []byte) {
	if e == nil {
		return
	}
	index := callback.(imhook.Callback).Common().SecretIndex
	opened, err := imhook.OpenEventAnswer(hook.(*imhook.DingTalk).EventKeys[index], answer)
	if err != nil {
		t.Errorf("%s: %v", answer, err)
		return
	}
	e.compare(t, opened)
}

func (e *sealedExpected) compare(t *testing.T, sealed *imhook.SealedEvent) {
	equal(t, "message", e.Message, string(sealed.Message))
	equal(t, "timestamp", e.Timestamp, sealed.Timestamp)
	equal(t, "nonce", e.Nonce, sealed.Nonce)
	equal(t, "encryptSize", e.EncryptSize, len(sealed.Encrypt))
}

func (c *eventSealCase) run(t *testing.T, expected *callExpected) {
	key := c.Key.key(t)
	sealed, err := imhook.SealEventText(key, textGiven(t, c.Message, c.MessageBase64, c.MessageRepeat),
		string(textGiven(t, c.Timestamp, c.TimestampBase64, c.TimestampRepeat)),
		string(textGiven(t, c.Nonce, c.NonceBase64, c.NonceRepeat)))
	if !compareSealed(t, expected, sealed, err) {
		return
	}
	opened, err := imhook.OpenEventAnswer(key, sealed.Answer)
	compareSealed(t, expected, opened, err)
	hook := &imhook.DingTalk{EventKeys: []imhook.EventKey{key}, IgnoringTimestamp: true}
	callback, err := hook.Receive(sealed.Request, time.UnixMilli(0))
	if err != nil {
		t.Fatal(err)
	}
	defer callback.Close()
	if string(callback.Body()) != string(sealed.Message) {
		t.Errorf("the body is %q", callback.Body())
	}
}

func (c *eventOpenCase) run(t *testing.T, expected *callExpected) {
	opened, err := imhook.OpenEventAnswer(c.Key.key(t), textGiven(t, c.Answer, c.AnswerBase64, c.AnswerRepeat))
	compareSealed(t, expected, opened, err)
}

// compareSealed compares what came of a message, and reports whether there is one.
func compareSealed(t *testing.T, expected *callExpected, sealed *imhook.SealedEvent, err error) bool {
	t.Helper()
	equal(t, "status", expected.Status, statusName(err))
	var failed *imhook.Error
	if errors.As(err, &failed) {
		equal(t, "document", expected.Document, failed.Document.String())
		equal(t, "offset", expected.Offset, failed.Offset)
		equal(t, "outerOffset", expected.OuterOffset, failed.OuterOffset)
		equal(t, "path", expected.Path, failed.Path)
	}
	if err == nil {
		expected.sealedExpected.compare(t, sealed)
	}
	return err == nil
}

func (c *signCase) runRobot(t *testing.T) {
	at := time.UnixMilli(c.TimestampMs)
	header, err := imhook.SignRobot(*c.RobotSecret, at)
	query, queryErr := imhook.CustomRobotQuery(*c.RobotSecret, at)
	status := "OK"
	if c.Expect != nil {
		status = c.Expect.Status
	}
	equal(t, "status", &status, statusName(err))
	equal(t, "status of the query", &status, statusName(queryErr))
	equal(t, "signature", c.Signature, header.Get(imhook.HeaderRobotSign))
	if err != nil {
		return
	}
	timestamp := strconv.FormatInt(c.TimestampMs, 10)
	equal(t, "timestamp", &timestamp, header.Get(imhook.HeaderRobotTimestamp))
	if c.EncodedSignature != nil {
		wanted := "timestamp=" + timestamp + "&sign=" + *c.EncodedSignature
		equal(t, "query", &wanted, query)
	}
}

func (e *stepExpected) compareEvent(t *testing.T, callback imhook.Callback) {
	event, _ := callback.(*imhook.Event)
	if unknown, isUnknown := callback.(*imhook.Unknown); isUnknown && unknown.Kind == imhook.KindDingTalkEvent {
		event = &imhook.Event{} // one that stays encrypted says nothing
	}
	var want eventExpected
	if !part(t, "event", e.Event, &want, event != nil) {
		return
	}
	equal(t, "type", want.Type, event.EventType)
	equal(t, "corpId", want.CorpID, event.EventCorpID)
	equal(t, "id", want.ID, event.EventID)
	equal(t, "unifiedAppId", want.UnifiedAppID, event.UnifiedAppID)
	equal(t, "suiteKey", want.SuiteKey, event.SuiteKey)
	equal(t, "suiteTicket", want.SuiteTicket, event.SuiteTicket)
	equal(t, "bornAtMs", want.BornAtMs, unixMilliseconds(event.BornAt))
	equal(t, "isCheck", want.IsCheck, event.IsCheck)
	equal(t, "isRepeated", want.IsRepeated, event.IsRepeated)
	equal(t, "dataStatus", want.DataStatus, strings.TrimPrefix(event.DataStatus.String(), "IMHOOK_"))
	if want.Data != nil || len(want.Absent) > 0 {
		equalJSON(t, "data", want.Data, event.Data().Raw())
		wantAbsent(t, want.Absent, map[string]imhook.Value{"data": event.Data()})
	}
}
