package imhook_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

var userAdded = map[string]any{
	"EventType": "user_add_org", "TimeStamp": 1700000000123, "CorpId": "dingcorp0001", "UserId": []string{"u1001"},
}

func TestOneAddressTakesCardsMessagesAndEvents(t *testing.T) {
	hook := newAddress()
	hook.OnCardAction(func(_ context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("status", "已同意"), nil
	})
	hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
		message.RespondText(message.Text+"!", "u1001")
		return nil
	})
	var events []string
	hook.OnEvent(func(_ context.Context, event *imhook.Event) error {
		user, err := event.Data().Find("/UserId/0").Text()
		events = append(events, fmt.Sprint(event.EventType, " ", event.EventCorpID, " ", event.BornAt.UnixMilli(), " ", user))
		return err
	})
	wantContains(t, post(hook, actionBody), http.StatusOK, `"cardData":{"cardParamMap":{"status":"已同意"}}`)
	wantAnswer(t, postMessage(hook, messageBody), http.StatusOK,
		`{"at":{"atUserIds":["u1001"]},"msgtype":"text","text":{"content":" hello!"}}`)
	wantSuccess(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	if len(events) != 1 || events[0] != "user_add_org dingcorp0001 1700000000123 u1001" {
		t.Errorf("%q", events)
	}
}

func TestCheckOfAnAddressIsAnsweredWithoutAHandler(t *testing.T) {
	hook := newAddress()
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		t.Error("the handler was called")
		return nil
	})
	for _, name := range []string{"check_url", "check_create_suite_url", "check_update_suite_url"} {
		wantSuccess(t, postEvent(t, hook, eventKey, map[string]any{"EventType": name, "TestSuiteKey": "s1"}, signedAt))
	}
}

func TestEventGoesToTheHandlerOfItsType(t *testing.T) {
	hook := newAddress()
	var seen []string
	hook.OnEventType("suite_ticket", func(_ context.Context, event *imhook.Event) error {
		seen = append(seen, event.SuiteKey+" "+event.SuiteTicket)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			if text := fmt.Sprintf(verb, event); strings.Contains(text, "t1cket") {
				t.Errorf("%s prints %s", verb, text)
			}
		}
		return nil
	})
	hook.OnEvent(func(_ context.Context, event *imhook.Event) error {
		seen = append(seen, event.EventType)
		return nil
	})
	ticket := map[string]any{"EventType": "suite_ticket", "SuiteKey": "suite0001", "SuiteTicket": "t1cket"}
	wantSuccess(t, postEvent(t, hook, eventKey, ticket, signedAt))
	wantSuccess(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	if len(seen) != 2 || seen[0] != "suite0001 t1cket" || seen[1] != "user_add_org" {
		t.Errorf("%q", seen)
	}
}

func TestEventWhoseHandlerFailsIsSentAgain(t *testing.T) {
	hook := newAddress()
	for _, failure := range []error{imhook.ErrLater, errors.New("the database")} {
		hook.OnEvent(func(context.Context, *imhook.Event) error { return failure })
		if got := postEvent(t, hook, eventKey, userAdded, signedAt); got.Code != http.StatusInternalServerError {
			t.Errorf("%v: %d %s", failure, got.Code, got.Body)
		}
	}
}

func TestEventWithoutAHandlerCountsAsHandled(t *testing.T) {
	wantSuccess(t, postEvent(t, newAddress(), eventKey, userAdded, signedAt))
}

func TestWhatIsNotGenuineIsRefused(t *testing.T) {
	hook := newAddress()
	hook.OnRobotMessage(func(context.Context, *imhook.RobotMessage) error {
		t.Error("the handler was called")
		return nil
	})
	hook.OnEvent(func(context.Context, *imhook.Event) error {
		t.Error("the handler was called")
		return nil
	})
	signed := func(secret string, at time.Time) http.Header { return signedMessage(t, secret, at) }
	hours := func(count int) time.Time { return signedAt.Add(time.Duration(count) * time.Hour) }
	wantContains(t, postWith(hook, "/", signed("another", signedAt), messageBody), 401, "SIGNATURE_MISMATCH")
	wantContains(t, postWith(hook, "/", signed(robotSecret, hours(-2)), messageBody), 401, "TIMESTAMP_TOO_OLD")
	wantContains(t, postWith(hook, "/", signed(robotSecret, hours(2)), messageBody), 401, "TIMESTAMP_TOO_NEW")
	wantContains(t, postWith(hook, "/", header(), messageBody), 401, "TIMESTAMP_MISSING")
	wantContains(t, postWith(hook, "/", signed(robotSecret, signedAt), actionBody), 401, "TIMESTAMP_MISSING")
	wantContains(t, postWith(hook, "/", http.Header{}, messageBody), 401, "SIGNATURE_MISSING")
	wantContains(t, postEvent(t, hook, eventKey, userAdded, hours(-2)), 401, "TIMESTAMP_TOO_OLD")
	other := eventKey
	other.Token = "another"
	wantContains(t, postEvent(t, hook, other, userAdded, signedAt), 401, "SIGNATURE_MISMATCH")
	wantContains(t, post(&imhook.DingTalk{RobotSecret: robotSecret, Now: hook.Now, Logger: hook.Logger}, actionBody), 401, "")
}

func TestWhatIsWrongInsideOfAnEventIsToldToTheOperatorAlone(t *testing.T) {
	other := eventKey
	other.OwnerKey = "dingowner0002"
	wantContains(t, postEvent(t, newAddress(), other, userAdded, signedAt), 401, "SIGNATURE_MISMATCH")
	sealed, err := imhook.SealEvent(other, userAdded, signedAt, "n")
	if err != nil {
		t.Fatal(err)
	}
	_, err = newAddress().Receive(sealed.Request, signedAt)
	var refused *imhook.Error
	if !errors.As(err, &refused) || refused.Status != imhook.ErrEventOwnerMismatch {
		t.Fatal(err)
	}
	if told := refused.Status.Disclosed(); told != imhook.ErrSignatureMismatch || told.HTTPStatus() != refused.HTTPStatus {
		t.Error(told)
	}
	if told := imhook.ErrTimestampTooOld.Disclosed(); told != imhook.ErrTimestampTooOld {
		t.Error(told)
	}
}

func TestKeysMayBeReplacedOneByAnother(t *testing.T) {
	newer := imhook.EventKey{
		Token: "n3wer", AESKey: "GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba", OwnerKey: "dingowner0001",
	}
	hook := newAddress()
	hook.RobotSecret, hook.RobotSecrets = "newer", []string{robotSecret}
	hook.EventKeys = []imhook.EventKey{newer, eventKey}
	wantAnswer(t, postMessage(hook, messageBody), http.StatusOK, `{"msgtype":"empty"}`)
	wantAnswer(t, postWith(hook, "/", signedMessage(t, "newer", signedAt), messageBody), http.StatusOK, `{"msgtype":"empty"}`)
	wantSuccess(t, postEvent(t, hook, eventKey, userAdded, signedAt))
	got := postEvent(t, hook, newer, userAdded, signedAt)
	if opened, err := imhook.OpenEventAnswer(newer, got.Body.Bytes()); err != nil || string(opened.Message) != "success" {
		t.Errorf("%s %v", got.Body, err)
	}
}

func TestEmptyAnswerOfAnEventOutlivesItsClose(t *testing.T) {
	sealed, err := imhook.SealEvent(eventKey, userAdded, signedAt, "n")
	if err != nil {
		t.Fatal(err)
	}
	callback, err := newAddress().Receive(sealed.Request, signedAt)
	if err != nil {
		t.Fatal(err)
	}
	callback.Close()
	if opened, err := imhook.OpenEventAnswer(eventKey, callback.EmptyAnswer()); err != nil || string(opened.Message) != "success" {
		t.Error(err)
	}
}

func TestSignatureOfAMessageCanBeCheckedAlone(t *testing.T) {
	hook, signed := newAddress(), signedMessage(t, robotSecret, signedAt)
	timestamp, sign := signed.Get(imhook.HeaderRobotTimestamp), signed.Get(imhook.HeaderRobotSign)
	if index, err := hook.VerifyRobot(timestamp, sign, signedAt); index != 0 || err != nil {
		t.Errorf("%d %v", index, err)
	}
	if _, err := hook.VerifyRobot(timestamp, signedMessage(t, "another", signedAt).Get(imhook.HeaderRobotSign), signedAt); !errors.Is(err, imhook.ErrSignatureMismatch) {
		t.Error(err)
	}
}

func TestKeysAndHooksPrintNothingSecret(t *testing.T) {
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		text := fmt.Sprintf(verb+verb+verb, eventKey, newAddress(), []imhook.EventKey{eventKey})
		if strings.Contains(text, eventKey.Token) || strings.Contains(text, eventKey.AESKey) || strings.Contains(text, robotSecret) {
			t.Errorf("%s prints %s", verb, text)
		}
	}
}
