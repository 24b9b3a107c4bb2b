package stream

import (
	"runtime/debug"

	imhook "github.com/imhook/imhook/bindings/go"
)

// watcherCapacity is how many reports wait for a slow OnReport.
const watcherCapacity = 256

// A watcher calls OnReport of a client in a goroutine of its own.
type watcher struct {
	client  *Client
	reports chan *imhook.StreamReport
	ended   chan struct{}
}

func newWatcher(client *Client) *watcher {
	w := &watcher{client, make(chan *imhook.StreamReport, watcherCapacity), make(chan struct{})}
	if client.OnReport == nil {
		close(w.ended)
		return w
	}
	go func() {
		defer close(w.ended)
		for report := range w.reports {
			w.call(report)
		}
	}()
	return w
}

// tell hands over a report, or drops it when too many wait.
func (w *watcher) tell(report *imhook.StreamReport) {
	if w.client.OnReport == nil {
		return
	}
	select {
	case w.reports <- report:
	default:
	}
}

// finish waits for OnReport to have been told everything, as long as it is not too slow.
func (w *watcher) finish() {
	close(w.reports)
	within(closeTimeout, w.ended)
}

func (w *watcher) call(report *imhook.StreamReport) {
	defer func() {
		if value := recover(); value != nil {
			w.client.log().Printf("imhook: stream: OnReport panicked: %v\n%s", value, debug.Stack())
		}
	}()
	w.client.OnReport(report)
}
