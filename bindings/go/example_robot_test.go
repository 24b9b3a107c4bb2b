package imhook_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	imhook "github.com/imhook/imhook/bindings/go"
)

// A custom robot sends into its group. The server stands for DingTalk's.
func ExampleCustomRobot() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Println(len(body) > 0, r.URL.Query().Has("sign"))
		io.WriteString(w, `{"errcode":0,"errmsg":"ok"}`)
	}))
	defer server.Close()
	ctx, webhook, secret := context.Background(), server.URL+"/robot/send?access_token=your-token", "SECyour-secret"

	robot := &imhook.CustomRobot{Webhook: webhook, Secret: secret}
	robot.Host = server.URL // where this example sends to, in place of DingTalk
	err := robot.SendText(ctx, "The disk of @u1001 is full", "u1001")

	fmt.Println(err)
	// Output:
	// true true
	// <nil>
}
