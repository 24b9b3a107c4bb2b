// Command approvalbot is a robot that answers each message with a card for the approval of an expense, and shows on the card
// what was decided. It receives over Stream mode: no public address is needed.
//
//	go run . -client_id=… -client_secret=…
//
// Each flag has an environment variable, which is the better place for a secret: DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET,
// DINGTALK_CARD_TEMPLATE_ID, and DINGTALK_API_HOST for the simulator, such as http://127.0.0.1:8090.
//
// The template of the card has the variables title, type, amount, reason and status, and two buttons that send the parameter
// action, accept or reject, while the status is 待处理.
package main

import (
	"context"
	"flag"
	"log"
	"os"
	"os/signal"
	"syscall"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// publicTemplate can be used by everybody, as long as its owner leaves it so.
const publicTemplate = "dac1dbec-55af-40c3-be91-6d6882ef3b66.schema"

func main() {
	clientID := flag.String("client_id", os.Getenv("DINGTALK_CLIENT_ID"), "ClientID (AppKey) of the application")
	clientSecret := flag.String("client_secret", "", "ClientSecret (AppSecret) of the application (default $DINGTALK_CLIENT_SECRET)")
	templateID := flag.String("template_id", os.Getenv("DINGTALK_CARD_TEMPLATE_ID"), "template of the card")
	apiHost := flag.String("api_host", os.Getenv("DINGTALK_API_HOST"), "where the API is (default https://api.dingtalk.com)")
	flag.Parse()
	if *clientSecret == "" {
		*clientSecret = os.Getenv("DINGTALK_CLIENT_SECRET")
	}
	if *templateID == "" {
		*templateID = publicTemplate
	}

	api := &imhook.DingTalkClient{ClientID: *clientID, ClientSecret: *clientSecret, Host: *apiHost}
	client := &stream.Client{
		ClientID: *clientID, ClientSecret: *clientSecret, APIHost: *apiHost,
		Handler: (&bot{api, *templateID}).handlers(),
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := client.Run(ctx); err != nil {
		log.Fatal(err)
	}
}
