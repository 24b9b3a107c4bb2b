package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"strings"
	"syscall"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

func main() {
	hook := &imhook.DingTalk{}
	hook.OnRobotMessage(func(ctx context.Context, message *imhook.RobotMessage) error {
		return message.ReplyText(ctx, "You said: "+strings.TrimSpace(message.Text))
	})
	hook.OnCardAction(func(ctx context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("status", "已同意"), nil
	})
	client := &stream.Client{
		ClientID:     os.Getenv("DINGTALK_CLIENT_ID"),
		ClientSecret: os.Getenv("DINGTALK_CLIENT_SECRET"),
		APIHost:      os.Getenv("DINGTALK_API_HOST"), // empty: DingTalk itself
		Handler:      hook,
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := client.Run(ctx); err != nil {
		log.Fatal(err)
	}
}
