package stream

import (
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// outboxCapacity is how many bytes may wait to be written to a connection, counting some for each message.
const (
	outboxCapacity  = 16 << 20
	outboxAllowance = 64
)

// An outgoing message: its kind, of those of package websocket, its text, and what counts it until it is written.
type outgoing struct {
	kind    int
	text    []byte
	sending *sync.WaitGroup // nil for nothing
}

// isOver says that the message was written, or will not be.
func (m *outgoing) isOver() {
	if m.sending != nil {
		m.sending.Done()
	}
}

// An outbox holds what waits to be written to one WebSocket, in order.
type outbox struct {
	mutex   sync.Mutex
	waiting []outgoing
	size    int
	isOver  bool
	wake    chan struct{} // has an element when something waits
	ended   chan struct{} // closed when nothing is written any more
}

func newOutbox() *outbox {
	return &outbox{wake: make(chan struct{}, 1), ended: make(chan struct{})}
}

// push adds a message, and reports false when too much waits.
func (o *outbox) push(message outgoing) bool {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	size := len(message.text) + outboxAllowance
	if o.isOver {
		message.isOver()
		return true
	}
	if size > outboxCapacity-o.size {
		message.isOver()
		return false
	}
	o.size += size
	o.waiting = append(o.waiting, message)
	o.signal()
	return true
}

// abandon drops what waits and ends the writing.
func (o *outbox) abandon() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.isOver = true
	for i := range o.waiting {
		o.waiting[i].isOver()
	}
	o.waiting = nil
	o.signal()
}

func (o *outbox) signal() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// take returns what waits, and whether more may come.
func (o *outbox) take() (messages []outgoing, isOver bool) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	messages, o.waiting, o.size = o.waiting, nil, 0
	return messages, o.isOver
}

// write writes what is pushed until the box is abandoned or the WebSocket breaks, which it then closes.
func (o *outbox) write(socket *websocket.Conn) {
	defer close(o.ended)
	for range o.wake {
		messages, isOver := o.take()
		if err := writeAll(socket, messages); err != nil {
			o.abandon()
			socket.Close()
			return
		}
		if isOver {
			return
		}
	}
}

// writeAll writes messages, all of which are over then.
func writeAll(socket *websocket.Conn, messages []outgoing) (err error) {
	for i := range messages {
		if err == nil {
			err = writeMessage(socket, &messages[i])
		}
		messages[i].isOver()
	}
	return err
}

func writeMessage(socket *websocket.Conn, message *outgoing) error {
	deadline := time.Now().Add(writeTimeout)
	if message.kind != websocket.TextMessage {
		return socket.WriteControl(message.kind, message.text, deadline)
	}
	if err := socket.SetWriteDeadline(deadline); err != nil {
		return err
	}
	return socket.WriteMessage(message.kind, message.text)
}
