// Command financecards has two cards of an accounting department, from the registration of their address to what people see.
//
// The invoice in a group: its title and status are stored by the card service, its amount and destination are not. The card
// asks for them, for the amount every 30 seconds and for the destination once (page 「动态数据源」). The card that is pinned to the
// top of the group shows each viewer their own balance, which it pulls whenever somebody opens the group (page
// 「实现置顶卡片纯拉模式」).
//
// Everything comes from the environment: DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET, DINGTALK_API_SECRET (of your choice:
// callbacks are signed with it), DINGTALK_CALLBACK_URL (where the platform reaches this program, with the path /dingtalk),
// DINGTALK_OPEN_CONVERSATION_ID, DINGTALK_INVOICE_TEMPLATE_ID, DINGTALK_BALANCE_TEMPLATE_ID, PORT, and DINGTALK_API_HOST for
// the simulator. This file starts and stops the program; the cards stand in cards.go.
package main

import (
	"context"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/examples/internal/exampleserver"
)

func main() {
	port, err := strconv.Atoi(os.Getenv("PORT"))
	if err != nil {
		port = 8080
	}
	exampleserver.Main("financecards", port, func(ctx context.Context, listener net.Listener) error {
		return serve(ctx, listener, os.Getenv, os.Stdout)
	})
}

// serve sends the cards and answers their callbacks until the context ends, and closes the listener.
func serve(ctx context.Context, listener net.Listener, setting func(name string) string, out io.Writer) error {
	hook := newHook(setting("DINGTALK_API_SECRET"))
	hook.Logger = log.New(out, "", 0)
	client := &imhook.DingTalkClient{
		ClientID: setting("DINGTALK_CLIENT_ID"), ClientSecret: setting("DINGTALK_CLIENT_SECRET"),
		Host: setting("DINGTALK_API_HOST"),
	}
	err := hook.Check()
	if err == nil {
		err = publish(ctx, client, setting)
	}
	if err != nil {
		listener.Close()
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("/dingtalk", hook)
	return exampleserver.Serve(ctx, listener, mux, hook.Wait)
}
