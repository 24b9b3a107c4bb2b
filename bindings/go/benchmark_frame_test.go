package imhook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The workload: read a frame of Stream mode with an action on a card, JSON in JSON in JSON, and write the text frame that
// answers it. The messageId is another one each time, so that nothing is a duplicate.
const (
	frameContent = `{\\\"cardPrivateData\\\":{\\\"actionIds\\\":[\\\"btn_ok\\\"],\\\"params\\\":{\\\"step\\\":\\\"2\\\",` +
		`\\\"count\\\":3,\\\"agree\\\":true}}}`
	frameText = `{"specVersion":"1.0","type":"CALLBACK","headers":{"appId":"6f0e0000-0000-0000-0000-000000000001",` +
		`"connectionId":"conn-01","contentType":"application/json","messageId":"213d841d_972_1898_00000000",` +
		`"time":"1700000000000","topic":"/v1.0/card/instances/callback"},"data":"{\"extension\":\"{}\",` +
		`\"corpId\":\"dingcorp0001\",\"spaceType\":\"im\",\"userIdType\":1,\"type\":\"actionCallback\",\"userId\":\"u1001\",` +
		`\"content\":\"` + frameContent + `\",\"spaceId\":\"cidSpace01==\",\"outTrackId\":\"order-7781\",` +
		`\"value\":\"` + frameContent + `\"}"}`
	frameAnswer = `{"code":200,"headers":{"contentType":"application/json","messageId":"213d841d_972_1898_00000000"},` +
		`"message":"OK","data":"{\"response\":{\"cardUpdateOptions\":{\"updateCardDataByKey\":true,` +
		`\"updatePrivateDataByKey\":true},\"cardData\":{\"cardParamMap\":{\"status\":\"done\"}},` +
		`\"userPrivateData\":{\"cardParamMap\":{\"clicked\":\"true\"}}}}"}`
)

// numberedFrames gives the frame with another number each time.
func numberedFrames() func() []byte {
	text := []byte(frameText)
	at := strings.Index(frameText, "_00000000") + 1
	number := 0
	return func() []byte {
		number++
		copy(text[at:], fmt.Sprintf("%08d", number))
		return text
	}
}

// frameWithImhook is one frame through a session with an open connection.
func frameWithImhook(session *imhook.StreamSession, frame []byte, now time.Time) ([]byte, error) {
	actions, err := session.Received(1, frame, now)
	if err != nil || len(actions) == 0 || actions[0].Kind != imhook.StreamActionDeliver {
		return nil, fmt.Errorf("not delivered: %v", err)
	}
	action, ok := actions[0].Callback.(*imhook.CardAction)
	if !ok {
		return nil, errors.New("another kind")
	}
	defer action.Close()
	step, err := action.Params.Text("step")
	if err != nil || step != "2" || action.UserID != "u1001" || action.OutTrackID != "order-7781" || action.ActionIDs[0] != "btn_ok" {
		return nil, errors.New("other fields")
	}
	answer, err := action.Reply().Card("status", "done").Private("clicked", true).Bytes()
	if err != nil {
		return nil, err
	}
	actions, err = session.Reply(actions[0].Delivery, imhook.StreamHandled, answer, now)
	if err != nil || len(actions) == 0 {
		return nil, fmt.Errorf("not answered: %v", err)
	}
	return actions[0].Text, nil
}

// frameWithStandardLibrary does the same with encoding/json. It knows nothing of duplicates and deadlines.
func frameWithStandardLibrary(text []byte) ([]byte, error) {
	var frame struct {
		Type    string
		Headers struct{ Topic, MessageID string }
		Data    string
	}
	var data struct{ UserID, OutTrackID, Content string }
	var content struct {
		CardPrivateData struct {
			ActionIDs []string
			Params    map[string]any
		}
	}
	if err := json.Unmarshal(text, &frame); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(frame.Data), &data); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(data.Content), &content); err != nil {
		return nil, err
	}
	action := content.CardPrivateData
	if frame.Type != "CALLBACK" || frame.Headers.Topic != topicCard || action.Params["step"] != "2" || data.UserID != "u1001" ||
		data.OutTrackID != "order-7781" || action.ActionIDs[0] != "btn_ok" {
		return nil, errors.New("other fields")
	}
	type paramMap struct {
		CardParamMap map[string]string `json:"cardParamMap"`
	}
	type options struct {
		ByKey        bool `json:"updateCardDataByKey"`
		PrivateByKey bool `json:"updatePrivateDataByKey"`
	}
	type cardAnswer struct {
		Options options  `json:"cardUpdateOptions"`
		Card    paramMap `json:"cardData"`
		Private paramMap `json:"userPrivateData"`
	}
	response, err := json.Marshal(struct {
		Response cardAnswer `json:"response"`
	}{cardAnswer{
		options{true, true}, paramMap{map[string]string{"status": "done"}}, paramMap{map[string]string{"clicked": "true"}},
	}})
	if err != nil {
		return nil, err
	}
	type headers struct {
		ContentType string `json:"contentType"`
		MessageID   string `json:"messageId"`
	}
	return json.Marshal(struct {
		Code    int     `json:"code"`
		Headers headers `json:"headers"`
		Message string  `json:"message"`
		Data    string  `json:"data"`
	}{200, headers{"application/json", frame.Headers.MessageID}, "OK", string(response)})
}

// withoutNumber is an answer without what differs between frames.
func withoutNumber(answer []byte) []byte {
	if at := strings.Index(string(answer), "_1898_"); at >= 0 {
		copy(answer[at+len("_1898_"):], "00000000")
	}
	return answer
}

// frameSession is a session with an open connection for actions on cards.
func frameSession(t testing.TB) *imhook.StreamSession {
	t.Helper()
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "dingtest0001", ClientSecret: "a-secret-of-tests", Subscriptions: imhook.SubscribeCardActions,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	open(t, session)
	return session
}

func TestBothContendersAnswerTheFrame(t *testing.T) {
	next := numberedFrames()
	if answer, err := frameWithImhook(frameSession(t), next(), signedAt); string(withoutNumber(answer)) != frameAnswer || err != nil {
		t.Errorf("imhook: %s %v", answer, err)
	}
	if answer, err := frameWithStandardLibrary(next()); string(withoutNumber(answer)) != frameAnswer || err != nil {
		t.Errorf("standard library: %s %v", answer, err)
	}
}

func BenchmarkCardActionFrame(b *testing.B) {
	session, next := frameSession(b), numberedFrames()
	beside(b, frameAnswer,
		func() ([]byte, error) {
			answer, err := frameWithImhook(session, next(), signedAt)
			return withoutNumber(answer), err
		},
		func() ([]byte, error) {
			answer, err := frameWithStandardLibrary(next())
			return withoutNumber(answer), err
		})
}
