package imhook_test

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"strings"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// One address for cards, messages to a robot and events. The two requests are what DingTalk sends.
func ExampleDingTalk_oneAddress() {
	apiSecret, clientSecret := "your-api-secret", "your-client-secret"
	token, aesKey, clientID := "your-token", "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG", "your-client-id"

	hook := &imhook.DingTalk{
		APISecret:   apiSecret,
		RobotSecret: clientSecret,
		EventKeys:   []imhook.EventKey{{Token: token, AESKey: aesKey, OwnerKey: clientID}},
	}
	hook.OnRobotMessage(func(ctx context.Context, message *imhook.RobotMessage) error {
		message.RespondText("You said: " + message.Text)
		return nil
	})
	hook.OnEventType("user_add_org", func(ctx context.Context, event *imhook.Event) error {
		userID, err := event.Data().Find("/UserId/0").Text()
		fmt.Println("welcome,", userID)
		return err
	})

	hook.Logger = log.New(io.Discard, "", 0)
	now := time.Now()

	message := httptest.NewRequest("POST", "/dingtalk", strings.NewReader(
		`{"msgtype":"text","msgId":"m1","conversationType":"1","text":{"content":"hello"}}`))
	signed, err := imhook.SignRobot(clientSecret, now)
	if err != nil {
		fmt.Println(err)
		return
	}
	message.Header = signed
	answer := httptest.NewRecorder()
	hook.ServeHTTP(answer, message)
	fmt.Println(answer.Code, answer.Body)

	sealed, err := imhook.SealEvent(hook.EventKeys[0], map[string]any{
		"EventType": "user_add_org", "CorpId": "dingcorp0001", "UserId": []string{"u1001"},
	}, now, "nonce")
	if err != nil {
		fmt.Println(err)
		return
	}
	event := httptest.NewRequest("POST", "/dingtalk?"+sealed.Request.Query, strings.NewReader(string(sealed.Request.Body)))
	answer = httptest.NewRecorder()
	hook.ServeHTTP(answer, event)
	opened, err := imhook.OpenEventAnswer(hook.EventKeys[0], answer.Body.Bytes())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(answer.Code, string(opened.Message))
	// Output:
	// 200 {"msgtype":"text","text":{"content":"You said: hello"}}
	// welcome, u1001
	// 200 success
}
