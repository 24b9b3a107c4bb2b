package imhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

const dingTalkSecret = "a-secret-that-must-not-be-shown"

func card() dingtalk.Members {
	return dingtalk.Members{
		"cardTemplateId": "dac1dbec.schema", "outTrackId": "order-7781", "callbackType": "STREAM",
		"cardData":                map[string]any{"cardParamMap": map[string]any{"status": "待处理", "amount": 1000, "lines": []string{"A-1"}}},
		"openSpaceId":             "dtv1.card//IM_GROUP.cidAbc123==",
		"imGroupOpenDeliverModel": map[string]string{"robotCode": "dingexample0001"},
	}
}

// The request as an HTTP client sends it, and the answer as it comes back.
func TestRequestsWithoutABody(t *testing.T) {
	api := &imhook.DingTalkAPI{}
	read, err := api.GetCardTemplate(dingtalk.Members{"templateId": "t"}, "token")
	if err != nil {
		t.Fatal(err)
	}
	closing, err := api.CloseTopCard(dingtalk.Members{"outTrackId": "order-7781"}, "token")
	if err != nil {
		t.Fatal(err)
	}
	for _, request := range []*imhook.DingTalkRequest{read, closing} {
		sent, err := request.HTTPRequest(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		contentType := map[string]string{"GET": "", "POST": "application/json"}[sent.Method]
		if sent.ContentLength != 0 || sent.Header.Get("Content-Type") != contentType || (sent.Body == nil) != (sent.Method == "GET") {
			t.Errorf("%s: %d bytes, %q", sent.Method, sent.ContentLength, sent.Header.Get("Content-Type"))
		}
	}
}

func TestDingTalkRequestGoesThroughAnHTTPClient(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			CardData struct{ CardParamMap map[string]string }
		}
		err := json.NewDecoder(r.Body).Decode(&body)
		params := body.CardData.CardParamMap
		if err != nil || r.Method != "POST" || r.URL.Path != "/proxy/v1.0/card/instances/createAndDeliver" ||
			r.Header.Get("X-Acs-Dingtalk-Access-Token") != dingTalkSecret || r.Header.Get("Accept") != "application/json" ||
			params["amount"] != "1000" || params["lines"] != `["A-1"]` || params["status"] != "待处理" {
			t.Errorf("%v %v %+v", r.URL, err, body)
		}
		fmt.Fprint(w, `{"success":true,"result":{"outTrackId":"order-7781","deliverResults":[{"spaceType":"IM_GROUP",`+
			`"spaceId":"cidAbc123==","success":true,"carrierId":"c1"}]}}`)
	}))
	defer server.Close()
	api := &imhook.DingTalkAPI{Host: server.URL + "/proxy/"}
	request, err := api.CreateAndDeliverCard(card(), dingTalkSecret)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < 2; i++ {
		sent, err := request.HTTPRequest(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		got, err := http.DefaultClient.Do(sent)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(got.Body)
		got.Body.Close()
		response, err := request.ReadResponse(got.StatusCode, body)
		if err != nil || response.OutTrackID != "order-7781" || len(response.Deliveries) != 1 ||
			response.Deliveries[0] != (imhook.Delivery{SpaceType: "IM_GROUP", SpaceID: "cidAbc123==", Delivered: true, CarrierID: "c1"}) {
			t.Errorf("%+v %v", response, err)
		}
		var whole struct{ Success bool }
		if err := response.Decode(&whole); err != nil || !whole.Success {
			t.Errorf("%+v %v", whole, err)
		}
	}
}

func TestEachMethodOfDingTalkMakesItsOperation(t *testing.T) {
	api := &imhook.DingTalkAPI{}
	update := dingtalk.Members{"outTrackId": "o", "cardData": card()["cardData"]}
	delivery := dingtalk.Members{
		"outTrackId": "o", "openSpaceId": "dtv1.card//IM_SINGLE.c",
		"imSingleOpenDeliverModel": map[string]any{"extension": map[string]string{}},
	}
	spaces := dingtalk.Members{"outTrackId": "o", "topOpenSpaceModel": map[string]string{"spaceType": "ONE_BOX"}}
	piece := dingtalk.Members{"outTrackId": "o", "guid": "g", "key": "answer", "content": "你好", "isFull": true}
	callback := dingtalk.Members{"callbackRouteKey": "orders", "callbackUrl": "https://cards.example.com/"}
	reply := dingtalk.Members{"msgtype": "text", "text": map[string]string{"content": "你好"}}
	const webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=1"
	for name, make := range map[string]func() (*imhook.DingTalkRequest, error){
		"get_access_token":        func() (*imhook.DingTalkRequest, error) { return api.GetAccessToken("a", "b") },
		"create_card":             func() (*imhook.DingTalkRequest, error) { return api.CreateCard(card(), "t") },
		"create_and_deliver_card": func() (*imhook.DingTalkRequest, error) { return api.CreateAndDeliverCard(card(), "t") },
		"deliver_card":            func() (*imhook.DingTalkRequest, error) { return api.DeliverCard(delivery, "t") },
		"update_card":             func() (*imhook.DingTalkRequest, error) { return api.UpdateCard(update, "t") },
		"append_card_spaces":      func() (*imhook.DingTalkRequest, error) { return api.AppendCardSpaces(spaces, "t") },
		"stream_card":             func() (*imhook.DingTalkRequest, error) { return api.StreamCard(piece, "t") },
		"register_card_callback":  func() (*imhook.DingTalkRequest, error) { return api.RegisterCardCallback(callback, "t") },
		"session_reply":           func() (*imhook.DingTalkRequest, error) { return api.SessionReply(reply, webhook) },
	} {
		request, err := make()
		if err != nil || request.Operation != name {
			t.Errorf("%s: %v %v", name, request, err)
		}
	}
	if _, err := api.SessionReply(reply, "http://169.254.169.254/"); !errors.Is(err, imhook.ErrOptionOutOfRange) {
		t.Errorf("a webhook elsewhere: %v", err)
	}
}

func TestDingTalkBodiesThatAreNoJSONAreErrors(t *testing.T) {
	api := &imhook.DingTalkAPI{}
	for _, body := range []any{math.Inf(1), func() {}, json.RawMessage(`{`), []int{1}, nil, "x"} {
		call := imhook.DingTalkCall{Operation: "create_card", Body: body, AccessToken: "t"}
		if _, err := api.Request(call); err == nil {
			t.Errorf("%T was sent", body)
		}
	}
	given := json.RawMessage(`{"appKey":"a","appSecret":"b"}`)
	if _, err := api.Request(imhook.DingTalkCall{Operation: "get_access_token", Body: given}); err != nil || given[1] != '"' {
		t.Errorf("a text of the caller's own was changed: %s %v", given, err)
	}
}

func TestRefusalsOfDingTalkAreErrors(t *testing.T) {
	request := &imhook.DingTalkRequest{Operation: "create_and_deliver_card"}
	for _, c := range []struct {
		http   int
		body   string
		status imhook.Status
		text   string
	}{
		{400, `{"code":"param.cardNotExist","message":"x","requestid":"A-1"}`, imhook.ErrAPINotFound, `(code "param.cardNotExist", "x", request "A-1")`},
		{403, `{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","accessdenieddetail":{"requiredScopes":["a","b"]}}`,
			imhook.ErrAPINotPermitted, `needs "a, b")`},
		{200, `{"success":true,"result":{"outTrackId":"o","deliverResults":[{"success":false,"errorMsg":"chatbot not exist"}]}}`,
			imhook.ErrAPIDeliveryFailed, `("chatbot not exist")`},
		{200, `{"result":1}`, imhook.ErrAPIResponseMalformed, `(at "success", byte 0 of the body)`},
		{404, `<html>`, imhook.ErrAPIHTTPStatus, "(HTTP 404)"},
		{math.MaxInt, `{}`, imhook.ErrAPIHTTPStatus, "(HTTP 0)"},
		{504, ``, imhook.ErrAPIServerError, "may be sent again."},
	} {
		response, err := request.ReadResponse(c.http, []byte(c.body))
		if response != nil || !errors.Is(err, c.status) || !strings.HasSuffix(err.Error(), c.text) ||
			!strings.Contains(err.Error(), "create_and_deliver_card") {
			t.Errorf("%s: %v", c.body, err)
		}
	}
	_, err := request.ReadResponse(403, []byte(`{"status":1111,"punish":"deny"}`))
	var failed *imhook.DingTalkAPIError
	if !errors.As(err, &failed) || failed.RetryAfter != 5*time.Minute || failed.Offset != -1 {
		t.Errorf("%v", err)
	}
}

func TestOfManyGoroutinesOneFetchesAToken(t *testing.T) {
	var token imhook.AccessToken
	var group sync.WaitGroup
	fetched := make(chan struct{}, 64)
	for i := 0; i < 64; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for {
				switch planned := token.Plan(); planned.Plan {
				case imhook.TokenRefresh:
					fetched <- struct{}{}
					time.Sleep(20 * time.Millisecond)
					response := &imhook.DingTalkResponse{AccessToken: "the token", ExpiresIn: 2 * time.Hour}
					if err := token.Refreshed(response); err != nil {
						t.Error(err)
					}
				case imhook.TokenUse:
					if planned.Text != "the token" || planned.Generation != 1 {
						t.Errorf("%q", planned.Text)
					}
					return
				default:
					time.Sleep(time.Millisecond)
				}
			}
		}()
	}
	group.Wait()
	if len(fetched) != 1 {
		t.Errorf("%d fetched a token", len(fetched))
	}
}

func TestAFailureOfTheNetworkIsTriedAgainSoon(t *testing.T) {
	var token imhook.AccessToken
	token.SetClock(func() int64 { return 1000 })
	token.RefreshFailed(io.ErrUnexpectedEOF)
	if planned := token.Plan(); planned.Plan != imhook.TokenFailed || planned.Wait != time.Second {
		t.Errorf("%v", planned)
	}
	token.RefreshFailed(fmt.Errorf("fetching: %w", &imhook.DingTalkAPIError{Status: imhook.ErrAPICredentialRefused}))
	if planned := token.Plan(); planned.Plan != imhook.TokenFailed || planned.Wait != time.Minute {
		t.Errorf("%v", planned)
	}
}

func TestSecretsOfDingTalkAreNotPrinted(t *testing.T) {
	api := &imhook.DingTalkAPI{}
	fetch, err := api.GetAccessToken("dingexample0001", dingTalkSecret)
	if err != nil {
		t.Fatal(err)
	}
	response, err := fetch.ReadResponse(200, []byte(`{"accessToken":"`+dingTalkSecret+`","expireIn":7200}`))
	if err != nil || response.AccessToken != dingTalkSecret || response.ExpiresIn != 2*time.Hour {
		t.Fatalf("%v %v", response, err)
	}
	var token imhook.AccessToken
	if err := token.Refreshed(response); err != nil {
		t.Fatal(err)
	}
	_, refused := api.Request(imhook.DingTalkCall{Operation: "get_access_token", Body: map[string]string{"appSecret": dingTalkSecret}})
	call := imhook.DingTalkCall{Operation: "create_card", Body: card(), AccessToken: dingTalkSecret}
	create, err := api.Request(call)
	if err != nil {
		t.Fatal(err)
	}
	for _, thing := range []any{fetch, response, &token, token.Plan(), refused, call, create} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
			if printed := fmt.Sprintf(verb, thing); strings.Contains(printed, dingTalkSecret) {
				t.Errorf("%s of %T prints a secret", verb, thing)
			}
		}
	}
}
