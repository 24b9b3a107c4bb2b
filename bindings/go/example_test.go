package imhook_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/dingtalk"
)

// A server for one kind of callback. The request is what DingTalk sends when somebody presses a button.
func Example() {
	hook := newHook()
	hook.OnCardAction(func(ctx context.Context, a *imhook.CardAction) (imhook.Reply, error) {
		decision, err := a.Params.Text("decision")
		if err != nil {
			return imhook.Reply{}, err
		}
		if decision == "accept" {
			return a.Reply().Card("status", "已同意"), nil
		}
		return a.Reply().Card("status", "被拒绝"), nil
	})
	server := httptest.NewServer(hook)
	defer server.Close()

	request, _ := http.NewRequest(http.MethodPost, server.URL, strings.NewReader(
		`{"type":"actionCallback","outTrackId":"expense-1","corpId":"dingcorp0001","userId":"u1001",`+
			`"content":"{\"cardPrivateData\":{\"actionIds\":[\"btn\"],\"params\":{\"decision\":\"accept\"}}}"}`))
	request.Header = header()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer response.Body.Close()
	answer, _ := io.ReadAll(response.Body)
	fmt.Println(response.StatusCode, string(answer))
	// Output:
	// 200 {"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"status":"已同意"}}}
}

// Without a server: verify and parse, look at the kind, answer, close.
func ExampleDingTalk_Receive() {
	hook := &imhook.DingTalk{APISecret: "mySecret"}
	callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(dataBody)}, signedAt)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer callback.Close()
	switch c := callback.(type) {
	case *imhook.CardAction:
		fmt.Println("an action of", c.UserID)
	case *imhook.DynamicData:
		reply := c.Reply().Source("ds_amount", map[string]any{"amount": "12.50"})
		answer, err := reply.Bytes()
		fmt.Println(string(answer), err)
		fmt.Println("not answered:", reply.Unanswered())
	}
	// Output:
	// {"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds_amount","dynamicDataValueType":"OBJECT","data":"{\"amount\":\"12.50\"}"}]} <nil>
	// not answered: [ds_chart]
}

// A clock that is off and a secret that is wrong are told apart.
func ExampleError() {
	hook := &imhook.DingTalk{APISecret: "mySecret"}
	_, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(actionBody)}, signedAt.Add(2*time.Hour))
	var failed *imhook.Error
	if errors.As(err, &failed) {
		fmt.Println(failed.HTTPStatus, failed.Status.String(), failed.ClockSkew)
	}
	fmt.Println(errors.Is(err, imhook.ErrTimestampTooOld), errors.Is(err, imhook.ErrSignatureMismatch))
	// Output:
	// 401 IMHOOK_TIMESTAMP_TOO_OLD 2h0m0s
	// true false
}

// Parameters have any JSON type. A read that cannot work says what was there instead.
func ExampleParams() {
	hook := &imhook.DingTalk{APISecret: "mySecret"}
	callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(actionBody)}, signedAt)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer callback.Close()
	params := callback.(*imhook.CardAction).Params

	step, _ := params.Int64("step") // "2" in the callback
	count, _ := params.Text("count")
	agree, _ := params.Bool("agree")
	fmt.Println(step, count, agree)

	_, err = params.Int64("list")
	fmt.Println(err)
	_, err = params.Text("nothing")
	fmt.Println(errors.Is(err, imhook.ErrJSONMissing))
	// Output:
	// 2 3 true
	// imhook: JSON_WRONG_TYPE: A number was expected, and an array is there. (at "list")
	// true
}

// An answer that DingTalk would ignore without a word is an error.
func ExampleReply() {
	hook := &imhook.DingTalk{APISecret: "mySecret"}
	callback, err := hook.Receive(imhook.Request{Header: header(), Body: []byte(pullBody)}, signedAt)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer callback.Close()
	answer, err := callback.Reply().Private("balance", "3").Bytes()
	fmt.Println(string(answer), err)
	_, err = callback.Reply().Card("title", "hello").Bytes()
	fmt.Println(errors.Is(err, imhook.ErrReplyPublicIgnored))
	// Output:
	// {"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},"userPrivateData":{"cardParamMap":{"balance":"3"}}} <nil>
	// true
}

// A test of one's own server signs its requests as DingTalk does.
func ExampleSignCard() {
	headers, err := imhook.SignCard("mySecret", time.UnixMilli(1700000000000))
	fmt.Println(headers.Get("x-ddpaas-signature-timestamp"), headers.Get("x-ddpaas-signature"), err)
	// Output:
	// 1700000000000 t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc= <nil>
}

// A server for one command. The request is what Tencent Chat sends before it delivers a message.
func ExampleTencentChat() {
	hook := newChat()
	hook.OnC2CBeforeSendMsg(func(ctx context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		if strings.Contains(e.Text(), "casino") {
			return e.Forbid(), nil
		}
		return e.Allow(), nil
	})
	server := httptest.NewServer(hook)
	defer server.Close()

	for _, text := range []string{"see you at 9", "to the casino"} {
		body := `{"From_Account":"mei.chen","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"` + text + `"}}]}`
		response, err := http.Post(server.URL+"?"+webhookQuery("C2C.CallbackBeforeSendMsg"), "", strings.NewReader(body))
		if err != nil {
			fmt.Println(err)
			return
		}
		answer, _ := io.ReadAll(response.Body)
		response.Body.Close()
		fmt.Println(response.StatusCode, string(answer))
	}
	// Output:
	// 200 {"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}
	// 200 {"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}
}

// Elements are read by their type, and put back with one of them changed.
func ExampleDecision_RewriteMessage() {
	hook := &imhook.TencentChat{SDKAppID: 1409990001, Tokens: []string{"k3y-For-Tests"}}
	webhook, err := hook.Receive(webhookRequest("C2C.CallbackBeforeSendMsg", []byte(
		`{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"damn"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":3}}]}`,
	)), webhookAt)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer webhook.Close()
	message := webhook.Message()
	for _, element := range message {
		switch e := element.(type) {
		case *imhook.TextElement:
			e.Text = strings.ReplaceAll(e.Text, "damn", "****")
		case *imhook.FaceElement:
			fmt.Println("a face, number", e.Index)
		}
	}
	answer, err := webhook.Allow().RewriteMessage(message...).Bytes()
	fmt.Println(string(answer), err)
	_, err = webhook.Refuse(10016, "").Bytes()
	fmt.Println(errors.Is(err, imhook.ErrReplyCodeOutOfRange))
	// Output:
	// a face, number 3
	// {"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"****"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":3}}]} <nil>
	// true
}

// A UserSig is made on the server and verified wherever its user turns up.
func ExampleMakeUserSig() {
	options := imhook.UserSigOptions{SDKAppID: 1409990001, SecretKey: secretKey, UserID: "mei.chen", Lifetime: time.Hour}
	made, err := imhook.MakeUserSig(options, time.Unix(1736900000, 0))
	if err != nil {
		fmt.Println(err)
		return
	}
	verified, err := imhook.VerifyUserSig(options, made.Text, time.Unix(1736900000, 0))
	fmt.Println(verified.UserID, verified.ExpiresAt.Unix(), err)
	_, err = imhook.VerifyUserSig(options, made.Text, time.Unix(1736903600, 0))
	fmt.Println(errors.Is(err, imhook.ErrUserSigExpired))
	// Output:
	// mei.chen 1736903600 <nil>
	// true
}

// The package makes requests and reads answers; an http.Client of the program's own carries them.
func ExampleDingTalkAPI() {
	space, err := imhook.OpenSpaceID(imhook.OpenSpace{Type: "IM_ROBOT", ID: "u1001"})
	if err != nil {
		fmt.Println(err)
		return
	}
	api := &imhook.DingTalkAPI{}
	request, err := api.DeliverCard(dingtalk.DeliverCardRequest{
		OutTrackID: "order-7781", OpenSpaceID: space,
		ImRobotOpenDeliverModel: &dingtalk.RobotDelivery{SpaceType: "IM_ROBOT"},
	}, "b2c7-example-token")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(request.Method, request.URL)
	_, err = request.ReadResponse(200, []byte(`{"success":true,"result":[{"success":false,"errorMsg":"chatbot not exist"}]}`))
	var failed *imhook.DingTalkAPIError
	if errors.As(err, &failed) {
		fmt.Println(failed.Info, errors.Is(err, imhook.ErrAPIDeliveryFailed))
	}
	// Output:
	// POST https://api.dingtalk.com/v1.0/card/instances/deliver
	// chatbot not exist true
}

// The same for the REST API of Tencent Chat.
func ExampleTencentChatAPI() {
	api := &imhook.TencentChatAPI{SDKAppID: 1409990001, Identifier: "administrator", SecretKey: secretKey}
	request, err := api.OfficialAccountMsgRecall(map[string]any{
		"Official_Account": "@TOA#_LISBONDEALS", "MsgKeyList": []string{"58_3_1736900079"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(request.Method, string(request.Body))
	_, err = request.ReadResponse(200, []byte(`{"ActionStatus":"FAIL","ErrorCode":10010,"ErrorInfo":"no such account"}`))
	var failed *imhook.APIError
	if errors.As(err, &failed) {
		fmt.Println(failed.Code, failed.Info, errors.Is(err, imhook.ErrAPINotFound))
	}
	// Output:
	// POST {"MsgKeyList":["58_3_1736900079"],"Official_Account":"@TOA#_LISBONDEALS"}
	// 10010 no such account true
}

// What a client of Stream mode does with a session: it tells what happened, and performs the actions. Package stream has one.
func ExampleStreamSession() {
	session, err := imhook.NewStreamSession(imhook.StreamOptions{
		ClientID: "your-client-id", ClientSecret: "your-client-secret", Subscriptions: imhook.SubscribeEvents,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer session.Close()
	now := time.Now()
	show := func(actions []imhook.StreamAction, err error) {
		for _, action := range actions {
			switch action.Kind {
			case imhook.StreamActionOpen:
				fmt.Println(action.Kind, action.Request.URL)
			case imhook.StreamActionConnect:
				fmt.Println(action.Kind, action.URL)
			case imhook.StreamActionSend:
				fmt.Println(action.Kind, string(action.Text))
			case imhook.StreamActionReport:
				fmt.Println(action.Kind, action.Report.State, "because", action.Report.Reason)
			}
		}
	}
	show(session.Start(now))
	show(session.Answered(1, 200, []byte(`{"endpoint":"wss://gateway.example/connect","ticket":"abc"}`), now))
	show(session.Opened(1, now))
	show(session.Received(1, []byte(`{"type":"SYSTEM","headers":{"topic":"ping","messageId":"p-1"},"data":"{}"}`), now))
	// Output:
	// OPEN https://api.dingtalk.com/v1.0/gateway/connections/open
	// REPORT opening because asked
	// CONNECT wss://gateway.example/connect?ticket=abc
	// REPORT connecting because answered
	// REPORT connected because opened
	// SEND {"code":200,"headers":{"contentType":"application/json","messageId":"p-1"},"message":"OK","data":"{}"}
}
