// Command expensecard is a callback server for DingTalk cards: an expense report to decide about, with its amount as a
// dynamic data source, and a card with the viewer's balance that is pinned to the top of a chat.
//
//	DINGTALK_API_SECRET=mySecret expensecard -port 8080
//
// It listens on the loopback interface only: put it behind something that speaks TLS. This file starts and stops the
// server; what is answered stands in expenses.go.
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

// path is where callbacks arrive: the address to register is this server's, with this path.
const path = "/dingtalk"

func main() {
	port := flag.Int("port", 8080, "the port to listen on; 0 lets the system choose")
	unsigned := flag.Bool("unsigned", false, "accept callbacks that nobody signed")
	flag.Parse()
	exampleserver.Main("expensecard", *port, func(ctx context.Context, listener net.Listener) error {
		// The secret comes from the environment: arguments are visible to every user of the machine.
		return serve(ctx, listener, os.Getenv("DINGTALK_API_SECRET"), *unsigned, os.Stdout)
	})
}

// serve answers callbacks until the context ends, and closes the listener.
func serve(ctx context.Context, listener net.Listener, secret string, unsigned bool, out io.Writer) error {
	hook := newHook(secret, unsigned)
	hook.Logger = log.New(out, "", 0)
	if err := hook.Check(); err != nil {
		listener.Close()
		return err
	}
	announce(out, listener.Addr(), hook)

	mux := http.NewServeMux()
	mux.Handle(path, hook)
	if err := exampleserver.Serve(ctx, listener, mux, hook.Wait); err != nil {
		return err
	}
	fmt.Fprintln(out, "expensecard: stopped")
	return nil
}

// announce says what is served and whether signatures are checked.
func announce(out io.Writer, address net.Addr, hook *imhook.DingTalk) {
	fmt.Fprintf(out, "expensecard: POST http://%v%s answers card actions, the data source %s and private pulls\n",
		address, path, amountSource)
	if hook.ChecksSignatures() {
		fmt.Fprintln(out, "expensecard: signatures are checked; they cover the time of sending, not the body")
	} else {
		fmt.Fprintln(out, "expensecard: signatures are NOT checked: anybody who can reach this address can send callbacks")
	}
}
