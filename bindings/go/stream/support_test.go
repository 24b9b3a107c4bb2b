package stream_test

import (
	"bytes"
	"context"
	"log"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
	"github.com/imhook/imhook/bindings/go/stream"
)

// A journal collects log lines. Safe for use by several goroutines.
type journal struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (j *journal) Write(line []byte) (int, error) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return j.text.Write(line)
}

func (j *journal) String() string {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return j.text.String()
}

// A running is a client that runs during a test.
type running struct {
	t       *testing.T
	client  *stream.Client
	hook    *imhook.DingTalk
	lines   *journal
	reports chan *imhook.StreamReport
	stop    context.CancelFunc
	ended   chan error
}

// start runs a client until the end of the test, which checks that nothing of it is left and that no secret was logged.
func start(t *testing.T, apiHost string, hook *imhook.DingTalk, configure func(*stream.Client)) *running {
	t.Helper()
	before := runtime.NumGoroutine()
	t.Cleanup(func() { wantNoMoreGoroutines(t, before) })
	return startBeside(t, apiHost, hook, configure)
}

// startBeside is start for a second client, whose goroutines the check of the first one covers.
func startBeside(t *testing.T, apiHost string, hook *imhook.DingTalk, configure func(*stream.Client)) *running {
	t.Helper()
	lines := &journal{}
	hook.Logger = log.New(lines, "", 0)
	r := &running{
		t: t, hook: hook, lines: lines, reports: make(chan *imhook.StreamReport, 1000), ended: make(chan error, 1),
		client: &stream.Client{
			ClientID: clientID, ClientSecret: clientSecret, Handler: hook, APIHost: apiHost, Logger: hook.Logger,
			Times: imhook.StreamTimes{RetryBase: 10 * time.Millisecond, RetryCap: 20 * time.Millisecond},
		},
	}
	r.client.OnReport = func(report *imhook.StreamReport) { r.reports <- report }
	if configure != nil {
		configure(r.client)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r.stop = cancel
	go func() { r.ended <- r.client.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		select {
		case err := <-r.ended:
			if err != nil {
				t.Errorf("Run: %v", err)
			}
		case <-time.After(patience):
			t.Error("Run does not end")
		}
		for _, secret := range []string{clientSecret, ticket, "a-session-of-tests"} {
			if strings.Contains(lines.String(), secret) {
				t.Errorf("the log has %q:\n%s", secret, lines)
			}
		}
	})
	return r
}

// wantEnd stops the client and checks what Run returns.
func (r *running) wantEnd(want error) {
	r.t.Helper()
	r.stop()
	if err := receive(r.t, r.ended, "the end of Run"); err != want {
		r.t.Errorf("Run: %v", err)
	}
	r.ended <- nil // for the end of the test
}

// wantReport waits for a report with a reason.
func (r *running) wantReport(reason imhook.StreamReason) *imhook.StreamReport {
	r.t.Helper()
	limit := time.After(patience)
	for {
		select {
		case report := <-r.reports:
			if report.Reason == reason {
				return report
			}
		case <-limit:
			r.t.Fatalf("no report says %s:\n%s", reason, r.lines)
		}
	}
}

// wantNoMoreGoroutines waits until there are no more goroutines than before.
func wantNoMoreGoroutines(t *testing.T, before int) {
	t.Helper()
	if !until(t, "goroutines are left", func() bool { return runtime.NumGoroutine() <= before }) {
		stacks := make([]byte, 1<<20)
		t.Logf("%s", stacks[:runtime.Stack(stacks, true)])
	}
}

// until waits for a condition, and reports whether it came to hold.
func until(t *testing.T, otherwise string, condition func() bool) bool {
	t.Helper()
	for end := time.Now().Add(patience); !condition(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Error(otherwise)
			return false
		}
	}
	return true
}

// echo is a hook whose robot passes on the texts it gets.
func echo() (*imhook.DingTalk, <-chan string) {
	texts := make(chan string, 1000)
	hook := &imhook.DingTalk{}
	hook.OnRobotMessage(func(_ context.Context, message *imhook.RobotMessage) error {
		texts <- message.Text
		return nil
	})
	return hook, texts
}
