package stream

import (
	"context"
	"io"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
)

// writeTimeout is how long one message may take to be written.
const writeTimeout = 10 * time.Second

// defaultMaxFrameSize is the largest frame that a session takes, unless told otherwise.
const defaultMaxFrameSize = 1 << 20

// A connection is what a session calls one: first a request to the gateway, then a WebSocket. Its methods are called by the
// loop.
type connection struct {
	loop   *loop
	number uint64
	// attempt ends when the connection is closed before the WebSocket is open.
	attempt context.Context
	cancel  context.CancelFunc
	socket  *websocket.Conn // nil until the WebSocket is open
	out     *outbox
}

func newConnection(l *loop, number uint64) *connection {
	c := &connection{loop: l, number: number, out: newOutbox()}
	c.attempt, c.cancel = context.WithCancel(context.Background())
	return c
}

// ask sends the request to the gateway.
func (c *connection) ask(request *imhook.APIRequest) {
	session := c.loop.session
	c.start(func() {
		statusCode, body, err := c.loop.gateway.ask(c.attempt, request)
		c.loop.tell(func(now time.Time) ([]imhook.StreamAction, error) {
			if err == nil {
				return c.unlessRefused(session.Answered(c.number, statusCode, body, now))
			}
			if c.forget() {
				c.log("the gateway cannot be reached", err)
			}
			return session.Unreachable(c.number, now)
		})
	})
}

// unlessRefused forgets the connection when the answer of the gateway does not lead to a WebSocket.
func (c *connection) unlessRefused(actions []imhook.StreamAction, err error) ([]imhook.StreamAction, error) {
	for i := range actions {
		if actions[i].Kind == imhook.StreamActionConnect {
			return actions, err
		}
	}
	c.forget()
	return actions, err
}

// connect opens the WebSocket and reads it to its end.
func (c *connection) connect(url string) {
	c.start(func() {
		socket, err := dial(c.attempt, c.loop.client.Dialer, url)
		if err != nil {
			c.end("the WebSocket could not be opened", err)
			return
		}
		c.serve(socket)
	})
}

// serve reads and writes an open WebSocket until it ends.
func (c *connection) serve(socket *websocket.Conn) {
	defer socket.Close()
	if !c.loop.tell(func(now time.Time) ([]imhook.StreamAction, error) { return c.opened(socket, now) }) {
		return
	}
	var writing sync.WaitGroup
	writing.Add(1)
	go func() {
		defer writing.Done()
		c.out.write(socket)
	}()
	err := c.read(socket)
	c.out.abandon()
	socket.Close()
	writing.Wait()
	c.end("the WebSocket ended", err)
}

// opened tells the session of an open WebSocket, unless the connection was closed while it was being opened.
func (c *connection) opened(socket *websocket.Conn, now time.Time) ([]imhook.StreamAction, error) {
	if c.loop.connections[c.number] != c {
		socket.Close()
		return nil, nil
	}
	c.socket = socket
	return c.loop.session.Opened(c.number, now)
}

// read tells the session of what arrives, until the WebSocket ends.
func (c *connection) read(socket *websocket.Conn) error {
	session := c.loop.session
	heard := func(now time.Time) ([]imhook.StreamAction, error) { return session.Heard(c.number, now) }
	socket.SetPongHandler(func(string) error {
		c.loop.tell(heard)
		return nil
	})
	socket.SetPingHandler(func(payload string) error {
		c.out.push(outgoing{kind: websocket.PongMessage, text: []byte(payload)})
		c.loop.tell(heard)
		return nil
	})
	for {
		kind, message, err := socket.NextReader()
		if err != nil {
			return err
		}
		if kind != websocket.TextMessage {
			c.loop.tell(heard)
			continue
		}
		// One byte more than the session takes is enough for it to see that a frame is too large; the rest is skipped.
		frame, err := io.ReadAll(io.LimitReader(message, c.maxFrameSize()+1))
		if err != nil {
			return err
		}
		c.loop.tell(func(now time.Time) ([]imhook.StreamAction, error) { return session.Received(c.number, frame, now) })
	}
}

func (c *connection) maxFrameSize() int64 {
	if size := c.loop.client.Limits.MaxFrameSize; size > 0 {
		return int64(size)
	}
	return defaultMaxFrameSize
}

// end tells the session that the WebSocket ended or could not be opened.
func (c *connection) end(what string, err error) {
	c.loop.tell(func(now time.Time) ([]imhook.StreamAction, error) {
		if c.forget() {
			c.log(what, err)
		}
		return c.loop.session.Closed(c.number, now)
	})
}

// forget takes the connection from those that there are, and reports whether it was one of them.
func (c *connection) forget() bool {
	c.cancel()
	if c.loop.connections[c.number] != c {
		return false
	}
	delete(c.loop.connections, c.number)
	return true
}

// send queues a text, which is counted until it is written or the connection ends.
func (c *connection) send(text []byte, sending *sync.WaitGroup) {
	if sending != nil {
		sending.Add(1)
	}
	c.push(outgoing{kind: websocket.TextMessage, text: text, sending: sending})
}

func (c *connection) ping() { c.push(outgoing{kind: websocket.PingMessage}) }

// push queues a message. A connection whose other side does not read is broken.
func (c *connection) push(message outgoing) {
	if !c.out.push(message) && c.socket != nil {
		c.socket.Close()
	}
}

// close cancels what is being opened, or closes the WebSocket after what was sent on it.
func (c *connection) close() {
	c.cancel()
	if c.socket == nil {
		return
	}
	c.out.push(outgoing{
		kind: websocket.CloseMessage, text: websocket.FormatCloseMessage(websocket.CloseNormalClosure, ""),
	})
	socket := c.socket
	c.start(func() {
		if !within(closeTimeout, c.out.ended) {
			socket.Close()
		}
	})
}

// start does something in a goroutine that the end of the run waits for.
func (c *connection) start(do func()) {
	c.loop.sockets.Add(1)
	go func() {
		defer c.loop.sockets.Done()
		do()
	}()
}

func (c *connection) log(what string, err error) {
	c.loop.client.log().Printf("imhook: stream connection=%d: %s: %v", c.number, what, err)
}
