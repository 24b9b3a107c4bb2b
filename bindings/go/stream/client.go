package stream

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The defaults of a Client.
const (
	// DefaultGrace is how long handlers may go on when a client is stopped.
	DefaultGrace = 10 * time.Second
	// DefaultClaimTime is how long a delivery stays claimed in the Store without a sign of life of its process.
	DefaultClaimTime = time.Minute
	// DefaultStoreTimeout is how long a call of the Store may take.
	DefaultStoreTimeout = 500 * time.Millisecond
	// DefaultDuplicateTime is how long what was handled is remembered in the Store.
	DefaultDuplicateTime = 5 * time.Minute
)

// Errors of Run.
var (
	// ErrRunning says that the client runs already.
	ErrRunning = errors.New("imhook/stream: the client is running already")
	// ErrNoHandler says that Handler is not set.
	ErrNoHandler = errors.New("imhook/stream: Handler is nil")
	// ErrHandlersRunning says that a handler had not returned when the grace was over. Its context has ended.
	ErrHandlersRunning = errors.New("imhook/stream: a handler was still running when the grace was over")
)

// A Client receives callbacks in Stream mode and hands them to the handlers of a hook.
//
// Set the fields, then call Run: later changes have no effect or race with it. A Client is used through a pointer and not
// copied.
type Client struct {
	// ClientID and ClientSecret are the AppKey and AppSecret of the application. Both are required.
	ClientID     string
	ClientSecret string
	// Handler has the handlers, and says what the gateway is asked for: register them before Run. Its OnLate, OnError and
	// Logger serve here as they do over HTTP; its secrets, Deadline and ReplayGuard are not used. Required.
	Handler *imhook.DingTalk

	// APIHost is where the platform's API is, for private hosts and tests: https:// or http://, a host, where needed a
	// port and a path. Empty means https://api.dingtalk.com.
	APIHost string
	// HTTPClient sends the request to the gateway; nil means a client that goes through the proxy of the environment. Its
	// redirects are not followed, because the request holds the ClientSecret.
	HTTPClient *http.Client
	// Dialer opens the WebSocket; nil means one that goes through the proxy of the environment. Set its TLSClientConfig,
	// and that of the transport of HTTPClient, for authorities of a private host.
	Dialer *websocket.Dialer
	// UserAgent names the program to the gateway, as dingtalk-sdk-<language>/<version>; empty for this library.
	UserAgent string
	// LocalIP are addresses of this machine for the platform's diagnosis, with commas; empty leaves them out.
	LocalIP string
	// Times and Limits bound what the client waits for and holds. The zero value is a safe default.
	Times  imhook.StreamTimes
	Limits imhook.StreamLimits
	// Grace is how long handlers may go on when the client is stopped; 0 means DefaultGrace, and a negative one none. The
	// contexts of handlers end with it.
	Grace time.Duration

	// OnReport, when set, is told where the client stands and why, in order and in a goroutine of its own. One that is
	// slow misses reports: those beyond 256 that wait are dropped.
	OnReport func(report *imhook.StreamReport)
	// Logger takes one line for each report, never secrets or what callbacks say. nil means log.Default();
	// log.New(io.Discard, "", 0) silences it. The lines of callbacks go to the Logger of Handler.
	Logger *log.Logger

	// Store, when set, is where processes that share the ClientID tell each other what they handle, so that what the
	// platform sends again to another of them is not handled twice.
	Store Store
	// FailClosed leaves deliveries unanswered while Store does not work, so that the platform sends them again. Otherwise
	// they are handled, and may be handled twice.
	FailClosed bool
	// ClaimTime is how long a delivery stays claimed in Store without a sign of life of its process, which gives one every
	// third of it; 0 means DefaultClaimTime. So long it is not handled elsewhere when a process dies.
	ClaimTime time.Duration
	// StoreTimeout is how long a call of Store may take; 0 means DefaultStoreTimeout.
	StoreTimeout time.Duration

	state   atomic.Int32
	running atomic.Bool
}

// Check reports a configuration that cannot work, such as a missing secret or a hook without handlers: Run would fail with
// the same error.
func (c *Client) Check() error {
	session, err := c.newSession()
	if err != nil {
		return err
	}
	return session.Close()
}

// Run receives and handles callbacks until the context ends. Then it takes no new ones, waits for the handlers as long as
// Grace, answers what they were called for, and closes its connections.
//
// It returns nil when it was ended in that way, ErrHandlersRunning when a handler did not return in time, or why it could
// not begin. A gateway that cannot be reached or refuses is no reason to return: it is asked again, and OnReport, State and
// the log say so. It may be called again when it has returned.
//
// The values of the context are those of the contexts of the handlers.
func (c *Client) Run(ctx context.Context) error {
	if !c.running.CompareAndSwap(false, true) {
		return ErrRunning
	}
	defer c.running.Store(false)
	session, err := c.newSession()
	if err != nil {
		return err
	}
	defer session.Close()
	return newLoop(ctx, c, session).run(ctx)
}

// State returns where the client stands; imhook.StreamIdle before Run.
func (c *Client) State() imhook.StreamState { return imhook.StreamState(c.state.Load()) }

// Format prints the client id, for every verb, and never the secret.
func (c *Client) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "stream.Client(%q)", c.ClientID)
}

func (c *Client) newSession() (*imhook.StreamSession, error) {
	if c.Handler == nil {
		return nil, ErrNoHandler
	}
	subscriptions, topics := c.Handler.Subscriptions()
	return imhook.NewStreamSession(imhook.StreamOptions{
		ClientID:      c.ClientID,
		ClientSecret:  c.ClientSecret,
		Subscriptions: subscriptions,
		Topics:        topics,
		UserAgent:     c.UserAgent,
		LocalIP:       c.LocalIP,
		APIHost:       c.APIHost,
		Times:         c.Times,
		Limits:        c.Limits,
	})
}

func (c *Client) grace() time.Duration {
	switch {
	case c.Grace == 0:
		return DefaultGrace
	case c.Grace < 0:
		return 0
	}
	return c.Grace
}

func (c *Client) log() *log.Logger {
	if c.Logger != nil {
		return c.Logger
	}
	return log.Default()
}

// orDefault returns a time, or another one where it is not set.
func orDefault(duration, otherwise time.Duration) time.Duration {
	if duration <= 0 {
		return otherwise
	}
	return duration
}
