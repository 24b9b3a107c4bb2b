// Package exampleserver starts and stops the servers of the examples.
package exampleserver

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// stopping is how long requests and handlers may still take after a signal to stop.
const stopping = 10 * time.Second

// Main listens on a port of the loopback interface, 0 for one that the system chooses, and calls serve with a context that
// ends with SIGTERM or an interrupt. It ends the program with status 1 when serving fails.
func Main(name string, port int, serve func(ctx context.Context, listener net.Listener) error) {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err == nil {
		err = serve(ctx, listener)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
		os.Exit(1)
	}
}

// Serve serves until the context ends, closes the listener and waits for the handlers that are still running.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler, wait func(context.Context) error) error {
	server := &http.Server{Handler: handler, ReadTimeout: 10 * time.Second, IdleTimeout: time.Minute}
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
	return wait(ending)
}
