package imhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// A writtenBody is what the library makes of the full body of an operation.
type writtenBody struct{ Operation, URL, Body string }

func writtenBodies(t *testing.T) []writtenBody {
	t.Helper()
	text, err := os.ReadFile("../../Tests/TestData/dingtalk_bodies.json")
	if err != nil {
		t.Fatal(err)
	}
	var bodies []writtenBody
	if err := json.Unmarshal(text, &bodies); err != nil {
		t.Fatal(err)
	}
	return bodies
}

// Nothing of a typed body is lost, nor of members that its type does not have.
func TestEveryTypedBodyIsWrittenWithAllThatIsInIt(t *testing.T) {
	bodies := writtenBodies(t)
	if len(bodies) != len(dingTalkRequests) {
		t.Fatalf("%d bodies, %d requests", len(bodies), len(dingTalkRequests))
	}
	for i, make := range dingTalkRequests {
		request, err := make(&imhook.DingTalkAPI{})
		if err != nil {
			t.Errorf("%s: %v", bodies[i].Operation, err)
			continue
		}
		if request.Operation != bodies[i].Operation || string(request.Body) != bodies[i].Body {
			t.Errorf("%s: want %s\ngot %s", request.Operation, bodies[i].Body, request.Body)
		}
		if bodies[i].URL != "" && request.URL != bodies[i].URL {
			t.Errorf("%s: want %s\ngot %s", request.Operation, bodies[i].URL, request.URL)
		}
	}
}

// sentBodies is a transport that keeps the bodies sent, and answers with a token.
type sentBodies []string

func (s *sentBodies) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		var err error
		if body, err = io.ReadAll(request.Body); err != nil {
			return nil, err
		}
	}
	*s = append(*s, string(body))
	answer := `{"success":true,"errcode":0,"accessToken":"t","expireIn":7200}`
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(answer)), Request: request,
	}, nil
}

func TestAClientSendsEveryTypedBody(t *testing.T) {
	var sent sentBodies
	client := &imhook.DingTalkClient{ClientID: "a", ClientSecret: "b", HTTPClient: &http.Client{Transport: &sent}}
	dingTalkCalls(context.Background(), client)
	var want []string
	for _, body := range writtenBodies(t) {
		if !strings.Contains(body.Operation, "access_token") {
			want = append(want, body.Body)
		}
	}
	if len(sent) != len(want)+1 || strings.Join(sent[1:], "\n") != strings.Join(want, "\n") {
		t.Errorf("want %d bodies, got %d", len(want), len(sent)-1)
	}
}

func TestMembersOfATypeCountBeforeOthers(t *testing.T) {
	update := &dingtalk.UpdateCardRequest{
		OutTrackID: "o", Other: dingtalk.Members{"outTrackId": "p", "userIdType": 2, "z": nil, "a<": []int{1}},
	}
	text, err := json.Marshal(update)
	if want := `{"outTrackId":"o","a\u003c":[1],"userIdType":2,"z":null}`; err != nil || string(text) != want {
		t.Errorf("want %s, got %s %v", want, text, err)
	}
	if text, err := json.Marshal(dingtalk.Notification{Other: dingtalk.Members{"a": 1}}); err != nil || string(text) != `{"a":1}` {
		t.Errorf("%s %v", text, err)
	}
	_, err = (&imhook.DingTalkAPI{}).UpdateCard(dingtalk.UpdateCardRequest{Other: dingtalk.Members{"a": func() {}}}, "t")
	var unsupported *json.UnsupportedTypeError
	if !errors.As(err, &unsupported) {
		t.Errorf("what JSON cannot hold: %v", err)
	}
}

func TestABodyWithASecretIsNotPrinted(t *testing.T) {
	body := dingtalk.GetAccessTokenRequest{AppKey: "a", AppSecret: dingTalkSecret}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		for _, value := range []any{body, &body} {
			if printed := fmt.Sprintf(verb, value); strings.Contains(printed, dingTalkSecret) {
				t.Errorf("%s prints %s", verb, printed)
			}
		}
	}
}
