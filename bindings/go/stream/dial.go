package stream

import (
	"context"
	"net"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"

	"github.com/imhook/imhook/bindings/go/internal/httpcall"
)

// dial opens a WebSocket. When the context ends first, so does the attempt, at whatever it is: a websocket.Dialer by itself
// goes on waiting for the answer to its request.
func dial(ctx context.Context, given *websocket.Dialer, url string) (*websocket.Conn, error) {
	dialer := websocket.Dialer{Proxy: http.ProxyFromEnvironment}
	if given != nil {
		dialer = *given
	}
	attempt := newAttempt(ctx)
	defer attempt.finish()
	attempt.holdConnectionsOf(&dialer)
	socket, response, err := dialer.DialContext(ctx, url, nil)
	if response != nil && response.Body != nil {
		response.Body.Close()
	}
	return socket, httpcall.WithoutURL(err)
}

// An attempt closes the network connections of a WebSocket that is being opened when its context ends.
type attempt struct {
	context  context.Context
	finished chan struct{}
	watching sync.WaitGroup

	mutex       sync.Mutex
	connections []net.Conn
}

func newAttempt(ctx context.Context) *attempt {
	a := &attempt{context: ctx, finished: make(chan struct{})}
	a.watching.Add(1)
	go func() {
		defer a.watching.Done()
		select {
		case <-ctx.Done():
			a.closeAll()
		case <-a.finished:
		}
	}()
	return a
}

// finish lets go of the connections.
func (a *attempt) finish() {
	close(a.finished)
	a.watching.Wait()
}

func (a *attempt) closeAll() {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	for _, connection := range a.connections {
		connection.Close()
	}
}

type netDial func(ctx context.Context, network, address string) (net.Conn, error)

// holdConnectionsOf has a dialer hand over the connections that it makes.
func (a *attempt) holdConnectionsOf(dialer *websocket.Dialer) {
	plain := netDial(dialer.NetDialContext)
	switch {
	case plain != nil:
	case dialer.NetDial != nil:
		own := dialer.NetDial
		plain = func(_ context.Context, network, address string) (net.Conn, error) { return own(network, address) }
	default:
		plain = (&net.Dialer{}).DialContext
	}
	dialer.NetDialContext = a.holding(plain)
	if dialer.NetDialTLSContext != nil {
		dialer.NetDialTLSContext = a.holding(dialer.NetDialTLSContext)
	}
}

func (a *attempt) holding(dial netDial) netDial {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		connection, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		a.mutex.Lock()
		a.connections = append(a.connections, connection)
		a.mutex.Unlock()
		if a.context.Err() != nil {
			connection.Close()
		}
		return connection, nil
	}
}
