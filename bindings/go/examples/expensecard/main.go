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
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// path is where callbacks arrive: the address to register is this server's, with this path.
const path = "/dingtalk"

// stopping is how long requests and handlers may still take after a signal to stop.
const stopping = 10 * time.Second

func main() {
	port := flag.Int("port", 8080, "the port to listen on; 0 lets the system choose")
	unsigned := flag.Bool("unsigned", false, "accept callbacks that nobody signed")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err == nil {
		// The secret comes from the environment: arguments are visible to every user of the machine.
		err = serve(ctx, listener, os.Getenv("DINGTALK_API_SECRET"), *unsigned, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "expensecard:", err)
		os.Exit(1)
	}
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
	server := &http.Server{Handler: mux, ReadTimeout: 10 * time.Second, IdleTimeout: time.Minute}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}

	ending, cancel := context.WithTimeout(context.Background(), stopping)
	defer cancel()
	if err := server.Shutdown(ending); err != nil {
		return err
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	if err := hook.Wait(ending); err != nil {
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
