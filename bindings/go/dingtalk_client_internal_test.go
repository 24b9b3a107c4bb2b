package imhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// A scriptedAPI is DingTalk's server API of one test.
type scriptedAPI struct {
	server *httptest.Server
	tokens atomic.Int32 // tokens that were fetched
	calls  atomic.Int32 // other calls

	mutex  sync.Mutex
	last   string           // the body of the last call
	answer http.HandlerFunc // to calls; nil for success
	token  http.HandlerFunc // to requests for a token; nil for one
}

func newScriptedAPI(t *testing.T) *scriptedAPI {
	api := &scriptedAPI{}
	mux := http.NewServeMux()
	mux.HandleFunc("/v1.0/oauth2/accessToken", func(w http.ResponseWriter, r *http.Request) {
		number := api.tokens.Add(1)
		if handler := api.handler(&api.token); handler != nil {
			handler(w, r)
			return
		}
		fmt.Fprintf(w, `{"accessToken":"token-%d","expireIn":7200}`, number)
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		api.calls.Add(1)
		body, _ := io.ReadAll(r.Body)
		api.mutex.Lock()
		api.last = string(body)
		api.mutex.Unlock()
		if handler := api.handler(&api.answer); handler != nil {
			handler(w, r)
			return
		}
		if r.URL.Path == "/robot/sendBySession" {
			io.WriteString(w, `{"errcode":0,"errmsg":"ok"}`)
			return
		}
		io.WriteString(w, `{"success":true,"result":true}`)
	})
	api.server = httptest.NewServer(mux)
	t.Cleanup(api.server.Close)
	return api
}

func (a *scriptedAPI) handler(which *http.HandlerFunc) http.HandlerFunc {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	return *which
}

func (a *scriptedAPI) set(which *http.HandlerFunc, handler http.HandlerFunc) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	*which = handler
}

func (a *scriptedAPI) lastBody(t *testing.T) (body map[string]any) {
	t.Helper()
	a.mutex.Lock()
	defer a.mutex.Unlock()
	if err := json.Unmarshal([]byte(a.last), &body); err != nil {
		t.Fatalf("%q: %v", a.last, err)
	}
	return body
}

// client is a client of the API with a clock that the test moves.
func (a *scriptedAPI) client() (client *DingTalkClient, clock *atomic.Int64) {
	client = &DingTalkClient{ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Host: a.server.URL}
	clock = &atomic.Int64{}
	clock.Store(1000)
	client.token.clock = clock.Load
	return client, clock
}

var update = dingtalk.Members{"outTrackId": "c1", "cardData": map[string]any{"cardParamMap": map[string]any{"n": 3}}}

func TestOneCallerFetchesTheTokenForAll(t *testing.T) {
	api := newScriptedAPI(t)
	client, clock := api.client()
	tokens := make(chan string, 100)
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		tokens <- r.Header.Get("x-acs-dingtalk-access-token")
		io.WriteString(w, `{"success":true}`)
	})
	var calling sync.WaitGroup
	for i := 0; i < 20; i++ {
		calling.Add(1)
		go func() {
			defer calling.Done()
			if _, err := client.UpdateCard(context.Background(), update); err != nil {
				t.Error(err)
			}
		}()
	}
	calling.Wait()
	if api.tokens.Load() != 1 || api.calls.Load() != 20 || <-tokens != "token-1" {
		t.Errorf("%d tokens for %d calls", api.tokens.Load(), api.calls.Load())
	}
	// Shortly before its end it is used, while another one is fetched.
	clock.Add((7200 - 200) * 1000)
	if _, err := client.UpdateCard(context.Background(), update); err != nil {
		t.Error(err)
	}
	for end := time.Now().Add(30 * time.Second); client.token.Generation() < 2; time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("no other token is fetched")
		}
	}
}

func TestRefusedTokenIsFetchedAnewAndTheCallSentAgainOnce(t *testing.T) {
	api := newScriptedAPI(t)
	client, clock := api.client()
	if _, err := client.UpdateCard(context.Background(), update); err != nil {
		t.Fatal(err)
	}
	clock.Add(60_000)
	refuse := func(w http.ResponseWriter) {
		w.WriteHeader(http.StatusUnauthorized)
		io.WriteString(w, `{"code":"InvalidAuthentication","message":"token","requestid":"R1"}`)
	}
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("x-acs-dingtalk-access-token") == "token-1" {
			refuse(w)
			return
		}
		io.WriteString(w, `{"success":true}`)
	})
	if _, err := client.UpdateCard(context.Background(), update); err != nil || api.tokens.Load() != 2 || api.calls.Load() != 3 {
		t.Errorf("%v: %d tokens for %d calls", err, api.tokens.Load(), api.calls.Load())
	}
	// A new token is refused as well: the fault is another one, and the call fails.
	clock.Add(60_000)
	api.set(&api.answer, func(w http.ResponseWriter, _ *http.Request) { refuse(w) })
	if _, err := client.UpdateCard(context.Background(), update); !errors.Is(err, ErrAPITokenRefused) || api.calls.Load() != 5 {
		t.Errorf("%v after %d calls", err, api.calls.Load())
	}
}

func TestRefusedTokenIsNotUsedByTheNextCall(t *testing.T) {
	api := newScriptedAPI(t)
	client, clock := api.client()
	client.AttemptLimit = 1
	if _, err := client.UpdateCard(context.Background(), update); err != nil {
		t.Fatal(err)
	}
	clock.Add(60_000)
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("x-acs-dingtalk-access-token") == "token-1" {
			w.WriteHeader(http.StatusUnauthorized)
			io.WriteString(w, `{"code":"InvalidAuthentication","message":"token","requestid":"R1"}`)
			return
		}
		io.WriteString(w, `{"success":true}`)
	})
	if _, err := client.UpdateCard(context.Background(), update); !errors.Is(err, ErrAPITokenRefused) {
		t.Errorf("a call that is sent once: %v", err)
	}
	if _, err := client.UpdateCard(context.Background(), update); err != nil || api.tokens.Load() != 2 {
		t.Errorf("the next call: %v, with %d tokens", err, api.tokens.Load())
	}
}

func TestWrongCredentialsAreNotTriedAgainAtOnce(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	api.set(&api.token, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusUnauthorized)
		io.WriteString(w, `{"code":"authFailed","message":"no","requestid":"R1"}`)
	})
	for i := 0; i < 3; i++ {
		_, err := client.CreateCard(context.Background(), dingtalk.Members{
			"cardTemplateId": "t", "outTrackId": "c1", "cardData": map[string]any{"cardParamMap": map[string]any{}},
		})
		var failed *DingTalkAPIError
		if !errors.As(err, &failed) || failed.Code != "authFailed" || strings.Contains(err.Error(), "a-secret-of-tests") {
			t.Errorf("%v", err)
		}
	}
	if api.tokens.Load() != 1 || api.calls.Load() != 0 {
		t.Errorf("%d tokens for %d calls", api.tokens.Load(), api.calls.Load())
	}
}

func TestEndOfOneCallersContextDoesNotEndTheFetching(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	asked, release := make(chan struct{}), make(chan struct{})
	api.set(&api.token, func(w http.ResponseWriter, _ *http.Request) {
		close(asked)
		<-release
		io.WriteString(w, `{"accessToken":"slow","expireIn":7200}`)
	})
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 2)
	go func() {
		_, err := client.UpdateCard(ctx, update)
		ended <- err
	}()
	<-asked
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	go func() {
		_, err := client.UpdateCard(context.Background(), update)
		ended <- err
	}()
	close(release)
	if err := <-ended; err != nil || api.tokens.Load() != 1 {
		t.Errorf("%v with %d tokens", err, api.tokens.Load())
	}
}

func TestEndOfTheContextInAPauseIsToldWithTheFailureBeforeIt(t *testing.T) {
	api := newScriptedAPI(t)
	api.set(&api.answer, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusTooManyRequests)
		io.WriteString(w, `{"code":"Forbidden.AccessDenied.QpsLimitForApi","message":"too fast"}`)
	})
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	client, _ := api.client()
	_, err := client.UpdateCard(ctx, update)
	var failed *DingTalkAPIError
	if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, ErrAPIThrottled) || !errors.As(err, &failed) {
		t.Errorf("%v", err)
	}
}

func TestBodyThatThePlatformWouldNotTakeIsNotSent(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	if _, err := client.DeliverCard(context.Background(), nil); !errors.Is(err, ErrAPIFieldMissing) || api.calls.Load() != 0 {
		t.Errorf("%v after %d calls", err, api.calls.Load())
	}
	if api.tokens.Load() != 0 {
		t.Error("a token was fetched for it")
	}
}

func TestClientOfTheAPIDoesNotPrintItsSecret(t *testing.T) {
	client := &DingTalkClient{ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests"}
	for _, verb := range []string{"%v", "%+v", "%#v"} {
		if text := fmt.Sprintf(verb, client); strings.Contains(text, "secret") || !strings.Contains(text, "dingtest0001") {
			t.Error(text)
		}
	}
}

// A message whose answers go to the API of a test.
func messageOf(api *scriptedAPI) *RobotMessage {
	return &RobotMessage{
		SessionWebhook: api.server.URL + "/robot/sendBySession?session=a-session-of-tests",
		api:            &DingTalkClient{Host: api.server.URL},
	}
}

func TestMessageIsAnsweredAtItsSessionWebhookWithoutAToken(t *testing.T) {
	api := newScriptedAPI(t)
	message := messageOf(api)
	if err := message.ReplyText(context.Background(), "hello @u1", "u1"); err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(api.lastBody(t)), `map[at:map[atUserIds:[u1]] msgtype:text text:map[content:hello @u1]]`; got != want {
		t.Error(got)
	}
	if err := message.ReplyMarkdown(context.Background(), "Build", "#### ok"); err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(api.lastBody(t)), `map[markdown:map[text:#### ok title:Build] msgtype:markdown]`; got != want {
		t.Error(got)
	}
	if api.tokens.Load() != 0 {
		t.Error("a token was fetched")
	}
	api.set(&api.answer, func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `{"errcode":300001,"errmsg":"session is expired"}`)
	})
	var failed *DingTalkAPIError
	if err := message.ReplyText(context.Background(), "x"); !errors.As(err, &failed) || failed.Code != "300001" {
		t.Errorf("%v", err)
	}
}

func TestMessageIsAnsweredWithACardInItsChat(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	api.set(&api.answer, func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `{"success":true,"result":{"outTrackId":"c1","deliverResults":[{"spaceType":"IM_GROUP","success":true}]}}`)
	})
	single := &RobotMessage{api: client, ChatType: ChatSingle, OpenSpaceID: "dtv1.card//IM_ROBOT.u1"}
	response, err := single.ReplyCard(context.Background(), CardMessage{
		TemplateID: "t.schema", Params: map[string]any{"n": 3}, OutTrackID: "c1", Private: map[string]any{"u1": map[string]string{"a": "b"}},
	})
	if err != nil || response.OutTrackID != "c1" {
		t.Fatalf("%v %v", response, err)
	}
	want := `map[callbackType:STREAM cardData:map[cardParamMap:map[n:3]] cardTemplateId:t.schema ` +
		`imRobotOpenDeliverModel:map[robotCode:dingtest0001 spaceType:IM_ROBOT] imRobotOpenSpaceModel:map[supportForward:true] ` +
		`openSpaceId:dtv1.card//IM_ROBOT.u1 outTrackId:c1 privateData:map[u1:map[cardParamMap:map[a:b]]]]`
	if got := fmt.Sprint(api.lastBody(t)); got != want {
		t.Error(got)
	}
	group := &RobotMessage{api: client, ChatType: ChatGroup, OpenSpaceID: "dtv1.card//IM_GROUP.cid1", RobotCode: "r1"}
	_, err = group.ReplyCard(context.Background(), CardMessage{
		TemplateID: "t.schema", CallbackRouteKey: "route", KeepHere: true, Others: map[string]any{"userIdType": 2},
	})
	if err != nil {
		t.Fatal(err)
	}
	body := api.lastBody(t)
	if id, _ := body["outTrackId"].(string); len(id) != 32 || body["callbackType"] != "HTTP" || body["callbackRouteKey"] != "route" ||
		fmt.Sprint(body["imGroupOpenDeliverModel"], body["imGroupOpenSpaceModel"], body["userIdType"]) !=
			"map[robotCode:r1] map[supportForward:false] 2" {
		t.Errorf("%v", body)
	}
	if _, err := (&RobotMessage{api: client}).ReplyCard(context.Background(), CardMessage{TemplateID: "t"}); !errors.Is(err, ErrAPIFieldMissing) {
		t.Errorf("a message without a space: %v", err)
	}
}

// The address of a message is whatever came in the message.
func TestMessageIsNotAnsweredElsewhere(t *testing.T) {
	api := newScriptedAPI(t)
	message := messageOf(api)
	message.SessionWebhook = "https://example.com/robot/sendBySession?session=a-session-of-tests"
	if err := message.ReplyText(context.Background(), "x"); err == nil || strings.Contains(err.Error(), "a-session-of-tests") {
		t.Errorf("%v", err)
	}
	message = messageOf(api)
	api.server.Close()
	if err := message.ReplyText(context.Background(), "x"); err == nil || strings.Contains(err.Error(), "a-session-of-tests") {
		t.Errorf("%v", err)
	}
}

func TestRedirectsOfTheAPIAreNotFollowed(t *testing.T) {
	api := newScriptedAPI(t)
	elsewhere := newScriptedAPI(t)
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.server.URL+r.URL.Path, http.StatusTemporaryRedirect)
	})
	client, _ := api.client()
	if _, err := client.UpdateCard(context.Background(), update); err == nil || elsewhere.calls.Load() != 0 {
		t.Errorf("%v, %d calls elsewhere", err, elsewhere.calls.Load())
	}
}
