package main

import (
	"context"
	"log"
	"net/http"
	"os"

	imhook "github.com/imhook/imhook/bindings/go"
)

func main() {
	hook := &imhook.DingTalk{APISecret: os.Getenv("DINGTALK_API_SECRET")}
	hook.OnCardAction(func(ctx context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		decision, err := action.Params.Text("decision")
		if err != nil {
			return imhook.Reply{}, err
		}
		if decision == "accept" {
			return action.Reply().Card("status", "已同意").Private("decided", true), nil
		}
		return action.Reply().Card("status", "已拒绝").Private("decided", true), nil
	})
	if err := hook.Check(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/dingtalk", hook)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
