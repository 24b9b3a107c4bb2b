package stream_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// Events of the organisation, each of which is done, or comes again.
func ExampleClient() {
	hook := &imhook.DingTalk{}
	hook.OnEvent(func(ctx context.Context, event *imhook.Event) error {
		if event.EventType != "user_add_org" {
			return nil
		}
		users, err := event.Data().Get("userId").At(0).Text()
		if err != nil {
			return err
		}
		fmt.Println("welcome", users)
		return nil
	})
	client := &stream.Client{ClientID: "your-client-id", ClientSecret: "your-client-secret", Handler: hook}
	if err := client.Check(); err != nil {
		log.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	if err := client.Run(ctx); err != nil {
		log.Fatal(err)
	}
}

// Through a proxy, with the state for a health check.
func ExampleClient_proxy() {
	address, err := url.Parse("http://proxy.example:3128")
	if err != nil {
		log.Fatal(err)
	}
	hook := &imhook.DingTalk{}
	hook.OnCardAction(func(ctx context.Context, action *imhook.CardAction) (imhook.Reply, error) {
		return action.Reply().Card("status", "已同意"), nil
	})
	client := &stream.Client{
		ClientID: "your-client-id", ClientSecret: "your-client-secret", Handler: hook,
		HTTPClient: &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(address)}},
		Dialer:     &websocket.Dialer{Proxy: http.ProxyURL(address)},
		OnReport: func(report *imhook.StreamReport) {
			if report.Reason == imhook.StreamBecauseWrongCredentials {
				log.Println("the ClientSecret was changed:", report.Message)
			}
		},
	}
	http.HandleFunc("/health", func(w http.ResponseWriter, r *http.Request) {
		if state := client.State(); state != imhook.StreamConnected && state != imhook.StreamDraining {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	go func() { log.Println(http.ListenAndServe("127.0.0.1:8080", nil)) }()
	if err := client.Run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
