package imhook_test

import (
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

func TestConformance(t *testing.T) {
	typed = 0
	defer func() {
		if typed < 400 {
			t.Errorf("only %d fields of typed bodies were compared", typed)
		}
	}()
	for name, c := range loadCases(t) {
		c := c
		t.Run(name, func(t *testing.T) {
			switch {
			case c.EndpointExpect != nil:
				equal(t, "status", &c.EndpointExpect.Status, statusName(c.Endpoint.hook(t).Check()))
			case c.Steps != nil:
				hook := c.Endpoint.hook(t)
				for i := range c.Steps {
					c.Steps[i].run(t, hook)
				}
			case c.StreamExpect != nil:
				_, err := c.StreamOptions.session(t)
				equal(t, "status", &c.StreamExpect.Status, statusName(err))
			case c.Script != nil:
				c.runScript(t)
			case c.CardStream != nil:
				c.CardStream.run(t)
			case c.JSON != nil:
				c.JSON.run(t)
			case c.Sign != nil:
				c.Sign.run(t)
			case c.EventSeal != nil:
				c.EventSeal.run(t, c.Expect)
			case c.EventOpen != nil:
				c.EventOpen.run(t, c.Expect)
			case c.UserSig != nil:
				c.UserSig.run(t, c.Expect)
			case c.UserSigVerify != nil:
				c.UserSigVerify.run(t, c.Expect)
			case c.APIRequest != nil:
				c.APIRequest.run(t, c.Expect)
			case c.APIResponse != nil:
				c.APIResponse.run(t, c.Expect)
			case c.DingTalkRequest != nil:
				c.DingTalkRequest.run(t, c.Expect)
			case c.DingTalkResponse != nil:
				c.DingTalkResponse.run(t, c.Expect)
			case c.OpenSpaceID != nil:
				c.OpenSpaceID.run(t, c.Expect)
			case c.AccessToken != nil:
				runAccessToken(t, c.AccessToken)
			case c.CallAttempts != nil:
				c.CallAttempts.run(t)
			default:
				t.Error("the case says nothing to run")
			}
		})
	}
}

func (s step) run(t *testing.T, hook testedHook) {
	callback, err := receiveWith(hook, s.Request.request(t), time.UnixMilli(s.Now))
	equal(t, "status", &s.Expect.Status, statusName(err))
	var failed *imhook.Error
	switch {
	case errors.As(err, &failed):
		s.Expect.compareError(t, failed)
	case err == nil:
		defer callback.Close()
		s.Expect.compareCallback(t, callback)
		s.Expect.EmptyAnswerDecrypts.compareAnswer(t, hook, callback, callback.EmptyAnswer())
		for _, answer := range s.Answers {
			document := []byte(answer.Document)
			if answer.DocumentText != nil {
				document = []byte(*answer.DocumentText)
			}
			answer.Expect.compare(t, hook, callback, document)
		}
	}
}

func (e *stepExpected) compareError(t *testing.T, failed *imhook.Error) {
	equal(t, "http", e.HTTP, failed.HTTPStatus)
	equal(t, "document", e.Document, failed.Document.String())
	equal(t, "offset", e.Offset, failed.Offset)
	equal(t, "outerOffset", e.OuterOffset, failed.OuterOffset)
	equal(t, "path", e.Path, failed.Path)
	e.compareClockSkew(t, failed.ClockSkew)
}

// compareClockSkew compares up to 292 years, which is the most that a Duration can hold.
func (e *stepExpected) compareClockSkew(t *testing.T, got time.Duration) {
	const most = math.MaxInt64 / int64(time.Millisecond)
	if e.ClockSkewMs == nil {
		return
	}
	want := *e.ClockSkewMs
	if want > most {
		want = most
	} else if want < -most {
		want = -most
	}
	equal(t, "clockSkewMs", &want, got.Milliseconds())
}

func (e *stepExpected) compareCallback(t *testing.T, callback testedCallback) {
	equal(t, "emptyAnswer", e.EmptyAnswer, string(callback.EmptyAnswer()))
	card, ok := callback.(imhook.Callback)
	if !ok {
		webhook := callback.(*imhook.WebhookEnvelope)
		e.compareReceived(t, webhook.Received)
		e.compareWebhook(t, webhook)
		card = &imhook.Unknown{} // a webhook has nothing of cards
	} else {
		e.compareReceived(t, card.Common().Received)
		// A card has nothing of webhooks.
		e.compareWebhook(t, &imhook.WebhookEnvelope{})
	}
	e.compareCard(t, card)
	e.compareStream(t, card)
	e.compareFields(t, callback)
}

func (e *stepExpected) compareReceived(t *testing.T, c imhook.Received) {
	equal(t, "kind", e.Kind, c.Kind.String())
	equal(t, "verification", e.Verification, c.Verification.String())
	equal(t, "secretIndex", e.SecretIndex, int64(c.SecretIndex))
	equal(t, "signedAtMs", e.SignedAtMs, unixMilliseconds(c.SignedAt))
	if c.SignedAt.IsZero() == (c.Verification == imhook.VerificationTimestampSigned) && c.Kind != imhook.KindDingTalkEvent {
		t.Errorf("signed at %v, verified %v", c.SignedAt, c.Verification)
	}
	e.compareClockSkew(t, c.ClockSkew)
}

func (e *stepExpected) compareCard(t *testing.T, callback imhook.Callback) {
	c := callback.Common()
	equal(t, "dialect", e.Dialect, c.Dialect.String())
	equal(t, "type", e.Type, c.Type)
	equal(t, "corpId", e.CorpID, c.CorpID)
	equal(t, "userId", e.UserID, c.UserID)
	equal(t, "outTrackId", e.OutTrackID, c.OutTrackID)
	equal(t, "spaceType", e.SpaceType, c.SpaceType)
	equal(t, "spaceId", e.SpaceID, c.SpaceID)
	equal(t, "userIdType", e.UserIDType, int64(c.UserIDType))
	equal(t, "contentDocument", e.ContentDocument, c.ContentDocument.String())
	equalJSON(t, "content", e.Content, c.Content().Raw())
	equalJSON(t, "extension", e.Extension, c.Extension().Raw())

	// What only some kinds have is its zero value for the others.
	var link imhook.LinkEnhancement
	var params, cardParams imhook.Params
	var actionIDs []string
	var token string
	var queries []imhook.DataQuery
	switch c := callback.(type) {
	case *imhook.CardAction:
		actionIDs, params = c.ActionIDs, c.Params
	case *imhook.AssistantAction:
		actionIDs, params, token = c.ActionIDs, c.Params, c.ConversationToken
	case *imhook.DynamicData:
		queries = c.Queries
	case *imhook.PrivatePull:
		cardParams = c.CardParams
	case *imhook.LinkEnhancement:
		link = *c
	}
	equal(t, "url", e.URL, link.URL)
	equal(t, "openConversationId", e.OpenConversationID, link.OpenConversationID)
	equal(t, "singleChatAnotherUserId", e.SingleChatAnotherUserID, link.SingleChatAnotherUserID)
	equal(t, "conversationToken", e.ConversationToken, token)
	equalJSON(t, "params", e.Params, params.Value().Raw())
	equalJSON(t, "cardParams", e.CardParams, cardParams.Value().Raw())
	if e.ActionIDs != nil && !reflect.DeepEqual(append([]string{}, actionIDs...), e.ActionIDs) {
		t.Errorf("actionIds: want %q, got %q", e.ActionIDs, actionIDs)
	}
	if e.Queries != nil && len(queries) != len(e.Queries) {
		t.Fatalf("queries: want %d, got %d", len(e.Queries), len(queries))
	}
	for i, want := range e.Queries {
		want.compare(t, queries[i])
	}
	for _, name := range e.Absent {
		if name == "message" || name == "events" || name == "root" {
			continue // compared elsewhere
		}
		value, known := map[string]imhook.Value{
			"content": c.Content(), "extension": c.Extension(), "params": params.Value(), "cardParams": cardParams.Value(),
		}[name]
		if !known || value.Exists() {
			t.Errorf("%s: want it absent, got %s", name, value.Raw())
		}
	}
}

func (q queryExpected) compare(t *testing.T, query imhook.DataQuery) {
	equal(t, "id", q.ID, query.ID)
	equal(t, "profileCorpId", q.ProfileCorpID, query.ProfileCorpID)
	equal(t, "profileUserId", q.ProfileUserID, query.ProfileUserID)
	equalJSON(t, "request", q.Request, query.Request().Raw())
	equalJSON(t, "dynamicParams", q.DynamicParams, query.DynamicParams().Value().Raw())
	equalJSON(t, "constParams", q.ConstParams, query.ConstParams().Value().Raw())
	equalJSON(t, "profile", q.Profile, query.Profile().Raw())
}

func (e answerExpected) compare(t *testing.T, hook testedHook, callback testedCallback, document json.RawMessage) {
	answer, unanswered, err := callback.Answer(document)
	equal(t, "status of the answer", &e.Status, statusName(err))
	equal(t, "answer", e.Answer, string(answer))
	if err == nil {
		e.AnswerDecrypts.compareAnswer(t, hook, callback, answer)
	}
	if err == nil && e.Unanswered != nil && !reflect.DeepEqual(append([]string{}, unanswered...), e.Unanswered) {
		t.Errorf("unanswered: want %q, got %q", e.Unanswered, unanswered)
	}
	var failed *imhook.Error
	if errors.As(err, &failed) {
		equal(t, "path of the answer", e.Path, failed.Path)
		equal(t, "document of the answer", e.Document, failed.Document.String())
		equal(t, "offset of the answer", e.Offset, failed.Offset)
	}
}
