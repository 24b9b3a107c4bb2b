// Package servertest starts the servers of the examples in their tests, and sends them requests.
package servertest

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// output collects what a server prints.
type output struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (o *output) Write(line []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.Write(line)
}

func (o *output) String() string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.String()
}

// Listen listens on a free port of the loopback interface.
func Listen(t *testing.T) net.Listener {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return listener
}

// Start serves on a free port. stop ends the server as SIGTERM does, and returns what it printed.
func Start(t *testing.T, serve func(context.Context, net.Listener, io.Writer) error) (url string, stop func() string) {
	t.Helper()
	listener := Listen(t)
	ctx, forget := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	out := &output{}
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener, out) }()
	return "http://" + listener.Addr().String(), func() string {
		defer forget()
		if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-ended:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("the server does not stop")
		}
		return out.String()
	}
}

// Send sends a request and returns the status and the body of its answer.
func Send(t *testing.T, method, url, body string, headers http.Header) (int, string) {
	t.Helper()
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header = headers
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(answer)
}

// WantPrinted checks that a server printed each of some parts.
func WantPrinted(t *testing.T, printed string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(printed, part) {
			t.Errorf("%q is missing in:\n%s", part, printed)
		}
	}
}

// WantUnopened checks that serving fails with a configuration that cannot work, and that the listener is closed.
func WantUnopened(t *testing.T, serve func(context.Context, net.Listener, io.Writer) error) {
	t.Helper()
	listener := Listen(t)
	if err := serve(context.Background(), listener, io.Discard); err == nil {
		t.Error("it started")
	}
	if err := listener.Close(); err == nil {
		t.Error("the listener was left open")
	}
}
