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
	"net/url"
	"reflect"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

const secretKey = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210"

func newAPI() *imhook.TencentChatAPI {
	return &imhook.TencentChatAPI{
		SDKAppID: sdkAppID, Identifier: "administrator", SecretKey: secretKey,
		Now: func() time.Time { return webhookAt }, Random: func() uint32 { return 2654435769 },
	}
}

// Every method asks for the operation that it is named for.
func TestEachMethodMakesItsOperation(t *testing.T) {
	bodies := map[string]map[string]any{
		"CreateOfficialAccount":         {"Owner_Account": "mei.chen", "Name": "Lisbon deals"},
		"DestroyOfficialAccount":        {"Official_Account": "@TOA#_A"},
		"ModifyOfficialAccountBaseInfo": {"Official_Account": "@TOA#_A"},
		"SendOfficialAccountMsg":        {"Official_Account": "@TOA#_A", "MsgBody": imhook.Message{&imhook.TextElement{Text: "hi"}}},
		"OfficialAccountMsgRecall":      {"Official_Account": "@TOA#_A", "MsgKeyList": []string{"58_3_1736900079"}},
		"OfficialAccountMsgGetSimple":   {"Official_Account": "@TOA#_A", "ReqMsgNumber": 1},
		"AddSubscriber":                 {"Official_Account": "@TOA#_A", "SubscriberList": []any{map[string]string{"Subscriber_Account": "u"}}},
		"DeleteSubscriber":              {"Official_Account": "@TOA#_A", "SubscriberToDel_Account": []string{"u"}},
	}
	api := reflect.ValueOf(newAPI())
	made := 0
	for i := 0; i < api.NumMethod(); i++ {
		name := api.Type().Method(i).Name
		method, ok := api.Method(i).Interface().(func(any) (*imhook.APIRequest, error))
		if !ok {
			continue
		}
		made++
		var body any = map[string]any{}
		if members, required := bodies[name]; required {
			body = members
			if _, err := method(nil); !errors.Is(err, imhook.ErrAPIFieldMissing) && name != "OfficialAccountMsgGetSimple" {
				t.Errorf("%s without members: %v", name, err)
			}
		}
		request, err := method(body)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.ReplaceAll(request.Operation, "_", "") != strings.ToLower(name) ||
			!strings.Contains(request.URL, "/v4/official_account_open_http_svc/"+request.Operation+"?") || request.Method != "POST" {
			t.Errorf("%s: %s", name, request.URL)
		}
	}
	if made != 12 {
		t.Errorf("%d operations", made)
	}
}

// The request as an HTTP client sends it, and the answer as it comes back.
func TestRequestGoesThroughAnHTTPClient(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		sig, err := imhook.VerifyUserSig(imhook.UserSigOptions{
			SDKAppID: sdkAppID, SecretKey: secretKey, UserID: query.Get("identifier"),
		}, query.Get("usersig"), webhookAt)
		var body struct {
			OfficialAccount string `json:"Official_Account"`
			Random          uint32
			MsgBody         imhook.Message
		}
		if decodeErr := json.NewDecoder(r.Body).Decode(&body); decodeErr != nil || err != nil || sig.UserID != "administrator" ||
			query.Get("random") != "2654435769" || body.Random != 2654435769 || body.MsgBody.Text() != "Coffee & tea" ||
			r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%v %v %v %+v", r.URL, err, decodeErr, body)
		}
		fmt.Fprint(w, `{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgTime":1736900079,"MsgKey":"58_3_1736900079"}`)
	}))
	defer server.Close()
	request, err := newAPI().SendOfficialAccountMsg(map[string]any{
		"Official_Account": "@TOA#_LISBONDEALS", "MsgBody": imhook.Message{&imhook.TextElement{Text: "Coffee & tea"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < 2; i++ {
		sent, err := request.HTTPRequest(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		local, _ := url.Parse(server.URL)
		sent.URL.Scheme, sent.URL.Host, sent.Host = local.Scheme, local.Host, local.Host
		got, err := http.DefaultClient.Do(sent)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(got.Body)
		got.Body.Close()
		response, err := request.ReadResponse(got.StatusCode, body)
		if err != nil || response.MessageKey != "58_3_1736900079" || !response.MessageTime.Equal(time.Unix(1736900079, 0)) {
			t.Errorf("%+v %v", response, err)
		}
		var whole struct{ MsgTime int64 }
		if err := response.Decode(&whole); err != nil || whole.MsgTime != 1736900079 {
			t.Errorf("%+v %v", whole, err)
		}
	}
}

func TestRefusalsOfThePlatformAreErrors(t *testing.T) {
	request := &imhook.APIRequest{Operation: "official_account_msg_recall"}
	for body, c := range map[string]struct {
		http   int
		status imhook.Status
		code   int64
		text   string
	}{
		`{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"bad sig"}`: {200, imhook.ErrAPICredentialRefused, 70009, `(code 70009: "bad sig")`},
		`<html>`: {200, imhook.ErrAPIResponseMalformed, 0, "(byte 0 of the body)"},
		`{}`:     {502, imhook.ErrAPIHTTPStatus, 0, "(HTTP 502)"},
	} {
		response, err := request.ReadResponse(c.http, []byte(body))
		var failed *imhook.APIError
		if !errors.As(err, &failed) || !errors.Is(err, c.status) || failed.Code != c.code || failed.HTTPStatus != c.http ||
			response != nil || !strings.Contains(err.Error(), c.text) || !strings.Contains(err.Error(), "official_account_msg_recall") {
			t.Errorf("%s: %v", body, err)
		}
	}
}

func TestBodiesThatAreNoJSONAreErrors(t *testing.T) {
	for _, body := range []any{math.Inf(1), func() {}, json.RawMessage(`{`), []int{1}} {
		if _, err := newAPI().GetOfficialAccountInfo(body); err == nil {
			t.Errorf("%T was sent", body)
		}
	}
	if _, err := newAPI().Request("no_such_operation", nil); !errors.Is(err, imhook.ErrAPIOperationUnknown) {
		t.Errorf("%v", err)
	}
}

func TestUserSigsAreMadeAndTold(t *testing.T) {
	options := imhook.UserSigOptions{SDKAppID: sdkAppID, SecretKey: secretKey, UserID: "mei.chen"}
	made, err := imhook.MakeUserSig(options, webhookAt)
	if err != nil || made.ExpiresAt.Sub(made.IssuedAt) != 180*24*time.Hour || made.UserBuffer != nil {
		t.Fatalf("%v %v", made, err)
	}
	other, wrongKey, otherApp := options, options, options
	other.UserID, wrongKey.SecretKey, otherApp.SDKAppID = "tomas_r", strings.Repeat("0", 64), 1409990002
	for status, c := range map[imhook.Status]struct {
		options imhook.UserSigOptions
		at      time.Time
	}{
		imhook.ErrUserSigOtherUser: {other, webhookAt},
		imhook.ErrUserSigMismatch:  {wrongKey, webhookAt},
		imhook.ErrUserSigOtherApp:  {otherApp, webhookAt},
		imhook.ErrUserSigExpired:   {options, webhookAt.Add(181 * 24 * time.Hour)},
	} {
		if _, err := imhook.VerifyUserSig(c.options, made.Text, c.at); !errors.Is(err, status) {
			t.Errorf("want %v, got %v", status, err)
		}
	}
	for _, lifetime := range []time.Duration{time.Millisecond, -time.Second, 100 * 365 * 24 * time.Hour} {
		options.Lifetime = lifetime
		if _, err := imhook.MakeUserSig(options, webhookAt); !errors.Is(err, imhook.ErrOptionOutOfRange) {
			t.Errorf("%v: %v", lifetime, err)
		}
	}
}

func TestNoVerbPrintsACredential(t *testing.T) {
	options := imhook.UserSigOptions{SDKAppID: sdkAppID, SecretKey: secretKey, UserID: "mei.chen"}
	made, err := imhook.MakeUserSig(options, webhookAt)
	if err != nil {
		t.Fatal(err)
	}
	request, err := newAPI().GetOfficialAccountInfo(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, value := range []any{options, &options, made, newAPI(), request} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			text := fmt.Sprintf(verb, value)
			if strings.Contains(text, secretKey) || strings.Contains(text, "eJ") || !strings.HasPrefix(text, "imhook.") {
				t.Errorf("%T: %s", value, text)
			}
		}
	}
}
