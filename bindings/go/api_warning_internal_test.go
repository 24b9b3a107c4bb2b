package imhook

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// What createLong is warned of.
const longValue = "A value of a card is longer than the 1 KB that the documents allow; " +
	"whether the platform refuses it is not documented."

var (
	createLong = DingTalkCall{Operation: "create_card", Body: dingtalk.Members{
		"cardTemplateId": "dac1dbec.schema", "outTrackId": "order-7781", "callbackType": "STREAM",
		"cardData":    map[string]any{"cardParamMap": map[string]any{"title": strings.Repeat("题", 700), "status": "待处理"}},
		"privateData": map[string]any{"u1001": map[string]any{"cardParamMap": map[string]any{"note": strings.Repeat("n", 1025)}}},
	}}
	longWarnings = []APIWarning{
		{Status: ErrAPIValueLong, Path: "cardData.cardParamMap.title", Kind: LimitBytes, Actual: 2100, Limit: 1024},
		{Status: ErrAPIValueLong, Path: "privateData.u1001.cardParamMap.note", Kind: LimitBytes, Actual: 1025, Limit: 1024},
	}
	longLines = "imhook: create_card: cardData.cardParamMap.title: " + longValue + " (2100 bytes, the maximum is 1024)\n" +
		"imhook: create_card: privateData.u1001.cardParamMap.note: " + longValue + " (1025 bytes, the maximum is 1024)\n"
)

// loggingClient is a client of the API whose log a test reads.
func loggingClient(api *scriptedAPI) (*DingTalkClient, *bytes.Buffer) {
	client, _ := api.client()
	lines := &bytes.Buffer{}
	client.Logger = log.New(lines, "", 0)
	return client, lines
}

func created(w http.ResponseWriter, _ *http.Request) {
	io.WriteString(w, `{"success":true,"result":"order-7781"}`)
}

func TestWarningsOfACallAreInTheLogAndInTheResponse(t *testing.T) {
	api := newScriptedAPI(t)
	api.set(&api.answer, created)
	client, lines := loggingClient(api)
	response, err := client.Call(context.Background(), createLong)
	if err != nil || !reflect.DeepEqual(response.Warnings, longWarnings) {
		t.Errorf("%v %v", response, err)
	}
	if lines.String() != longLines {
		t.Error(lines)
	}
	for _, kept := range []string{"题", "nn", "待处理", "a-secret-of-tests", "token-1", "dac1dbec"} {
		if strings.Contains(lines.String(), kept) {
			t.Errorf("%s is logged", kept)
		}
	}
	// Another call says it again.
	if _, err := client.Call(context.Background(), createLong); err != nil || lines.String() != longLines+longLines {
		t.Errorf("%v: %s", err, lines)
	}
}

func TestCallThatIsSentAgainWarnsOnce(t *testing.T) {
	api := newScriptedAPI(t)
	client, lines := loggingClient(api)
	api.set(&api.answer, func(w http.ResponseWriter, r *http.Request) {
		if api.calls.Load() == 1 {
			w.WriteHeader(http.StatusInternalServerError)
			io.WriteString(w, `{"code":"system.busy","message":"busy"}`)
			return
		}
		created(w, r)
	})
	if _, err := client.Call(context.Background(), createLong); err != nil || api.calls.Load() != 2 || lines.String() != longLines {
		t.Errorf("%v after %d calls: %s", err, api.calls.Load(), lines)
	}
}

func TestRefusalHasTheWarnings(t *testing.T) {
	api := newScriptedAPI(t)
	client, lines := loggingClient(api)
	api.set(&api.answer, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusBadRequest)
		io.WriteString(w, `{"code":"param.error","message":"no"}`)
	})
	var failed *DingTalkAPIError
	_, err := client.Call(context.Background(), createLong)
	if !errors.As(err, &failed) || failed.Code != "param.error" || !reflect.DeepEqual(failed.Warnings, longWarnings) {
		t.Errorf("%v", err)
	}
	if lines.String() != longLines {
		t.Error(lines)
	}
}

func TestWarningsGoToTheUsualLoggerWhereNoneIsGiven(t *testing.T) {
	lines := &bytes.Buffer{}
	flags := log.Flags()
	log.SetOutput(lines)
	log.SetFlags(0)
	defer func() {
		log.SetOutput(os.Stderr)
		log.SetFlags(flags)
	}()
	api := newScriptedAPI(t)
	api.set(&api.answer, created)
	client, _ := api.client()
	if _, err := client.Call(context.Background(), createLong); err != nil || lines.String() != longLines {
		t.Errorf("%v: %s", err, lines)
	}
}

func TestCallThatMeansWhatItSaysWarnsOfNothing(t *testing.T) {
	api := newScriptedAPI(t)
	client, lines := loggingClient(api)
	if response, err := client.UpdateCard(context.Background(), update); err != nil || response.Warnings != nil || lines.Len() != 0 {
		t.Errorf("%v %v: %s", response, err, lines)
	}
}

func TestTextThatIsStreamedWarnsOfNothing(t *testing.T) {
	api := newScriptedAPI(t)
	client, lines := loggingClient(api)
	text, err := client.StreamText(context.Background(), CardStreamOptions{OutTrackID: "order-7781", Key: "content"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := text.WriteString(strings.Repeat("x", 2000)); err != nil {
		t.Fatal(err)
	}
	if err := text.Finish(); err != nil || api.calls.Load() == 0 || lines.Len() != 0 {
		t.Errorf("%v after %d calls: %s", err, api.calls.Load(), lines)
	}
}

func TestResponsesThatTheProgramReadsHaveTheWarnings(t *testing.T) {
	call := createLong
	call.AccessToken = "a-token-of-tests"
	request, err := (&DingTalkAPI{}).Request(call)
	if err != nil || !reflect.DeepEqual(request.Warnings, longWarnings) {
		t.Fatalf("%v %v", request, err)
	}
	response, err := request.ReadResponse(200, []byte(`{"success":true,"result":"order-7781"}`))
	if err != nil || !reflect.DeepEqual(response.Warnings, longWarnings) {
		t.Errorf("%v %v", response, err)
	}
	for status, body := range map[int]string{400: `{"code":"param.error","message":"no"}`, 502: "<html>", 200: "{}"} {
		var failed *DingTalkAPIError
		_, err := request.ReadResponse(status, []byte(body))
		if !errors.As(err, &failed) || !reflect.DeepEqual(failed.Warnings, longWarnings) {
			t.Errorf("%d: %v", status, err)
		}
	}
}

func TestWarningSaysAllOfItInOneLine(t *testing.T) {
	for _, c := range []struct {
		warning APIWarning
		text    string
	}{
		{APIWarning{Status: ErrAPICallbackTypeMissing, Path: "callbackType"}, "callbackType: " + ErrAPICallbackTypeMissing.Message()},
		{longWarnings[0], "cardData.cardParamMap.title: " + longValue + " (2100 bytes, the maximum is 1024)"},
		{
			APIWarning{Status: ErrAPIValueLong, Path: "卡\nb\x1b[0m", Kind: LimitMinimum, Actual: 7, Limit: 8},
			"卡?b?[0m: " + longValue + " (7, the minimum is 8)",
		},
		{APIWarning{Status: ErrAPIValueLong}, longValue},
		{APIWarning{Status: 899, Path: "a"}, "a: "},
		{APIWarning{}, StatusOK.Message()},
	} {
		if c.warning.String() != c.text {
			t.Errorf("%q, not %q", c.warning.String(), c.text)
		}
	}
}

func TestForABodyThatIsRefusedNothingIsSentNotEvenForAToken(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	for _, call := range []DingTalkCall{
		{Operation: "update_card"},
		{Operation: "create_card", Body: dingtalk.Members{"cardTemplateId": "t", "outTrackId": "o", "callbackType": "stream"}},
		{Operation: "create_card", Body: []int{1}},
		{Operation: "session_reply", Body: dingtalk.Members{"msgtype": "text"}},
		{Operation: "no_such_operation"},
	} {
		if _, err := client.Call(context.Background(), call); err == nil {
			t.Errorf("%v is sent", call)
		}
	}
	if api.tokens.Load() != 0 || api.calls.Load() != 0 {
		t.Errorf("%d tokens and %d calls", api.tokens.Load(), api.calls.Load())
	}
}

func TestOperationThatNeedsNoTokenFetchesNone(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	body := map[string]string{"appKey": "another", "appSecret": "not-a-real-secret"}
	response, err := client.Call(context.Background(), DingTalkCall{Operation: "get_access_token", Body: body})
	if err != nil || response.AccessToken != "token-1" || api.tokens.Load() != 1 {
		t.Errorf("%v, %d tokens", err, api.tokens.Load())
	}
}

// The token in the URL of a custom robot is its own.
func TestCustomRobotDoesNotGetTheTokenOfTheApplication(t *testing.T) {
	api := newScriptedAPI(t)
	client, _ := api.client()
	_, err := client.Call(context.Background(), DingTalkCall{
		Operation: "send_custom_robot_message", RobotSecret: "SEC1",
		Body: dingtalk.Members{"msgtype": "text", "text": map[string]any{"content": "x"}},
	})
	if !errors.Is(err, ErrAPITokenMissing) || api.calls.Load() != 0 || api.tokens.Load() != 0 {
		t.Errorf("%v after %d calls and %d tokens", err, api.calls.Load(), api.tokens.Load())
	}
}
