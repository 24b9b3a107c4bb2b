// Command moderation is a webhook server for Tencent Chat: it forbids messages with one word, masks another, and mirrors
// what official accounts have sent into a table.
//
//	TENCENT_CHAT_TOKEN=k3y-For-Tests moderation -app 1409990001 -port 8080
//
// It listens on the loopback interface only: put it behind something that speaks TLS. This file starts and stops the
// server; what is decided stands in moderation.go.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/examples/internal/exampleserver"
)

// Where webhooks arrive, and where the table is.
const (
	webhookPath  = "/im"
	messagesPath = "/messages"
)

func main() {
	app := flag.Uint64("app", 0, "the SDKAppID of the application")
	port := flag.Int("port", 8080, "the port to listen on; 0 lets the system choose")
	unsigned := flag.Bool("unsigned", false, "accept webhooks that nobody signed")
	flag.Parse()
	exampleserver.Main("moderation", *port, func(ctx context.Context, listener net.Listener) error {
		// The token comes from the environment: arguments are visible to every user of the machine.
		sent := &sentMessages{}
		return serve(ctx, listener, newHook(*app, os.Getenv("TENCENT_CHAT_TOKEN"), *unsigned, sent), sent, os.Stdout)
	})
}

// serve answers webhooks until the context ends, and closes the listener.
func serve(ctx context.Context, listener net.Listener, hook *imhook.TencentChat, sent *sentMessages, out io.Writer) error {
	hook.Logger = log.New(out, "", 0)
	if err := hook.Check(); err != nil {
		listener.Close()
		return err
	}
	fmt.Fprintf(out, "moderation: POST http://%v%s forbids %q and masks %q\n", listener.Addr(), webhookPath, forbiddenWord, maskedWord)
	fmt.Fprintf(out, "moderation: GET http://%v%s prints what official accounts have sent\n", listener.Addr(), messagesPath)
	if hook.ChecksSignatures() {
		fmt.Fprintln(out, "moderation: signatures are checked; they cover the time of sending, neither the body nor the command")
	} else {
		fmt.Fprintln(out, "moderation: signatures are NOT checked: anybody who can reach this address can send webhooks")
	}
	mux := http.NewServeMux()
	mux.Handle(webhookPath, hook)
	mux.Handle(messagesPath, sent)
	if err := exampleserver.Serve(ctx, listener, mux, hook.Wait); err != nil {
		return err
	}
	fmt.Fprintln(out, "moderation: stopped")
	return nil
}
