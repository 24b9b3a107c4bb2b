package imhook

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"

	"github.com/imhook/imhook/bindings/go/internal/httpcall"
)

// Limits of calls of a DingTalkClient.
const (
	// callTimeout is how long a call may take where no other client is given.
	callTimeout = 10 * time.Second
	// refreshTimeout is how long fetching a token may take: less than the 15 seconds after which another caller does it.
	refreshTimeout = 10 * time.Second
	// maxAPIAnswer is the most that is read of an answer.
	maxAPIAnswer = 4 << 20
)

// A DingTalkClient calls DingTalk's server API over HTTP, with an access token that it fetches, keeps and fetches anew. What
// a call takes and gives is that of [DingTalkAPI].
//
// Set the fields before the first call. Any number of goroutines may use a client at once: one of them fetches the token. A
// client is used through a pointer and not copied; have one for each application, because the platform limits how often a
// token is fetched.
//
// The error of a call is a [*DingTalkAPIError] for what the platform refuses, an [*Error] for a body that it would not take,
// for which nothing is sent, or that of the HTTPClient or of the context. What a body may mean otherwise than the program does
// is sent all the same: each such [APIWarning] is a line of the Logger, and in the response or the DingTalkAPIError.
type DingTalkClient struct {
	// ClientID and ClientSecret are the AppKey and AppSecret of the application. Answers to messages need neither.
	ClientID     string
	ClientSecret string
	// Host is where the API is, as in [DingTalkAPI]: https:// or http://, a host, optionally a port and a path; empty means
	// https://api.dingtalk.com.
	Host string
	// HTTPClient sends the requests; nil means one that goes through the proxy of the environment and gives a call 10
	// seconds. Redirects are not followed, because requests hold credentials.
	HTTPClient *http.Client
	// Suite are the credentials of a third-party application, in place of ClientID and ClientSecret; nil for one's own.
	Suite *SuiteCredentials
	// Patience is how long a call may wait in all to be sent again; 0 means 5 seconds, less that it never waits.
	Patience time.Duration
	// AttemptLimit is how often a call is sent at most; 0 means 4.
	AttemptLimit uint32
	// Logger takes one line for each warning of a call, however often that is sent: the operation, the path of the member,
	// which may have a user's id, and the reason, never secrets or values. nil means log.Default();
	// log.New(io.Discard, "", 0) silences it.
	Logger *log.Logger

	token AccessToken
	mutex sync.Mutex
	// fetched is closed when the token that is being fetched has come, or not; nil while none is.
	fetched chan struct{}
	// failure is why the last attempt to fetch a token failed.
	failure error
}

// Format prints the client id, for every verb, and never the secret.
func (c *DingTalkClient) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.DingTalkClient(%q)", c.ClientID)
}

// Call calls an operation by its name. Without an AccessToken of its own the call has that of the client.
//
// A call is sent again when [CallAttempts] says so: with a new token when the platform refused the one it had, after a pause
// when it came too soon or found no connection, and after a failure of the platform where that does no harm. A message is
// not sent twice. When the context ends in a pause, errors.Is finds its error and errors.As that of the last attempt.
func (c *DingTalkClient) Call(ctx context.Context, call DingTalkCall) (*DingTalkResponse, error) {
	return c.call(ctx, call, CallAttempts{Patience: c.Patience, Limit: c.AttemptLimit})
}

func (c *DingTalkClient) call(
	ctx context.Context, call DingTalkCall, attempts CallAttempts,
) (response *DingTalkResponse, err error) {
	for isFirst := true; ; isFirst = false {
		request, token, err := c.request(ctx, call)
		if err != nil {
			return nil, err
		}
		if isFirst {
			logWarnings(c.Logger, request)
		}
		response, end, err := c.send(ctx, request)
		if err == nil || ctx.Err() != nil {
			return response, err
		}
		var failed DingTalkAPIError
		if answered := (*DingTalkAPIError)(nil); errors.As(err, &answered) {
			failed = *answered
		}
		planned := attempts.Plan(request, end, failed.Status, failed.RetryAfter)
		switch {
		case planned.Plan == CallAgain:
			if pause(ctx, planned.Wait); ctx.Err() != nil {
				return nil, &interruptedCall{ctx.Err(), err}
			}
		case planned.Plan == CallAgainWithNewToken && token.Text != "" && c.token.Refused(token.Generation):
		default:
			if failed.Status == ErrAPITokenRefused && token.Text != "" {
				// Whoever calls next is not to use it.
				c.token.Refused(token.Generation)
			}
			return nil, err
		}
	}
}

// request makes the request of a call, and makes it anew each time: the signature of a custom robot has the time in it. The
// token is that of the client, where the call needs it and has none of its own; that of a custom robot never is.
func (c *DingTalkClient) request(ctx context.Context, call DingTalkCall) (*DingTalkRequest, PlannedToken, error) {
	api := &DingTalkAPI{Host: c.Host}
	request, err := api.Request(call)
	if !errors.Is(err, ErrAPITokenMissing) || call.Operation == "send_custom_robot_message" {
		return request, PlannedToken{}, err
	}
	token, err := c.tokenFor(ctx)
	if err != nil {
		return nil, token, err
	}
	call.AccessToken = token.Text
	request, err = api.Request(call)
	return request, token, err
}

// send sends a request, reads the answer, and says how the attempt ended.
func (c *DingTalkClient) send(ctx context.Context, request *DingTalkRequest) (*DingTalkResponse, CallEnd, error) {
	toSend, err := request.HTTPRequest(ctx)
	if err != nil {
		return nil, CallEndNotSent, httpcall.WithoutURL(err)
	}
	statusCode, body, err := httpcall.Send(c.httpClient(), toSend, maxAPIAnswer)
	if err != nil {
		end := CallEndNotAnswered
		if httpcall.NothingWasSent(err) {
			end = CallEndNotSent
		}
		return nil, end, fmt.Errorf("imhook: %s: %w", request.Operation, err)
	}
	response, err := request.ReadResponse(statusCode, body)
	return response, CallEndAnswered, err
}

func (c *DingTalkClient) httpClient() *http.Client {
	client := http.Client{Timeout: callTimeout}
	if c.HTTPClient != nil {
		client = *c.HTTPClient
	}
	return httpcall.WithoutRedirects(client)
}
