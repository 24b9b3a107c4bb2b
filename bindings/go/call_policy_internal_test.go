package imhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// failing answers the first calls of an API with an error of the platform.
func failing(api *scriptedAPI, times int32, status int, body string) {
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		if api.calls.Load() <= times {
			w.WriteHeader(status)
			io.WriteString(w, body)
			return
		}
		io.WriteString(w, `{"success":true,"result":true,"processQueryKey":"key"}`)
	})
}

const busy = `{"code":"system.busy","message":"busy"}`

func TestFailureOfThePlatformIsTriedAgainWhereThatDoesNoHarm(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	failing(api, 2, 500, busy)
	if _, err := client.UpdateCard(context.Background(), update); err != nil || api.calls.Load() != 3 {
		t.Errorf("%d calls: %v", api.calls.Load(), err)
	}
}

func TestMessageIsNotSentTwice(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	failing(api, 1, 500, busy)
	_, err := client.Call(context.Background(), DingTalkCall{Operation: "send_group_message", Body: map[string]any{
		"robotCode": "r", "msgKey": "sampleText", "msgParam": map[string]string{"content": "hi"}, "openConversationId": "c",
	}})
	if !errors.Is(err, ErrAPIServerError) || api.calls.Load() != 1 {
		t.Errorf("%d calls: %v", api.calls.Load(), err)
	}
}

func TestThrottledCallWaitsAsLongAsTheProgramIsPatient(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	const throttled = `{"code":"Forbidden.AccessDenied.QpsLimitForAppkeyAndApi","message":"qps"}`
	failing(api, 1, 403, throttled)
	began := time.Now()
	if _, err := client.UpdateCard(context.Background(), update); err != nil || time.Since(began) < 900*time.Millisecond {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
	client.Patience = -1
	failing(api, 99, 403, throttled)
	if _, err := client.UpdateCard(context.Background(), update); !errors.Is(err, ErrAPIThrottled) {
		t.Error(err)
	}
}

func TestEndOfTheContextEndsThePause(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	failing(api, 99, 403, `{"code":"Forbidden.AccessDenied.QpsLimitForAppkeyAndApi","message":"qps"}`)
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := client.UpdateCard(ctx, update); err == nil || time.Since(began) > 900*time.Millisecond {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
}

func TestNothingListensThereIsAnErrorWithoutTheURL(t *testing.T) {
	client := &DingTalkClient{Host: "http://127.0.0.1:1", Patience: -1}
	_, err := client.Call(context.Background(), DingTalkCall{
		Operation: "session_reply", Body: map[string]any{"msgtype": "text", "text": map[string]string{"content": "x"}},
		SessionWebhook: "http://127.0.0.1:1/robot/sendBySession?session=s3cret",
	})
	if err == nil || strings.Contains(err.Error(), "s3cret") {
		t.Error(err)
	}
}

func TestThirdPartyApplicationFetchesItsTokenWithTheLastTicket(t *testing.T) {
	api := newScriptedAPI(t)
	var asked map[string]string
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1.0/oauth2/corpAccessToken" {
			json.Unmarshal([]byte(api.lastText()), &asked)
			io.WriteString(w, `{"accessToken":"corp-token","expireIn":7200}`)
			return
		}
		if token := r.Header.Get("x-acs-dingtalk-access-token"); token != "corp-token" {
			t.Errorf("%q", token)
		}
		io.WriteString(w, `{"success":true}`)
	})
	client, _ := api.client()
	client.Suite = &SuiteCredentials{
		SuiteKey: "suite0001", SuiteSecret: "s3cret", CorpID: "corp0001",
		Ticket: func(context.Context) (string, error) { return "t1cket", nil },
	}
	if _, err := client.UpdateCard(context.Background(), update); err != nil {
		t.Fatal(err)
	}
	if asked["suiteTicket"] != "t1cket" || asked["authCorpId"] != "corp0001" || asked["suiteSecret"] != "s3cret" {
		t.Errorf("%v", asked)
	}
	if text := fmt.Sprintf("%+v %#v", client.Suite, *client.Suite); strings.Contains(text, "s3cret") {
		t.Error(text)
	}
	client, _ = api.client()
	client.Suite = &SuiteCredentials{Ticket: func(context.Context) (string, error) { return "", errors.New("no ticket yet") }}
	if _, err := client.UpdateCard(context.Background(), update); err == nil || !strings.Contains(err.Error(), "no ticket yet") {
		t.Error(err)
	}
}

func TestCustomRobotSignsItsURLAndSendsAgainWhatThePlatformKnowsAgain(t *testing.T) {
	api := newScriptedAPI(t)
	var ids []string
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		if query.Get("access_token") != "r0b0t" || len(query.Get("sign")) != 44 || len(query.Get("timestamp")) != 13 {
			t.Errorf("%v", query)
		}
		ids = append(ids, api.lastBody(t)["msgUuid"].(string))
		if len(ids) == 1 {
			io.WriteString(w, `{"errcode":-1,"errmsg":"busy"}`)
			return
		}
		io.WriteString(w, `{"errcode":0,"errmsg":"ok"}`)
	})
	robot := &CustomRobot{Webhook: api.server.URL + "/robot/send?access_token=r0b0t", Secret: "SECx", Host: api.server.URL}
	if err := robot.SendText(context.Background(), "hi @u1001", "u1001"); err != nil {
		t.Fatal(err)
	}
	if len(ids) != 2 || ids[0] != ids[1] || ids[0] == "" {
		t.Errorf("%q", ids)
	}
	if text := fmt.Sprintf("%+v %#v", robot, robot); strings.Contains(text, "SECx") || strings.Contains(text, "r0b0t") {
		t.Error(text)
	}
	fetched := api.tokens.Load()
	if err := (&CustomRobot{Host: api.server.URL}).SendText(context.Background(), "hi"); !errors.Is(err, ErrOptionOutOfRange) {
		t.Error(err)
	}
	if api.tokens.Load() != fetched {
		t.Error("a token was fetched for a robot")
	}
	elsewhere := &CustomRobot{Webhook: "https://example.com/robot/send?access_token=r"}
	if err := elsewhere.SendText(context.Background(), "hi"); !errors.Is(err, ErrOptionOutOfRange) {
		t.Error(err)
	}
}

func TestNoTokenIsFetchedForABodyThatThePlatformWouldNotTake(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	_, err := client.Call(context.Background(), DingTalkCall{
		Operation: "session_reply", Body: map[string]any{"msgtype": "text", "text": map[string]string{"content": "x"}},
	})
	if !errors.Is(err, ErrOptionOutOfRange) || api.tokens.Load() != 0 {
		t.Errorf("%d tokens: %v", api.tokens.Load(), err)
	}
}
