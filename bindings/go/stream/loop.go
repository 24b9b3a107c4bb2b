package stream

import (
	"context"
	"errors"
	"sync"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// closeTimeout is how long the other side may take to end a connection that was closed, and a handler to return when its
// context has ended.
const closeTimeout = time.Second

// A happening tells the session what happened, and returns what is to be done.
type happening func(now time.Time) ([]imhook.StreamAction, error)

// A loop is one run of a client. One goroutine owns the session and performs its actions; connections and handlers have
// goroutines of their own, and tell the loop what happens.
type loop struct {
	client  *Client
	session *imhook.StreamSession
	gateway *gateway
	watcher *watcher

	inbox chan happening
	done  chan struct{} // closed when nothing is taken from inbox any more
	timer *time.Timer

	connections map[uint64]*connection
	overdue     map[uint64]bool // deliveries that the session answered itself
	sending     *sync.WaitGroup // counts the texts of a reply until they are written; nil otherwise
	isStopped   bool

	// handling is the context of the handlers, and handlers counts them.
	handling   context.Context
	endHandler context.CancelFunc
	handlers   sync.WaitGroup
	sockets    sync.WaitGroup
}

func newLoop(ctx context.Context, client *Client, session *imhook.StreamSession) *loop {
	l := &loop{
		client:      client,
		session:     session,
		gateway:     newGateway(client.HTTPClient),
		watcher:     newWatcher(client),
		inbox:       make(chan happening),
		done:        make(chan struct{}),
		timer:       time.NewTimer(time.Hour),
		connections: map[uint64]*connection{},
		overdue:     map[uint64]bool{},
	}
	l.handling, l.endHandler = context.WithCancel(valuesOnly{ctx})
	return l
}

// run receives until the context ends and everything is closed.
func (l *loop) run(ctx context.Context) error {
	defer l.timer.Stop()
	defer l.endHandler()
	grace := l.client.grace()
	ended := ctx.Done()
	var graceEnds time.Time
	l.perform(l.session.Start)
	for !l.isStopped {
		select {
		case <-ended:
			ended = nil
			graceEnds = time.Now().Add(grace)
			l.perform(func(now time.Time) ([]imhook.StreamAction, error) { return l.session.Stop(grace, now) })
		case happened := <-l.inbox:
			l.perform(happened)
		case <-l.timer.C:
			l.perform(l.session.Tick)
		}
	}
	close(l.done)
	return l.finish(graceEnds)
}

// finish waits for the handlers, ends their context, and waits for the connections.
func (l *loop) finish(graceEnds time.Time) error {
	returned := closedAfter(&l.handlers)
	isWaiting := within(time.Until(graceEnds), returned)
	l.endHandler()
	if !isWaiting {
		isWaiting = within(closeTimeout, returned)
	}
	l.sockets.Wait()
	l.watcher.finish()
	if !isWaiting {
		return ErrHandlersRunning
	}
	return nil
}

// closedAfter returns a channel that is closed when nobody is counted any more.
func closedAfter(group *sync.WaitGroup) <-chan struct{} {
	closed := make(chan struct{})
	go func() {
		group.Wait()
		close(closed)
	}()
	return closed
}

// within reports whether a channel is closed in time.
func within(limit time.Duration, closed <-chan struct{}) bool {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-closed:
		return true
	case <-timer.C:
		return false
	}
}

// tell has the loop tell the session what happened. It reports false when the run has ended.
func (l *loop) tell(happened happening) bool {
	select {
	case l.inbox <- happened:
		return true
	case <-l.done:
		return false
	}
}

// perform tells the session what happened and does what it asks for.
func (l *loop) perform(happened happening) {
	actions, err := happened(time.Now())
	if err != nil && !errors.Is(err, imhook.ErrStreamDeliveryUnknown) {
		l.client.log().Printf("imhook: stream: %v", err)
	}
	l.doAll(actions)
}

func (l *loop) doAll(actions []imhook.StreamAction) {
	for i := range actions {
		l.do(&actions[i])
	}
}

func (l *loop) do(action *imhook.StreamAction) {
	number := action.Connection
	switch action.Kind {
	case imhook.StreamActionOpen:
		l.connections[number] = newConnection(l, number)
		l.connections[number].ask(action.Request)
	case imhook.StreamActionConnect:
		if connection := l.connections[number]; connection != nil {
			connection.connect(action.URL)
		}
	case imhook.StreamActionSend:
		if connection := l.connections[number]; connection != nil {
			connection.send(action.Text, l.sending)
		}
	case imhook.StreamActionPing:
		if connection := l.connections[number]; connection != nil {
			connection.ping()
		}
	case imhook.StreamActionClose:
		if connection := l.connections[number]; connection != nil {
			delete(l.connections, number)
			connection.close()
		}
	case imhook.StreamActionWake:
		l.wake(time.Until(action.At))
	case imhook.StreamActionDeliver:
		l.deliver(action.Delivery, action.Callback)
	case imhook.StreamActionReport:
		l.report(action.Report)
	}
}

// wake sets the timer, which fires once.
func (l *loop) wake(after time.Duration) {
	if !l.timer.Stop() {
		select {
		case <-l.timer.C:
		default:
		}
	}
	l.timer.Reset(after)
}

func (l *loop) report(report *imhook.StreamReport) {
	l.client.state.Store(int32(report.State))
	switch report.Reason {
	case imhook.StreamBecauseOverdue:
		l.overdue[report.Delivery] = true
	case imhook.StreamBecauseGivenUp:
		delete(l.overdue, report.Delivery)
	}
	l.isStopped = report.State == imhook.StreamStopped
	l.client.log().Printf("imhook: stream %v", report)
	l.watcher.tell(report)
}

// valuesOnly is a context for handlers, which may outlive that of a run: only the values of it.
type valuesOnly struct {
	parent context.Context
}

func (valuesOnly) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (valuesOnly) Done() <-chan struct{}                   { return nil }
func (valuesOnly) Err() error                              { return nil }
func (c valuesOnly) Value(key any) any                     { return c.parent.Value(key) }
