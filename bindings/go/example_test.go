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
