package stream_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

func TestConfigurationThatCannotWorkIsAnError(t *testing.T) {
	hook, _ := echo()
	complete := stream.Client{ClientID: clientID, ClientSecret: clientSecret, Handler: hook}
	for name, each := range map[string]struct {
		change func(*stream.Client)
		want   error
	}{
		"no handler":           {func(c *stream.Client) { c.Handler = nil }, stream.ErrNoHandler},
		"nothing handled":      {func(c *stream.Client) { c.Handler = &imhook.DingTalk{} }, imhook.ErrOptionOutOfRange},
		"no client id":         {func(c *stream.Client) { c.ClientID = "" }, imhook.ErrOptionOutOfRange},
		"no secret":            {func(c *stream.Client) { c.ClientSecret = "" }, imhook.ErrSecretEmpty},
		"a host without http":  {func(c *stream.Client) { c.APIHost = "api.dingtalk.com" }, imhook.ErrOptionOutOfRange},
		"too short a time":     {func(c *stream.Client) { c.Times.PingInterval = time.Microsecond }, imhook.ErrOptionOutOfRange},
		"a negative limit":     {func(c *stream.Client) { c.Limits.InFlight = -1 }, imhook.ErrOptionOutOfRange},
		"a negative size":      {func(c *stream.Client) { c.Limits.MaxFrameSize = -1 }, imhook.ErrOptionOutOfRange},
		"a limit out of range": {func(c *stream.Client) { c.Limits.Waiting = 1 << 30 }, imhook.ErrOptionOutOfRange},
	} {
		client := stream.Client{
			ClientID: complete.ClientID, ClientSecret: complete.ClientSecret, Handler: complete.Handler,
		}
		each.change(&client)
		if err := client.Check(); !errors.Is(err, each.want) {
			t.Errorf("%s: Check: %v", name, err)
		}
		if err := client.Run(context.Background()); !errors.Is(err, each.want) {
			t.Errorf("%s: Run: %v", name, err)
		}
	}
	if err := complete.Check(); err != nil {
		t.Error(err)
	}
}

func TestClientDoesNotPrintItsSecret(t *testing.T) {
	client := &stream.Client{ClientID: clientID, ClientSecret: clientSecret}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(verb, client); strings.Contains(text, clientSecret) || !strings.Contains(text, clientID) {
			t.Errorf("%s: %s", verb, text)
		}
	}
}

func TestOnReportMayPanicOrBlock(t *testing.T) {
	gateway := newGateway(t)
	hook, texts := echo()
	blocked := make(chan struct{})
	client := start(t, gateway.server.URL, hook, func(c *stream.Client) {
		c.OnReport = func(report *imhook.StreamReport) {
			if report.Reason == imhook.StreamBecauseAsked {
				panic("no connection")
			}
			<-blocked
		}
	})
	peer := gateway.next()
	for i := 0; i < 300; i++ { // more than what may wait
		peer.push("CALLBACK", "/v1.0/unheard", nil, `{}`)
		peer.answer()
	}
	peer.say("msg1", "hi")
	receive(t, texts, "the message")
	close(blocked)
	until(t, "the panic was not logged", func() bool {
		return strings.Contains(client.lines.String(), "OnReport panicked: no connection")
	})
}
