package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"strings"

	imhook "github.com/imhook/imhook/bindings/go"
)

func main() {
	chat := &imhook.TencentChat{SDKAppID: 1409990001, Tokens: []string{os.Getenv("TENCENT_CHAT_TOKEN")}}
	chat.OnC2CBeforeSendMsg(func(ctx context.Context, e *imhook.Webhook[imhook.C2CBeforeSendMsg]) (imhook.Decision, error) {
		text := e.Text()
		if strings.Contains(text, "casino") {
			return e.Forbid(), nil
		}
		if strings.Contains(text, "damn") {
			return e.Allow().RewriteMessage(&imhook.TextElement{Text: strings.ReplaceAll(text, "damn", "****")}), nil
		}
		return e.Allow(), nil
	})
	if err := chat.Check(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/im", chat)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
